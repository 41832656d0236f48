#include "accounts/accountprofile.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

class AccountProfileTest final : public QObject
{
    Q_OBJECT

private slots:
    void environmentIsNeverTooHarmless_data();
    void environmentIsNeverTooHarmless();
    void accessTokensComeFromTheSameOrigin_data();
    void accessTokensComeFromTheSameOrigin();
};

void AccountProfileTest::environmentIsNeverTooHarmless_data()
{
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<Environment>("environment");
    QTest::newRow("test") << u"T12345678"_s << Environment::Test;
    QTest::newRow("production") << u"P12345678"_s << Environment::Production;
    QTest::newRow("neither") << u"X12345678"_s << Environment::Production;
    QTest::newRow("none") << QString() << Environment::Production;
}

void AccountProfileTest::environmentIsNeverTooHarmless()
{
    QFETCH(QString, accountId);
    QFETCH(Environment, environment);
    AccountProfile profile;
    profile.accountId = accountId;
    QCOMPARE(profile.environment(), environment);
    profile.isSandbox = true;
    QCOMPARE(profile.environment(), Environment::Sandbox);
}

void AccountProfileTest::accessTokensComeFromTheSameOrigin_data()
{
    QTest::addColumn<QUrl>("root");
    QTest::addColumn<ApiRootKind>("kind");
    QTest::addColumn<QString>("tokenRoot");
    QTest::addColumn<QString>("audience");
    const QString dintero = u"https://api.dintero.com/v1/accounts/T12345678"_s;
    QTest::newRow("Checkout API") << checkoutApiRoot() << ApiRootKind::Checkout << u"https://checkout.dintero.com/v1"_s
                                  << dintero;
    QTest::newRow("Payments API") << paymentsApiRoot(u"T12345678"_s) << ApiRootKind::Payments
                                  << u"https://api.dintero.com/v1"_s << dintero;
    QTest::newRow("Payments API of another account")
        << paymentsApiRoot(u"T87654321"_s) << ApiRootKind::Custom
        << u"https://api.dintero.com/v1/accounts/T87654321/payments"_s
        << u"https://api.dintero.com/v1/accounts/T87654321/payments/accounts/T12345678"_s;
    QTest::newRow("custom") << QUrl(u"https://gateway.example.com:8443/dintero/v1"_s) << ApiRootKind::Custom
                            << u"https://gateway.example.com:8443/dintero/v1"_s
                            << u"https://gateway.example.com:8443/dintero/v1/accounts/T12345678"_s;
    QTest::newRow("custom, as the Payments API")
        << QUrl(u"http://127.0.0.1:4711/v1/accounts/T12345678/payments"_s) << ApiRootKind::Custom
        << u"http://127.0.0.1:4711/v1"_s << u"http://127.0.0.1:4711/v1/accounts/T12345678"_s;
    QTest::newRow("encoded path") << QUrl(u"https://example.com/a%2Fb%25"_s) << ApiRootKind::Custom
                                  << u"https://example.com/a%2Fb%25"_s
                                  << u"https://example.com/a%2Fb%25/accounts/T12345678"_s;
    QTest::newRow("no path") << QUrl(u"https://example.com"_s) << ApiRootKind::Custom << u"https://example.com"_s
                             << u"https://example.com/accounts/T12345678"_s;
}

void AccountProfileTest::accessTokensComeFromTheSameOrigin()
{
    QFETCH(QUrl, root);
    QFETCH(QString, tokenRoot);
    QFETCH(QString, audience);
    AccountProfile profile;
    profile.accountId = u"T12345678"_s;
    profile.apiRoot = root;
    QTEST(profile.apiRootKind(), "kind");
    QCOMPARE(profile.accessTokenRoot().toString(QUrl::FullyEncoded), tokenRoot);
    QCOMPARE(profile.accessTokenRoot().authority(), root.authority());
    QCOMPARE(profile.audience().toString(QUrl::FullyEncoded), audience);
}

QTEST_APPLESS_MAIN(AccountProfileTest)
#include "tst_accountprofile.moc"
