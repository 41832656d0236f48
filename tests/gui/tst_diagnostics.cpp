#include "activity/diagnosticsflow.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "policyplace.h"
#include "program.h"

#include <QFileDialog>

using namespace tokendesk;

namespace {

const QString gathered = u"Look through it before you send it"_s;
const QString gathering = u"Gathering diagnostics…"_s;

/// As if that had been asked and answered.
void exchange(Activity& activity, const QString& path)
{
    AccountProfile account;
    account.accountId = sandboxAccount;
    HttpRequest request;
    request.url = QUrl(u"https://api.example/v1/"_s + path);
    request.headers = {{"x-api-key", "hunter2"}};
    HttpReply reply;
    reply.ending = HttpReply::Ending::Complete;
    reply.status = 200;
    activity.observerOf(account)(request)(&reply, std::chrono::milliseconds(12));
}

/// Takes requests and says nothing.
ScriptedReply silence(const QByteArray&) { return {{}, ScriptedReply::Close::KeepOpen}; }

/// A window whose diagnostics go into a file beside it.
struct Desk {
    explicit Desk(const Policy& policy = {})
        : program({}, policy)
    {
    }

    DiagnosticsFlow& flow() const { return *program.window->findChild<DiagnosticsFlow*>(); }
    void save() const { flow().save(path()); }
    QString path() const { return program.folder.filePath(u"d.txt"_s); }
    bool isWritten() const { return QFileInfo::exists(path()); }
    bool says(const QString& text) const { return shows(*program.window, text); }

    /// What stands in the file.
    QString text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    /// The section of the checks, line by line.
    QStringList checks() const
    {
        const QString section = text().section(u"\nChecks\n------\n"_s, 1).section(u"\n\n"_s, 0, 0);
        return section.split(u'\n');
    }

    /// Those of one account.
    QString checksOf(const QString& account) const { return checks().filter(account + u" ("_s).join(u'\n'); }

    Program program;
};

} // namespace

/// Diagnostics as the window gathers them.
class DiagnosticsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void theyAreSaved();
    void theyTellHowEachAccountIsReached();
    void theyTakeTheSecretThatIsInUse();
    void whatIsNotAllowedIsNotAsked();
    void aSandboxWindowAsksNoOtherAccount();
    void aSandboxWindowChecksItsSandbox();
    void thereIsOneAtATime();
    void whatTakesTooLongIsLeftOut();
    void theLockCutsThemShort();
    void closingTheWindowAbandonsThem();
};

void DiagnosticsTest::theyAreSaved()
{
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, QUrl(u"http://127.0.0.1:1/v1"_s), "hunter2");
    exchange(program.activity, u"card-tokens?customer_id=10234"_s);
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    findAction(*program.window->findChild<Workspace*>(), u"Save diagnostics…"_s)->trigger();
    auto* dialog = qobject_cast<QFileDialog*>(program.waitForDialog());
    QVERIFY(dialog);
    emit dialog->fileSelected(desk.path());
    dialog->reject();
    QTRY_VERIFY(desk.says(gathered));
    const QString text = desk.text();
    for (const QString& part : {u"\nVersions\n"_s, u"\nDisplay\n"_s, u"\nConfiguration\n"_s,
             u"Account: Shop (T00000000, "_s, u"\nChecks\n"_s, u"\nJournal\n"_s, u"Check: sound"_s,
             u"GET https://api.example/v1/card-tokens?customer_id={id:"_s, u"\nEnd of the log"_s})
        QVERIFY2(text.contains(part), qPrintable(part + u"\nin\n"_s + text));
    for (const QString& secret : {u"hunter2"_s, u"10234"_s})
        QVERIFY2(!text.contains(secret), qPrintable(text));

    desk.save();
    QTRY_VERIFY(desk.says(u"is there already, and nothing was written over it"_s));
}

