#include "failingjournal.h"
#include "journal/entryhash.h"
#include "journal/sqlitestorage.h"
#include "journalinfolder.h"

#include <QSignalSpy>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using Purpose = JournalStorage::Purpose;

/// What is written into a journal, and what may not be.
class JournalTest final : public JournalInFolder
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void keepsAllOfAnEntry();
    void chainsEntries();
    void writesAllOrNone();
    void refusesASecondDeletionOfAToken();
    void aSettledDeletionIsInNobodysWay();
    void keepsWhatCannotBeWritten();
    void endsWithWhatWasHandedOver();
    void answersNobodyWhoIsGone();
    void tellsOfAnothersEntries();
    void belongsToItsOwnerAlone();

private:
    /// Writes and reads them with all that the journal fills in.
    QList<JournalEntry> written(const QList<JournalEntry>& entries);
};

QList<JournalEntry> JournalTest::written(const QList<JournalEntry>& entries)
{
    const auto result = record(entries);
    if (!result || !*result)
        qFatal("not written");
    return story(entries.constFirst().deletion);
}

void JournalTest::keepsAllOfAnEntry()
{
    JournalEntry entry = next(requested(u"tok ' % \n å"_s), Kind::Replied, u"refused"_s);
    entry.run = QUuid::createUuid();
    entry.attempt = QUuid::createUuid();
    entry.httpStatus = 403;
    entry.errorCode = u"FORBIDDEN"_s;
    entry.errorMessage = u"\U0001F4B3 no"_s;
    entry.detail = u"looked twice"_s;
    entry.deletedAt = QDateTime::fromString(u"2026-11-25T11:00:00.5+01:00"_s, Qt::ISODateWithMs);
    entry.deletedBy = u"merchant"_s;
    const QList<JournalEntry> read = written({entry});
    QCOMPARE(read.size(), 1);
    JournalEntry expected = entry;
    expected.at = m_time;
    expected.user = read[0].user;
    expected.host = read[0].host;
    expected.program = u"token-desk " TOKENDESK_VERSION ""_s;
    expected.writer = read[0].writer;
    expected.previousHash = read[0].previousHash;
    expected.hash = read[0].hash;
    expected.sequence = 2;
    QCOMPARE(read[0], expected);
    QVERIFY(!read[0].user.isEmpty());
    QVERIFY(!read[0].host.isEmpty());
    QVERIFY(!read[0].writer.isNull());
    QCOMPARE(read[0].at.timeSpec(), Qt::UTC);
    QCOMPARE(read[0].deletedAt.timeSpec(), Qt::UTC);
    QCOMPARE(entryHash(read[0]), read[0].hash);
}

void JournalTest::chainsEntries()
{
    const JournalEntry first = requested(u"a"_s);
    QList<JournalEntry> entries = written({first, next(first, Kind::Sending)});
    reopen();
    entries = written({next(first, Kind::Replied, u"deleted"_s), next(first, Kind::Outcome, u"deleted"_s)});
    QCOMPARE(entries.size(), 4);
    for (int i = 1; i < 4; ++i) {
        QCOMPARE(entries[i].sequence, entries[i - 1].sequence + 1);
        QCOMPARE(entries[i].previousHash, entries[i - 1].hash);
        QCOMPARE(entries[i].writer, entries[0].writer);
    }
    const auto head = answer<JournalHead>([&](auto then) { m_journal->head(this, then); });
    QCOMPARE(head.hash, entries[3].hash);
    QCOMPARE(head.sequence, entries[3].sequence);
    QCOMPARE(head.writer, entries[3].writer);
}

void JournalTest::writesAllOrNone()
{
    const JournalEntry first = requested(u"a"_s);
    const JournalEntry rival = requested(u"a"_s);
    QVERIFY(intend({first, next(first, Kind::Sending)})->has_value());
    QVERIFY(!intend({rival, next(rival, Kind::Sending)})->has_value());
    QCOMPARE(count(), 1);
    QVERIFY(story(rival.deletion).isEmpty());
}

void JournalTest::refusesASecondDeletionOfAToken()
{
    const JournalEntry first = requested(u"a"_s);
    QVERIFY(intend({first, next(first, Kind::Sending)})->has_value());
    JournalEntry rival = requested(u"a"_s);
    // The other root leads to the same token.
    rival.apiRoot = u"https://api.dintero.com/v1/accounts/T00000001/payments"_s;
    QVERIFY(intend({rival})->has_value());
    const auto refused = intend({next(rival, Kind::Sending)});
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, JournalError::Kind::Conflict);
    // Its own next attempt is no rival, and neither is another account's token of the same name.
    QVERIFY(intend({next(first, Kind::Sending)})->has_value());
    JournalEntry other = requested(u"a"_s);
    other.accountId = u"T00000002"_s;
    QVERIFY(intend({other, next(other, Kind::Sending)})->has_value());
    JournalEntry elsewhere = requested(u"a"_s);
    elsewhere.apiRoot = u"http://127.0.0.1:4711/v1"_s;
    QVERIFY(intend({elsewhere, next(elsewhere, Kind::Sending)})->has_value());
}

