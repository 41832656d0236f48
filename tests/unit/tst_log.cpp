#include "activity/checkline.h"
#include "activity/diagnostics.h"
#include "activity/diagnosticsections.h"
#include "activity/logfile.h"
#include "activity/messagecapture.h"
#include "activity/policylines.h"
#include "activity/redaction.h"
#include "policyplace.h"
#include "settings/settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// The log, and the diagnostics that take its end along.
class LogTest final : public QObject
{
    Q_OBJECT

private slots:
    void linesAreWholeAndItsOwnersOnly();
    void whatIsWrittenIsRedactedBeforeItIsCut();
    void oldLinesMoveOnAndGo();
    void severalWritersLoseNoLine();
    void whatCannotBeWrittenHurtsNobody_data();
    void whatCannotBeWrittenHurtsNobody();
    void aFullDiskCostsOnlyWhatComesMeanwhile();
    void stateHasItsPlace();
    void messagesOfLibrariesAreCaught();
    void policyIsToldWithItsSources();
    void diagnosticsSayWhereEachValueComesFrom();
    void findingsTakeOneLineEach_data();
    void findingsTakeOneLineEach();
    void diagnosticsCanBeReadAndAreRedacted();
    void diagnosticsAreNeverWrittenOverAnything();
};

namespace {

constexpr QFileDevice::Permissions ownersOnly
    = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadUser | QFileDevice::WriteUser;

QFileDevice::Permissions modeOf(const QString& path) { return QFileInfo(path).permissions(); }

QStringList earlierMessages;
void takeMessage(QtMsgType, const QMessageLogContext&, const QString& message) { earlierMessages += message; }

} // namespace

void LogTest::linesAreWholeAndItsOwnersOnly()
{
    QTemporaryDir folder;
    LogFile log(folder.filePath(u"state/token-desk"_s));
    log.append(u"first\nline"_s);
    log.append(u"second"_s);
    QCOMPARE(modeOf(log.path()), ownersOnly);
    QCOMPARE(modeOf(QFileInfo(log.path()).path()), ownersOnly | QFileDevice::ExeOwner | QFileDevice::ExeUser);
    const QStringList lines = log.tail(10);
    QCOMPARE(lines.size(), 2);
    QVERIFY2(lines[0].endsWith(u"first␊line"_s), qPrintable(lines[0]));
    QVERIFY2(lines[1].endsWith(u"Z [%1] second"_s.arg(QCoreApplication::applicationPid())), qPrintable(lines[1]));
    QCOMPARE(log.tail(1), QStringList(lines[1]));
}

void LogTest::whatIsWrittenIsRedactedBeforeItIsCut()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    // So that the secrets lie where a long message is cut.
    for (int length = 3960; length < 4000; ++length) {
        log.append(QString(length, u'.') + u" 4111111111111111 Bearer hunter2hunter2"_s);
        const QString line = log.tail(1).constFirst();
        QVERIFY2(!line.contains("41111111"_L1) && !line.contains("hunter"_L1), qPrintable(line.last(60)));
    }
}

void LogTest::oldLinesMoveOnAndGo()
{
    QTemporaryDir folder;
    constexpr qint64 largest = 2000;
    LogFile log(folder.path(), largest, 3);
    for (int number = 0; number < 200; ++number)
        log.append(u"line %1"_s.arg(number));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files, QDir::Name),
        QStringList({u"token-desk.log"_s, u"token-desk.log.1"_s, u"token-desk.log.2"_s}));
    for (const QFileInfo& file : QDir(folder.path()).entryInfoList(QDir::Files)) {
        QVERIFY(file.size() <= largest);
        QCOMPARE(modeOf(file.filePath()), ownersOnly);
    }
    const QStringList lines = log.tail(1000);
    QVERIFY(lines.size() > 60 && lines.size() < 200);
    for (int i = 0; i < lines.size(); ++i)
        QVERIFY(lines[i].endsWith(u"line %1"_s.arg(200 - lines.size() + i)));
}

