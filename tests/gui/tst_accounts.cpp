#include "program.h"
#include "sandbox.h"
#include "scriptedserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QCryptographicHash>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// Fills the open account dialog in, by keyboard alone.
void fillIn(const QString& name, const QString& id, const QUrl& root, const QString& key)
{
    Program::press(Qt::Key_N, Qt::AltModifier);
    Program::type(name);
    Program::press(Qt::Key_A, Qt::AltModifier);
    Program::type(id);
    Program::press(Qt::Key_P, Qt::AltModifier);
    Program::press(Qt::Key_End);
    Program::press(Qt::Key_D, Qt::AltModifier);
    Program::type(root.toString());
    Program::press(Qt::Key_K, Qt::AltModifier);
    Program::type(key);
}

bool isFilePrivate(const QString& path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return QFile::exists(path) && !(QFile::permissions(path) & others);
}

QByteArray content(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AccountsTest final : public QObject
{
    Q_OBJECT

private slots:
    void setsAnAccountUpByKeyboard();
    void saysWhatIsWrongInTheForm_data();
    void saysWhatIsWrongInTheForm();
    void explainsWhyAConnectionFails_data();
    void explainsWhyAConnectionFails();
    void anUntrustedServerShowsItsCertificate();
    void aClosedPortIsToldAsOne();
    void tellsCredentialsOfAnotherAccount();
    void neverShowsASecretAgain();
    void anotherAddressTakesTheKeyAnew();
    void withoutAKeyringTheKeyIsForThisSession();
    void aSilentKeyringCanBePassedBy();
    void accountsAreNeverMixedUp();
    void anUnknownAccountOpensNoOther();
    void aRemovedAccountTakesItsSecretsAlong();
    void brokenSettingsAreToldOf();
    void theSandboxIsOneKeyAway();
};

void AccountsTest::setsAnAccountUpByKeyboard()
{
    const Sandbox sandbox;
    Program program;
    program.open();
    QVERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Web shop"_s, u" t00000000 "_s, rootOf(sandbox.server()), u" sandbox-key "_s);
    QVERIFY(shows(*program.dialog(), u"TEST"_s));
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*program.dialog(), u"It works: 127.0.0.1 answers for account"_s));
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QVERIFY(program.worksOn(u"Token Desk: Web shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));

    const QList<AccountProfile> accounts = program.settings.accounts();
    QCOMPARE(accounts.size(), 1);
    QCOMPARE(accounts.first().accountId, sandboxAccount);
    const auto secret = program.keyring.secrets.find(credentialName(accounts.first()));
    QVERIFY(secret != program.keyring.secrets.end());
    QCOMPARE(secret->second.bytes(), QByteArrayView("sandbox-key"));
    const QString file = program.folder.filePath(u"settings.json"_s);
    QVERIFY(isFilePrivate(file));
    QVERIFY(content(file).contains("Web shop"));
    QVERIFY(!content(file).contains("sandbox-key"));
}

void AccountsTest::saysWhatIsWrongInTheForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("root");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("focus");
    const QString root = u"https://127.0.0.1:1/v1"_s;
    QTest::newRow("no name") << u" "_s << sandboxAccount << root << u"key"_s << u"Name"_s;
    QTest::newRow("no id") << u"Shop"_s << QString() << root << u"key"_s << u"Account id"_s;
    QTest::newRow("id of seven") << u"Shop"_s << u"T0000000"_s << root << u"key"_s << u"Account id"_s;
    QTest::newRow("http elsewhere") << u"Shop"_s << sandboxAccount << u"http://192.0.2.1/v1"_s << u"key"_s
                                    << u"Address"_s;
    QTest::newRow("no key") << u"Shop"_s << sandboxAccount << root << QString() << u"API key"_s;
}

void AccountsTest::saysWhatIsWrongInTheForm()
{
    QFETCH(QString, name);
    QFETCH(QString, id);
    QFETCH(QString, root);
    QFETCH(QString, key);
    QFETCH(QString, focus);
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(name, id, QUrl(root), key);
    Program::press(Qt::Key_Return);
    QVERIFY(program.dialog());
    const auto* problem = program.dialog()->findChild<QLabel*>(u"problem"_s);
    QVERIFY(problem->isVisible() && !problem->text().isEmpty());
    QCOMPARE(program.dialog()->focusWidget()->accessibleName(), focus);
    QVERIFY(program.settings.accounts().isEmpty());
    QVERIFY(program.keyring.secrets.empty());
}

