#include "failingjournal.h"
#include "journal/entryhash.h"
#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "journal/sqlitestorage.h"
#include "journalentries.h"
#include "memoryfolder.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using State = JournalDeletion::State;
using Purpose = JournalStorage::Purpose;

namespace {

/// Dated by the journal.
JournalEntry requested(const QString& tokenId)
{
    JournalEntry entry = requestedEntry(tokenId);
    entry.at = {};
    return entry;
}

JournalEntry next(const JournalEntry& entry, Kind kind, const QString& outcome = {})
{
    return nextEntry(entry, kind, outcome);
}

} // namespace

class JournalTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void keepsAllOfAnEntry();
    void chainsEntries();
    void tellsHowADeletionStands_data();
    void tellsHowADeletionStands();
    void tellsOfOpenOnesWhetherTheirRunEnded();
    void writesAllOrNone();
    void refusesASecondDeletionOfAToken();
    void aSettledDeletionIsInNobodysWay();
    void listsNewestFirstPageByPage();
    void finds_data();
    void finds();
    void listsWhatIsOpen();
    void tellsAStoryWithItsRun();
    void listsAccounts();
    void readsAllInOneState();
    void keepsWhatCannotBeWritten();
    void endsWithWhatWasHandedOver();
    void answersNobodyWhoIsGone();
    void tellsOfAnothersEntries();
    void belongsToItsOwnerAlone();

private:
    void reopen();
    std::optional<JournalResult<void>> intend(const QList<JournalEntry>& entries);
    std::optional<JournalResult<void>> record(const QList<JournalEntry>& entries);
    /// Writes and reads them with all that the journal fills in.
    QList<JournalEntry> written(const QList<JournalEntry>& entries);

    template <typename T, typename Ask>
    T answer(const Ask& ask)
    {
        std::optional<JournalResult<T>> result;
        ask([&result](const JournalResult<T>& answered) { result = answered; });
        if (result)
            qFatal("answered from inside");
        if (!QTest::qWaitFor([&result] { return result.has_value(); }) || !*result)
            qFatal("no answer: %s", result ? qPrintable(result->error().detail) : "too late");
        return **result;
    }
    QList<JournalEntry> story(const QUuid& deletion)
    {
        return answer<QList<JournalEntry>>([&](auto then) { m_journal->story(deletion, this, then); });
    }
    JournalPage list(const JournalQuery& query = {}, std::optional<JournalPlace> after = {}, int most = 100)
    {
        return answer<JournalPage>([&](auto then) { m_journal->list(query, after, most, this, then); });
    }
    int count(const JournalQuery& query = {})
    {
        return answer<int>([&](auto then) { m_journal->count(query, this, then); });
    }
    QStringList tokens(const JournalQuery& query = {})
    {
        QStringList ids;
        for (const JournalDeletion& deletion : list(query).deletions)
            ids += deletion.tokenId;
        return ids;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<VirtualClock> m_clock;
    QDateTime m_time;
    std::unique_ptr<FileJournal> m_journal;
};

void JournalTest::init()
{
    m_folder = memoryFolder();
    m_clock = std::make_shared<VirtualClock>();
    m_time = QDateTime::fromString(u"2026-11-25T10:00:00.123Z"_s, Qt::ISODateWithMs);
    reopen();
}

void JournalTest::cleanup() { m_journal.reset(); }

void JournalTest::reopen()
{
    m_journal.reset();
    m_journal = std::make_unique<FileJournal>(m_folder->path(), m_clock, [this] { return m_time; });
}

std::optional<JournalResult<void>> JournalTest::intend(const QList<JournalEntry>& entries)
{
    std::optional<JournalResult<void>> result;
    m_journal->intend(entries, this, [&result](const JournalResult<void>& done) { result = done; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); });
    return result;
}

std::optional<JournalResult<void>> JournalTest::record(const QList<JournalEntry>& entries)
{
    std::optional<JournalResult<void>> result;
    m_journal->record(entries, this, [&result](const JournalResult<void>& done) { result = done; });
    (void)QTest::qWaitFor([&result] { return result.has_value(); });
    return result;
}

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

