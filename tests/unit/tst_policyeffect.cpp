#include "policy/policywatch.h"
#include "policyplace.h"
#include "settingsplace.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QStringList namesOf(const QList<AccountProfile>& accounts)
{
    QStringList names;
    for (const AccountProfile& account : accounts)
        names += account.name;
    return names;
}

} // namespace

/// What comes of a policy: what holds beside a person's own settings, and when it changes.
class PolicyEffectTest final : public QObject
{
    Q_OBJECT

private slots:
    void rulesSayWhatSpeaksAgainst();
    void managedHoldsAndDefaultsLieBeneath();
    void managedNetworkIsEveryAccounts();
    void networkKeysCountEachByItself();
    void defaultAccountIsChangedAndRemoved();
    void managedAccountStays();
    void accountsKeepThePersonsOrder();
    void aChangeIsNoticed();
};

void PolicyEffectTest::rulesSayWhatSpeaksAgainst()
{
    using Breach = DeletionRules::Breach;
    DeletionRules rules;
    QCOMPARE(rules.breach(100000, Requestor::Merchant, u"any"_s), Breach::None);
    rules.largestBatch = 2;
    rules.requestor = Requestor::Cardholder;
    rules.reasons = QStringList {u"Moved away"_s};
    QCOMPARE(rules.breach(2, Requestor::Cardholder, u"Moved away"_s), Breach::None);
    QCOMPARE(rules.breach(3, Requestor::Cardholder, u"Moved away"_s), Breach::TooMany);
    QCOMPARE(rules.breach(1, Requestor::Merchant, u"Moved away"_s), Breach::OtherRequestor);
    QCOMPARE(rules.breach(1, Requestor::Cardholder, u"moved away"_s), Breach::OtherReason);
    rules.isReadOnly = true;
    QCOMPARE(rules.breach(1, Requestor::Cardholder, u"Moved away"_s), Breach::ReadOnly);
}

void PolicyEffectTest::managedHoldsAndDefaultsLieBeneath()
{
    const PolicyPlace place("[lock]\nidle-minutes = 2\n");
    place.putDefaults("[lock]\nidle-minutes = 5\n[window]\nlanguage = nb\n[deletion]\nreasons = A | B\n"
                      "[network]\nproxy = none\n");
    const Place own;
    Settings settings(own.path, place.read());
    QCOMPARE(settings.values().lockMinutes, 2);
    QCOMPARE(settings.values().language, u"nb"_s);
    QCOMPARE(settings.values().deletionReasons, (QStringList {u"A"_s, u"B"_s}));
    QCOMPARE(settings.values().network.proxy.mode, ProxySettings::Mode::None);

    QSignalSpy lockChanged(&settings, &Settings::lockMinutesChanged);
    QVERIFY(settings.setLockMinutes(9));
    QCOMPARE(settings.values().lockMinutes, 2);
    QCOMPARE(lockChanged.count(), 0);
    QVERIFY(settings.setLanguage({}));
    QCOMPARE(settings.values().language, QString());
    QVERIFY(settings.setNetwork({}));
    QCOMPARE(settings.values().network, NetworkSettings());
    QVERIFY(settings.setDeletionReasons(QStringList {u"C"_s}));
    QCOMPARE(settings.values().deletionReasons, QStringList {u"C"_s});
    QVERIFY(settings.setDeletionReasons(std::nullopt));
    QCOMPARE(settings.values().deletionReasons, (QStringList {u"A"_s, u"B"_s}));
    // When the organisation lets go of it, what the person chose is there.
    QCOMPARE(Settings(own.path).values().lockMinutes, 9);
    // What the person didn't choose isn't theirs.
    QCOMPARE(Settings(own.path).values().deletionReasons, std::nullopt);
}

void PolicyEffectTest::managedNetworkIsEveryAccounts()
{
    const PolicyPlace place("[network]\nproxy = http://proxy.example.com:3128\n"
                            "[account \"Office\"]\nid = P12345678\nproxy = none\n");
    const Place own;
    Settings settings(own.path, place.read());
    AccountProfile mine = account(u"one"_s, u"Mine"_s);
    mine.network = companyNetwork();
    QVERIFY(settings.putAccount(mine));
    QCOMPARE(settings.networkOf(mine).proxy.port, 3128);
    QCOMPARE(settings.networkOf(*settings.account(u"one"_s)).proxy.port, 3128);
    for (const AccountProfile& profile : settings.accounts())
        if (profile.name == u"Office"_s)
            QCOMPARE(settings.networkOf(profile).proxy.mode, ProxySettings::Mode::None);
}