void AccountsTest::explainsWhyAConnectionFails_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QStringList>("told");
    const auto error = [](const char* message) { return QByteArray(R"({"error":{"message":")") + message + R"("}})"; };
    QTest::newRow("401") << 401 << error("bad key") << QStringList {u"doesn't accept the API key (401: bad key)"_s};
    QTest::newRow("403") << 403 << error("no scope")
                         << QStringList {u"admin:checkout"_s, u"Backoffice"_s, u"Settings"_s, u"API clients"_s};
    QTest::newRow("404") << 404 << QByteArray("<html>") << QStringList {u"Check the address."_s};
    QTest::newRow("web page") << 200 << QByteArray("<html>sign in</html>") << QStringList {u"web page"_s, u"browser"_s};
    QTest::newRow("empty account") << 200 << QByteArray("[]") << QStringList {u"It works."_s, u"couldn't be checked"_s};
    QTest::newRow("503") << 503 << error("busy") << QStringList {u"The API failed (503: busy)"_s};
}

void AccountsTest::explainsWhyAConnectionFails()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QStringList, told);
    ScriptedServer server([&](const QByteArray&) { return ScriptedReply {ScriptedServer::json(status, body)}; });
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Shop"_s, sandboxAccount, rootOf(server.url()), u"some-key"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    for (const QString& words : told)
        QTRY_VERIFY2(shows(*program.dialog(), words), qPrintable(words));
    // What was tried is no longer what stands there.
    Program::press(Qt::Key_K, Qt::AltModifier);
    Program::type(u"x"_s);
    QVERIFY(!shows(*program.dialog(), told.first()));
}

void AccountsTest::anUntrustedServerShowsItsCertificate()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {ScriptedServer::json(200, "[]")}; },
        ScriptedServer::Scheme::Https);
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Shop"_s, sandboxAccount, rootOf(server.url()), u"some-key"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*program.dialog(), u"self-signed"_s));
    auto* show = find<QPushButton>(*program.dialog(), u"Show certificate"_s);
    QVERIFY(show);
    show->setFocus();
    Program::press(Qt::Key_Space);
    QTRY_COMPARE(program.dialog()->windowTitle(), u"Certificate of 127.0.0.1"_s);
    const auto* facts = program.dialog()->findChild<QPlainTextEdit*>();
    const QByteArray sha256 = server.certificate().digest(QCryptographicHash::Sha256).toHex().toUpper();
    QVERIFY2(facts->toPlainText().remove(u':').contains(QString::fromLatin1(sha256), Qt::CaseInsensitive),
        qPrintable(facts->toPlainText()));
    Program::press(Qt::Key_Escape);
    QCOMPARE(server.requests().size(), 0);
}

void AccountsTest::aClosedPortIsToldAsOne()
{
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Shop"_s, sandboxAccount, QUrl(u"http://127.0.0.1:1/v1"_s), u"some-key"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*program.dialog(), u"127.0.0.1 refused the connection. Check the address and its port"_s));
}

void AccountsTest::tellsCredentialsOfAnotherAccount()
{
    const Sandbox sandbox({u"--account"_s, u"P00000001"_s});
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), u"sandbox-key"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(shows(*program.dialog(), u"these credentials belong to account"_s));
    QVERIFY(shows(*program.dialog(), u"P00000001"_s));
}

void AccountsTest::neverShowsASecretAgain()
{
    const Sandbox sandbox;
    Program program;
    const AccountProfile account
        = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    auto* edit = findAction(*program.window, u"Edit this account…"_s);
    QVERIFY(edit);
    edit->trigger();
    QVERIFY(program.waitForDialog());
    auto* key = find<QLineEdit>(*program.dialog(), u"API key"_s);
    QCOMPARE(key->text(), QString());
    QVERIFY(key->placeholderText().contains(u"Kept"_s));
    // What is typed there can't be taken out again.
    QApplication::clipboard()->setText(u"before"_s);
    key->setFocus();
    Program::type(u"another-key"_s);
    QVERIFY(key->displayText().count(u'a') == 0);
    for (const auto shortcut : {Qt::Key_C, Qt::Key_X}) {
        Program::press(Qt::Key_A, Qt::ControlModifier);
        Program::press(shortcut, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), u"before"_s);
    }
    // Nothing typed: what is kept stays.
    key->clear();
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QCOMPARE(program.keyring.secrets.at(credentialName(account)).bytes(), QByteArrayView("sandbox-key"));
}

