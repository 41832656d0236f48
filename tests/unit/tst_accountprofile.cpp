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

QTEST_APPLESS_MAIN(AccountProfileTest)
#include "tst_accountprofile.moc"
