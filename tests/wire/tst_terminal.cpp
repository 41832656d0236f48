#include "check/check.h"
#include "filledjournal.h"
#include "journal/journalfolder.h"
#include "policyplace.h"
#include "sandbox.h"
#include "secretsinmemory.h"
#include "settingsplace.h"
#include "virtualclock.h"

#include <QJsonArray>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

using Part = CheckFinding::Part;
using State = CheckFinding::State;

/// `good`, `doubtful`, `BAD` or `-`, for proxy, DNS, TLS, credentials and scope.
QString statesOf(const QList<CheckFinding>& findings)
{
    QStringList states;
    for (const CheckFinding& finding : findings) {
        if (!finding.account)
            continue;
        switch (finding.state) {
        case State::Good:
            states += u"good"_s;
            break;
        case State::Doubtful:
            states += u"doubtful"_s;
            break;
        case State::Bad:
            states += u"BAD"_s;
            break;
        case State::NotChecked:
            states += u"-"_s;
            break;
        }
    }
    return states.join(u' ');
}

ConnectionReport failedWith(ApiError::Kind kind, Credential credential = Credential::ApiKey)
{
    ConnectionReport report;
    report.error = ApiError {kind};
    report.error->credential = credential;
    return report;
}

/// What the program says without a window, on a computer without display, session bus or keyring.
struct Said {
    int status = -1;
    QByteArray out;
    QString complaint;

    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
};

struct Terminal {
    QTemporaryDir home;

    Said say(const QStringList& arguments, const QString& output = {}) const
    {
        QProcessEnvironment environment;
        environment.insert(u"HOME"_s, home.path());
        environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
        for (const auto& name : {u"LSAN_OPTIONS"_s, u"UBSAN_OPTIONS"_s})
            environment.insert(name, qEnvironmentVariable(name.toLatin1().constData()));
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(home.path());
        if (!output.isEmpty())
            process.setStandardOutputFile(output);
        process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk"), arguments);
        constexpr int patienceMs = 60'000;
        if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
            return {};
        return {process.exitCode(), process.readAllStandardOutput(), QString::fromUtf8(process.readAllStandardError())};
    }

    /// An account at that address, as if it had been set up in the window.
    void putAccount(const QString& name, const QUrl& root) const
    {
        AccountProfile profile = account(name, name);
        profile.accountId = u"T00000000"_s;
        profile.apiRoot = root;
        Settings settings(home.filePath(u".config/token-desk/settings.json"_s));
        settings.putAccount(profile);
    }

    /// A journal of some deletions.
    void fillJournal() const
    {
        JournalFolder folder(home.filePath(u".local/share/token-desk"_s));
        const auto storage = folder.openToWrite();
        if (!storage)
            qFatal("The journal can't be prepared");
        constexpr int entries = 60;
        tokendesk::fillJournal(**storage, entries, QDateTime(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC));
    }
};

QUrl rootOf(const QUrl& server) { return server.resolved(QUrl(u"/v1"_s)); }

QString messageOf(const Said& said, const QString& check)
{
    const QJsonArray checks = said.json().value("checks"_L1).toArray();
    for (const auto& entry : checks)
        if (entry.toObject().value("check"_L1) == check)
            return entry.toObject().value("state"_L1).toString() + u": "_s
                + entry.toObject().value("message"_L1).toString();
    return {};
}

} // namespace

/// What works without a window.
class TerminalTest final : public QObject
{
    Q_OBJECT

private slots:
    void anAttemptShowsWhatStandsInTheWay_data();
    void anAttemptShowsWhatStandsInTheWay();
    void aWorkingAccountIsGood();
    void aWrongKeyIsBad();
    void aBrokenPolicyIsBad();
    void anAccountThatIsNotAllowedIsNotReached();
    void aSilentKeyringIsNotWaitedFor();
    void aSecretOfThisSessionIsTaken();
    void whatIsNotAllowedIsNotAsked();
    void checksOverSsh();
    void checksWhatDoesNotWork();
    void checksTheAccountThatIsNamed();
    void exportsEveryDeletion();
    void exportsIntoNothingThatIsThere();
    void exportsOfNoJournalAreEmpty();
    void verifiesForPrograms();
    void anUnsoundJournalIsToldToPrograms();
    void aFolderWithoutAJournalIsNotSound();
    void whatCannotBeWrittenIsNoSuccess();
    void aBadFileOfCertificatesIsOneFinding();
};

