#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "journal/sqlitestorage.h"
#include "journalentries.h"
#include "memoryfolder.h"
#include "sqltampering.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using Purpose = JournalStorage::Purpose;

namespace {

/// Far enough ahead for a journal that begins now to be old.
const QDateTime today = QDateTime::currentDateTimeUtc().addDays(700);
constexpr JournalRetention retention {std::chrono::days(400)};

/// A deletion that began so many days ago, and how it goes on.
QList<JournalEntry> deletionOf(int daysAgo, const QString& tokenId, bool isEnded = true, const QUuid& run = {})
{
    JournalEntry first = requestedEntry(tokenId);
    first.at = today.addDays(-daysAgo);
    first.run = run;
    QList<JournalEntry> entries {first, nextEntry(first, Kind::Sending)};
    JournalEntry reply = nextEntry(first, Kind::Replied, isEnded ? u"deleted"_s : u"unknown"_s);
    reply.httpStatus = isEnded ? 200 : 503;
    entries += reply;
    if (isEnded)
        entries += nextEntry(first, Kind::Outcome, u"deleted"_s);
    return entries;
}

} // namespace

/// What an organisation doesn't keep any longer goes for good, and the rest is a sound journal that says so.
class JournalRemovalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void removesWhatIsOldAndSaysSo();
    void removesAgainAfterMonths();
    void keeps_data();
    void keeps();
    void aClockAheadRemovesNothing();
    void anUnsoundJournalIsLeftAsItIs();
    void aLinkIsLeftAsItIs();
    void leavesInPlaceWhatAnotherUses();
    void finishesARemovalThatWasStopped_data();
    void finishesARemovalThatWasStopped();
    void cuttingWithoutSayingSoIsFound_data();
    void cuttingWithoutSayingSoIsFound();
    void onlyWhatAPolicyAllowsIsBelieved();
    void theProgramRemovesAtItsStart();

