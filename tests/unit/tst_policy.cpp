#include "policy/policywatch.h"
#include "policyplace.h"
#include "settingsplace.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

#include <sys/stat.h>

using namespace tokendesk;

using Kind = PolicyProblem::Kind;

namespace {

QList<Kind> kindsOf(const Policy& policy)
{
    QList<Kind> kinds;
    for (const PolicyProblem& problem : policy.problems())
        kinds += problem.kind;
    return kinds;
}

QStringList namesOf(const QList<AccountProfile>& accounts)
{
    QStringList names;
    for (const AccountProfile& account : accounts)
        names += account.name;
    return names;
}

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
    void whatCantBeReadTurnsDeletionOff_data();
    void whatCantBeReadTurnsDeletionOff();
    void defaultsThatCantBeReadForbidNothing();
    void secretsAreRefused_data();
    void secretsAreRefused();
    void problemsAreTold_data();
    void problemsAreTold();
    void whatStandsBelowABrokenSectionIsTold();
    void whatNobodyReadsIsTold();
    void aCommentBehindAValueIsNoPartOfIt_data();
    void aCommentBehindAValueIsNoPartOfIt();
    void whoeverElseMayWriteIsTold();
    void rootsCountWithWhatLiesBelow_data();
    void rootsCountWithWhatLiesBelow();
    void accountsAreOffered();
    void brokenAccountIsLeftOut_data();
    void brokenAccountIsLeftOut();
    void rulesSayWhatSpeaksAgainst();
    void managedHoldsAndDefaultsLieBeneath();
    void managedNetworkIsEveryAccounts();
    void networkKeysCountEachByItself();
    void defaultAccountIsChangedAndRemoved();
    void managedAccountStays();
    void accountsKeepThePersonsOrder();
    void aChangeIsNoticed();
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
        || !policy.allowsSandbox() || !policy.allowsExport();
    QVERIFY(forbids);
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

void PolicyTest::whatCantBeReadTurnsDeletionOff_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("no UTF-8") << QByteArray("[lock]\n# \xE5\nidle-minutes = 2\n") << Kind::NotUtf8 << 0;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE[\0l\0", 6) << Kind::NotUtf8 << 0;
    QTest::newRow("zeros") << QByteArray(64, '\0') << Kind::NotUtf8 << 0;
    QTest::newRow("too large") << QByteArray(1024 * 1024 + 1, '#') << Kind::TooLarge << 0;
    QTest::newRow("a line of nothing") << QByteArray("[lock]\nidle-minutes: 2\n") << Kind::BrokenLine << 2;
    QTest::newRow("before any section") << QByteArray("read-only = yes\n") << Kind::BrokenLine << 1;
    QTest::newRow("open section") << QByteArray("[deletion\nread-only = no\n") << Kind::BrokenLine << 1;
    QTest::newRow("no key") << QByteArray("[deletion]\n= no\n") << Kind::BrokenLine << 2;
    QTest::newRow("a folder") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a pipe") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("only ends of lines that aren't ours")
        << QByteArray("# a\r[deletion]\rread-only = yes\r") << Kind::BrokenLine << 1;
    QTest::newRow("a file for the folder") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder that is a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder in a link to nothing") << QByteArray() << Kind::NotAFile << 0;
    QTest::newRow("a folder in a file") << QByteArray() << Kind::NotAFile << 0;
}

void PolicyTest::whatCantBeReadTurnsDeletionOff()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const PolicyPlace place;
    const QByteArray tag = QTest::currentDataTag();
    QString about = place.managedFile();
    PolicyPlaces places = place.places();
    QDir().mkpath(places.managedFolder);
    if (!content.isEmpty())
        place.manage(content);
    else if (tag == "a folder")
        QVERIFY(QDir().mkpath(about));
    else if (tag == "a link to nothing")
        QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), about));
    else if (tag == "a pipe")
        QCOMPARE(mkfifo(QFile::encodeName(about).constData(), 0644), 0);
    else if (tag.startsWith("a folder in ")) {
        const QString above = place.folder.filePath(u"above"_s);
        about = places.managedFolder = above + u"/managed.d"_s;
        if (tag.endsWith("file"))
            PolicyPlace::put(above, "[lock]\nidle-minutes = 2\n");
        else
            QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), above));
    } else {
        about = places.managedFolder;
        QVERIFY(QDir().rmdir(about));
        if (tag.endsWith("nothing"))
            QVERIFY(QFile::link(place.folder.filePath(u"nothing"_s), about));
        else
            PolicyPlace::put(about, "[lock]\nidle-minutes = 2\n");
    }
    const Policy policy = Policy::read(places);
    QVERIFY(!policy.problems().isEmpty());
    QCOMPARE(policy.problems().first().kind, kind);
    QCOMPARE(policy.problems().first().source, (PolicySource {about, line}));
    QVERIFY(policy.isUnreadable());
    QVERIFY(policy.deletionRules().isReadOnly);
}