void TerminalTest::anAttemptShowsWhatStandsInTheWay_data()
{
    using Kind = ApiError::Kind;
    QTest::addColumn<ConnectionReport>("report");
    QTest::addColumn<bool>("hadCredentials");
    QTest::addColumn<QString>("states");
    const ConnectionReport works {.error = {}, .hasTokens = true, .otherAccount = {}};
    QTest::newRow("works") << works << true << u"good good good good good"_s;
    QTest::newRow("no card token yet") << ConnectionReport() << true << u"good good good doubtful good"_s;
    const ConnectionReport others {.error = {}, .hasTokens = true, .otherAccount = u"T1"_s};
    QTest::newRow("another account's") << others << true << u"good good good BAD -"_s;
    for (const Kind kind : {Kind::ProxyNotFound, Kind::ProxyRefused, Kind::ProxyWantsPassword, Kind::ProxyFailed})
        QTest::addRow("proxy %d", static_cast<int>(kind)) << failedWith(kind) << true << u"BAD - - - -"_s;
    for (const Kind kind : {Kind::NoNetwork, Kind::HostNotFound})
        QTest::addRow("name %d", static_cast<int>(kind)) << failedWith(kind) << true << u"good BAD - - -"_s;
    for (const Kind kind : {Kind::ConnectionRefused, Kind::TlsFailed, Kind::TimedOut, Kind::ConnectionLost})
        QTest::addRow("server %d", static_cast<int>(kind)) << failedWith(kind) << true << u"good good BAD - -"_s;
    QTest::newRow("refused key") << failedWith(Kind::Unauthorized) << true << u"good good good BAD -"_s;
    QTest::newRow("forbidden") << failedWith(Kind::Forbidden) << true << u"good good good good BAD"_s;
    QTest::newRow("forbidden to sign in")
        << failedWith(Kind::Forbidden, Credential::ClientSecret) << true << u"good good good BAD -"_s;
    QTest::newRow("the API fails") << failedWith(Kind::ServerFailed) << true << u"good good good - BAD"_s;
    QTest::newRow("without credentials") << failedWith(Kind::Unauthorized) << false << u"good good good - -"_s;
    QTest::newRow("without credentials, the API fails")
        << failedWith(Kind::ServerFailed) << false << u"good good good - -"_s;
    QTest::newRow("without credentials, no TLS") << failedWith(Kind::TlsFailed) << false << u"good good BAD - -"_s;
}

void TerminalTest::anAttemptShowsWhatStandsInTheWay()
{
    QFETCH(ConnectionReport, report);
    QFETCH(bool, hadCredentials);
    QFETCH(QString, states);
    QCOMPARE(statesOf(findingsOf(account(u"a"_s, u"A"_s), report, hadCredentials, {})), states);
}

namespace {

/// A check in this process, of one account.
struct Checked {
    Checked(const QUrl& server, const char* key, const Policy& policy = {})
        : settings(home.filePath(u"settings.json"_s), policy)
    {
        AccountProfile profile = account(u"shop"_s, u"Shop"_s);
        profile.accountId = u"T00000000"_s;
        profile.apiRoot = rootOf(server);
        settings.putAccount(profile);
        keyring.secrets.insert_or_assign(credentialName(profile), Secret(key));
        check = std::make_unique<Check>(
            Check::Place {settings, secrets, home.filePath(u"journal"_s), clock}, settings.accounts());
        QObject::connect(
            check.get(), &Check::found, check.get(), [this](const CheckFinding& finding) { findings += finding; });
    }

    State stateOf(Part part) const
    {
        for (const CheckFinding& finding : findings)
            if (finding.part == part)
                return finding.state;
        return State::NotChecked;
    }

    QTemporaryDir home;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Settings settings;
    SecretsInMemory keyring;
    SecretKeeper secrets {keyring};
    std::unique_ptr<Check> check;
    QList<CheckFinding> findings;
};

} // namespace

void TerminalTest::aWorkingAccountIsGood()
{
    const Sandbox sandbox;
    const Checked checked(sandbox.server(), "sandbox-key");
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(checked.findings.isEmpty());
    QVERIFY(finished.wait());
    for (const CheckFinding& finding : checked.findings)
        QCOMPARE(finding.state, State::Good);
    QCOMPARE(statesOf(checked.findings), u"good good good good good"_s);
    QCOMPARE(sandbox.ledger().entries().size(), 1);
    // Nothing was made.
    QVERIFY(!QFile::exists(checked.home.filePath(u"journal"_s)));
}

void TerminalTest::aWrongKeyIsBad()
{
    const Sandbox sandbox;
    const Checked checked(sandbox.server(), "another-key");
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(statesOf(checked.findings), u"good good good BAD -"_s);
}

void TerminalTest::aBrokenPolicyIsBad()
{
    const Sandbox sandbox;
    const PolicyPlace place("[deletion]\nno-such-key = 1\nread-only = perhaps\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Policy), State::Bad);
    QCOMPARE(std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                 [](const CheckFinding& finding) { return finding.part == Part::Policy; }),
        2);
}