void LogTest::severalWritersLoseNoLine()
{
    QTemporaryDir folder;
    constexpr int writers = 4;
    constexpr int each = 150;
    // Two programs share nothing but the folder, as these do. It moves on a few times meanwhile.
    constexpr qint64 largest = 8000;
    constexpr int files = 20;
    std::vector<std::thread> threads;
    for (int writer = 0; writer < writers; ++writer)
        threads.emplace_back([&folder, writer] {
            LogFile log(folder.path(), largest, files);
            for (int number = 0; number < each; ++number)
                log.append(u"line %1 of %2 is whole"_s.arg(number).arg(writer));
        });
    for (std::thread& thread : threads)
        thread.join();
    const QStringList lines = LogFile(folder.path(), largest, files).tail(writers * each * 2);
    QVERIFY(QFileInfo::exists(folder.filePath(u"token-desk.log.2"_s)));
    for (int writer = 0; writer < writers; ++writer)
        for (int number = 0; number < each; ++number) {
            const QString end = u"] line %1 of %2 is whole"_s.arg(number).arg(writer);
            QCOMPARE(
                std::count_if(lines.cbegin(), lines.cend(), [&end](const QString& line) { return line.endsWith(end); }),
                1);
        }
    QCOMPARE(lines.size(), writers * each);
}

void LogTest::whatCannotBeWrittenHurtsNobody_data()
{
    QTest::addColumn<QString>("obstacle");
    QTest::newRow("a file where the folder should be") << u"file"_s;
    QTest::newRow("a folder where the file should be") << u"folder"_s;
    QTest::newRow("a device where the file should be") << u"device"_s;
}

void LogTest::whatCannotBeWrittenHurtsNobody()
{
    QFETCH(const QString, obstacle);
    QTemporaryDir folder;
    const QString place = folder.filePath(u"state"_s);
    if (obstacle == "file"_L1) {
        QFile file(place);
        QVERIFY(file.open(QIODevice::WriteOnly));
    } else if (obstacle == "folder"_L1) {
        QVERIFY(QDir().mkpath(place + "/token-desk.log"_L1));
    } else {
        QVERIFY(QDir().mkpath(place));
        QVERIFY(QFile::link(u"/dev/full"_s, place + "/token-desk.log"_L1));
    }
    LogFile log(place);
    for (int i = 0; i < 3; ++i)
        log.append(u"lost"_s);
    QCOMPARE(log.tail(10), QStringList());
}

void LogTest::aFullDiskCostsOnlyWhatComesMeanwhile()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    log.append(u"before"_s);
    const auto limitFiles = [](rlim_t bytes) {
        rlimit limit {};
        getrlimit(RLIMIT_FSIZE, &limit);
        limit.rlim_cur = bytes;
        return setrlimit(RLIMIT_FSIZE, &limit) == 0;
    };
    // As on a disk with ten bytes left.
    std::signal(SIGXFSZ, SIG_IGN);
    QVERIFY(limitFiles(rlim_t(QFileInfo(log.path()).size()) + 10));
    log.append(u"meanwhile"_s);
    log.append(u"meanwhile"_s);
    QVERIFY(limitFiles(RLIM_INFINITY));
    log.append(u"after"_s);
    const QStringList lines = log.tail(100);
    QVERIFY(lines.first().endsWith(u"before"_s));
    QVERIFY(lines.last().endsWith(u"after"_s));
    QVERIFY(!lines.last().contains(u"meanwhile"_s));
}

void LogTest::stateHasItsPlace()
{
    const QByteArray before = qgetenv("XDG_STATE_HOME");
    qputenv("XDG_STATE_HOME", "/somewhere");
    QCOMPARE(LogFile::defaultFolder(), u"/somewhere/token-desk"_s);
    // As the specification has it, a relative one counts as none.
    qputenv("XDG_STATE_HOME", "somewhere");
    QCOMPARE(LogFile::defaultFolder(), QDir::homePath() + u"/.local/state/token-desk"_s);
    qputenv("XDG_STATE_HOME", before);
}

void LogTest::messagesOfLibrariesAreCaught()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    const QtMessageHandler own = qInstallMessageHandler(takeMessage);
    {
        const MessageCapture capture(log);
        qWarning("sent x-api-key: hunter2");
        qDebug("painting");
    }
    qWarning("not caught any more");
    qInstallMessageHandler(own);
    QCOMPARE(log.tail(10).size(), 1);
    QVERIFY(log.tail(10).constFirst().endsWith(u"default: sent x-api-key: [redacted]"_s));
    QCOMPARE(earlierMessages, QStringList({u"sent x-api-key: [redacted]"_s, u"painting"_s, u"not caught any more"_s}));
}

