#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "journalentries.h"
#include "memoryfolder.h"
#include "virtualclock.h"

#include <QProcess>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>

#include <sched.h>
#include <sys/mount.h>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using ErrorKind = JournalError::Kind;

namespace {

/// A file that takes all the room there is on its disk.
void takeAllRoom(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("%s can't be opened", qPrintable(path));
    for (qsizetype size : {65536, 4096, 1}) {
        const QByteArray block(size, 'x');
        while (file.write(block) == size) { }
    }
}

/// Files can't grow beyond so many bytes while it lives.
class SizeLimit final
{
public:
    explicit SizeLimit(rlim_t most)
    {
        // The signal would end the test.
        m_oldHandler = std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_old);
        rlimit limited = m_old;
        limited.rlim_cur = most;
        setrlimit(RLIMIT_FSIZE, &limited);
    }
    ~SizeLimit()
    {
        setrlimit(RLIMIT_FSIZE, &m_old);
        std::signal(SIGXFSZ, m_oldHandler);
    }

private:
    rlimit m_old {};
    void (*m_oldHandler)(int) = nullptr;
};

/// One of two programs that write at once. It ends with the test.
class Client final
{
public:
    Client(const QString& folder, int count, const QString& token)
    {
        m_process.start(u"setpriv"_s,
            {u"--pdeathsig"_s, u"KILL"_s, u"--"_s, QStringLiteral(TOKENDESK_BIN_DIR "/journal-client"), folder,
                QString::number(count), token});
        if (nextLine() != "ready")
            qFatal("journal-client doesn't start");
    }
    ~Client() { m_process.waitForFinished(); }
    void go() { m_process.write("go\n"); }
    QByteArray nextLine()
    {
        while (!m_process.canReadLine() && m_process.waitForReadyRead()) { }
        return m_process.readLine().trimmed();
    }

private:
    QProcess m_process;
};

} // namespace

class JournalTroubleTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup();
    void aFullDisk();
    void aFullDiskFromTheStart();
    void aFileThatCannotGrow();
    void aFolderThatCannotBeWritten();
    void noJournalInAFolderThatCannotBeWritten();
    void aFileThatAnotherProgramHolds();
    void twoProgramsWriteAtOnce();

private:
    void openIn(const QString& folder);
    std::optional<ErrorKind> intend(const QList<JournalEntry>& entries);
    std::optional<ErrorKind> record(const QList<JournalEntry>& entries);
    template <typename Write>
    std::optional<ErrorKind> errorOf(const Write& write);
    QList<JournalEntry> story(const QUuid& deletion);
    /// Something that happened can't be written, nothing new is begun, and when `remedy` has helped all is there.
    void recoversFrom(ErrorKind kind, const std::function<void()>& remedy);

    bool m_canMount = false;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<VirtualClock> m_clock;
    std::unique_ptr<FileJournal> m_journal;
};