void PolicyTest::defaultsThatCantBeReadForbidNothing()
{
    const PolicyPlace place;
    place.putDefaults("\xE5\xF8");
    QCOMPARE(kindsOf(place.read()), QList {Kind::NotUtf8});
    QVERIFY(!place.read().deletionRules().isReadOnly);
}

void PolicyTest::secretsAreRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("api-key") << QByteArray("[account \"Fjord\"]\nid = P12345678\napi-key = CANARY\n");
    QTest::newRow("client secret") << QByteArray("[account \"Fjord\"]\nid = P12345678\nclient_secret = CANARY\n");
    QTest::newRow("proxy password") << QByteArray("[network]\nproxy-password = CANARY\n");
    QTest::newRow("token") << QByteArray("[tokens]\ntoken = CANARY\n");
    QTest::newRow("in a proxy") << QByteArray("[network]\nproxy = http://me:CANARY@proxy.example.com:8080\n");
    QTest::newRow("in a root") << QByteArray("[accounts]\napi-roots = https://me:CANARY@api.example.com/v1\n");
    QTest::newRow("in an account's root")
        << QByteArray("[account \"Fjord\"]\nid = P12345678\napi-root = https://CANARY@api.example.com/v1\n");
}

void PolicyTest::secretsAreRefused()
{
    QFETCH(QByteArray, content);
    for (const bool isManaged : {true, false}) {
        const PolicyPlace place;
        if (isManaged)
            place.manage(content);
        else if (content.startsWith("[accounts]"))
            continue;
        else
            place.putDefaults(content);
        const Policy policy = place.read();
        QCOMPARE(kindsOf(policy), QList {Kind::Secret});
        const PolicyProblem problem = policy.problems().first();
        QVERIFY(problem.source.line > 0);
        QVERIFY(!(problem.section + problem.key + problem.detail).contains(u"CANARY"_s));
    }
}

void PolicyTest::problemsAreTold_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QList<Kind>>("kinds");
    QTest::newRow("unknown section") << QByteArray("[delete]\na = 1\nb = 2\n") << QList {Kind::UnknownSection};
    QTest::newRow("unknown key") << QByteArray("[deletion]\nread_only = yes\n") << QList {Kind::UnknownKey};
    QTest::newRow("twice") << QByteArray("[lock]\nidle-minutes = 2\n[lock]\nIdle-Minutes = 3\n")
                           << QList {Kind::Repeated};
    QTest::newRow("account without a name") << QByteArray("[account]\nid = P12345678\n") << QList {Kind::NoAccountName};
}

void PolicyTest::problemsAreTold()
{
    QFETCH(QByteArray, content);
    QFETCH(QList<Kind>, kinds);
    const PolicyPlace place(content);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), kinds);
    QVERIFY(!policy.deletionRules().isReadOnly);
    if (kinds.first() == Kind::Repeated)
        QCOMPARE(policy.managed().values.idleMinutes, 3);
}

void PolicyTest::whatStandsBelowABrokenSectionIsTold()
{
    const PolicyPlace place("[account \"Fjord\"\nid = T12345678\napi-key = CANARY\n[lock]\nidle-minutes = 2\n");
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), (QList {Kind::BrokenLine, Kind::Secret}));
    QCOMPARE(policy.problems()[1].source.line, 3);
    QCOMPARE(policy.problems()[1].key, u"api-key"_s);
    QCOMPARE(policy.managed().values.idleMinutes, 2);
}