void DiagnosticsTest::theyTellHowEachAccountIsReached()
{
    const QTemporaryDir journal;
    const PolicyPlace place("[journal]\nfolder = " + journal.path().toUtf8() + "/{user}\n");
    ScriptedServer server([](const QByteArray&) { return answer(200, "[]"); });
    Desk desk(place.read());
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.addAccount(u"Dead"_s, sandboxAccount, QUrl(u"http://127.0.0.1:1/v1"_s), "hunter2");
    const AccountProfile keyless = program.addAccount(u"Keyless"_s, sandboxAccount, server.url(), "hunter2");
    program.keyring.secrets.erase(credentialName(keyless));
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    const qsizetype recorded = program.activity.records().size();
    const qsizetype asked = server.requests().size();
    desk.save();
    QTRY_VERIFY(desk.says(gathered));
    const QStringList checks = desk.checks();
    for (const QString& line : {u"policy: good"_s, u"settings: good"_s, u"keyring: good"_s})
        QVERIFY2(checks.contains(line), qPrintable(checks.join(u'\n')));
    QVERIFY2(!checks.filter(u"journal: good, "_s).isEmpty(), qPrintable(checks.join(u'\n')));
    QCOMPARE(desk.checksOf(u"Shop"_s),
        u"Shop (T00000000), proxy: good, none\nShop (T00000000), dns: good\nShop (T00000000), tls: good\n"
        "Shop (T00000000), signing in: doubtful, accepted, but no card token is there to show whose they are\n"
        "Shop (T00000000), scope: good"_s);
    QCOMPARE(desk.checksOf(u"Dead"_s),
        u"Dead (T00000000), proxy: good, none\nDead (T00000000), dns: good\n"
        "Dead (T00000000), tls: bad, ConnectionRefused\n"
        "Dead (T00000000), signing in: not-checked\nDead (T00000000), scope: not-checked"_s);
    QVERIFY2(desk.checksOf(u"Keyless"_s).contains(u"signing in: doubtful, the API key, the keyring has none\n"_s),
        qPrintable(desk.checksOf(u"Keyless"_s)));
    // One for each account that answers; and what the person did is told apart from it.
    QCOMPARE(server.requests().size(), asked + 2);
    QCOMPARE(program.activity.records().size(), recorded);
    QVERIFY(!desk.text().contains(u"hunter2"_s));
}

