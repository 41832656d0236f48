#include "policyplace.h"
#include "settingsplace.h"

#include <QTest>

using namespace tokendesk;

using Kind = PolicyProblem::Kind;

namespace {

bool decidesNothing(const Policy& policy)
{
    return policy.defaults().sources.empty() && policy.defaults().accounts.isEmpty() && policy.managed().sources.empty()
        && policy.managed().accounts.isEmpty() && policy.problems().isEmpty();
}

/// One good value of each key, and whether what it does can be seen.
struct KeyRow {
    PolicyKey key;
    QByteArray good;
    QByteArray bad;
    bool (*holds)(const Policy&);
};

QList<KeyRow> keyRows()
{
    using K = PolicyKey;
    return {
        {K::ApiRoots, "https://api.dintero.com/v1 https://proxy.example.com:8443", "ftp://example.com",
            [](const Policy& policy) { return policy.managed().values.apiRoots->size() == 2; }},
        {K::Sandbox, "no", "perhaps", [](const Policy& policy) { return !policy.allowsSandbox(); }},
        {K::ReadOnly, "Yes", "ja", [](const Policy& policy) { return policy.deletionRules().isReadOnly; }},
        {K::LargestBatch, "25", "0", [](const Policy& policy) { return policy.deletionRules().largestBatch == 25; }},
        {K::Requestor, "merchant", "customer",
            [](const Policy& policy) { return policy.deletionRules().requestor == Requestor::Merchant; }},
        {K::Reasons, "Moved away | Lost, or stolen", "Card 4111 1111 1111 1111",
            [](const Policy& policy) {
                return policy.managed().values.reasons == QStringList {u"Moved away"_s, u"Lost, or stolen"_s};
            }},
        {K::OnlyTheseReasons, "yes\nreasons = A | B", "yess",
            [](const Policy& policy) {
                return policy.deletionRules().reasons == QStringList {u"A"_s, u"B"_s};
            }},
        {K::JournalFolder, "/srv/journals/{user}/token-desk", "/srv/journals",
            [](const Policy& policy) {
                return policy.journalFolder().startsWith(u"/srv/journals/"_s) && !policy.journalFolder().contains(u'{');
            }},
        {K::JournalKeepDays, "400", "365",
            [](const Policy& policy) { return policy.journalRetention()->kept == std::chrono::days(400); }},
        {K::JournalExport, "off", "", [](const Policy& policy) { return !policy.allowsExport(); }},
        {K::Proxy, "socks5://proxy.example.com:1080", "proxy.example.com:1080",
            [](const Policy& policy) {
                return policy.managed().values.network.proxy
                    == ProxySettings {
                        ProxySettings::Mode::Manual, ProxySettings::Type::Socks5, u"proxy.example.com"_s, 1080};
            }},
        {K::ProxyUser, "me", "me:you",
            [](const Policy& policy) { return policy.managed().values.network.proxyUser == u"me"_s; }},
        {K::CaFile, "/etc/ssl/company.pem", "company.pem",
            [](const Policy& policy) { return policy.managed().values.network.caFile == u"/etc/ssl/company.pem"_s; }},
        {K::IdleMinutes, "3", "16", [](const Policy& policy) { return policy.managed().values.idleMinutes == 3; }},
        {K::ClipboardSeconds, "20", "20 s",
            [](const Policy& policy) { return policy.clipboardTime() == std::chrono::seconds(20); }},
        {K::Language, "nb_NO", "fr",
            [](const Policy& policy) { return policy.managed().values.language == u"nb_NO"_s; }},
    };
}

QByteArray fileWith(const PolicyKeyFacts& facts, const QByteArray& value)
{
    return "[" + QByteArray(facts.section.data(), facts.section.size()) + "]\n"
        + QByteArray(facts.name.data(), facts.name.size()) + " = " + value + "\n";
}

} // namespace