void PolicyEffectTest::networkKeysCountEachByItself()
{
    const PolicyPlace place("[network]\nca-file = /etc/company.pem\nproxy-user = agent\n"
                            "[account \"Direct\"]\nid = P00000001\nproxy = none\n"
                            "[account \"Own CA\"]\nid = P00000002\nca-file = /etc/own.pem\n");
    place.putDefaults("[network]\nproxy = http://proxy.example.com:3128\n"
                      "[account \"DMZ\"]\nid = P00000003\nproxy = http://dmz.example.com:8080\n");
    const Place own;
    const Settings settings(own.path, place.read());
    const auto networkOf = [&settings](const QString& name) {
        for (const AccountProfile& profile : settings.accounts())
            if (profile.name == name)
                return settings.networkOf(profile);
        return NetworkSettings();
    };
    const auto proxy = [](const QString& host, quint16 port) {
        return ProxySettings {ProxySettings::Mode::Manual, ProxySettings::Type::Http, host, port, u"agent"_s};
    };
    const ProxySettings everyones = proxy(u"proxy.example.com"_s, 3128);
    QCOMPARE(settings.values().network, (NetworkSettings {everyones, u"/etc/company.pem"_s}));
    QCOMPARE(networkOf(u"Own CA"_s), (NetworkSettings {everyones, u"/etc/own.pem"_s}));
    QCOMPARE(networkOf(u"DMZ"_s), (NetworkSettings {proxy(u"dmz.example.com"_s, 8080), u"/etc/company.pem"_s}));
    QCOMPARE(networkOf(u"Direct"_s).proxy.mode, ProxySettings::Mode::None);
    QCOMPARE(networkOf(u"Direct"_s).authoritiesFile, u"/etc/company.pem"_s);
}

void PolicyEffectTest::defaultAccountIsChangedAndRemoved()
{
    const PolicyPlace place;
    place.putDefaults("[account \"Office\"]\nid = P12345678\n[account \"Shop\"]\nid = P87654321\n");
    const Place own;
    Settings settings(own.path, place.read());
    QCOMPARE(namesOf(settings.accounts()), (QStringList {u"Office"_s, u"Shop"_s}));
    AccountProfile changed = settings.accounts()[1];
    changed.name = u"My shop"_s;
    QVERIFY(settings.putAccount(changed));
    QCOMPARE(namesOf(settings.accounts()), (QStringList {u"Office"_s, u"My shop"_s}));
    QVERIFY(settings.removeAccount(settings.accounts()[0].key));
    QCOMPARE(namesOf(settings.accounts()), QStringList {u"My shop"_s});
    QCOMPARE(namesOf(Settings(own.path, place.read()).accounts()), QStringList {u"My shop"_s});
    // A name that the organisation has given away.
    place.manage("[account \"my shop\"]\nid = P00000003\n");
    QCOMPARE(namesOf(Settings(own.path, place.read()).accounts()), (QStringList {u"my shop"_s, u"My shop 2"_s}));
}

void PolicyEffectTest::managedAccountStays()
{
    const PolicyPlace place("[account \"Office\"]\nid = P12345678\n");
    const Place own;
    Settings settings(own.path, place.read());
    AccountProfile office = settings.accounts()[0];
    QVERIFY(settings.policy().isManagedAccount(office.key));
    office.apiRoot = QUrl(u"https://evil.example/v1"_s);
    QVERIFY(settings.putAccount(office));
    QCOMPARE(settings.accounts().size(), 1);
    QCOMPARE(settings.accounts()[0].apiRoot, checkoutApiRoot());
    QVERIFY(settings.removeAccount(office.key));
    QCOMPARE(settings.accounts().size(), 1);
}

void PolicyEffectTest::accountsKeepThePersonsOrder()
{
    const PolicyPlace place("[account \"Office\"]\nid = P12345678\n");
    place.putDefaults("[account \"Shop\"]\nid = P87654321\n");
    const Place own;
    Settings settings(own.path, place.read());
    QVERIFY(settings.putAccount(account(u"one"_s, u"Mine"_s)));
    QCOMPARE(namesOf(settings.accounts()), (QStringList {u"Mine"_s, u"Office"_s, u"Shop"_s}));
    QVERIFY(settings.moveAccount(settings.accounts()[2].key, 0));
    QCOMPARE(namesOf(settings.accounts()), (QStringList {u"Shop"_s, u"Mine"_s, u"Office"_s}));
    QCOMPARE(namesOf(Settings(own.path, place.read()).accounts()), (QStringList {u"Shop"_s, u"Mine"_s, u"Office"_s}));
}

void PolicyEffectTest::aChangeIsNoticed()
{
    const PolicyPlace place("[lock]\nidle-minutes = 5\n");
    const auto clock = std::make_shared<VirtualClock>();
    const PolicyWatch watch(place.places(), place.read(), clock);
    QSignalSpy changed(&watch, &PolicyWatch::changed);
    clock->pass(PolicyWatch::betweenLooks * 3);
    QCOMPARE(changed.size(), 0);
    place.manage("[deletion]\nread-only = yes\n", u"99-halt.ini"_s);
    clock->pass(PolicyWatch::betweenLooks);
    QCOMPARE(changed.size(), 1);
    QVERIFY(changed[0][0].value<Policy>().deletionRules().isReadOnly);
    clock->pass(PolicyWatch::betweenLooks * 3);
    QCOMPARE(changed.size(), 1);
    // As is a file that goes bad.
    place.manage("\xE5", u"99-halt.ini"_s);
    clock->pass(PolicyWatch::betweenLooks);
    QCOMPARE(changed.size(), 2);
    QVERIFY(changed[1][0].value<Policy>().isUnreadable());
}

QTEST_GUILESS_MAIN(PolicyEffectTest)
#include "tst_policyeffect.moc"
