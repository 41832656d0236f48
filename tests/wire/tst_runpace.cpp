#include "journalledger.h"
#include "rundesk.h"
#include "session.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using State = DeletionRun::State;
using Step = JournalEntry::Kind;

/// Many deletions at once: when they wait, and when they go on.
class RunPaceTest final : public QObject
{
    Q_OBJECT

private slots:
    void pausesAndGoesOn();
    void troubleInARowPauses_data();
    void troubleInARowPauses();
    void waitsAsLongAsTheApiAsks_data();
    void waitsAsLongAsTheApiAsks();
    void aPauseMakesNoWaitShorter_data();
    void aPauseMakesNoWaitShorter();
    void aLimitHeardWhilePausedCounts_data();
    void aLimitHeardWhilePausedCounts();
    void whatIsUnknownIsNotAskedAboutWhilePaused();
    void slowsDownAndRecovers();
    void aFullDiskPausesTheRun();
    void aRunningRunKeepsItsCredentials();
    void aPausedRunMayLoseThem();
};

void RunPaceTest::pausesAndGoesOn()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    DeletionRun* run = desk.deletions.startRun(desk.request(40));
    QVERIFY(desk.waitFor([&] { return desk.told.size() >= 5; }));
    run->pauseByPerson();
    QCOMPARE(run->pause()->why, RunPause::Why::Person);
    QVERIFY(desk.waitFor([&] { return run->progress().inFlight == 0; }));
    const auto sent = api.deletes.size();
    QVERIFY(sent < 40);
    QCOMPARE(desk.deletions.busyCount(), 0);
    QVERIFY(desk.deletions.hasOpen());
    desk.clock->pass(1h);
    QTest::qWait(20);
    QCOMPARE(api.deletes.size(), sent);
    run->resume();
    QVERIFY(!run->pause());
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Deleted), 40);
    QCOMPARE(desk.journal.entriesOf(Step::RunPaused).size(), 1);
    QCOMPARE(desk.journal.entriesOf(Step::RunResumed).size(), 1);
}

void RunPaceTest::troubleInARowPauses_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<int>("firstBad");
    QTest::addColumn<int>("lastBad");
    QTest::addColumn<int>("pause");
    const int none = -1;
    QTest::newRow("403 three times") << 403 << 4 << 6 << static_cast<int>(RunPause::Why::Forbidden);
    QTest::newRow("403 twice") << 403 << 4 << 5 << none;
    QTest::newRow("400 five times") << 400 << 4 << 8 << static_cast<int>(RunPause::Why::FailuresInARow);
    QTest::newRow("400 four times") << 400 << 4 << 7 << none;
    QTest::newRow("404 for ever") << 404 << 0 << 40 << none;
}

void RunPaceTest::troubleInARowPauses()
{
    QFETCH(int, status);
    QFETCH(int, firstBad);
    QFETCH(int, lastBad);
    QFETCH(int, pause);
    ScriptedApi api;
    api.script = [&](const QString& id, bool, int) -> std::optional<ScriptedReply> {
        const int number = id.mid(6).toInt();
        return number >= firstBad && number <= lastBad ? std::optional(refusal(status)) : std::nullopt;
    };
    RunDesk desk(api.url());
    RunRequest request = desk.request(20);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->state() == State::Paused || run->state() == State::Ended; }));
    QCOMPARE(run->pause() ? static_cast<int>(run->pause()->why) : -1, pause);
    if (pause < 0)
        return;
    QCOMPARE(run->pause()->error->httpStatus, status);
    QCOMPARE(api.deletes.size(), lastBad + 1);
    run->resume();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Refused), lastBad - firstBad + 1);
    QCOMPARE(desk.told.size(), 20);
}

void RunPaceTest::waitsAsLongAsTheApiAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("7 s") << QByteArray("7") << 7 << false;
    QTest::newRow("300 s") << QByteArray("300") << 300 << false;
    QTest::newRow("301 s") << QByteArray("301") << 301 << true;
    QTest::newRow("nonsense") << QByteArray("soon") << 0 << false;
}