class PolicyTest final : public QObject
{
    Q_OBJECT

private slots:
    void withoutFilesNothingIsDecided();
    void everyKeyHasARow();
    void goodValueHolds_data();
    void goodValueHolds();
    void badValueIsToldWithItsLine_data();
    void badValueIsToldWithItsLine();
    void badManagedValueForbids_data();
    void badManagedValueForbids();
    void whatIsWrongLocksWhateverElseStands();
    void laterFilesWin();
    void otherFilesDontCount();
    void rootsCountWithWhatLiesBelow_data();
    void rootsCountWithWhatLiesBelow();
    void accountsAreOffered();
    void guideHasEveryKey();
    void examplesHaveNoProblem();
};

void PolicyTest::withoutFilesNothingIsDecided()
{
    const PolicyPlace place;
    QVERIFY(decidesNothing(place.read()));
    QVERIFY(QDir().mkpath(place.places().managedFolder));
    QVERIFY(decidesNothing(place.read()));
    QCOMPARE(place.read().deletionRules(), DeletionRules());
    QVERIFY(place.read().allowsSandbox() && place.read().allowsExport());
}

void PolicyTest::everyKeyHasARow()
{
    qsizetype general = 0;
    for (const PolicyKeyFacts& facts : policyKeys())
        general += facts.section == accountSection ? 0 : 1;
    QCOMPARE(keyRows().size(), general);
}

void PolicyTest::goodValueHolds_data()
{
    QTest::addColumn<int>("row");
    for (qsizetype i = 0; i < keyRows().size(); ++i)
        QTest::newRow(factsOf(keyRows()[i].key).name.data()) << static_cast<int>(i);
}

void PolicyTest::goodValueHolds()
{
    QFETCH(int, row);
    const KeyRow key = keyRows()[row];
    const PolicyPlace place("# a comment\n" + fileWith(factsOf(key.key), key.good));
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList<Kind>());
    QVERIFY(key.holds(policy));
    QVERIFY(policy.isManaged(key.key));
    QCOMPARE(policy.managed().sources.at(key.key), (PolicySource {place.managedFile(), 3}));

    // Windows wrote it, with a byte order mark.
    place.manage(
        "\xEF\xBB\xBF" + fileWith(factsOf(key.key), key.good).replace("\n", "\r\n").toUpper().replace("HTTP", "http"));
    if (key.key == PolicyKey::Sandbox)
        QVERIFY(key.holds(place.read()));

    const PolicyPlace beneath;
    beneath.putDefaults(fileWith(factsOf(key.key), key.good));
    const Policy defaults = beneath.read();
    QVERIFY(!defaults.isManaged(key.key));
    const bool mayStand = factsOf(key.key).standing == PolicyStanding::Both;
    QCOMPARE(defaults.defaults().sources.contains(key.key), mayStand);
    QCOMPARE(kindsOf(defaults).contains(Kind::ManagedOnly), !mayStand);
}

void PolicyTest::badValueIsToldWithItsLine_data() { goodValueHolds_data(); }

void PolicyTest::badValueIsToldWithItsLine()
{
    QFETCH(int, row);
    const KeyRow key = keyRows()[row];
    const PolicyKeyFacts& facts = factsOf(key.key);
    const PolicyPlace place(fileWith(facts, key.bad) + "[lock]\nidle-minutes = 4\n");
    const Policy policy = place.read();
    QVERIFY(!policy.problems().isEmpty());
    const PolicyProblem problem = policy.problems().first();
    QCOMPARE(problem.kind, Kind::OutOfRange);
    QCOMPARE(problem.source, (PolicySource {place.managedFile(), 2}));
    QCOMPARE(problem.section, QString(facts.section));
    QCOMPARE(problem.key, QString(facts.name));
    // The rest holds.
    QCOMPARE(policy.managed().values.idleMinutes, 4);
}