private:
    void write(const QList<JournalEntry>& entries);
    JournalResult<std::optional<JournalRemoval>> removeOld(const QDateTime& now = today);
    JournalVerification verified() const;
    /// Of the deletions that are listed, the oldest first.
    QStringList tokens() const;
    QByteArray bytes(const QString& suffix = {}) const;
    /// Without those that any reader makes.
    QStringList files() const
    {
        QStringList names = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        names.removeOne(u"journal.sqlite-shm"_s);
        names.removeOne(u"journal.sqlite-wal"_s);
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void JournalRemovalTest::init()
{
    m_folder = memoryFolder();
    m_file = m_folder->filePath(u"journal.sqlite"_s);
}

void JournalRemovalTest::write(const QList<JournalEntry>& entries)
{
    JournalFolder folder(m_folder->path());
    const auto storage = folder.openToWrite();
    if (!storage || !(*storage)->append(entries, Purpose::Fact))
        qFatal("not written");
}

JournalResult<std::optional<JournalRemoval>> JournalRemovalTest::removeOld(const QDateTime& now)
{
    return JournalFolder(m_folder->path()).removeOld(retention, now);
}

JournalVerification JournalRemovalTest::verified() const
{
    const auto checked = verifyJournal(m_folder->path());
    if (!checked)
        qFatal("%s", qPrintable(checked.error().detail));
    return *checked;
}

QStringList JournalRemovalTest::tokens() const
{
    QStringList ids;
    const auto storage = SqliteStorage::open(m_file, SqliteStorage::Access::ReadOnly);
    const auto page = (*storage)->list({}, std::nullopt, 100);
    for (const JournalDeletion& deletion : page->deletions)
        ids.prepend(deletion.tokenId);
    return ids;
}

QByteArray JournalRemovalTest::bytes(const QString& suffix) const
{
    QFile file(m_file + suffix);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void JournalRemovalTest::removesWhatIsOldAndSaysSo()
{
    write(deletionOf(500, u"oldest"_s) + deletionOf(401, u"old"_s) + deletionOf(399, u"young"_s)
        + deletionOf(0, u"new"_s));
    const JournalVerification before = verified();
    const auto removed = removeOld();
    QVERIFY(removed && *removed);
    QCOMPARE((*removed)->olderThan, today.addDays(-400));
    QCOMPARE(tokens(), QStringList({u"young"_s, u"new"_s}));
    QCOMPARE(files(), QStringList {u"journal.sqlite"_s});
    QCOMPARE(QFile::permissions(m_file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());

    const JournalVerification after = verified();
    QVERIFY2(after.isSound(), qPrintable(after.flaw ? after.flaw->detail : QString()));
    QVERIFY(!bytes().contains("oldest"));
    QCOMPARE(after.removed, (*removed)->last);
    QCOMPARE(after.entries, before.entries - (*removed)->entries + 1);
    // The chain is the one before, and goes on.
    QCOMPARE(after.writers.size(), 1);
    QCOMPARE(after.writers[0].writer, before.writers[0].writer);
    QCOMPARE(after.writers[0].sequence, before.writers[0].sequence + 1);
    write(deletionOf(0, u"next"_s));
    QVERIFY(verified().isSound());
    QCOMPARE(tokens().last(), u"next"_s);
}

void JournalRemovalTest::removesAgainAfterMonths()
{
    write(deletionOf(500, u"a"_s) + deletionOf(300, u"b"_s) + deletionOf(100, u"c"_s) + deletionOf(0, u"d"_s));
    QVERIFY(*removeOld());
    QVERIFY(!*removeOld());
    const JournalVerification once = verified();
    // Not for each day's entries.
    write(deletionOf(-125, u"e"_s));
    QVERIFY(!*removeOld(today.addDays(125)));
    write(deletionOf(-140, u"f"_s));
    QVERIFY(*removeOld(today.addDays(140)));
    QCOMPARE(tokens(), QStringList({u"c"_s, u"d"_s, u"e"_s, u"f"_s}));
    const JournalVerification twice = verified();
    QVERIFY(twice.isSound());
    QVERIFY(twice.removed->sequence > once.removed->sequence);
}

void JournalRemovalTest::keeps_data()
{
    QTest::addColumn<QList<JournalEntry>>("entries");
    QTest::addColumn<QStringList>("kept");
    const QUuid run = QUuid::createUuid();
    const QUuid another = QUuid::createUuid();
    const QList<JournalEntry> newest = deletionOf(0, u"new"_s);
    QTest::newRow("what hasn't ended, and all after it") << deletionOf(600, u"a"_s) + deletionOf(590, u"b"_s, false)
            + deletionOf(580, u"c"_s) + newest << QStringList {u"b"_s, u"c"_s, u"new"_s};
    QTest::newRow("what isn't worth writing the journal anew")
        << deletionOf(690, u"a"_s) + deletionOf(680, u"b"_s, false) + newest << QStringList {u"a"_s, u"b"_s, u"new"_s};
    QList<JournalEntry> settledLate = deletionOf(600, u"a"_s, false);
    settledLate += deletionOf(590, u"b"_s);
    JournalEntry late = nextEntry(settledLate[0], Kind::LookedUp, u"deleted"_s);
    late.at = today;
    late.httpStatus = 200;
    QTest::newRow("what ended lately") << settledLate + QList {late, nextEntry(late, Kind::Outcome, u"deleted"_s)}
                                       << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("a run of which a part is young")
        << deletionOf(600, u"a"_s) + deletionOf(590, u"b"_s, true, run) + deletionOf(399, u"c"_s, true, run) + newest
        << QStringList {u"b"_s, u"c"_s, u"new"_s};
    QTest::newRow("a run into which one reaches that is kept") << deletionOf(600, u"a"_s, true, run)
            + deletionOf(590, u"b"_s, true, another) + deletionOf(580, u"c"_s, true, run)
            + deletionOf(399, u"d"_s, true, another) + newest << QStringList {u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"new"_s};
    QList<JournalEntry> practice = deletionOf(0, u"practice"_s);
    for (JournalEntry& entry : practice)
        entry.apiRoot = u"http://127.0.0.1:8080/v1"_s;
    QTest::newRow("all if only a server that shows nothing of itself answered lately")
        << deletionOf(600, u"a"_s) + deletionOf(550, u"b"_s) + practice << QStringList {u"a"_s, u"b"_s, u"practice"_s};
    QTest::newRow("what stands after a young one") << deletionOf(600, u"a"_s) + deletionOf(300, u"b"_s)
            + deletionOf(590, u"c"_s) + newest << QStringList {u"b"_s, u"c"_s, u"new"_s};
}

void JournalRemovalTest::keeps()
{
    QFETCH(QList<JournalEntry>, entries);
    write(entries);
    QVERIFY(removeOld().has_value());
    QTEST(tokens(), "kept");
    QVERIFY(verified().isSound());
}

void JournalRemovalTest::aClockAheadRemovesNothing()
{
    const QDateTime ahead = today.addYears(20);
    write(deletionOf(500, u"a"_s) + deletionOf(480, u"b"_s));
    QVERIFY(!*removeOld(ahead));
    QCOMPARE(tokens(), QStringList({u"a"_s, u"b"_s}));
    // What is due goes. What is written meanwhile, of that removal too, makes nothing else due at the next start.
    write(deletionOf(0, u"c"_s));
    QVERIFY(*removeOld(ahead));
    JournalEntry unsent = requestedEntry(u"d"_s);
    unsent.at = ahead;
    write({unsent, nextEntry(unsent, Kind::Outcome, u"not-sent"_s)});
    QVERIFY(!*removeOld(ahead.addDays(1)));
    QCOMPARE(tokens(), QStringList({u"c"_s, u"d"_s}));
}

void JournalRemovalTest::anUnsoundJournalIsLeftAsItIs()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    tamper(m_file, {letUpdate, u"UPDATE entries SET reason = 'x' WHERE sequence = 3"_s, forbidUpdate});
    const QByteArray before = bytes();
    const auto removed = removeOld();
    QVERIFY(!removed);
    QCOMPARE(removed.error().kind, JournalError::Kind::Damaged);
    QCOMPARE(bytes(), before);
    QCOMPARE(files(), QStringList {u"journal.sqlite"_s});
}

void JournalRemovalTest::aLinkIsLeftAsItIs()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    const QString backedUp = m_folder->filePath(u"backed-up.sqlite"_s);
    QVERIFY(QFile::rename(m_file, backedUp) && QFile::link(backedUp, m_file));
    QCOMPARE(removeOld().error().kind, JournalError::Kind::ReadOnly);
    QVERIFY(QFileInfo(m_file).isSymLink());
    QCOMPARE(tokens().size(), 2);
}

void JournalRemovalTest::leavesInPlaceWhatAnotherUses()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    JournalFolder other(m_folder->path());
    const auto opened = other.openToWrite();
    QCOMPARE(removeOld().error().kind, JournalError::Kind::Locked);
    QCOMPARE(tokens().size(), 2);
}