void RunPaceTest::waitsAsLongAsTheApiAsks()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    QFETCH(bool, pauses);
    ScriptedApi api;
    api.script = [&](const QString& id, bool, int time) -> std::optional<ScriptedReply> {
        const bool isTheOne = id == "token-3"_L1 && time == 1;
        return isTheOne ? std::optional(refusal(429, "Retry-After: " + retryAfter)) : std::nullopt;
    };
    RunDesk desk(api.url());
    RunRequest request = desk.request(12);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->waitsUntil().isValid() || run->state() == State::Paused; }));
    const auto since = desk.clock->now();
    QCOMPARE(run->state(), pauses ? State::Paused : State::Running);
    if (pauses) {
        QCOMPARE(run->pause()->why, RunPause::Why::RateLimited);
        QVERIFY(std::abs(QDateTime::currentDateTimeUtc().secsTo(run->pause()->until) - seconds) <= 10);
    }
    QCOMPARE(api.deletes.size(), 4);
    QVERIFY(desk.waitFor([&] { return api.deletes.size() > 4 || api.deletes.value(u"token-3"_s) > 1; }));
    QVERIFY(desk.clock->now() - since >= std::chrono::seconds(seconds));
    QVERIFY(desk.clock->now() - since <= std::chrono::seconds(seconds) + 1s);
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Deleted), 12);
}

void RunPaceTest::aPauseMakesNoWaitShorter_data()
{
    QTest::addColumn<int>("asked");
    QTest::addColumn<int>("pausedFor");
    QTest::newRow("resumed too soon") << 60 << 20;
    QTest::newRow("resumed when it is over") << 60 << 70;
    QTest::newRow("a wait so long that the run paused by itself") << 400 << 100;
}

void RunPaceTest::aPauseMakesNoWaitShorter()
{
    QFETCH(int, asked);
    QFETCH(int, pausedFor);
    ScriptedApi api;
    RunDesk desk(api.url());
    QList<std::chrono::milliseconds> sentAt;
    api.script = [&](const QString& id, bool isDelete, int time) -> std::optional<ScriptedReply> {
        if (isDelete)
            sentAt += desk.clock->now();
        const bool isTheOne = id == "token-3"_L1 && time == 1;
        return isTheOne ? std::optional(refusal(429, "Retry-After: " + QByteArray::number(asked))) : std::nullopt;
    };
    RunRequest request = desk.request(12);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->waitsUntil().isValid(); }));
    const auto over = desk.clock->now() + std::chrono::seconds(asked);
    const auto sent = sentAt.size();
    run->pauseByPerson();
    QCOMPARE(run->state(), State::Paused);
    desk.clock->pass(std::chrono::seconds(pausedFor));
    QCOMPARE(run->state(), State::Paused);
    QCOMPARE(run->waitsUntil().isValid(), pausedFor < asked);
    run->resume();
    QCOMPARE(run->state(), State::Running);
    QCOMPARE(run->waitsUntil().isValid(), pausedFor < asked);
    QVERIFY(desk.waitForState(State::Ended));
    QVERIFY(sentAt.value(sent) >= over);
    QCOMPARE(desk.count(Kind::Deleted), 12);
}

void RunPaceTest::aLimitHeardWhilePausedCounts_data()
{
    QTest::addColumn<int>("asked");
    QTest::newRow("a moment") << 60;
    QTest::newRow("long") << 400;
}

void RunPaceTest::aLimitHeardWhilePausedCounts()
{
    QFETCH(int, asked);
    ScriptedApi api;
    RunDesk desk(api.url());
    QList<std::chrono::milliseconds> sentAt;
    api.script = [&](const QString& id, bool isDelete, int time) -> std::optional<ScriptedReply> {
        if (isDelete)
            sentAt += desk.clock->now();
        if (id != "token-3"_L1 || time != 1)
            return std::nullopt;
        // It is on the wire by now, and its answer isn't.
        desk.deletions.run()->pauseByPerson();
        return refusal(429, "Retry-After: " + QByteArray::number(asked));
    };
    RunRequest request = desk.request(12);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->state() == State::Paused && run->progress().inFlight == 0; }));
    QCOMPARE(run->pause()->why, RunPause::Why::Person);
    QVERIFY(run->waitsUntil().isValid());
    const auto over = desk.clock->now() + std::chrono::seconds(asked);
    const auto sent = sentAt.size();
    run->resume();
    QVERIFY(desk.waitForState(State::Ended));
    QVERIFY(sentAt.value(sent) >= over);
    QCOMPARE(desk.count(Kind::Deleted), 12);
}