void PolicyTest::badManagedValueForbids_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isReadOnly");
    QTest::newRow("read-only") << QByteArray("[deletion]\nread-only = ture\n") << true;
    QTest::newRow("requestor") << QByteArray("[deletion]\nrequestor = MERCHNAT\n") << true;
    QTest::newRow("reasons") << QByteArray("[deletion]\nreasons = |\n") << true;
    QTest::newRow("only these reasons") << QByteArray("[deletion]\nonly-these-reasons = yes\n") << true;
    QTest::newRow("only these, none of them managed") << QByteArray("[deletion]\nonly-these-reasons = jo\n") << true;
    QTest::newRow("batch") << QByteArray("[deletion]\nlargest-batch = few\n") << false;
    QTest::newRow("roots") << QByteArray("[accounts]\napi-roots = https://\n") << false;
    QTest::newRow("sandbox") << QByteArray("[accounts]\nsandbox = nein\n") << false;
    QTest::newRow("export") << QByteArray("[journal]\nexport = nope\n") << false;
    QTest::newRow("keeping") << QByteArray("[journal]\nkeep-days = 400\nkeep-days = 4000\n") << false;
}

void PolicyTest::badManagedValueForbids()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, isReadOnly);
    const PolicyPlace place(content);
    const Policy policy = place.read();
    QCOMPARE(policy.deletionRules().isReadOnly, isReadOnly);
    QCOMPARE(policy.isUnreadable(), isReadOnly);
    AccountProfile anywhere = account(u"one"_s, u"Fjord"_s);
    const bool forbids = isReadOnly || policy.deletionRules().largestBatch == 1 || !policy.allows(anywhere)
        || !policy.allowsSandbox() || !policy.allowsExport() || policy.isManaged(PolicyKey::JournalKeepDays);
    QVERIFY(forbids);
    QVERIFY(!policy.journalRetention());
    // Nor is anything removed by a file before it.
    place.manage("[journal]\nkeep-days = 400\n", u"00-before.ini"_s);
    QCOMPARE(place.read().journalRetention().has_value(), !isReadOnly && !content.contains("keep-days"));
}

void PolicyTest::whatIsWrongLocksWhateverElseStands()
{
    const PolicyPlace place;
    place.manage("[deletion]\nread-only = yes\n", u"10-a.ini"_s);
    place.manage("[deletion]\nrequestor = cardholdr\nread-only = no\n", u"20-b.ini"_s);
    QVERIFY(place.read().deletionRules().isReadOnly);
    QVERIFY(place.read().problems().first().locksDeletion);
}

void PolicyTest::laterFilesWin()
{
    const PolicyPlace place;
    place.manage("[lock]\nidle-minutes = 2\n[deletion]\nlargest-batch = 5\n", u"10-a.ini"_s);
    place.manage("[deletion]\nlargest-batch = 7\n", u"20-b.ini"_s);
    const Policy policy = place.read();
    QCOMPARE(policy.deletionRules().largestBatch, 7);
    QCOMPARE(
        policy.managed().sources.at(PolicyKey::LargestBatch), (PolicySource {place.managedFile(u"20-b.ini"_s), 2}));
    QCOMPARE(policy.managed().values.idleMinutes, 2);
    QCOMPARE(kindsOf(policy), QList<Kind>());
}

void PolicyTest::otherFilesDontCount()
{
    const PolicyPlace place;
    for (const QString& name : {u"README"_s, u"10-a.ini.dpkg-new"_s, u".10-a.ini"_s, u"a.ini~"_s})
        place.manage("garbage", name);
    QVERIFY(decidesNothing(place.read()));
    // One that is led to counts.
    PolicyPlace::put(place.folder.filePath(u"real"_s), "[lock]\nidle-minutes = 2\n");
    QVERIFY(QFile::link(place.folder.filePath(u"real"_s), place.managedFile()));
    QCOMPARE(place.read().managed().values.idleMinutes, 2);
}

