#include "obstacle.h"
#include "settingsplace.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>
#include <sys/resource.h>

using namespace tokendesk;

using Error = SettingsError::Kind;

namespace {

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
    void withoutAPlaceTheyLiveInMemory_data();
    void withoutAPlaceTheyLiveInMemory();
    void fullDiskLeavesWhatWasThere();
    void whatWasntSavedIsSavedWithTheNext();
    void twoProgramsLoseNothing();
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
