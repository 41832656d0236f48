#include "settingsplace.h"

#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;

using Kind = SettingsTrouble::Kind;
using Error = SettingsError::Kind;

/// Settings that aren't as they should be.
class BrokenSettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsntSettingsIsSetAside_data();
    void whatIsntSettingsIsSetAside();
    void whatCantBeUsedIsSetAsideAndTheRestWorks_data();
    void whatCantBeUsedIsSetAsideAndTheRestWorks();
    void nothingSetAsideIsOverwritten();
    void whatCantBeSetAsideIsNotOverwritten();
    void goneBadMeanwhileIsToldAndNothingIsLost_data();
    void goneBadMeanwhileIsToldAndNothingIsLost();
    void unknownFieldsStay();
};

void BrokenSettingsTest::whatIsntSettingsIsSetAside_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<Kind>("kind");
    const QByteArray whole = jsonOf(allSet());
    QTest::newRow("white space") << QByteArray(" \n") << Kind::NotSettings;
    QTest::newRow("cut in the middle") << whole.left(whole.size() / 2) << Kind::NotSettings;
    QTest::newRow("cut before the end") << whole.left(whole.size() - 2) << Kind::NotSettings;
    QTest::newRow("more behind the end") << whole + "}" << Kind::NotSettings;
    QTest::newRow("zeros") << QByteArray(4096, '\0') << Kind::NotSettings;
    QTest::newRow("UTF-16") << QByteArray("\xFF\xFE{\0}\0", 6) << Kind::NotSettings;
    QTest::newRow("bytes that are no UTF-8")
        << QByteArray("{\"version\": 1, \"language\": \"\xC3\x28\"}") << Kind::NotSettings;
    QTest::newRow("a list") << QByteArray("[1]") << Kind::NotSettings;
    QTest::newRow("an INI file") << QByteArray("[window]\ngeometry=1\n") << Kind::NotSettings;
    QTest::newRow("another program's JSON") << QByteArray(R"({"accounts": [{"name": "mine"}]})") << Kind::NotSettings;
    QTest::newRow("version a text") << QByteArray(R"({"version": "1"})") << Kind::NotSettings;
    QTest::newRow("version 0") << QByteArray(R"({"version": 0})") << Kind::NotSettings;
    QTest::newRow("too deep") << "{\"version\": 1, \"a\": " + QByteArray(5000, '[') << Kind::NotSettings;
    QTest::newRow("too large") << R"({"version": 1, "a": ")" + QByteArray(1024 * 1024, 'x') + "\"}"
                               << Kind::NotSettings;
    QTest::newRow("of a later version") << QByteArray(R"({"version": 2, "accounts": {"one": {}}})") << Kind::TooNew;
    QTest::newRow("a folder") << QByteArray() << Kind::Unreadable;
}

void BrokenSettingsTest::whatIsntSettingsIsSetAside()
{
    QFETCH(QByteArray, content);
    QFETCH(Kind, kind);
    const Place place(content);
    if (kind == Kind::Unreadable)
        QVERIFY(QDir().mkpath(place.path + u"/inside"_s));
    Settings settings(place.path);
    QVERIFY(settings.troubleAtStart());
    QCOMPARE(settings.troubleAtStart()->kind, kind);
    QCOMPARE(settings.values(), SettingsValues());
    const QString aside = settings.troubleAtStart()->setAsideAs;
    QVERIFY2(aside.startsWith(place.path + (kind == Kind::TooNew ? u".newer-2"_s : u".broken-2"_s)), qPrintable(aside));
    QVERIFY(!QFileInfo::exists(place.path));

    QVERIFY(settings.setLockMinutes(7));
    QCOMPARE(Place::read(aside), content);
    if (kind == Kind::Unreadable)
        QVERIFY(QFileInfo(aside + u"/inside"_s).isDir());
    else
        QCOMPARE(modeOf(aside), 0x600);
    const Settings again(place.path);
    QVERIFY(!again.troubleAtStart());
    QCOMPARE(again.values().lockMinutes, 7);
}