void TerminalTest::anAccountThatIsNotAllowedIsNotReached()
{
    const Sandbox sandbox;
    const PolicyPlace place("[accounts]\napi-roots = https://checkout.dintero.com/v1\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Accounts), State::Bad);
    QCOMPARE(sandbox.ledger().entries().size(), 0);
}

void TerminalTest::aSilentKeyringIsNotWaitedFor()
{
    const Sandbox sandbox;
    Checked checked(sandbox.server(), "sandbox-key");
    checked.keyring.isSilent = true;
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QTRY_COMPARE(checked.findings.size(), 3);
    checked.clock->pass(Check::keyringPatience);
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Keyring), State::Doubtful);
    QCOMPARE(statesOf(checked.findings), u"good good good doubtful -"_s);
}

void TerminalTest::aSecretOfThisSessionIsTaken()
{
    const Sandbox sandbox;
    Checked checked(sandbox.server(), "another-key");
    checked.keyring.refusal = SecretError {SecretError::Kind::NoKeyring};
    auto* keeping = checked.secrets.keep(
        credentialName(checked.settings.accounts().first()), Secret("sandbox-key"), &checked.secrets);
    QVERIFY(QSignalSpy(keeping, &KeepSecretCall::finished).wait());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Keyring), State::Doubtful);
    QCOMPARE(statesOf(checked.findings), u"good good good good good"_s);
}

