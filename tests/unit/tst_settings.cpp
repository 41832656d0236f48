#include "settings/settings.h"

#include "obstacle.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = SettingsTrouble::Kind;
using Error = SettingsError::Kind;

namespace {

AccountProfile account(const QString& key, const QString& name)
{
    AccountProfile profile;
    profile.key = key;
    profile.name = name;
    profile.accountId = u"T12345678"_s;
    profile.apiRoot = checkoutApiRoot();
    return profile;
}

NetworkSettings companyNetwork()
{
    NetworkSettings network;
    network.proxy = {ProxySettings::Mode::Manual, ProxySettings::Type::Socks5, u"proxy.example.com"_s, 1080, u"me"_s};
    network.authoritiesFile = u"/etc/ssl/company.pem"_s;
    return network;
}

/// Everything set to something else than its default.
SettingsValues allSet()
{
    SettingsValues values;
    AccountProfile second = account(u"two"_s, u"Fjord « & <b> 店"_s);
    second.accountId = u"P87654321"_s;
    second.apiRoot = paymentsApiRoot(second.accountId);
    second.signIn = SignIn::ClientCredentials;
    second.clientId = u"a-client"_s;
    second.network = companyNetwork();
    values.accounts = {account(u"one"_s, u"Fjord"_s), second};
    values.defaultAccount = u"two"_s;
    values.network = companyNetwork();
    values.deletionReasons = {u"Moved away"_s, u"å 😀"_s};
    values.lockMinutes = 3;
    values.language = u"nb_NO"_s;
    return values;
}

QByteArray jsonOf(const SettingsValues& values) { return QJsonDocument(withValues({}, values)).toJson(); }

/// A folder of its own with a settings file in it, or without.
struct Place {
    explicit Place(const QByteArray& content = {}, const QString& name = u"settings.json"_s)
        : path(folder.filePath(u"token-desk/"_s + name))
    {
        if (!content.isEmpty())
            put(content);
    }