void AccountsTest::anotherAddressTakesTheKeyAnew()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    Program::press(Qt::Key_D, Qt::AltModifier);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::type(u"https://127.0.0.1:1/v1"_s);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_COMPARE(program.dialog()->focusWidget()->accessibleName(), u"API key"_s);
    QCOMPARE(sandbox.ledger().entries().size(), 0);
}

void AccountsTest::withoutAKeyringTheKeyIsForThisSession()
{
    const Sandbox sandbox;
    Program program;
    program.keyring.refusal = SecretError {SecretError::Kind::NoKeyring};
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    fillIn(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), u"sandbox-key"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QTRY_VERIFY(shows(*program.window, u"The API key is kept for this session only"_s));
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    // The lock drops it, so it is needed again.
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(shows(*program.window, u"Type the API key for this session."_s));
    Program::type(u"sandbox-key"_s);
    Program::press(Qt::Key_Return);
    QTRY_VERIFY(shows(*program.window, u"Whose card is it?"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
}

void AccountsTest::aSilentKeyringCanBePassedBy()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.keyring.isSilent = true;
    program.open();
    QVERIFY(shows(*program.window, u"keyring may ask for its password"_s));
    // Another one can be opened meanwhile, and the late answer opens nothing.
    findAction(*program.window, u"Sandbox, with made-up cards"_s)->trigger();
    QTRY_VERIFY(program.window->windowTitle().contains(u"(SANDBOX)"_s));
    program.keyring.answer();
    QTest::qWait(0);
    QVERIFY(program.window->windowTitle().contains(u"(SANDBOX)"_s));
}

void AccountsTest::accountsAreNeverMixedUp()
{
    const Sandbox test;
    const Sandbox production({u"--account"_s, u"P00000001"_s});
    Program program;
    program.addAccount(u"Test shop"_s, sandboxAccount, rootOf(test.server()), "sandbox-key");
    program.addAccount(u"Real shop"_s, u"P00000001"_s, rootOf(production.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Test shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk: Real shop (PRODUCTION)"_s));
    QVERIFY(shows(*program.window, u"PRODUCTION"_s) && shows(*program.window, u"P00000001"_s));
    QVERIFY(!shows(*program.window, u"5 card tokens"_s) && !shows(*program.window, u"TEST"_s));
    QCOMPARE(production.ledger().entries().size(), 0);
    program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(production.ledger().entries().size() > 0);
    // The first is as it was left.
    const auto asked = test.ledger().entries().size();
    Program::press(Qt::Key_1, Qt::ControlModifier);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    QCOMPARE(program.window->windowTitle(), u"Token Desk: Test shop (TEST)"_s);
    QCOMPARE(test.ledger().entries().size(), asked);
}

void AccountsTest::anUnknownAccountOpensNoOther()
{
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, QUrl(u"http://127.0.0.1:1/v1"_s), "sandbox-key");
    program.openFor({u"Shup"_s});
    QVERIFY(shows(*program.window, u"Shup"_s));
    QVERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
}

void AccountsTest::aRemovedAccountTakesItsSecretsAlong()
{
    const Sandbox sandbox;
    Program program;
    const AccountProfile account
        = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.window->removeAccount(account.key);
    QTRY_VERIFY(program.keyring.secrets.empty());
    QVERIFY(program.settings.accounts().isEmpty());
    QTRY_VERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
}

void AccountsTest::brokenSettingsAreToldOf()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"settings.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"accounts\": [");
    file.close();
    Settings settings(path);
    SecretsInMemory keyring;
    SecretKeeper secrets(keyring);
    Look look(folder.filePath(u"look.ini"_s));
    FileJournal journal(folder.filePath(u"journal"_s));
    LogFile log(folder.filePath(u"state"_s));
    Activity activity(log);
    MainWindow window(settings, secrets, journal, look, activity, std::make_shared<VirtualClock>());
    window.show();
    window.openDefault();
    QVERIFY(shows(window, u"settings"_s));
    QVERIFY(shows(window, settings.troubleAtStart()->setAsideAs));
    QCOMPARE(content(settings.troubleAtStart()->setAsideAs), QByteArray("{\"accounts\": ["));
}

void AccountsTest::theSandboxIsOneKeyAway()
{
    Program program;
    program.open();
    Program::press(Qt::Key_Tab);
    Program::press(Qt::Key_Space);
    QVERIFY(program.worksOn(u"Token Desk: Fjordbutikken (SANDBOX)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    // Locked and unlocked, it is still the same one.
    Program::press(Qt::Key_L, Qt::ControlModifier);
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(shows(*program.window, u"Whose card is it?"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
}

QTEST_MAIN(AccountsTest)
#include "tst_accounts.moc"