void PolicyTest::whatNobodyReadsIsTold()
{
    const PolicyPlace place("[lock]\nidle-minutes = 2\n");
    place.manage("[deletion]\nread-only = yes\n", u"20-halt.conf"_s);
    place.putDefaults("[window]\nlanguage = nb\n");
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList {Kind::OtherName});
    QCOMPARE(policy.problems()[0].source.file, place.managedFile(u"20-halt.conf"_s));
    QCOMPARE(policy.managed().files, QStringList {place.managedFile()});
    QCOMPARE(policy.defaults().files, QStringList {place.places().defaultsFile});
}

void PolicyTest::aCommentBehindAValueIsNoPartOfIt_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("reason") << QByteArray("[deletion]\nreasons = A | B  # ours\n");
    QTest::newRow("quoted reason") << QByteArray("[deletion]\nreasons = \"A\" | B\n");
    QTest::newRow("path") << QByteArray("[network]\nca-file = /etc/company.pem ; ours\n");
}

void PolicyTest::aCommentBehindAValueIsNoPartOfIt()
{
    QFETCH(QByteArray, content);
    const PolicyPlace place(content);
    QCOMPARE(kindsOf(place.read()), QList {Kind::OutOfRange});
    place.manage("[deletion]\nreasons = Ticket #12 | The \"old\" card\n");
    QCOMPARE(kindsOf(place.read()), QList<Kind>());
}

void PolicyTest::whoeverElseMayWriteIsTold()
{
    const PolicyPlace place("[deletion]\nread-only = yes\n");
    PolicyPlaces places = place.places();
    QVERIFY(!Policy::read(places).isUnreadable());
    QVERIFY(QFile::setPermissions(place.managedFile(), QFile::permissions(place.managedFile()) | QFile::WriteOther));
    QCOMPARE(kindsOf(Policy::read(places)), QList {Kind::OthersCanWrite});
    QVERIFY(Policy::read(places).deletionRules().isReadOnly);
    QVERIFY(QFile::setPermissions(place.managedFile(), QFile::ReadOwner));
    QCOMPARE(kindsOf(Policy::read(places)), QList<Kind>());
    // Somebody else's: the folders count as well as what is in them.
    places.owner = QFileInfo(place.managedFile()).ownerId() + 1;
    QCOMPARE(kindsOf(Policy::read(places)).size(), 3);
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

void PolicyTest::brokenAccountIsLeftOut_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("line");
    QTest::newRow("no id") << QByteArray("sign-in = api-key\n") << Kind::NoAccountId << 4;
    QTest::newRow("wrong id") << QByteArray("id = 12345678\n") << Kind::OutOfRange << 4;
    QTest::newRow("open http") << QByteArray("id = P00000009\napi-root = http://example.com\n") << Kind::OutOfRange
                               << 5;
    QTest::newRow("unknown sign-in") << QByteArray("id = P00000009\nsign-in = certificate\n") << Kind::OutOfRange << 5;
    QTest::newRow("no client id") << QByteArray("id = P00000009\nsign-in = client-credentials\n") << Kind::WrongSignIn
                                  << 5;
    QTest::newRow("key for payments") << QByteArray("id = P00000009\napi-root = payments\n") << Kind::WrongSignIn << 5;
    QTest::newRow("wrong proxy") << QByteArray("id = P00000009\nproxy = proxy\n") << Kind::OutOfRange << 5;
}

void PolicyTest::brokenAccountIsLeftOut()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    QFETCH(int, line);
    const PolicyPlace place("[account \"Good\"]\nid = P12345678\n[account \"Fjord\"]\n" + content);
    const Policy policy = place.read();
    QCOMPARE(kindsOf(policy), QList {kind});
    QCOMPARE(policy.problems().first().source.line, line);
    QCOMPARE(policy.problems().first().section, u"account \"Fjord\""_s);
    QCOMPARE(policy.managed().accounts.size(), 1);
    QCOMPARE(policy.managed().accounts[0].profile.name, u"Good"_s);
}

void PolicyTest::rulesSayWhatSpeaksAgainst()
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

void PolicyTest::managedHoldsAndDefaultsLieBeneath()
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

void PolicyTest::managedNetworkIsEveryAccounts()
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

void PolicyTest::networkKeysCountEachByItself()
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

void PolicyTest::defaultAccountIsChangedAndRemoved()
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

void PolicyTest::managedAccountStays()
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

void PolicyTest::accountsKeepThePersonsOrder()
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

void PolicyTest::aChangeIsNoticed()
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