void TerminalTest::whatIsNotAllowedIsNotAsked()
{
    const Sandbox sandbox;
    const PolicyPlace place("[accounts]\napi-roots = https://checkout.dintero.com/v1\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Accounts), State::Bad);
    QVERIFY(std::holds_alternative<NotAllowed>(checked.findings.constLast().detail));
    QVERIFY(sandbox.ledger().entries().isEmpty());
}

void TerminalTest::checksOverSsh()
{
    const Sandbox sandbox;
    const Terminal terminal;
    terminal.putAccount(u"Shop"_s, rootOf(sandbox.server()));
    const Said said = terminal.say({u"--check"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QCOMPARE(said.complaint, QString());
    QVERIFY(said.json().value("good"_L1).toBool());
    QVERIFY(messageOf(said, u"tls"_s).startsWith(u"good: "_s));
    QVERIFY(messageOf(said, u"keyring"_s).startsWith(u"doubtful: "_s));
    QVERIFY(messageOf(said, u"credentials"_s).startsWith(u"doubtful: "_s));
    QCOMPARE(messageOf(said, u"scope"_s).section(u':', 0, 0), u"not-checked"_s);
    const Said lines = terminal.say({u"--check"_s});
    QCOMPARE(lines.status, 0);
    QCOMPARE(lines.out.count('\n'), said.json().value("checks"_L1).toArray().size());
    QVERIFY(lines.out.contains("Shop, DNS: good: "));
}

void TerminalTest::checksWhatDoesNotWork()
{
    const Terminal terminal;
    terminal.putAccount(u"Shop"_s, QUrl(u"http://127.0.0.1:1/v1"_s));
    const Said said = terminal.say({u"--check"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(!said.json().value("good"_L1).toBool(true));
    QVERIFY2(messageOf(said, u"tls"_s).startsWith(u"bad: 127.0.0.1 refused the connection. Check the address"_s),
        qPrintable(messageOf(said, u"tls"_s)));
}

void TerminalTest::checksTheAccountThatIsNamed()
{
    const Sandbox sandbox;
    const Terminal terminal;
    terminal.putAccount(u"Broken"_s, QUrl(u"http://127.0.0.1:1/v1"_s));
    terminal.putAccount(u"Shop"_s, rootOf(sandbox.server()));
    QCOMPARE(terminal.say({u"--check"_s, u"--account=Shop"_s}).status, 0);
    const Said unknown = terminal.say({u"--check"_s, u"--account=Nobody"_s});
    QCOMPARE(unknown.status, 1);
    QVERIFY(unknown.complaint.contains(u"There is no account"_s));
}

void TerminalTest::exportsEveryDeletion()
{
    const Terminal terminal;
    terminal.fillJournal();
    const Said csv = terminal.say({u"--export-journal=all.csv"_s});
    QCOMPARE(csv.status, 0);
    const Said json = terminal.say({u"--export-journal"_s, u"all.txt"_s, u"--format"_s, u"json"_s});
    QCOMPARE(json.status, 0);
    const QJsonObject object = QJsonDocument::fromJson(Place::read(terminal.home.filePath(u"all.txt"_s))).object();
    const qsizetype count = object.value("deletions"_L1).toArray().size();
    QVERIFY(count > 10);
    QCOMPARE(object.value("count"_L1).toInteger(), count);
    QVERIFY(!object.value("deletions"_L1).toArray().first().toObject().value("entries"_L1).toArray().isEmpty());
    QCOMPARE(Place::read(terminal.home.filePath(u"all.csv"_s)).count("\r\n"), count + 1);
    QVERIFY2(csv.out.contains("Exported " + QByteArray::number(count) + " deletions to all.csv."), csv.out.constData());
    QCOMPARE(csv.out, QByteArray(json.out).replace("all.txt", "all.csv"));
    QCOMPARE(modeOf(terminal.home.filePath(u"all.csv"_s)), 0x600);
}

void TerminalTest::exportsIntoNothingThatIsThere()
{
    const Terminal terminal;
    QFile there(terminal.home.filePath(u"mine.csv"_s));
    QVERIFY(there.open(QIODevice::WriteOnly) && there.write("mine") == 4);
    there.close();
    const Said said = terminal.say({u"--export-journal=mine.csv"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(said.complaint.contains(u"is there already"_s));
    QCOMPARE(Place::read(there.fileName()), "mine");
    QVERIFY(QFile::link(u"nowhere"_s, terminal.home.filePath(u"link.csv"_s)));
    QCOMPARE(terminal.say({u"--export-journal=link.csv"_s}).status, 1);
    QCOMPARE(terminal.say({u"--export-journal=no/such/folder.csv"_s}).status, 1);
    QVERIFY(!QFile::exists(terminal.home.filePath(u"nowhere"_s)));
}

void TerminalTest::exportsOfNoJournalAreEmpty()
{
    const Terminal terminal;
    const Said said = terminal.say({u"--export-journal=all.json"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.out.contains("Exported 0 deletions"));
    QVERIFY(Place::read(terminal.home.filePath(u"all.json"_s)).contains("\"count\": 0"));
    // To read made no journal.
    QVERIFY(!QFile::exists(terminal.home.filePath(u".local/share/token-desk"_s)));
}

void TerminalTest::verifiesForPrograms()
{
    const Terminal terminal;
    terminal.fillJournal();
    const Said said = terminal.say({u"--verify-journal"_s, u"--json"_s});
    QCOMPARE(said.status, 0);
    QVERIFY(said.json().value("sound"_L1).toBool());
    QVERIFY(said.json().value("entries"_L1).toInteger() > 50);
    const QJsonArray writers = said.json().value("writers"_L1).toArray();
    QCOMPARE(writers.size(), 1);
    QCOMPARE(writers.first().toObject().value("hash"_L1).toString().size(), 64);
}

void TerminalTest::anUnsoundJournalIsToldToPrograms()
{
    const Terminal terminal;
    const QString file = terminal.home.filePath(u"copy/journal.sqlite"_s);
    QVERIFY(QDir().mkpath(QFileInfo(file).path()));
    QFile damaged(file);
    QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(QByteArray(4096, 'x')) == 4096);
    damaged.close();
    const Said said = terminal.say({u"--verify-journal=copy"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QCOMPARE(said.complaint, QString());
    QVERIFY(!said.json().value("sound"_L1).toBool(true));
    QVERIFY(said.json().value("message"_L1).toString().contains(u"damaged"_s));
}

void TerminalTest::aFolderWithoutAJournalIsNotSound()
{
    const Terminal terminal;
    QVERIFY(QDir(terminal.home.path()).mkdir(u"empty"_s));
    const Said said = terminal.say({u"--verify-journal=empty"_s, u"--json"_s});
    QCOMPARE(said.status, 1);
    QVERIFY(!said.json().value("sound"_L1).toBool(true));
    // One's own may not have been begun.
    QCOMPARE(terminal.say({u"--verify-journal"_s}).status, 0);
}

void TerminalTest::whatCannotBeWrittenIsNoSuccess()
{
    if (!QFile::exists(u"/dev/full"_s))
        QSKIP("no full device");
    const Terminal terminal;
    for (const QStringList& arguments :
        {QStringList {u"--version"_s}, QStringList {u"--print-config"_s, u"--json"_s}}) {
        const Said said = terminal.say(arguments, u"/dev/full"_s);
        QCOMPARE(said.status, 1);
        QVERIFY(said.complaint.contains(u"couldn't be written"_s));
    }
}

void TerminalTest::aBadFileOfCertificatesIsOneFinding()
{
    const Sandbox sandbox;
    const PolicyPlace place("[network]\nca-file = /nowhere/company.pem\n");
    const Checked checked(sandbox.server(), "sandbox-key", place.read());
    QSignalSpy finished(checked.check.get(), &Check::finished);
    checked.check->start();
    QVERIFY(finished.wait());
    QCOMPARE(checked.stateOf(Part::Tls), State::Bad);
    QCOMPARE(std::count_if(checked.findings.cbegin(), checked.findings.cend(),
                 [](const CheckFinding& finding) { return finding.part == Part::Tls; }),
        1);
}

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