void BrokenSettingsTest::whatCantBeUsedIsSetAsideAndTheRestWorks_data()
{
    QTest::addColumn<QByteArray>("whole");
    QTest::addColumn<QByteArray>("broken");
    QTest::addColumn<QStringList>("unusable");
    const auto row = [](const char* name, const QByteArray& whole, const QByteArray& broken, const QString& unusable) {
        QTest::newRow(name) << whole << broken << QStringList {unusable};
    };
    row("lock a text", R"("lock_minutes": 3)", R"("lock_minutes": "3")", u"lock_minutes"_s);
    row("lock off", R"("lock_minutes": 3)", R"("lock_minutes": 0)", u"lock_minutes"_s);
    row("lock too long", R"("lock_minutes": 3)", R"("lock_minutes": 16)", u"lock_minutes"_s);
    row("lock a fraction", R"("lock_minutes": 3)", R"("lock_minutes": 3.5)", u"lock_minutes"_s);
    row("lock huge", R"("lock_minutes": 3)", R"("lock_minutes": 1e300)", u"lock_minutes"_s);
    row("lock null", R"("lock_minutes": 3)", R"("lock_minutes": null)", u"lock_minutes"_s);
    row("language a number", R"("nb_NO")", "7", u"language"_s);
    row("language a path", R"("nb_NO")", R"("../../nb")", u"language"_s);
    row("order a text", R"("version": 1)", R"("version": 1, "account_order": "one")", u"account_order"_s);
    row("removed a number", R"("version": 1)", R"("version": 1, "removed_accounts": [1])", u"removed_accounts"_s);
    row("default a list", R"("default_account": "two")", R"("default_account": [])", u"default_account"_s);
    row("reasons a text", R"("Moved away",)", R"(1,)", u"deletion_reasons"_s);
    row("reason with a card number", "Moved away", "4111 1111 1111 1111", u"deletion_reasons"_s);
    row("account id", R"("account_id": "T12345678")", R"("account_id": "T1234567")", u"accounts[0].account_id"_s);
    row("account without a name", R"("name": "Fjord",)", "", u"accounts[0].name"_s);
    row("name a list", R"("name": "Fjord",)", R"("name": ["Fjord"],)", u"accounts[0].name"_s);
    row("open http", "https://checkout", "http://checkout", u"accounts[0].api_root"_s);
    row("another account's root", "accounts/P87654321", "accounts/P87654322", u"accounts[1].api_root"_s);
    row("unknown sign-in", R"("client_credentials")", R"("certificate")", u"accounts[1].sign_in"_s);
    row("client id gone", R"("a-client")", R"("")", u"accounts[1].client_id"_s);
    row("key gone", R"("key": "one",)", "", u"accounts[0].key"_s);
    row("key of another", R"("key": "two",)", R"("key": "one",)", u"accounts[1].key"_s);
    row("an account a number", "\"accounts\": [", "\"accounts\": [ 5,", u"accounts[0]"_s);
}

void BrokenSettingsTest::whatCantBeUsedIsSetAsideAndTheRestWorks()
{
    QFETCH(QByteArray, whole);
    QFETCH(QByteArray, broken);
    QFETCH(QStringList, unusable);
    const QByteArray good = jsonOf(allSet());
    QByteArray content = good;
    content.replace(good.indexOf(whole), whole.size(), broken);
    QVERIFY(content != good && !QJsonDocument::fromJson(content).isNull());
    const Place place(content);
    Settings settings(place.path);
    QVERIFY(settings.troubleAtStart());
    QCOMPARE(settings.troubleAtStart()->kind, Kind::PartsUnusable);
    QCOMPARE(settings.troubleAtStart()->unusable, unusable);
    QCOMPARE(Place::read(settings.troubleAtStart()->setAsideAs), content);

    SettingsValues expected = allSet();
    const QString part = unusable.first();
    if (part == u"accounts[0]"_s) {
        // Only the number goes.
    } else if (part.startsWith(u"accounts[0]"_s)) {
        expected.accounts.removeAt(0);
    } else if (part.startsWith(u"accounts[1]"_s)) {
        expected.accounts.removeAt(1);
    } else if (part == u"lock_minutes"_s) {
        expected.lockMinutes = usualLock;
        expected.chosen.lockMinutes = false;
    } else if (part == u"language"_s) {
        expected.language.clear();
        expected.chosen.language = false;
    } else if (part == u"default_account"_s) {
        expected.defaultAccount.clear();
    } else if (part == u"deletion_reasons"_s) {
        expected.deletionReasons.reset();
    }
    QCOMPARE(settings.values(), expected);

    // It is told once, not at every start.
    const Settings again(place.path);
    QVERIFY(!again.troubleAtStart());
    QCOMPARE(again.values(), expected);
}