    void put(const QByteArray& content) const
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("The settings can't be prepared");
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QJsonObject json() const { return QJsonDocument::fromJson(read(path)).object(); }
    /// What stands in the folder beside the settings.
    QStringList others() const
    {
        QStringList names = QDir(QFileInfo(path).path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        names.removeAll(QFileInfo(path).fileName());
        return names;
    }

    QTemporaryDir folder;
    const QString path;
};

int modeOf(const QString& path) { return QFileInfo(path).permissions().toInt() & 0x777; }

/// Lets no file of this process grow further, as a full disk would.
class SmallFilesOnly final
{
public:
    explicit SmallFilesOnly(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small {bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFilesOnly()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFilesOnly)

private:
    using Handler = void (*)(int);
    const Handler m_handler = std::signal(SIGXFSZ, SIG_IGN);
    rlimit m_before {};
};

/// Another program that changes the settings without end, one line to its output for each change.
int changeForever(const QString& path)
{
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    Settings settings(path);
    for (int i = 0;; ++i) {
        QStringList reasons;
        for (int reason = 0; reason < 200; ++reason)
            reasons += u"Reason %1 of change %2"_s.arg(reason).arg(i);
        const bool saved = settings.setDeletionReasons(reasons).has_value();
        std::fputs(saved ? "saved\n" : "failed\n", stdout);
        std::fflush(stdout);
    }
}

} // namespace

class SettingsTest final : public QObject
{
    Q_OBJECT

private slots:
    void firstStartHasDefaultsAndWritesNothing();
    void everythingComesBack();
    void isForItsOwnerOnly();
    void whatIsntSettingsIsSetAside_data();
    void whatIsntSettingsIsSetAside();
    void whatCantBeUsedIsSetAsideAndTheRestWorks_data();
    void whatCantBeUsedIsSetAsideAndTheRestWorks();
    void nothingSetAsideIsOverwritten();
    void withoutAPlaceTheyLiveInMemory_data();
    void withoutAPlaceTheyLiveInMemory();
    void fullDiskLeavesWhatWasThere();
    void whatWasntSavedIsSavedWithTheNext();
    void whatCantBeSetAsideIsNotOverwritten();
    void twoProgramsLoseNothing();
    void goneBadMeanwhileIsToldAndNothingIsLost_data();
    void goneBadMeanwhileIsToldAndNothingIsLost();
    void unknownFieldsStay();
    void nameGivenTwiceGetsANumber();
    void accountsAreOrderedAndOneIsTheDefault();
    void lockCantBeOff();
    void lockOfAKilledProgramIsTaken();
    void lockThatIsNeverLeftIsTold();
    void killedWhileWritingLeavesOldOrNew();
};

void SettingsTest::firstStartHasDefaultsAndWritesNothing()
{
    const Place place;
    Settings settings(place.path);
    QVERIFY(!settings.troubleAtStart());
    QCOMPARE(settings.values(), SettingsValues());
    QCOMPARE(settings.values().lockMinutes, 10);
    QVERIFY(!settings.defaultAccount());
    settings.reread();
    QVERIFY(!QFileInfo::exists(QFileInfo(place.path).path()));
}

void SettingsTest::everythingComesBack()
{
    const Place place;
    const SettingsValues wanted = allSet();
    {
        Settings settings(place.path);
        for (const AccountProfile& profile : wanted.accounts)
            QVERIFY(settings.putAccount(profile));
        QVERIFY(settings.setDefaultAccount(wanted.defaultAccount));
        QVERIFY(settings.setNetwork(wanted.network));
        QVERIFY(settings.setDeletionReasons(wanted.deletionReasons));
        QVERIFY(settings.setLockMinutes(wanted.lockMinutes));
        QVERIFY(settings.setLanguage(wanted.language));
        QCOMPARE(settings.values(), wanted);
    }
    const Settings again(place.path);
    QVERIFY(!again.troubleAtStart());
    QCOMPARE(again.values(), wanted);
    QCOMPARE(again.networkOf(wanted.accounts.first()), companyNetwork());
}

void SettingsTest::isForItsOwnerOnly()
{
    const Place place;
    Settings settings(place.path);
    const QString folder = QFileInfo(place.path).path();
    QVERIFY(settings.setLockMinutes(5));
    QCOMPARE(modeOf(place.path), 0x600);
    QCOMPARE(modeOf(folder), 0x700);

    const auto everyone = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
    QVERIFY(QFile::setPermissions(place.path, everyone));
    QVERIFY(QFile::setPermissions(folder, everyone | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther));
    const Settings read(place.path);
    QCOMPARE(modeOf(place.path), 0x600);
    QVERIFY(settings.setLockMinutes(6));
    QCOMPARE(modeOf(place.path), 0x600);
    QCOMPARE(modeOf(folder), 0x700);
}

void SettingsTest::whatIsntSettingsIsSetAside_data()
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

void SettingsTest::whatIsntSettingsIsSetAside()
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

void SettingsTest::whatCantBeUsedIsSetAsideAndTheRestWorks_data()
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

void SettingsTest::whatCantBeUsedIsSetAsideAndTheRestWorks()
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
    } else if (part.startsWith(u"accounts[0]"_s))
        expected.accounts.removeAt(0);
    else if (part.startsWith(u"accounts[1]"_s))
        expected.accounts.removeAt(1);
    else if (part == u"lock_minutes"_s)
        expected.lockMinutes = usualLock;
    else if (part == u"language"_s)
        expected.language.clear();
    else if (part == u"default_account"_s)
        expected.defaultAccount.clear();
    else if (part == u"deletion_reasons"_s)
        expected.deletionReasons.reset();
    QCOMPARE(settings.values(), expected);

    // It is told once, not at every start.
    const Settings again(place.path);
    QVERIFY(!again.troubleAtStart());
    QCOMPARE(again.values(), expected);
}

void SettingsTest::nothingSetAsideIsOverwritten()
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

void SettingsTest::withoutAPlaceTheyLiveInMemory_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<Error>("error");
    QTest::newRow("a file for a folder") << u"a-file/settings.json"_s << Error::NoFolder;
    QTest::newRow("a file further up") << u"a-file/token-desk/settings.json"_s << Error::NoFolder;
    QTest::newRow("no files there") << u"/proc/self/task/settings.json"_s << Error::CannotWrite;
}

