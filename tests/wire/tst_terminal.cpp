#include "filledjournal.h"
#include "journal/journalfolder.h"
#include "sandbox.h"
#include "settingsplace.h"

#include <QJsonArray>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

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
    void checksOverSsh();
    void checksWhatDoesNotWork();
    void checksTheAccountThatIsNamed();
    void exportsEveryDeletion();
    void exportsIntoNothingThatIsThere();
    void exportsOfNoJournalAreEmpty();
    void verifiesForPrograms();
    void anUnsoundJournalIsToldToPrograms();
    void aFolderWithoutAJournalIsNotSound();
    void aPlaceThatLeadsNowhereIsNotAnEmptyJournal_data();
    void aPlaceThatLeadsNowhereIsNotAnEmptyJournal();
    void whatCannotBeWrittenIsNoSuccess();
};

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

void TerminalTest::aPlaceThatLeadsNowhereIsNotAnEmptyJournal_data()
{
    QTest::addColumn<bool>("isLink");
    QTest::newRow("a link to a drive that isn't there") << true;
    QTest::newRow("a file") << false;
}

void TerminalTest::aPlaceThatLeadsNowhereIsNotAnEmptyJournal()
{
    QFETCH(bool, isLink);
    const Sandbox sandbox;
    const Terminal terminal;
    terminal.putAccount(u"Shop"_s, rootOf(sandbox.server()));
    const QString folder = terminal.home.filePath(u".local/share/token-desk"_s);
    QVERIFY(QDir().mkpath(QFileInfo(folder).path()));
    QFile file(folder);
    QVERIFY(isLink ? QFile::link(u"/mnt/gone/journals"_s, folder) : file.open(QIODevice::WriteOnly));
    QCOMPARE(terminal.say({u"--verify-journal"_s}).status, 1);
    QCOMPARE(terminal.say({u"--export-journal=all.csv"_s}).status, 1);
    const Said check = terminal.say({u"--check"_s, u"--json"_s});
    QCOMPARE(check.status, 1);
    QVERIFY2(messageOf(check, u"journal"_s).startsWith(u"bad: "_s), qPrintable(messageOf(check, u"journal"_s)));
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

QTEST_GUILESS_MAIN(TerminalTest)
#include "tst_terminal.moc"