void JournalRemovalTest::finishesARemovalThatWasStopped_data()
{
    QTest::addColumn<QString>("oldIs");
    QTest::addColumn<QString>("nextIs");
    QTest::addColumn<QStringList>("left");
    const QStringList all {u"a"_s, u"b"_s};
    QTest::newRow("while the next was made") << u""_s << u".half"_s << all;
    QTest::newRow("before the old one moved") << u""_s << u".new"_s << all;
    QTest::newRow("after") << u".outgoing"_s << u".new"_s << QStringList {u"b"_s};
    QTest::newRow("before the old one was removed") << u".outgoing"_s << u""_s << QStringList {u"b"_s};
    QTest::newRow("and the next one is damaged") << u".outgoing"_s << u".half"_s << all;
    // Somebody has moved it to the archive, to begin anew.
    QTest::newRow("and the next one was moved") << u".outgoing"_s << u".gone"_s << QStringList();
}

void JournalRemovalTest::finishesARemovalThatWasStopped()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    QVERIFY(QFile::copy(m_file, m_folder->filePath(u"old"_s)));
    QVERIFY(*removeOld());
    QVERIFY(QFile::rename(m_file, m_folder->filePath(u"next"_s)));
    QFETCH(QString, oldIs);
    QFETCH(QString, nextIs);
    QVERIFY(QFile::rename(m_folder->filePath(u"old"_s), m_file + oldIs));
    if (nextIs == ".half"_L1)
        QVERIFY(QFile::resize(m_folder->filePath(u"next"_s), 4096));
    if (nextIs == ".gone"_L1)
        QVERIFY(QFile::remove(m_folder->filePath(u"next"_s)));
    else
        QVERIFY(QFile::rename(m_folder->filePath(u"next"_s), m_file + (nextIs == ".half"_L1 ? u".new"_s : nextIs)));

    // Twice: the second start clears away what the first didn't dare to.
    for (int start = 0; start < 2; ++start) {
        QVERIFY(JournalFolder(m_folder->path()).openToWrite().has_value());
        QTEST(tokens(), "left");
        QVERIFY(verified().isSound());
    }
    QCOMPARE(files(), QStringList {u"journal.sqlite"_s});
}