void JournalTest::aSettledDeletionIsInNobodysWay()
{
    const JournalEntry first = requested(u"a"_s);
    QVERIFY(intend({first, next(first, Kind::Sending)})->has_value());
    QVERIFY(record({next(first, Kind::Replied, u"refused"_s), next(first, Kind::Outcome, u"refused"_s)})->has_value());
    const JournalEntry second = requested(u"a"_s);
    QVERIFY(intend({second, next(second, Kind::Sending)})->has_value());
    // What has ended isn't begun again.
    const auto refused = intend({next(first, Kind::Sending)});
    QVERIFY(refused && !*refused);
    QCOMPARE(refused->error().kind, JournalError::Kind::Conflict);
}

void JournalTest::keepsWhatCannotBeWritten()
{
    // Begun well, so that its file is there.
    const JournalEntry first = requested(u"a"_s);
    QVERIFY(intend({first})->has_value());
    m_journal.reset();
    const auto state = std::make_shared<FailingStorage::Switch>();
    m_journal = std::make_unique<FileJournal>(
        std::make_shared<FailingSource>(m_folder->path(), state), m_clock, [this] { return m_time; });
    QSignalSpy troubled(m_journal.get(), &Journal::troubled);
    QSignalSpy recovered(m_journal.get(), &Journal::recovered);
    const QDateTime happened = m_time;
    state->fails = true;
    QCOMPARE(record({next(first, Kind::Sending)})->error().kind, JournalError::Kind::NoSpace);
    QCOMPARE(record({next(first, Kind::Replied, u"deleted"_s), next(first, Kind::Outcome, u"deleted"_s)})->error().kind,
        JournalError::Kind::NoSpace);
    QCOMPARE(m_journal->waitingCount(), 3);
    QCOMPARE(intend({requested(u"b"_s)})->error().kind, JournalError::Kind::Behind);
    QCOMPARE(troubled.size(), 1);
    QCOMPARE(troubled[0][0].value<JournalError>().kind, JournalError::Kind::NoSpace);
    m_time = m_time.addSecs(3600);
    m_clock->pass(std::chrono::seconds(10));
    state->fails = false;
    QCOMPARE(recovered.size(), 0);
    // Tried again by itself.
    QTRY_VERIFY(m_clock->untilNext().has_value());
    QTRY_VERIFY((m_clock->pass(std::chrono::seconds(10)), recovered.size() == 1));
    QCOMPARE(m_journal->waitingCount(), 0);
    QCOMPARE(troubled.size(), 1);
    QVERIFY(intend({requested(u"b"_s)})->has_value());
    const QList<JournalEntry> entries = story(first.deletion);
    QList<Kind> kinds;
    for (const JournalEntry& entry : entries)
        kinds += entry.kind;
    QCOMPARE(kinds, (QList<Kind> {Kind::Requested, Kind::Sending, Kind::Replied, Kind::Outcome}));
    // When it happened, not when it was written.
    QCOMPARE(entries[3].at, happened);
}

void JournalTest::endsWithWhatWasHandedOver()
{
    const JournalEntry first = requested(u"a"_s);
    m_journal->intend({first}, this, [](const auto&) {});
    for (int i = 0; i < 50; ++i)
        m_journal->record({next(first, Kind::LookedUp, u"unknown"_s)}, this, [](const auto&) {});
    reopen();
    QCOMPARE(story(first.deletion).size(), 51);
}

void JournalTest::answersNobodyWhoIsGone()
{
    auto context = std::make_unique<QObject>();
    bool isAnswered = false;
    m_journal->intend({requested(u"a"_s)}, context.get(), [&](const auto&) { isAnswered = true; });
    m_journal->count({}, context.get(), [&](const auto&) { isAnswered = true; });
    context.reset();
    QVERIFY(intend({requested(u"b"_s)})->has_value());
    QCOMPARE(count(), 2);
    QVERIFY(!isAnswered);
}

void JournalTest::tellsOfAnothersEntries()
{
    QVERIFY(intend({requested(u"a"_s)})->has_value());
    const auto other = SqliteStorage::open(m_folder->filePath(u"journal.sqlite"_s), SqliteStorage::Access::ReadWrite);
    QVERIFY(other.has_value());
    JournalEntry entry = requested(u"b"_s);
    entry.at = m_time;
    QSignalSpy changed(m_journal.get(), &FileJournal::changed);
    QVERIFY((*other)->append({entry}, Purpose::Intent).has_value());
    QVERIFY(changed.isEmpty());
    QTRY_VERIFY((m_clock->pass(std::chrono::seconds(2)), changed.size() == 1));
    QCOMPARE(count(), 2);
}

void JournalTest::belongsToItsOwnerAlone()
{
    m_journal.reset();
    const QString folder = m_folder->filePath(u"deep/own"_s);
    m_journal = std::make_unique<FileJournal>(folder, m_clock);
    QVERIFY(intend({requested(u"a"_s)})->has_value());
    constexpr QFile::Permissions others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther
        | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    const QFileInfoList files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QFileInfo& file : files)
        QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
}

QTEST_GUILESS_MAIN(JournalTest)
#include "tst_journal.moc"