void SettingsTest::withoutAPlaceTheyLiveInMemory()
{
    QFETCH(QString, path);
    QFETCH(Error, error);
    const Place place("in the way", u"a-file"_s);
    Settings settings(QFileInfo(place.path).dir().filePath(path));
    QVERIFY(!settings.troubleAtStart());
    const QSignalSpy changed(&settings, &Settings::lockMinutesChanged);
    for (const int minutes : {4, 5}) {
        const auto saved = settings.setLockMinutes(minutes);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, error);
        QVERIFY(!saved.error().path.isEmpty());
        QCOMPARE(settings.values().lockMinutes, minutes);
    }
    QCOMPARE(changed.count(), 2);
    settings.reread();
    QCOMPARE(settings.values().lockMinutes, 5);
    QCOMPARE(Place::read(place.path), "in the way");
}

void SettingsTest::fullDiskLeavesWhatWasThere()
{
    const QByteArray content = jsonOf(allSet());
    const Place place(content);
    Settings settings(place.path);
    const auto saved = [&] {
        // Room for the lock, not for the settings.
        const SmallFilesOnly limit(512);
        return settings.setLockMinutes(4);
    }();
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::CannotWrite);
    QVERIFY(!saved.error().detail.isEmpty());
    QCOMPARE(Place::read(place.path), content);
    QCOMPARE(place.others(), QStringList());
    QVERIFY(settings.setLanguage(u"sv"_s));
    QCOMPARE(Settings(place.path).values().lockMinutes, 4);
}

void SettingsTest::whatWasntSavedIsSavedWithTheNext()
{
    const Place place(jsonOf(allSet()));
    Settings settings(place.path);
    Settings other(place.path);
    {
        const Obstacle inTheWay(QFileInfo(place.path).path());
        QVERIFY(!settings.moveAccount(u"two"_s, 0));
        QVERIFY(!settings.setLockMinutes(9));
    }
    QVERIFY(other.setLanguage(u"sv"_s));
    QVERIFY(settings.setDefaultAccount(u"one"_s));

    SettingsValues expected = allSet();
    expected.accounts.swapItemsAt(0, 1);
    expected.lockMinutes = 9;
    expected.language = u"sv"_s;
    expected.defaultAccount = u"one"_s;
    QCOMPARE(settings.values(), expected);
    QCOMPARE(Settings(place.path).values(), expected);
}

void SettingsTest::whatCantBeSetAsideIsNotOverwritten()
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

void SettingsTest::twoProgramsLoseNothing()
{
    const Place place;
    Settings one(place.path);
    Settings other(place.path);
    const QSignalSpy accounts(&other, &Settings::accountsChanged);
    const QSignalSpy network(&other, &Settings::networkChanged);
    QVERIFY(one.putAccount(account(u"one"_s, u"Fjord"_s)));
    QVERIFY(one.setNetwork(companyNetwork()));
    QVERIFY(other.putAccount(account(u"two"_s, u"Shop"_s)));
    QCOMPARE(accounts.count(), 1);
    QCOMPARE(network.count(), 1);
    QVERIFY(one.setLockMinutes(2));
    QVERIFY(other.removeAccount(u"one"_s));
    one.reread();
    for (const Settings* settings : {&one, &other}) {
        QCOMPARE(settings->accounts(), (QList {account(u"two"_s, u"Shop"_s)}));
        QCOMPARE(settings->values().network, companyNetwork());
        QCOMPARE(settings->values().lockMinutes, 2);
    }
}

void SettingsTest::goneBadMeanwhileIsToldAndNothingIsLost_data()
{
    QTest::addColumn<bool>("byReading");
    QTest::newRow("found by a change") << false;
    QTest::newRow("found by reading again") << true;
}

void SettingsTest::goneBadMeanwhileIsToldAndNothingIsLost()
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

void SettingsTest::unknownFieldsStay()
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

