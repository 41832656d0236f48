#include "accounts/accountrules.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

AccountProfile account(const QString& key, const QString& name, const QString& id)
{
    AccountProfile profile;
    profile.key = key;
    profile.name = name;
    profile.accountId = id;
    profile.apiRoot = checkoutApiRoot();
    return profile;
}

QList<AccountProfile> accounts()
{
    return {account(u"1"_s, u"Fjordbutikken"_s, u"P12345678"_s), account(u"2"_s, u"Fjord test"_s, u"T12345678"_s),
        account(u"3"_s, u"Fjord test, too"_s, u"T12345678"_s), account(u"4"_s, u"P12345678"_s, u"P00000004"_s)};
}

} // namespace

class AccountRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void namesAreToldApart_data();
    void namesAreToldApart();
    void ownNameIsNotTaken();
    void accountIdIsReadAsMeant_data();
    void accountIdIsReadAsMeant();
    void apiRootIsReadAsMeant_data();
    void apiRootIsReadAsMeant();
    void apiRootIsRefusedForItsReason_data();
    void apiRootIsRefusedForItsReason();
    void paymentsApiTakesNoKey();
    void clientIdsFitBasicAuthentication_data();
    void clientIdsFitBasicAuthentication();
    void secretsFitAHeader_data();
    void secretsFitAHeader();
    void everyPartIsChecked();
    void accountsAreFoundByNameThenById_data();
    void accountsAreFoundByNameThenById();
};

void AccountRulesTest::namesAreToldApart_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<NameProblem>("problem");
    QTest::newRow("new") << u"Fjord"_s << NameProblem::None;
    QTest::newRow("non-Latin") << u"フィヨルド商店"_s << NameProblem::None;
    QTest::newRow("joiner") << u"می\u200Cخواهم"_s << NameProblem::None;
    QTest::newRow("empty") << QString() << NameProblem::Empty;
    QTest::newRow("blank") << u" \u00A0"_s << NameProblem::Empty;
    QTest::newRow("80 outside the BMP") << u"😀"_s.repeated(80) << NameProblem::None;
    QTest::newRow("81") << QString(81, u'x') << NameProblem::TooLong;
    QTest::newRow("line break") << u"a\nb"_s << NameProblem::HiddenCharacter;
    QTest::newRow("right-to-left override") << u"a\u202Eb"_s << NameProblem::HiddenCharacter;
    QTest::newRow("lone surrogate") << u"a"_s + QChar(0xD800) << NameProblem::HiddenCharacter;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << NameProblem::CardNumber;
    QTest::newRow("taken") << u"Fjordbutikken"_s << NameProblem::Taken;
    QTest::newRow("taken in other case") << u"FJORDBUTIKKEN"_s << NameProblem::Taken;
    QTest::newRow("taken but for spaces") << u" Fjordbutikken "_s << NameProblem::Taken;
    QTest::newRow("taken in wide letters") << u"Ｆｊｏｒｄ test"_s << NameProblem::Taken;
}

void AccountRulesTest::namesAreToldApart()
{
    QFETCH(QString, name);
    QTEST(checkName(name, accounts()), "problem");
}

void AccountRulesTest::ownNameIsNotTaken()
{
    QCOMPARE(checkName(u"fjordbutikken"_s, accounts(), u"1"_s), NameProblem::None);
    QCOMPARE(checkName(u"Fjord test"_s, accounts(), u"1"_s), NameProblem::Taken);
}

void AccountRulesTest::accountIdIsReadAsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<AccountIdProblem>("problem");
    const auto taken = [](const QString& text, const QString& id) {
        QTest::newRow(qPrintable(u"“%1”"_s.arg(text))) << text << id << AccountIdProblem::None;
    };
    taken(u"P12345678"_s, u"P12345678"_s);
    taken(u"T00000001"_s, u"T00000001"_s);
    taken(u" t12345678\t"_s, u"T12345678"_s);
    const auto refused = [](const char* name, const QString& text, AccountIdProblem problem) {
        QTest::newRow(name) << text << QString() << problem;
    };
    refused("empty", {}, AccountIdProblem::Empty);
    refused("blank", u"  "_s, AccountIdProblem::Empty);
    refused("digits only", u"12345678"_s, AccountIdProblem::NoEnvironment);
    refused("another letter", u"X12345678"_s, AccountIdProblem::NoEnvironment);
    refused("seven digits", u"P1234567"_s, AccountIdProblem::TooShort);
    refused("letter only", u"P"_s, AccountIdProblem::TooShort);
    refused("nine digits", u"P123456789"_s, AccountIdProblem::TooLong);
    refused("a letter among them", u"P1234567O"_s, AccountIdProblem::NotDigits);
    refused("Arabic digits", u"P١٢٣٤٥٦٧٨"_s, AccountIdProblem::NotDigits);
    refused("space inside", u"P1234 5678"_s, AccountIdProblem::NotDigits);
}