void JournalRemovalTest::cuttingWithoutSayingSoIsFound_data()
{
    QTest::addColumn<QString>("statement");
    QTest::newRow("of what stays") << u"DELETE FROM entries WHERE position = (SELECT min(position) FROM entries)"_s;
    QTest::newRow("and what tells of it") << u"DELETE FROM entries WHERE kind = 'entries-removed'"_s;
    QTest::newRow("of what was said") << u"UPDATE entries SET detail = '' WHERE kind = 'entries-removed'"_s;
}

void JournalRemovalTest::cuttingWithoutSayingSoIsFound()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    QVERIFY(*removeOld());
    QVERIFY(verified().isSound());
    QFETCH(QString, statement);
    tamper(m_file, {letDelete, letUpdate, statement, forbidUpdate, forbidDelete});
    QVERIFY(!verified().isSound());
}

void JournalRemovalTest::onlyWhatAPolicyAllowsIsBelieved()
{
    const JournalRemoval removal {9, {QUuid::createUuid(), 9, QByteArray(32, 'x')}, today.addDays(-400)};
    const auto isBelieved = [&](int days, const QDateTime& at) {
        return removedUpTo(removal.last.writer, at, removalText(removal, {std::chrono::days(days)})) == removal.last;
    };
    QVERIFY(isBelieved(400, today));
    QVERIFY(isBelieved(366, today));
    QVERIFY(!isBelieved(365, today));
    QVERIFY(!isBelieved(400, today.addDays(-1)));
    QVERIFY(!removedUpTo({}, today, u"Entries 1 to 9"_s));
}

void JournalRemovalTest::theProgramRemovesAtItsStart()
{
    write(deletionOf(500, u"a"_s) + deletionOf(0, u"b"_s));
    FileJournal journal(m_folder->path(), std::make_shared<VirtualClock>(), [] { return today; });
    journal.keepFor(retention);
    QSignalSpy removed(&journal, &FileJournal::removedOld);
    QTRY_COMPARE(removed.size(), 1);
    std::optional<int> count;
    journal.count({}, this, [&count](const auto& result) { count = result.value_or(-1); });
    QTRY_COMPARE(count, 1);
    // It is written to and read as before.
    std::optional<bool> written;
    journal.record(deletionOf(0, u"c"_s), this, [&](const auto& result) { written = result.has_value(); });
    QTRY_COMPARE(written, true);
    QVERIFY(verified().isSound());
    QCOMPARE(tokens(), QStringList({u"b"_s, u"c"_s}));
}

QTEST_GUILESS_MAIN(JournalRemovalTest)
#include "tst_journalremoval.moc"