void DiagnosticsTest::theyTakeTheSecretThatIsInUse()
{
    ScriptedServer server(oneToken);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.keyring.refusal = SecretError {SecretError::Kind::NoKeyring};
    program.open();
    QTRY_VERIFY(desk.says(u"Type the API key for this session."_s));
    Program::type(u"typed-key"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    desk.save();
    QTRY_VERIFY(desk.says(gathered));
    QVERIFY(desk.checks().contains(u"keyring: doubtful, no keyring answers"_s));
    QVERIFY2(desk.checksOf(u"Shop"_s).contains(u"scope: good"_s), qPrintable(desk.checksOf(u"Shop"_s)));
    QVERIFY(server.requests().constLast().contains("typed-key"));
    QVERIFY(!desk.text().contains(u"typed-key"_s));
}

void DiagnosticsTest::whatIsNotAllowedIsNotAsked()
{
    ScriptedServer server(oneToken);
    const PolicyPlace place("[accounts]\napi-roots = https://checkout.dintero.com/v1\n");
    Desk desk(place.read());
    desk.program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    desk.program.open();
    QVERIFY(desk.program.worksOn(u"Token Desk"_s));
    desk.save();
    QTRY_VERIFY(desk.says(gathered));
    QCOMPARE(desk.checksOf(u"Shop"_s),
        u"Shop (T00000000), accounts: bad, the organisation doesn't allow its address; nothing was sent"_s);
    QCOMPARE(server.connections(), 0);
}

void DiagnosticsTest::aSandboxWindowAsksNoOtherAccount()
{
    ScriptedServer server(oneToken);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.window = std::make_unique<MainWindow>(
        program.settings, program.secrets, program.journal, program.look, program.activity, program.clock);
    program.window->keepToSandbox(QUrl(u"http://127.0.0.1:1"_s));
    program.window->show();
    desk.save();
    QTRY_VERIFY(desk.says(gathered));
    QVERIFY(desk.checks().contains(u"This window keeps to the sandbox: no other account is asked."_s));
    QVERIFY(desk.checks().contains(u"accounts: doubtful, none to ask"_s));
    QCOMPARE(server.connections(), 0);
}

void DiagnosticsTest::aSandboxWindowChecksItsSandbox()
{
    ScriptedServer server(oneToken);
    ScriptedServer sandbox(oneToken);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.window = std::make_unique<MainWindow>(
        program.settings, program.secrets, program.journal, program.look, program.activity, program.clock);
    program.window->keepToSandbox(sandbox.url());
    program.window->show();
    program.window->openDefault();
    QVERIFY(program.worksOn(u"Token Desk: Fjordbutikken (SANDBOX)"_s));
    desk.save();
    QTRY_VERIFY(desk.says(gathered));
    QVERIFY2(desk.checksOf(u"Fjordbutikken"_s).contains(u"scope: good"_s), qPrintable(desk.text()));
    QVERIFY(sandbox.requests().constLast().contains("sandbox-key"));
    QCOMPARE(server.connections(), 0);
}

void DiagnosticsTest::thereIsOneAtATime()
{
    ScriptedServer server(oneToken);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.keyring.isSilent = true;
    desk.save();
    QTRY_VERIFY(desk.says(gathering));
    desk.flow().ask();
    desk.flow().save(program.folder.filePath(u"second.txt"_s));
    QVERIFY(desk.says(gathering) && !program.dialog());
    // Meanwhile one works on.
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(desk.says(u"1 card token"_s));
    QVERIFY(!desk.isWritten());
    program.clock->pass(Check::keyringPatience);
    QTRY_VERIFY(desk.says(gathered));
    QVERIFY(desk.checks().contains(u"keyring: doubtful, no answer in time"_s));
    // Its secret needn't be asked for: it is at work.
    QVERIFY(desk.checksOf(u"Shop"_s).contains(u"scope: good"_s));
    QVERIFY(!QFileInfo::exists(program.folder.filePath(u"second.txt"_s)));
}

void DiagnosticsTest::whatTakesTooLongIsLeftOut()
{
    ScriptedServer server(silence);
    Desk desk;
    Program& program = desk.program;
    for (const QString& name : {u"One"_s, u"Two"_s, u"Three"_s, u"Four"_s, u"Five"_s})
        program.addAccount(name, sandboxAccount, server.url(), "hunter2");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: One (TEST)"_s));
    desk.save();
    const auto deadline = HttpOptions().deadline;
    for (int waited = 0; waited * deadline < DiagnosticsFlow::patience; ++waited) {
        QVERIFY(!desk.says(gathered));
        QTRY_COMPARE(server.requests().size(), waited + 1);
        program.clock->pass(deadline);
    }
    QTRY_VERIFY(desk.says(gathered));
    QVERIFY2(desk.checksOf(u"One"_s).contains(u"tls: bad, TimedOut"_s), qPrintable(desk.text()));
    QCOMPARE(desk.checksOf(u"Five"_s), QString());
    QCOMPARE(desk.checks().constLast(), u"not finished: it took more than 2 minutes"_s);
}

void DiagnosticsTest::theLockCutsThemShort()
{
    ScriptedServer server(silence);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.addAccount(u"Other"_s, sandboxAccount, server.url(), "hunter2");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    desk.save();
    QTRY_COMPARE(server.requests().size(), 1);
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk (locked)"_s));
    QTRY_VERIFY(desk.isWritten());
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(desk.checks().contains(u"keyring: good"_s));
    QCOMPARE(desk.checksOf(u"Shop"_s), QString());
    QCOMPARE(desk.checks().constLast(), u"not finished: Token Desk was locked"_s);
    // With the secrets, whoever asked for the rest is gone.
    program.clock->pass(DiagnosticsFlow::patience);
    QCOMPARE(server.requests().size(), 1);
}

void DiagnosticsTest::closingTheWindowAbandonsThem()
{
    ScriptedServer server(silence);
    Desk desk;
    Program& program = desk.program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "hunter2");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    desk.save();
    QTRY_COMPARE(server.requests().size(), 1);
    QVERIFY(program.window->close());
    program.window.reset();
    QTRY_COMPARE(server.openConnections(), 0);
    program.clock->pass(DiagnosticsFlow::patience);
    QVERIFY(!desk.isWritten());
}

QTEST_MAIN(DiagnosticsTest)
#include "tst_diagnostics.moc"