void AccountRulesTest::accountIdIsReadAsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, id);
    QFETCH(AccountIdProblem, problem);
    const auto found = accountIdFrom(text);
    QCOMPARE(found.value_or(QString()), id);
    QCOMPARE(found ? AccountIdProblem::None : found.error(), problem);
}

void AccountRulesTest::apiRootIsReadAsMeant_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("root");
    QTest::newRow("Checkout API") << u"https://checkout.dintero.com/v1"_s << u"https://checkout.dintero.com/v1"_s;
    QTest::newRow("Payments API") << u"https://api.dintero.com/v1/accounts/T12345678/payments"_s
                                  << u"https://api.dintero.com/v1/accounts/T12345678/payments"_s;
    QTest::newRow("slash at its end") << u"https://checkout.dintero.com/v1/"_s << u"https://checkout.dintero.com/v1"_s;
    QTest::newRow("slashes at its end") << u"https://example.com/v1///"_s << u"https://example.com/v1"_s;
    QTest::newRow("no path") << u"https://example.com/"_s << u"https://example.com"_s;
    QTest::newRow("spaces around") << u" https://example.com/v1\n"_s << u"https://example.com/v1"_s;
    QTest::newRow("upper case") << u"HTTPS://Example.COM/V1"_s << u"https://example.com/V1"_s;
    QTest::newRow("usual port") << u"https://checkout.dintero.com:443/v1"_s << u"https://checkout.dintero.com/v1"_s;
    QTest::newRow("own port") << u"https://example.com:8443/v1"_s << u"https://example.com:8443/v1"_s;
    QTest::newRow("empty segments") << u"https://example.com////a///v1"_s << u"https://example.com/a/v1"_s;
    QTest::newRow("encoded letters") << u"https://example.com/%2e%4e/v%31"_s << u"https://example.com/.N/v1"_s;
    QTest::newRow("encoded") << u"https://example.com/a%2Fb%25"_s << u"https://example.com/a%2Fb%25"_s;
    QTest::newRow("http on this machine") << u"http://127.0.0.1:8080/v1"_s << u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("http on localhost") << u"http://localhost/v1"_s << u"http://localhost/v1"_s;
    QTest::newRow("http on ::1") << u"http://[::1]:8080/v1"_s << u"http://[::1]:8080/v1"_s;
    QTest::newRow("another name") << u"https://bücher.example/v1"_s << u"https://xn--bcher-kva.example/v1"_s;
}

void AccountRulesTest::apiRootIsReadAsMeant()
{
    QFETCH(QString, text);
    QFETCH(QString, root);
    const auto found = apiRootFrom(text, u"T12345678"_s);
    QVERIFY(found);
    QCOMPARE(found->toString(QUrl::FullyEncoded), root);
    QCOMPARE(*apiRootFrom(root, u"T12345678"_s), *found);
}