void RunPaceTest::whatIsUnknownIsNotAskedAboutWhilePaused()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    api.script = [&](const QString& id, bool isDelete, int time) -> std::optional<ScriptedReply> {
        if (id != "token-0"_L1 || time > 1)
            return std::nullopt;
        if (isDelete)
            return ScriptedReply {};
        desk.deletions.run()->pauseByPerson();
        return refusal(503);
    };
    RunRequest request = desk.request(3);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->state() == State::Paused && run->progress().inFlight == 0; }));
    const QString id = u"token-0"_s;
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::Unasked);
    QList<Deletions::State> told;
    connect(&desk.deletions, &Deletions::stateChanged, this, [&](const QString& about, Deletions::State state) {
        if (about == id)
            told += state;
    });
    run->resume();
    QCOMPARE(told, (QList {Deletions::State::Checking}));
    run->pauseByPerson();
    QCOMPARE(told.last(), Deletions::State::Unasked);
    QCOMPARE(desk.deletions.pausedCount(), 3 - desk.count(Kind::Deleted));
    run->resume();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.deletions.pausedCount(), 0);
    QCOMPARE(desk.count(Kind::Deleted), 3);
}

void RunPaceTest::slowsDownAndRecovers()
{
    ScriptedApi api;
    bool isBusy = true;
    api.script = [&](const QString&, bool isDelete, int) -> std::optional<ScriptedReply> {
        return isDelete && isBusy && api.deletes.size() > 10 ? std::optional(refusal(429, "Retry-After: 1"))
                                                             : std::nullopt;
    };
    RunDesk desk(api.url());
    RunRequest request = desk.request(60);
    request.atOnce = 4;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] { return run->waitsUntil().isValid(); }));
    isBusy = false;
    QVERIFY(desk.waitFor([&] { return !run->waitsUntil().isValid(); }));
    int most = 0;
    QList<int> inFlight;
    connect(run, &DeletionRun::tokenStateChanged, this, [&] {
        most = std::max(most, run->progress().inFlight);
        inFlight += run->progress().inFlight;
    });
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Deleted), 60);
    QVERIFY(most >= 3);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void RunPaceTest::aFullDiskPausesTheRun()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    bool isFull = false;
    desk.journal.trouble
        = [&](const QList<JournalEntry>&) { return isFull ? std::optional(JournalInMemory::error()) : std::nullopt; };
    DeletionRun* run = desk.deletions.startRun(desk.request(30));
    QVERIFY(desk.waitFor([&] { return desk.told.size() >= 5; }));
    isFull = true;
    QVERIFY(desk.waitForState(State::Paused));
    QVERIFY(desk.waitFor([&] { return run->progress().inFlight == 0; }));
    QCOMPARE(run->pause()->why, RunPause::Why::JournalFailed);
    QCOMPARE(run->pause()->journalError->kind, JournalError::Kind::NoSpace);
    const auto sent = api.deletes.size();
    QVERIFY(sent < 30);
    // What was in flight is told, and kept for when there is room.
    QCOMPARE(desk.count(Kind::Deleted), static_cast<int>(sent));

    QVERIFY(run->progress().unrecorded > 0);

    isFull = false;
    desk.journal.write();
    QVERIFY(desk.waitFor([&] { return run->progress().unrecorded == 0; }));
    for (const DeletionOutcome& outcome : run->outcomes())
        QVERIFY(outcome.isRecorded);
    run->resume();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Deleted), 30);
    QCOMPARE(api.deletes.size(), 30);
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 30);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void RunPaceTest::aRunningRunKeepsItsCredentials()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    JournalInMemory journal;
    Session session(desk.account, {}, ApiKey {Secret("sandbox-key")}, journal);
    DeletionRun* run = session.deletions().startRun(desk.request(30));
    session.lock();
    QVERIFY(session.hasCredentials());
    QTRY_COMPARE(run->state(), State::Ended);
    QTRY_VERIFY(!session.hasCredentials());
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 30}}));
}

void RunPaceTest::aPausedRunMayLoseThem()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    JournalInMemory journal;
    Session session(desk.account, {}, ApiKey {Secret("sandbox-key")}, journal);
    DeletionRun* run = session.deletions().startRun(desk.request(30));
    QTRY_COMPARE(run->state(), State::Running);
    run->pauseByPerson();
    session.lock();
    QTRY_VERIFY(!session.hasCredentials());
    QTRY_COMPARE(run->progress().inFlight, 0);
    const auto sent = api.deletes.size();
    run->resume();
    QTRY_COMPARE(run->state(), State::Paused);
    QCOMPARE(run->pause()->why, RunPause::Why::NoCredentials);
    QCOMPARE(api.deletes.size(), sent);
    session.unlock(ApiKey {Secret("sandbox-key")});
    run->resume();
    QTRY_COMPARE(run->state(), State::Ended);
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 30}}));
    QCOMPARE(contradictionIn(journal.entries()), QString());
}

QTEST_GUILESS_MAIN(RunPaceTest)
#include "tst_runpace.moc"
