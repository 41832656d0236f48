#include "policyplace.h"
#include "program.h"

#include <QLineEdit>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QUrl nowhere(u"http://127.0.0.1:1/v1"_s);

/// A dialog that is open, with what its fields say of the secrets that they are for.
QString said(const Program& program, const QString& field)
{
    const auto* found = find<QLineEdit>(*program.dialog(), field);
    return found ? found->placeholderText() : u"no such field"_s;
}

NetworkSettings proxyWithUser()
{
    NetworkSettings network;
    network.proxy.mode = ProxySettings::Mode::Manual;
    network.proxy.host = u"127.0.0.1"_s;
    network.proxy.port = 1;
    network.proxy.user = u"me"_s;
    return network;
}

} // namespace

/// Whether a field says that its secret is there.
class KeptSecretsTest final : public QObject
{
    Q_OBJECT

private slots:
    void aFieldSaysItWhereItIsSo_data();
    void aFieldSaysItWhereItIsSo();
    void untilTheKeyringAnswersNothingIsSaid();
    void seededAccountAsksForItsKey();
    void whatIsForThisSessionIsThere();
    void thePasswordOfAllAccountsProxyIsAskedFor_data() { aFieldSaysItWhereItIsSo_data(); }
    void thePasswordOfAllAccountsProxyIsAskedFor();
    void anEmptyFieldKeepsWhatIsThere();

private:
    using Kind = SecretError::Kind;
    static constexpr auto kept = "Kept; type only to replace it";
};

void KeptSecretsTest::aFieldSaysItWhereItIsSo_data()
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<std::optional<SecretError>>("refusal");
    QTest::newRow("there") << true << std::optional<SecretError>();
    QTest::newRow("not there") << false << std::optional<SecretError>();
    QTest::newRow("no keyring") << true << std::optional(SecretError {Kind::NoKeyring});
    QTest::newRow("locked") << true << std::optional(SecretError {Kind::Refused});
    QTest::newRow("without an answer") << true << std::optional(SecretError {Kind::TimedOut});
}

void KeptSecretsTest::aFieldSaysItWhereItIsSo()
{
    QFETCH(bool, isThere);
    QFETCH(std::optional<SecretError>, refusal);
    Program program;
    AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, nowhere, "key");
    account.network = proxyWithUser();
    QVERIFY(program.settings.putAccount(account));
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    if (isThere)
        program.keyring.secrets.insert_or_assign({account.key, SecretName::Kind::ProxyPassword}, Secret("word"));
    else
        program.keyring.secrets.clear();
    program.keyring.refusal = refusal;
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    // Every call has had its answer by then.
    QCoreApplication::processEvents();
    const QString expected = isThere && !refusal ? QString::fromLatin1(kept) : QString();
    QTRY_COMPARE(said(program, u"API key"_s), expected);
    QTRY_COMPARE(said(program, u"Proxy password"_s), expected);
}

void KeptSecretsTest::untilTheKeyringAnswersNothingIsSaid()
{
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, nowhere, "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.keyring.isSilent = true;
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    QCOMPARE(said(program, u"API key"_s), QString());
    program.keyring.answer();
    QCOMPARE(said(program, u"API key"_s), QString::fromLatin1(kept));
    // It was kept for another place.
    Program::press(Qt::Key_P, Qt::AltModifier);
    Program::press(Qt::Key_Home);
    QCOMPARE(said(program, u"API key"_s), QString());
    Program::press(Qt::Key_End);
    QCOMPARE(said(program, u"API key"_s), QString::fromLatin1(kept));

    // Who closes the dialog sooner is told nothing.
    Program::press(Qt::Key_Escape);
    QVERIFY(program.isBackInWindow());
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    Program::press(Qt::Key_Escape);
    QVERIFY(program.isBackInWindow());
    program.keyring.answer();
}

void KeptSecretsTest::seededAccountAsksForItsKey()
{
    const PolicyPlace place("[account \"Office\"]\nid = T00000000\napi-root = http://127.0.0.1:1/v1\n");
    Program program({}, place.read());
    program.open();
    QTRY_VERIFY(shows(*program.window, u"API key"_s));
    findAction(*program.window, u"Settings…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    // Also from where nobody has tried to open it.
    const auto* settings = program.dialog();
    Program::press(Qt::Key_Tab);
    Program::press(Qt::Key_Return);
    QTRY_VERIFY(program.dialog() && program.dialog() != settings);
    QCoreApplication::processEvents();
    QCOMPARE(program.dialog()->focusWidget()->accessibleName(), u"API key"_s);
    QCOMPARE(said(program, u"API key"_s), QString());
}

void KeptSecretsTest::whatIsForThisSessionIsThere()
{
    Program program;
    const AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, nowhere, "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.keyring.refusal = SecretError {Kind::NoKeyring};
    program.secrets.keep(credentialName(account), Secret("other key"), this);
    QTRY_VERIFY(program.secrets.isForSessionOnly(credentialName(account)));
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    QTRY_COMPARE(said(program, u"API key"_s), QString::fromLatin1(kept));
}

void KeptSecretsTest::thePasswordOfAllAccountsProxyIsAskedFor()
{
    QFETCH(bool, isThere);
    QFETCH(std::optional<SecretError>, refusal);
    Program program;
    QVERIFY(program.settings.setNetwork(proxyWithUser()));
    program.open();
    QTRY_VERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    if (isThere)
        program.keyring.secrets.insert_or_assign({{}, SecretName::Kind::ProxyPassword}, Secret("word"));
    program.keyring.refusal = refusal;
    findAction(*program.window, u"Settings…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    Program::press(Qt::Key_Down);
    QCoreApplication::processEvents();
    QTRY_COMPARE(said(program, u"Proxy password"_s), isThere && !refusal ? QString::fromLatin1(kept) : QString());
}

void KeptSecretsTest::anEmptyFieldKeepsWhatIsThere()
{
    Program program;
    const AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, nowhere, "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    // It may be locked, and have one.
    program.keyring.refusal = SecretError {Kind::Refused};
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    Program::press(Qt::Key_N, Qt::AltModifier);
    Program::type(u"Shop 2"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QCOMPARE(program.settings.account(account.key)->name, u"Shop 2"_s);
    QCOMPARE(program.keyring.secrets.at(credentialName(account)).bytes(), QByteArrayView("key"));
}

QTEST_MAIN(KeptSecretsTest)
#include "tst_keptsecrets.moc"