void AccountRulesTest::apiRootIsRefusedForItsReason_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ApiRootProblem>("problem");
    QTest::newRow("empty") << QString() << ApiRootProblem::Empty;
    QTest::newRow("no scheme") << u"checkout.dintero.com/v1"_s << ApiRootProblem::NoScheme;
    QTest::newRow("host and port") << u"localhost:8080/v1"_s << ApiRootProblem::NoScheme;
    QTest::newRow("no host") << u"https:///v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("space inside") << u"https://exa mple.com/v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("port 0") << u"https://example.com:0/v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("no port of ours") << u"https://example.com:65536/v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("one folder up") << u"https://example.com/a/../v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("one folder up, encoded") << u"https://example.com/a/%2e%2E/v1"_s << ApiRootProblem::NotAUrl;
    QTest::newRow("a dot at its end") << u"https://example.com/v1/."_s << ApiRootProblem::NotAUrl;
    QTest::newRow("ftp") << u"ftp://example.com/v1"_s << ApiRootProblem::NotHttps;
    QTest::newRow("file") << u"file://example.com/etc/passwd"_s << ApiRootProblem::NotHttps;
    QTest::newRow("open http") << u"http://checkout.dintero.com/v1"_s << ApiRootProblem::OpenHttp;
    QTest::newRow("open http in this network") << u"http://192.168.1.5/v1"_s << ApiRootProblem::OpenHttp;
    QTest::newRow("looks like this machine") << u"http://127.0.0.1.example.com/v1"_s << ApiRootProblem::OpenHttp;
    QTest::newRow("this machine as user") << u"http://127.0.0.1@example.com/v1"_s << ApiRootProblem::OpenHttp;
    QTest::newRow("user") << u"https://me@example.com/v1"_s << ApiRootProblem::UserInfo;
    QTest::newRow("user and password") << u"https://me:word@example.com/v1"_s << ApiRootProblem::UserInfo;
    QTest::newRow("query") << u"https://example.com/v1?key=1"_s << ApiRootProblem::QueryOrFragment;
    QTest::newRow("empty query") << u"https://example.com/v1?"_s << ApiRootProblem::QueryOrFragment;
    QTest::newRow("fragment") << u"https://example.com/v1#a"_s << ApiRootProblem::QueryOrFragment;
    QTest::newRow("another account") << u"https://api.dintero.com/v1/accounts/P12345678/payments"_s
                                     << ApiRootProblem::OtherAccount;
    QTest::newRow("too long") << u"https://example.com/"_s + QString(500, u'x') << ApiRootProblem::TooLong;
}

void AccountRulesTest::apiRootIsRefusedForItsReason()
{
    QFETCH(QString, text);
    const auto found = apiRootFrom(text, u"T12345678"_s);
    QVERIFY(!found);
    QTEST(found.error(), "problem");
}

void AccountRulesTest::paymentsApiTakesNoKey()
{
    const QUrl payments = paymentsApiRoot(u"T12345678"_s);
    const QUrl likeIt(u"https://example.com/v1/accounts/T12345678/payments"_s);
    QCOMPARE(checkSignIn(SignIn::ApiKey, checkoutApiRoot()), SignInProblem::None);
    QCOMPARE(checkSignIn(SignIn::ApiKey, QUrl(u"https://example.com/v1"_s)), SignInProblem::None);
    QCOMPARE(checkSignIn(SignIn::ApiKey, payments), SignInProblem::NoApiKeyHere);
    QCOMPARE(checkSignIn(SignIn::ApiKey, likeIt), SignInProblem::NoApiKeyHere);
    QCOMPARE(checkSignIn(SignIn::ClientCredentials, payments), SignInProblem::None);
    QCOMPARE(checkSignIn(SignIn::ClientCredentials, checkoutApiRoot()), SignInProblem::None);
}

void AccountRulesTest::clientIdsFitBasicAuthentication_data()
{
    QTest::addColumn<QString>("clientId");
    QTest::addColumn<ClientIdProblem>("problem");
    QTest::newRow("UUID") << u"2c2ddb9c-3a9f-4c1f-9b7b-5f7e0d3f8d11"_s << ClientIdProblem::None;
    QTest::newRow("spaces around") << u" abc "_s << ClientIdProblem::None;
    QTest::newRow("empty") << QString() << ClientIdProblem::Empty;
    QTest::newRow("blank") << u" "_s << ClientIdProblem::Empty;
    QTest::newRow("colon") << u"abc:def"_s << ClientIdProblem::Colon;
    QTest::newRow("tab") << u"abc\tdef"_s << ClientIdProblem::WrongCharacter;
    QTest::newRow("zero-width space") << u"abc\u200B"_s << ClientIdProblem::WrongCharacter;
    QTest::newRow("Cyrillic a") << u"аbc"_s << ClientIdProblem::WrongCharacter;
    QTest::newRow("longest") << QString(1024, u'x') << ClientIdProblem::None;
    QTest::newRow("too long") << QString(1025, u'x') << ClientIdProblem::TooLong;
}