void JournalTest::tellsHowADeletionStands_data()
{
    QTest::addColumn<QList<std::pair<int, QString>>>("after");
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<int>("attempts");
    using Steps = QList<std::pair<int, QString>>;
    const std::pair sending {int(Kind::Sending), QString()};
    const auto replied = [](const QString& outcome) { return std::pair(int(Kind::Replied), outcome); };
    const auto lookedUp = [](const QString& outcome) { return std::pair(int(Kind::LookedUp), outcome); };
    const auto ended = [](const QString& outcome) { return std::pair(int(Kind::Outcome), outcome); };
    QTest::newRow("asked for") << Steps {} << int(State::Requested) << QString() << 0;
    QTest::newRow("sent") << Steps {sending} << int(State::Sending) << QString() << 1;
    QTest::newRow("lost") << Steps {sending, replied(u"unknown"_s)} << int(State::Unknown) << QString() << 1;
    QTest::newRow("not sent, to be tried again")
        << Steps {sending, replied(u"not-sent"_s)} << int(State::Requested) << QString() << 1;
    QTest::newRow("again") << Steps {sending, replied(u"not-sent"_s), sending} << int(State::Sending) << QString() << 2;
    QTest::newRow("a look isn't an outcome")
        << Steps {sending, replied(u"unknown"_s), lookedUp(u"look-up-shows-not-deleted"_s)} << int(State::Unknown)
        << QString() << 1;
    QTest::newRow("ended") << Steps {sending, replied(u"deleted"_s), ended(u"deleted"_s)} << int(State::Ended)
                           << u"deleted"_s << 1;
    QTest::newRow("never sent") << Steps {ended(u"not-sent"_s)} << int(State::Ended) << u"not-sent"_s << 0;
}

void JournalTest::tellsHowADeletionStands()
{
    using Steps = QList<std::pair<int, QString>>;
    QFETCH(Steps, after);
    const JournalEntry first = requested(u"a"_s);
    QVERIFY(intend({first})->has_value());
    JournalEntry last = first;
    for (const auto& [kind, outcome] : after) {
        m_time = m_time.addSecs(60);
        last = next(first, Kind(kind), outcome);
        QVERIFY(record({last})->has_value());
    }
    const JournalPage page = list();
    QCOMPARE(page.deletions.size(), 1);
    const JournalDeletion& deletion = page.deletions[0];
    QTEST(int(deletion.state), "state");
    QTEST(deletion.outcome, "outcome");
    QTEST(deletion.attempts, "attempts");
    QCOMPARE(deletion.id, first.deletion);
    QCOMPARE(deletion.requestedAt, m_time.addSecs(-60 * after.size()));
    QCOMPARE(deletion.lastAt, m_time);
    QCOMPARE(deletion.tokenId, first.tokenId);
    QCOMPARE(deletion.maskedPan, first.maskedPan);
    QCOMPARE(deletion.requestor, Requestor::Merchant);
    QCOMPARE(deletion.environment, Environment::Test);
    QCOMPARE(deletion.isOpen(), deletion.state != State::Ended);
}

