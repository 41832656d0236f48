#include "journalinfolder.h"

using namespace Qt::StringLiterals;
using namespace tokendesk;

using Kind = JournalEntry::Kind;
using State = JournalDeletion::State;

/// What a journal tells of what was written into it.
class JournalQueriesTest final : public JournalInFolder
{
    Q_OBJECT

private slots:
    void init() { begin(); }
    void cleanup() { end(); }
    void tellsHowADeletionStands_data();
    void tellsHowADeletionStands();
    void tellsOfOpenOnesWhetherTheirRunEnded();
    void listsNewestFirstPageByPage();
    void finds_data();
    void finds();
    void listsWhatIsOpen();
    void tellsAStoryWithItsRun();
    void listsAccounts();
    void readsAllInOneState();

private:
    JournalPage list(const JournalQuery& query = {}, std::optional<JournalPlace> after = {}, int most = 100)
    {
        return answer<JournalPage>([&](auto then) { m_journal->list(query, after, most, this, then); });
    }
    QStringList tokens(const JournalQuery& query = {})
    {
        QStringList ids;
        for (const JournalDeletion& deletion : list(query).deletions)
            ids += deletion.tokenId;
        return ids;
    }
};

void JournalQueriesTest::tellsHowADeletionStands_data()
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

void JournalQueriesTest::tellsHowADeletionStands()
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

void JournalQueriesTest::tellsOfOpenOnesWhetherTheirRunEnded()
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

void JournalQueriesTest::listsNewestFirstPageByPage()
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

void JournalQueriesTest::finds_data()
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

void JournalQueriesTest::finds()
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

void JournalQueriesTest::listsWhatIsOpen()
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

void JournalQueriesTest::tellsAStoryWithItsRun()
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

void JournalQueriesTest::listsAccounts()
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

void JournalQueriesTest::readsAllInOneState()
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

QTEST_GUILESS_MAIN(JournalQueriesTest)
#include "tst_journalqueries.moc"