void SettingsTest::nameGivenTwiceGetsANumber()
{
    const Place place;
    Settings one(place.path);
    Settings other(place.path);
    QVERIFY(one.putAccount(account(u"one"_s, u"Fjord"_s)));
    QVERIFY(other.putAccount(account(u"two"_s, u"fjord"_s)));
    QVERIFY(other.putAccount(account(u"three"_s, u"Fjord"_s)));
    QCOMPARE(other.account(u"two"_s)->name, u"fjord 2"_s);
    QCOMPARE(other.account(u"three"_s)->name, u"Fjord 3"_s);
    QVERIFY(!Settings(place.path).troubleAtStart());
}

void SettingsTest::accountsAreOrderedAndOneIsTheDefault()
{
    const Place place;
    Settings settings(place.path);
    const auto order = [&] {
        QStringList keys;
        for (const AccountProfile& profile : settings.accounts())
            keys += profile.key;
        return keys.join(u' ');
    };
    for (const QString& key : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(settings.putAccount(account(key, key)));
    QCOMPARE(settings.defaultAccount()->key, u"a"_s);
    QVERIFY(settings.moveAccount(u"c"_s, 0));
    QCOMPARE(order(), u"c a b"_s);
    QVERIFY(settings.moveAccount(u"c"_s, 99));
    QCOMPARE(order(), u"a b c"_s);
    QVERIFY(settings.moveAccount(u"nobody"_s, 0));
    QCOMPARE(order(), u"a b c"_s);
    QVERIFY(settings.setDefaultAccount(u"b"_s));
    QCOMPARE(settings.defaultAccount()->key, u"b"_s);
    QVERIFY(settings.removeAccount(u"b"_s));
    QCOMPARE(settings.defaultAccount()->key, u"a"_s);
    QVERIFY(Settings::newAccountKey() != Settings::newAccountKey());
}

void SettingsTest::lockCantBeOff()
{
    const Place place;
    Settings settings(place.path);
    QVERIFY(settings.setLockMinutes(0));
    QCOMPARE(settings.values().lockMinutes, 1);
    QVERIFY(settings.setLockMinutes(60));
    QCOMPARE(settings.values().lockMinutes, 15);
}

void SettingsTest::lockOfAKilledProgramIsTaken()
{
    // It was killed before it could say in it who it was.
    const Place place(jsonOf(allSet()));
    QFile empty(place.path + u".lock"_s);
    QVERIFY(empty.open(QIODevice::WriteOnly));
    empty.close();
    Settings settings(place.path);
    QVERIFY(settings.setLockMinutes(9));
    QCOMPARE(place.others(), QStringList());
}

void SettingsTest::lockThatIsNeverLeftIsTold()
{
    const Place place(jsonOf(allSet()));
    Settings settings(place.path);
    QVERIFY(QDir().mkdir(place.path + u".lock"_s));
    const auto saved = settings.setLockMinutes(9);
    QVERIFY(!saved);
    QCOMPARE(saved.error().kind, Error::Locked);
    QCOMPARE(settings.values().lockMinutes, 9);
}

void SettingsTest::killedWhileWritingLeavesOldOrNew()
{
    const Place place(jsonOf(allSet()));
    for (int changes = 1; changes <= 12; ++changes) {
        QProcess other;
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(), {u"--change-forever"_s, place.path});
        for (int i = 0; i < changes; ++i) {
            QVERIFY(other.canReadLine() || other.waitForReadyRead());
            QCOMPARE(other.readLine(), "saved\n");
        }
        other.kill();
        QVERIFY(other.waitForFinished());

        Settings settings(place.path);
        QVERIFY(!settings.troubleAtStart());
        const QStringList reasons = settings.values().deletionReasons.value_or(QStringList());
        QCOMPARE(reasons.size(), 200);
        QCOMPARE(reasons.first().section(u' ', -1), reasons.last().section(u' ', -1));
        QCOMPARE(settings.values().accounts, allSet().accounts);
        // The lock that it may have held dies with it.
        QVERIFY(settings.setLockMinutes(changes));
    }
}

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == u"--change-forever"_s)
        return changeForever(arguments.value(2));
    SettingsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_settings.moc"