void LogTest::policyIsToldWithItsSources()
{
    QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(u"managed.d"_s));
    QFile file(folder.filePath(u"managed.d/10-shop.ini"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[lock]\nidle-minutes = 5\nno-such-thing = hunter2\n");
    file.close();
    const Policy policy = Policy::read({{}, folder.filePath(u"managed.d"_s), {}});
    const QString told = policyLines(policy).join(u'\n');
    QVERIFY2(told.contains(u"[lock] idle-minutes: managed, %1:2"_s.arg(file.fileName())), qPrintable(told));
    QVERIFY2(told.contains(u"PROBLEM: %1:3 [lock] no-such-thing unknown key"_s.arg(file.fileName())), qPrintable(told));
    QVERIFY(!told.contains("hunter2"_L1));
}

void LogTest::diagnosticsSayWhereEachValueComesFrom()
{
    const PolicyPlace place(
        "[network]\nproxy = http://proxy.example:3128\nproxy-user = hunter2\n[account \"Office\"]\nid = P12345678\n");
    place.putDefaults("[window]\nlanguage = nb\n[lock]\nidle-minutes = 5\n");
    Settings settings(place.folder.filePath(u"settings.json"_s), place.read());
    QVERIFY(settings.setLockMinutes(4));
    AccountProfile own;
    own.key = u"own"_s;
    own.name = u"Shop"_s;
    own.accountId = u"T00000000"_s;
    own.apiRoot = checkoutApiRoot();
    own.signIn = SignIn::ClientCredentials;
    own.clientId = u"hunter2"_s;
    QVERIFY(settings.putAccount(own));
    const QStringList lines = settingsSection(settings).lines;
    const QString told = lines.join(u'\n');
    for (const QString& line :
        {u"Proxy: HTTP proxy.example:3128, with a user (managed, %1:2)"_s.arg(place.managedFile()),
            u"Company's certificates: - (Token Desk's default)"_s, u"Reasons: the usual ones (Token Desk's default)"_s,
            u"Locks after: 4 min (own settings)"_s,
            u"Language: nb (the organisation's default, %1:2)"_s.arg(place.places().defaultsFile),
            u"[network] proxy-user: managed, %1:3"_s.arg(place.managedFile())})
        QVERIFY2(lines.contains(line), qPrintable(line + u"\nin\n"_s + told));
    QCOMPARE(lines.filter(u"Account: Shop (T00000000, "_s).join(u'\n').right(14), u"(own settings)"_s);
    QVERIFY2(lines.filter(u"Account: Office (P12345678, "_s)
                 .join(u'\n')
                 .endsWith(u" (managed, %1:5)"_s.arg(place.managedFile())),
        qPrintable(told));
    QVERIFY2(!told.contains(u"hunter2"_s), qPrintable(told));
}

void LogTest::findingsTakeOneLineEach_data()
{
    using Part = CheckFinding::Part;
    using State = CheckFinding::State;
    QTest::addColumn<CheckFinding>("finding");
    QTest::addColumn<QString>("line");
    AccountProfile shop;
    shop.name = u"Shop"_s;
    shop.accountId = u"T00000000"_s;

    QTest::newRow("good") << CheckFinding {Part::Policy} << u"policy: good"_s;
    QTest::newRow("no account") << CheckFinding {Part::Accounts, State::Doubtful}
                                << u"accounts: doubtful, none to ask"_s;
    QTest::newRow("settings") << CheckFinding {Part::Settings, State::Bad, {},
        SettingsTrouble {SettingsTrouble::Kind::PartsUnusable, u"/s.bak"_s, {u"lock_minutes"_s}}}
                              << u"settings: bad, not usable: lock_minutes; set aside as /s.bak"_s;
    QTest::newRow("keyring") << CheckFinding {Part::Keyring, State::Doubtful, {},
        SecretError {SecretError::Kind::Refused, u"Cannot open"_s}}
                             << u"keyring: doubtful, locked or refused, Cannot open"_s;
    QTest::newRow("journal") << CheckFinding {Part::Journal, State::Bad, {},
        JournalError {JournalError::Kind::ReadOnly, u"/j.sqlite"_s, {}}}
                             << u"journal: bad, can't be written, /j.sqlite"_s;
    QTest::newRow("proxy") << CheckFinding {Part::Proxy, State::Good, shop, u"proxy.example:3128"_s}
                           << u"Shop (T00000000), proxy: good, proxy.example:3128"_s;
    QTest::newRow("address by the proxy") << CheckFinding {Part::Dns, State::Good, shop, u"proxy.example:3128"_s}
                                          << u"Shop (T00000000), dns: good, left to the proxy"_s;
    QTest::newRow("certificates") << CheckFinding {Part::Tls, State::Bad, shop,
        AuthoritiesTrouble {u"/ca.pem"_s, {AuthoritiesError::Kind::HoldsPrivateKey, {}, 0}}}
                                  << u"Shop (T00000000), tls: bad, /ca.pem, holds a private key"_s;

    ConnectionReport report;
    report.error = ApiError();
    report.error->kind = ApiError::Kind::TlsFailed;
    report.error->tls = TlsFailure {TlsFailure::Problem::UnknownAuthority, {TlsFailure::Problem::Expired}};
    CertificateFacts certificate;
    certificate.issuer = u"Example CA"_s;
    report.error->tls->chain = {certificate};
    QTest::newRow("not believed") << CheckFinding {Part::Tls, State::Bad, shop, report}
                                  << u"Shop (T00000000), tls: bad, TlsFailed, unknown authority, expired, issued by "
                                     "Example CA"_s;
    // What a server says may be anything.
    report.error = ApiError();
    report.error->kind = ApiError::Kind::Forbidden;
    report.error->httpStatus = 403;
    report.error->message = u"hunter2"_s;
    report.error->detail = u"hunter2"_s;
    QTest::newRow("forbidden") << CheckFinding {Part::Scope, State::Bad, shop, report}
                               << u"Shop (T00000000), scope: bad, Forbidden, status 403"_s;
    QTest::newRow("of another account") << CheckFinding {Part::SigningIn, State::Bad, shop,
        ConnectionReport {{}, true, u"P87654321"_s}}
                                        << u"Shop (T00000000), signing in: bad, they are those of another account"_s;
    QTest::newRow("not at hand") << CheckFinding {Part::SigningIn, State::Doubtful, shop,
        MissingSecret {{u"key"_s, SecretName::Kind::ClientSecret}, {SecretError::Kind::TimedOut}}}
                                 << u"Shop (T00000000), signing in: doubtful, the client secret, no answer in time"_s;
}

void LogTest::findingsTakeOneLineEach()
{
    QFETCH(CheckFinding, finding);
    QFETCH(QString, line);
    QCOMPARE(checkLine(finding), line);
    QCOMPARE(redacted(line), line);
}

void LogTest::diagnosticsCanBeReadAndAreRedacted()
{
    JournalVerification verification;
    verification.entries = 12;
    const QString text = diagnosticsText(QDateTime(QDate(2026, 11, 26), QTime(3, 4, 5), Qt::UTC),
        {versionsSection(), journalSection(QDir::homePath() + "/journal"_L1, verification),
            {u"Planted"_s, {u"password=hunter2"_s, u"4111 1111 1111 1111"_s, u"two\nlines"_s}}, {u"Empty"_s, {}}});
    QVERIFY(
        text.startsWith(u"Token Desk diagnostics of 2026-11-26T03:04:05Z\n\nLook through it before you send it."_s));
    for (const QString& part : {u"\nVersions\n--------\nToken Desk: "_s, u"\nFile: ~/journal\n"_s, u"\nEntries: 12\n"_s,
             u"\nCheck: sound\n"_s, u"\npassword=[redacted]\n"_s, u"\n4111 11•• •••• 1111\n"_s, u"\ntwo␊lines\n"_s,
             u"\nEmpty\n-----\nnone\n"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\nin\n"_s + text));

    JournalFlaw flaw;
    flaw.kind = JournalFlaw::Kind::Changed;
    flaw.position = 7;
    verification.flaw = flaw;
    QVERIFY(journalSection({}, verification).lines.constLast().startsWith(u"Check: NOT SOUND: Changed at entry 7"_s));
}

void LogTest::diagnosticsAreNeverWrittenOverAnything()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"d.txt"_s);
    QVERIFY(writeDiagnostics(path, u"å"_s));
    QCOMPARE(modeOf(path), ownersOnly);
    using Kind = DiagnosticsError::Kind;
    QCOMPARE(writeDiagnostics(path, u"b"_s).error().kind, Kind::Exists);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("å"));
    const QString link = folder.filePath(u"link"_s);
    const QString target = folder.filePath(u"target"_s);
    QVERIFY(QFile::link(target, link));
    QCOMPARE(writeDiagnostics(link, u"b"_s).error().kind, Kind::Exists);
    QVERIFY(!QFileInfo::exists(target));
    QCOMPARE(writeDiagnostics(folder.filePath(u"none/d.txt"_s), u"b"_s).error().kind, Kind::CannotWrite);
}

QTEST_GUILESS_MAIN(LogTest)
#include "tst_log.moc"