void PolicyTest::rootsCountWithWhatLiesBelow_data()
{
    QTest::addColumn<QString>("root");
    QTest::addColumn<bool>("isAllowed");
    QTest::newRow("itself") << u"https://api.example.com/v1"_s << true;
    QTest::newRow("below") << u"https://api.example.com/v1/accounts/P12345678/payments"_s << true;
    QTest::newRow("beside") << u"https://api.example.com/v12"_s << false;
    QTest::newRow("above") << u"https://api.example.com"_s << false;
    QTest::newRow("another port") << u"https://api.example.com:8443/v1"_s << false;
    QTest::newRow("another host") << u"https://api.example.com.evil.example/v1"_s << false;
    QTest::newRow("below another host") << u"https://evil.example/https://api.example.com/v1"_s << false;
    QTest::newRow("this machine") << u"http://127.0.0.1:8080/v1"_s << false;
}

void PolicyTest::rootsCountWithWhatLiesBelow()
{
    QFETCH(QString, root);
    QFETCH(bool, isAllowed);
    const PolicyPlace place("[accounts]\napi-roots = https://api.example.com/v1\n");
    AccountProfile profile = account(u"one"_s, u"Fjord"_s);
    profile.apiRoot = QUrl(root);
    QCOMPARE(place.read().allows(profile), isAllowed);
    profile.isSandbox = true;
    QVERIFY(place.read().allows(profile));
}

void PolicyTest::accountsAreOffered()
{
    const PolicyPlace place("[account \"Fjord\"]\nid = p12345678\n"
                            "[account \"Fjord pay\"]\nid = P87654321\napi-root = payments\n"
                            "sign-in = client-credentials\nclient-id = a-client\nproxy-user = me\n"
                            "proxy = http://proxy.example.com:8080\nca-file = /etc/ssl/company.pem\n");
    place.manage("[account \"fjord\"]\napi-root = https://api.example.com/v1\n", u"20-more.ini"_s);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList<Kind>());
    QCOMPARE(policy.managed().accounts.size(), 2);
    const AccountProfile first = policy.managed().accounts[0].profile;
    QCOMPARE(first.name, u"Fjord"_s);
    QCOMPARE(first.accountId, u"P12345678"_s);
    QCOMPARE(first.apiRoot, QUrl(u"https://api.example.com/v1"_s));
    QCOMPARE(first.signIn, SignIn::ApiKey);
    const AccountProfile second = policy.managed().accounts[1].profile;
    QCOMPARE(second.apiRoot, paymentsApiRoot(u"P87654321"_s));
    QCOMPARE(second.clientId, u"a-client"_s);
    const PolicyNetwork network = policy.managed().accounts[1].network;
    QCOMPARE(network.proxy->host, u"proxy.example.com"_s);
    QCOMPARE(network.proxyUser, u"me"_s);
    QCOMPARE(network.caFile, u"/etc/ssl/company.pem"_s);
    QCOMPARE(policy.managed().accounts[1].source, (PolicySource {place.managedFile(), 4}));
    // They find their secrets again.
    QCOMPARE(place.read().managed().accounts[0].profile.key, first.key);
    QVERIFY(!first.key.isEmpty() && first.key != second.key);
}

void PolicyTest::guideHasEveryKey()
{
    const QString guide = QString::fromUtf8(Place::read(QStringLiteral(TOKENDESK_PACKAGING "/DEPLOYMENT.md")));
    QVERIFY2(guide.contains(policyKeysAsMarkdown()), "put the table of `write-manual --guide` into the guide");
}

void PolicyTest::examplesHaveNoProblem()
{
    const QDir examples(QStringLiteral(TOKENDESK_PACKAGING "/examples"));
    const PolicyPlace place;
    place.putDefaults(Place::read(examples.filePath(u"defaults.ini"_s)));
    for (const QString& name : {u"10-company.ini"_s, u"20-accounts.ini"_s}) {
        const QByteArray content = Place::read(examples.filePath(name));
        QVERIFY2(!content.isEmpty(), qPrintable(name));
        place.manage(content, name);
    }
    QCOMPARE(kindsOf(place.read()), QList<Kind>());
}

QTEST_GUILESS_MAIN(PolicyTest)

#include "tst_policy.moc"