void AccountRulesTest::clientIdsFitBasicAuthentication()
{
    QFETCH(QString, clientId);
    QTEST(checkClientId(clientId), "problem");
}

void AccountRulesTest::secretsFitAHeader_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<SecretProblem>("problem");
    QTest::newRow("usual") << QByteArray("sk_Ab12-_=+/~") << SecretProblem::None;
    QTest::newRow("space inside") << QByteArray("a b") << SecretProblem::None;
    QTest::newRow("empty") << QByteArray() << SecretProblem::Empty;
    QTest::newRow("space before") << QByteArray(" abc") << SecretProblem::SpaceAround;
    QTest::newRow("line break after") << QByteArray("abc\r\n") << SecretProblem::SpaceAround;
    QTest::newRow("only a space") << QByteArray(" ") << SecretProblem::SpaceAround;
    QTest::newRow("header injected") << QByteArray("abc\r\nHost: example.com") << SecretProblem::WrongCharacter;
    QTest::newRow("NUL") << QByteArray("a\0b", 3) << SecretProblem::WrongCharacter;
    QTest::newRow("non-ASCII") << QByteArray("å") << SecretProblem::WrongCharacter;
    QTest::newRow("no-break space before") << QByteArray("\u00A0abc") << SecretProblem::WrongCharacter;
    QTest::newRow("longest") << QByteArray(1024, 'x') << SecretProblem::None;
    QTest::newRow("too long") << QByteArray(1025, 'x') << SecretProblem::TooLong;
}

void AccountRulesTest::secretsFitAHeader()
{
    QFETCH(QByteArray, secret);
    QTEST(checkSecret(secret), "problem");
}

void AccountRulesTest::everyPartIsChecked()
{
    AccountProfile profile = account(u"1"_s, u"Fjordbutikken"_s, u"P12345678"_s);
    QCOMPARE(checkAccount(profile, accounts()), AccountProblems());
    profile.name = u"Fjord test"_s;
    profile.accountId = u"P1"_s;
    profile.apiRoot = paymentsApiRoot(u"T12345678"_s);
    const AccountProblems problems = checkAccount(profile, accounts());
    QCOMPARE(problems.name, NameProblem::Taken);
    QCOMPARE(problems.accountId, AccountIdProblem::TooShort);
    QCOMPARE(problems.apiRoot, ApiRootProblem::OtherAccount);
    QCOMPARE(problems.signIn, SignInProblem::NoApiKeyHere);
    QCOMPARE(problems.clientId, ClientIdProblem::None);
    profile.signIn = SignIn::ClientCredentials;
    QCOMPARE(checkAccount(profile, accounts()).signIn, SignInProblem::None);
    QCOMPARE(checkAccount(profile, accounts()).clientId, ClientIdProblem::Empty);
}

void AccountRulesTest::accountsAreFoundByNameThenById_data()
{
    QTest::addColumn<QString>("wanted");
    QTest::addColumn<QString>("key");
    QTest::addColumn<AccountSearchProblem>("problem");
    QTest::newRow("name") << u"Fjordbutikken"_s << u"1"_s << AccountSearchProblem::None;
    QTest::newRow("name in other case") << u"fjord TEST"_s << u"2"_s << AccountSearchProblem::None;
    QTest::newRow("another's id as its name") << u"P12345678"_s << u"4"_s << AccountSearchProblem::None;
    QTest::newRow("id") << u"p00000004"_s << u"4"_s << AccountSearchProblem::None;
    QTest::newRow("id of several") << u"T12345678"_s << QString() << AccountSearchProblem::Several;
    QTest::newRow("part of a name") << u"Fjord"_s << QString() << AccountSearchProblem::Unknown;
    QTest::newRow("empty") << QString() << QString() << AccountSearchProblem::Unknown;
}

void AccountRulesTest::accountsAreFoundByNameThenById()
{
    QFETCH(QString, wanted);
    QFETCH(QString, key);
    const auto found = findAccount(accounts(), wanted);
    QCOMPARE(found ? found->key : QString(), key);
    QTEST(found ? AccountSearchProblem::None : found.error(), "problem");
}

QTEST_APPLESS_MAIN(AccountRulesTest)
#include "tst_accountrules.moc"