void JournalTroubleTest::initTestCase()
{
    // Mounts of our own, gone with this process however it ends.
    m_canMount = unshare(CLONE_NEWNS) == 0 && mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

void JournalTroubleTest::init()
{
    m_folder = memoryFolder();
    m_clock = std::make_shared<VirtualClock>();
}

void JournalTroubleTest::cleanup()
{
    m_journal.reset();
    umount2(QFile::encodeName(m_folder->filePath(u"disk"_s)).constData(), MNT_DETACH);
}

void JournalTroubleTest::openIn(const QString& folder) { m_journal = std::make_unique<FileJournal>(folder, m_clock); }

template <typename Write>
std::optional<ErrorKind> JournalTroubleTest::errorOf(const Write& write)
{
    std::optional<JournalResult<void>> result;
    write([&result](const JournalResult<void>& done) { result = done; });
    constexpr int patienceMs = 30'000;
    if (!QTest::qWaitFor([&result] { return result.has_value(); }, patienceMs))
        qFatal("no answer");
    return *result ? std::nullopt : std::optional(result->error().kind);
}

std::optional<ErrorKind> JournalTroubleTest::intend(const QList<JournalEntry>& entries)
{
    return errorOf([&](auto then) { m_journal->intend(entries, this, then); });
}

std::optional<ErrorKind> JournalTroubleTest::record(const QList<JournalEntry>& entries)
{
    return errorOf([&](auto then) { m_journal->record(entries, this, then); });
}

QList<JournalEntry> JournalTroubleTest::story(const QUuid& deletion)
{
    std::optional<JournalResult<QList<JournalEntry>>> entries;
    m_journal->story(deletion, this, [&entries](const auto& read) { entries = read; });
    if (!QTest::qWaitFor([&entries] { return entries.has_value(); }))
        qFatal("no answer");
    return entries->value_or(QList<JournalEntry>());
}

void JournalTroubleTest::recoversFrom(ErrorKind kind, const std::function<void()>& remedy)
{
    QSignalSpy troubled(m_journal.get(), &Journal::troubled);
    QSignalSpy recovered(m_journal.get(), &Journal::recovered);
    const JournalEntry happened = requestedEntry(u"happened"_s);
    QCOMPARE(intend({requestedEntry(u"not begun"_s)}), kind);
    QCOMPARE(m_journal->waitingCount(), 0);
    QCOMPARE(record({happened}), kind);
    QCOMPARE(record({nextEntry(happened, Kind::Outcome, u"deleted"_s)}), kind);
    QCOMPARE(intend({requestedEntry(u"not begun"_s)}), ErrorKind::Behind);
    QCOMPARE(m_journal->waitingCount(), 2);
    QCOMPARE(troubled.size(), 1);
    remedy();
    QTRY_VERIFY((m_clock->pass(std::chrono::seconds(3)), recovered.size() == 1));
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(m_journal->waitingCount(), 0);
    QCOMPARE(story(happened.deletion).size(), 2);
    QCOMPARE(intend({requestedEntry(u"begun"_s)}), std::nullopt);
}

void JournalTroubleTest::aFullDisk()
{
    if (!m_canMount)
        QSKIP("This user can't mount");
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    QCOMPARE(mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1m"), 0);
    openIn(disk);
    QCOMPARE(intend({requestedEntry(u"a"_s)}), std::nullopt);
    const QString filler = QDir(disk).filePath(u"filler"_s);
    takeAllRoom(filler);
    // What room the log had left is soon used; it may begin anew once more in the room that it has.
    for (int refused = 0; refused < 10;)
        refused = intend({requestedEntry(u"a"_s)}) ? refused + 1 : 0;
    recoversFrom(ErrorKind::NoSpace, [&filler] { QFile::remove(filler); });
    m_journal.reset();
    QVERIFY(verifyJournal(disk)->isSound());
}

void JournalTroubleTest::aFullDiskFromTheStart()
{
    if (!m_canMount)
        QSKIP("This user can't mount");
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    QCOMPARE(mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", 0, "size=1m"), 0);
    const QString filler = QDir(disk).filePath(u"filler"_s);
    takeAllRoom(filler);
    openIn(disk);
    recoversFrom(ErrorKind::NoSpace, [&filler] { QFile::remove(filler); });
    m_journal.reset();
    QVERIFY(verifyJournal(disk)->isSound());
}

void JournalTroubleTest::aFileThatCannotGrow()
{
    openIn(m_folder->path());
    QCOMPARE(intend({requestedEntry(u"a"_s)}), std::nullopt);
    auto limit = std::make_unique<SizeLimit>(1);
    recoversFrom(ErrorKind::Other, [&limit] { limit.reset(); });
    m_journal.reset();
    QVERIFY(verifyJournal(m_folder->path())->isSound());
}

void JournalTroubleTest::aFolderThatCannotBeWritten()
{
    if (!m_canMount)
        QSKIP("This user can't mount");
    const JournalEntry before = requestedEntry(u"before"_s);
    openIn(m_folder->path());
    QCOMPARE(intend({before}), std::nullopt);
    m_journal.reset();
    const QByteArray folder = QFile::encodeName(m_folder->path());
    QCOMPARE(mount(folder.constData(), folder.constData(), nullptr, MS_BIND, nullptr), 0);
    QCOMPARE(mount(nullptr, folder.constData(), nullptr, MS_REMOUNT | MS_BIND | MS_RDONLY, nullptr), 0);
    const auto makeWritable = [&folder] { umount2(folder.constData(), MNT_DETACH); };
    const auto checked = verifyJournal(m_folder->path());
    if (!checked || !checked->isSound()) {
        makeWritable();
        QFAIL("it can't be verified where it can't be written");
    }
    openIn(m_folder->path());
    const qsizetype read = story(before.deletion).size();
    recoversFrom(ErrorKind::ReadOnly, makeWritable);
    QCOMPARE(read, 1);
    m_journal.reset();
    QVERIFY(verifyJournal(m_folder->path())->isSound());
}

void JournalTroubleTest::noJournalInAFolderThatCannotBeWritten()
{
    if (!m_canMount)
        QSKIP("This user can't mount");
    const QString disk = m_folder->filePath(u"disk"_s);
    QVERIFY(QDir().mkdir(disk));
    QCOMPARE(mount("tmpfs", QFile::encodeName(disk).constData(), "tmpfs", MS_RDONLY, "size=1m"), 0);
    openIn(disk);
    recoversFrom(ErrorKind::ReadOnly,
        [&disk] { mount(nullptr, QFile::encodeName(disk).constData(), nullptr, MS_REMOUNT, "size=1m"); });
}

void JournalTroubleTest::aFileThatAnotherProgramHolds()
{
    openIn(m_folder->path());
    QCOMPARE(intend({requestedEntry(u"a"_s)}), std::nullopt);
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(m_folder->filePath(u"journal.sqlite"_s));
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(u"BEGIN IMMEDIATE"_s));
    QCOMPARE(intend({requestedEntry(u"b"_s)}), ErrorKind::Locked);
    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    QCOMPARE(intend({requestedEntry(u"b"_s)}), std::nullopt);
    other = QSqlDatabase();
    QSqlDatabase::removeDatabase(u"other"_s);
}

void JournalTroubleTest::twoProgramsWriteAtOnce()
{
    constexpr int each = 200;
    const QString token = u"both want it"_s;
    Client first(m_folder->path(), each, token);
    Client second(m_folder->path(), each, token);
    // Neither finds a journal.
    first.go();
    second.go();
    QByteArrayList said {first.nextLine(), second.nextLine()};
    std::sort(said.begin(), said.end());
    QCOMPARE(said, (QByteArrayList {"begun"_ba, "refused"_ba}));
    const auto checked = verifyJournal(m_folder->path());
    QVERIFY(checked && checked->isSound());
    QCOMPARE(checked->writers.size(), 1);
    // One tells of the beginning, two are of the deletion that both wanted and one began.
    QCOMPARE(checked->entries, 2 * each + 3);
}

QTEST_GUILESS_MAIN(JournalTroubleTest)
#include "tst_journaltrouble.moc"