void JournalTest::tellsOfOpenOnesWhetherTheirRunEnded()
{
    JournalEntry cutOff = requested(u"a"_s);
    cutOff.run = QUuid::createUuid();
    JournalEntry left = requested(u"b"_s);
    left.run = QUuid::createUuid();
    const JournalEntry alone = requested(u"c"_s);
    QVERIFY(intend({cutOff, left, alone})->has_value());
    JournalEntry end = next(left, Kind::RunEnded);
    end.deletion = {};
    QVERIFY(record({end})->has_value());
    const auto open = answer<QList<JournalDeletion>>([&](auto then) { m_journal->open(this, then); });
    QCOMPARE(open.size(), 3);
    for (const JournalDeletion& deletion : open)
        QCOMPARE(deletion.isRunEnded, deletion.run == left.run);
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

void JournalTest::listsNewestFirstPageByPage()
{
    QStringList expected;
    for (int i = 0; i < 7; ++i) {
        // The clock steps back; the order stays.
        m_time = m_time.addSecs(i == 3 ? -7200 : 60);
        expected.prepend(QString::number(i));
        QVERIFY(intend({requested(expected.constFirst())})->has_value());
    }
    QStringList seen;
    std::optional<JournalPlace> after;
    QList<int> sizes;
    for (bool hasMore = true; hasMore;) {
        const JournalPage page = list({}, after, 3);
        for (const JournalDeletion& deletion : page.deletions)
            seen += deletion.tokenId;
        sizes += int(page.deletions.size());
        after = page.last;
        hasMore = page.hasMore;
    }
    QCOMPARE(seen, expected);
    QCOMPARE(sizes, (QList<int> {3, 3, 1}));
    QVERIFY(!list({}, {}, 7).hasMore);
}

void JournalTest::finds_data()
{
    QTest::addColumn<JournalQuery>("query");
    QTest::addColumn<QStringList>("found");
    const auto row
        = [](const char* name, JournalQuery query, const QStringList& found) { QTest::newRow(name) << query << found; };
    const auto text = [](const QString& words) {
        JournalQuery query;
        query.text = words;
        return query;
    };
    const auto outcomes = [](const QStringList& names) {
        JournalQuery query;
        query.outcomes = names;
        return query;
    };
    row("everything", {}, {u"tok-3"_s, u"tok-2"_s, u"tok-1"_s});
    row("token", text(u"tok-2"_s), {u"tok-2"_s});
    row("last four", text(u"0014"_s), {u"tok-2"_s});
    row("customer and reason, in any case", text(u"  KARI flyttet "_s), {u"tok-3"_s});
    row("case of other letters", text(u"ÅPNET"_s), {u"tok-1"_s});
    row("words of two deletions", text(u"kari 0014"_s), {});
    row("no pattern", text(u"%"_s), {u"tok-1"_s});
    row("nor this", text(u"tok_"_s), {});
    row("one outcome", outcomes({u"deleted"_s}), {u"tok-1"_s});
    row("two", outcomes({u"deleted"_s, u"refused"_s}), {u"tok-2"_s, u"tok-1"_s});
    row("open", outcomes({u"open"_s}), {u"tok-3"_s});
    row("open or refused", outcomes({u"refused"_s, u"open"_s}), {u"tok-3"_s, u"tok-2"_s});
    row("none such", outcomes({u"unheard-of"_s}), {});
    JournalQuery account;
    account.accountId = u"P00000002"_s;
    row("account", account, {u"tok-2"_s});
    const auto at = [](const QString& time) { return QDateTime::fromString(time, Qt::ISODate); };
    JournalQuery from;
    from.from = at(u"2026-10-25T00:30:00Z"_s);
    row("from", from, {u"tok-3"_s, u"tok-2"_s});
    JournalQuery until;
    until.until = at(u"2026-10-25T00:30:00Z"_s);
    row("until", until, {u"tok-1"_s});
    JournalQuery hourThatComesTwice;
    hourThatComesTwice.from = at(u"2026-10-25T02:30:00+02:00"_s);
    hourThatComesTwice.until = at(u"2026-10-25T02:30:00+01:00"_s);
    row("from the first half past two to the second", hourThatComesTwice, {u"tok-2"_s});
    JournalQuery all = account;
    all.text = u"0014"_s;
    all.outcomes = QStringList {u"refused"_s};
    all.from = from.from;
    row("all of it", all, {u"tok-2"_s});
    JournalQuery run;
    run.run = QUuid(u"{00000000-0000-4000-8000-000000000001}"_s);
    row("run", run, {u"tok-3"_s});
}

void JournalTest::finds()
{
    QFETCH(JournalQuery, query);
    const auto at = [this](const QString& time) { m_time = QDateTime::fromString(time, Qt::ISODate); };
    at(u"2026-10-25T00:29:59Z"_s);
    JournalEntry first = requested(u"tok-1"_s);
    first.reason = u"åpnet ved en feil, 100 %"_s;
    QVERIFY(record({first, next(first, Kind::Outcome, u"deleted"_s)})->has_value());
    at(u"2026-10-25T00:30:00Z"_s);
    JournalEntry second = requested(u"tok-2"_s);
    second.accountId = u"P00000002"_s;
    second.maskedPan = u"541333••••••0014"_s;
    QVERIFY(record({second, next(second, Kind::Outcome, u"refused"_s)})->has_value());
    at(u"2026-10-25T01:30:00Z"_s);
    JournalEntry third = requested(u"tok-3"_s);
    third.customerId = u"Kari-77"_s;
    third.reason = u"Flyttet"_s;
    third.run = QUuid(u"{00000000-0000-4000-8000-000000000001}"_s);
    QVERIFY(intend({third})->has_value());
    QTEST(tokens(query), "found");
    QFETCH(QStringList, found);
    QCOMPARE(count(query), int(found.size()));
}

void JournalTest::listsWhatIsOpen()
{
    const JournalEntry first = requested(u"a"_s);
    const JournalEntry second = requested(u"b"_s);
    const JournalEntry third = requested(u"c"_s);
    QVERIFY(intend({first, second, third})->has_value());
    QVERIFY(record({next(second, Kind::Outcome, u"not-sent"_s)})->has_value());
    const auto open = answer<QList<JournalDeletion>>([&](auto then) { m_journal->open(this, then); });
    QCOMPARE(open.size(), 2);
    QCOMPARE(open[0].id, first.deletion);
    QCOMPARE(open[1].id, third.deletion);
}

void JournalTest::tellsAStoryWithItsRun()
{
    JournalEntry first = requested(u"a"_s);
    first.run = QUuid::createUuid();
    JournalEntry second = requested(u"b"_s);
    second.run = first.run;
    JournalEntry paused;
    paused.kind = Kind::RunPaused;
    paused.run = first.run;
    JournalEntry othersPause = paused;
    othersPause.run = QUuid::createUuid();
    QVERIFY(intend({first, second})->has_value());
    QVERIFY(record({next(first, Kind::Sending), paused, next(second, Kind::Sending), othersPause})->has_value());
    QVERIFY(record({next(first, Kind::Outcome, u"deleted"_s)})->has_value());
    QList<Kind> kinds;
    for (const JournalEntry& entry : story(first.deletion))
        kinds += entry.kind;
    QCOMPARE(kinds, (QList<Kind> {Kind::Requested, Kind::Sending, Kind::RunPaused, Kind::Outcome}));
    QVERIFY(story(QUuid::createUuid()).isEmpty());
}

void JournalTest::listsAccounts()
{
    QVERIFY(answer<QList<JournalAccount>>([&](auto then) { m_journal->accounts(this, then); }).isEmpty());
    for (const auto& [id, name] :
        {std::pair(u"T2"_s, u"Old name"_s), std::pair(u"P1"_s, u"Shop"_s), std::pair(u"T2"_s, u"New name"_s)}) {
        JournalEntry entry = requested(u"a"_s);
        entry.accountId = id;
        entry.accountName = name;
        QVERIFY(intend({entry})->has_value());
    }
    QCOMPARE(answer<QList<JournalAccount>>([&](auto then) { m_journal->accounts(this, then); }),
        (QList<JournalAccount> {{u"P1"_s, u"Shop"_s}, {u"T2"_s, u"New name"_s}}));
}

void JournalTest::readsAllInOneState()
{
    constexpr int many = 1201;
    QList<JournalEntry> all;
    for (int i = 0; i < many; ++i)
        all += requested(QString::number(i));
    QVERIFY(intend(all)->has_value());
    // Filled in another thread, read in this one after the answer.
    QStringList ids;
    qsizetype entries = 0;
    const auto sink = [&](const JournalExtract& extract) {
        for (const JournalDeletion& deletion : extract.deletions)
            ids += deletion.tokenId;
        entries += extract.entries.size();
        return true;
    };
    QCOMPARE(answer<int>([&](auto then) { m_journal->readAll({}, true, sink, this, then); }), many);
    QCOMPARE(ids.size(), many);
    QCOMPARE(ids.constFirst(), QString::number(many - 1));
    QCOMPARE(ids.constLast(), u"0"_s);
    QCOMPARE(entries, many);
    const auto enough = [](const JournalExtract&) { return false; };
    QVERIFY(answer<int>([&](auto then) { m_journal->readAll({}, false, enough, this, then); }) < many);
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