void BrokenSettingsTest::nothingSetAsideIsOverwritten()
{
    const Place place;
    QStringList asides;
    for (const QByteArray& content : {"first"_ba, "second"_ba, "third"_ba}) {
        place.put(content);
        const Settings settings(place.path);
        asides += settings.troubleAtStart()->setAsideAs;
    }
    QCOMPARE(Place::read(asides[0]), "first");
    QCOMPARE(Place::read(asides[1]), "second");
    QCOMPARE(Place::read(asides[2]), "third");
}

void BrokenSettingsTest::whatCantBeSetAsideIsNotOverwritten()
{
    // Longer names than 255 bytes aren't to be had.
    const QString longName(240, u'x');
    for (const QByteArray& content :
        {"broken"_ba, QByteArray(R"({"version": 1, "lock_minutes": 99, "language": "sv"})")}) {
        const Place place(content, longName);
        Settings settings(place.path);
        QVERIFY(settings.troubleAtStart());
        QVERIFY(settings.troubleAtStart()->setAsideAs.isEmpty());
        const auto saved = settings.setLockMinutes(5);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::CannotSetAside);
        QCOMPARE(settings.values().lockMinutes, 5);
        QCOMPARE(Place::read(place.path), content);
    }
}

void BrokenSettingsTest::goneBadMeanwhileIsToldAndNothingIsLost_data()
{
    QTest::addColumn<bool>("byReading");
    QTest::newRow("found by a change") << false;
    QTest::newRow("found by reading again") << true;
}

void BrokenSettingsTest::goneBadMeanwhileIsToldAndNothingIsLost()
{
    QFETCH(bool, byReading);
    const Place place(jsonOf(allSet()));
    Settings settings(place.path);
    QSignalSpy found(&settings, &Settings::troubleFound);
    place.put("{");
    if (byReading)
        settings.reread();
    QVERIFY(settings.setLockMinutes(4));
    QCOMPARE(found.count(), 1);
    QCOMPARE(Place::read(found.first().first().value<SettingsTrouble>().setAsideAs), "{");
    SettingsValues expected = allSet();
    expected.lockMinutes = 4;
    QCOMPARE(settings.values(), expected);
    QCOMPARE(Settings(place.path).values(), expected);
}

void BrokenSettingsTest::unknownFieldsStay()
{
    QJsonObject json = withValues({}, allSet());
    json[u"later"_s] = u"kept"_s;
    QJsonArray accounts = json[u"accounts"_s].toArray();
    QJsonObject second = accounts[1].toObject();
    second[u"colour"_s] = 7;
    QJsonObject network = second[u"network"_s].toObject();
    network[u"later"_s] = true;
    second[u"network"_s] = network;
    accounts[1] = second;
    json[u"accounts"_s] = accounts;
    const Place place(QJsonDocument(json).toJson());
    Settings settings(place.path);
    QVERIFY(!settings.troubleAtStart());
    QVERIFY(settings.moveAccount(u"two"_s, 0));
    AccountProfile renamed = *settings.account(u"two"_s);
    renamed.name = u"Renamed"_s;
    QVERIFY(settings.putAccount(renamed));
    QVERIFY(QFile::remove(place.path));
    QVERIFY(settings.setLockMinutes(12));

    QCOMPARE(place.json()[u"later"_s], u"kept"_s);
    const QJsonObject first = place.json()[u"accounts"_s].toArray().first().toObject();
    QCOMPARE(first[u"name"_s], u"Renamed"_s);
    QCOMPARE(first[u"colour"_s], 7);
    QCOMPARE(first[u"network"_s].toObject()[u"later"_s], true);
}

QTEST_GUILESS_MAIN(BrokenSettingsTest)
#include "tst_brokensettings.moc"
