#include "deletion/deletionclaims.h"
#include "journalledger.h"
#include "rundesk.h"
#include "sandbox.h"
#include "sandboxtokens.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using State = DeletionRun::State;
using Step = JournalEntry::Kind;

/// Many deletions at once: how they end.
class DeletionRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void deletesAllAndTellsOfEach();
    void whatWasNotAppliedIsSentAgain_data();
    void whatWasNotAppliedIsSentAgain();
    void whatCantGoAlongIsToldAtOnce();
    void nothingIsSentIfTheRequestCantBeRecorded();
    void stopSendsNothingMore();
    void stopLetsNothingWaitForAnotherAttempt();
    void stopSettlesWhatIsUnknown();
    void unknownIsLeftToThePerson();
    void aClaimIsKeptUntilTheOutcomeIsRecorded();
    void oneRunAtATime();
};

void DeletionRunTest::deletesAllAndTellsOfEach()
{
    const Sandbox sandbox({u"--tokens"_s, u"80"_s});
    RunDesk desk(sandbox.account().apiRoot);
    RunRequest request = desk.request(0);
    request.account = sandbox.account();
    request.tokens = activeTokens(sandbox.account().apiRoot);
    const int total = static_cast<int>(request.tokens.size());
    QVERIFY(total > 20);
    DeletionRun* run = desk.deletions.startRun(request);
    QCOMPARE(run->state(), State::Starting);
    QCOMPARE(desk.deletions.stateOf(request.tokens.first().id), Deletions::State::Queued);
    QCOMPARE(desk.deletions.busyCount(), total);
    int mostInFlight = 0;
    bool addsUp = true;
    const auto look = [&] {
        const RunProgress now = run->progress();
        mostInFlight = std::max(mostInFlight, now.inFlight);
        addsUp = addsUp && now.total == now.untried + now.inFlight + now.retrying + now.endedCount();
    };
    connect(run, &DeletionRun::tokenStateChanged, this, look);
    connect(run, &DeletionRun::progressed, this, look);
    QSignalSpy ended(run, &DeletionRun::ended);
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(ended.count(), 1);
    QVERIFY(addsUp);
    QVERIFY(mostInFlight >= 2);

    QCOMPARE(desk.told.size(), total);
    QCOMPARE(desk.count(Kind::Deleted), total);
    QCOMPARE(run->outcomes().size(), total);
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, total}}));
    QCOMPARE(desk.deletions.stateOf(request.tokens.first().id), Deletions::State::None);
    QVERIFY(desk.deletions.goneToken(request.tokens.first().id));
    QCOMPARE(desk.deletions.busyCount(), 0);
    QVERIFY(!desk.deletions.hasOpen());

    const QList<JournalEntry>& entries = desk.journal.entries();
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), total);
    QCOMPARE(disagreement(entries, sandbox.ledger()), QString());
    for (int i = 0; i < total; ++i)
        QCOMPARE(entries[i].kind, Step::Requested);
    for (const JournalEntry& entry : entries)
        QCOMPARE(entry.run, run->request().id);
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), total);
    QCOMPARE(entries.last().kind, Step::RunEnded);
    QCOMPARE(entries.last().detail, u"%1 in all, %1 deleted"_s.arg(total));
}

void DeletionRunTest::whatWasNotAppliedIsSentAgain_data()
{
    QTest::addColumn<QList<int>>("answers");
    QTest::addColumn<DeletionOutcome::Kind>("kind");
    QTest::addColumn<int>("deletes");
    // -1: applied, and the answer is lost; 0: lost and not applied; 200: as it should be; others: refused or failing.
    QTest::newRow("plain") << QList {200} << Kind::Deleted << 1;
    QTest::newRow("refused") << QList {400} << Kind::Refused << 1;
    QTest::newRow("gone") << QList {404} << Kind::AlreadyGone << 1;
    QTest::newRow("applied, answer lost") << QList {-1} << Kind::SettledDeleted << 1;
    QTest::newRow("not applied, answer lost") << QList {0, 200} << Kind::Deleted << 2;
    QTest::newRow("failing, then right") << QList {503, 200} << Kind::Deleted << 2;
    QTest::newRow("failing twice") << QList {503, 503} << Kind::SettledNotDeleted << 2;
    QTest::newRow("lost, then lost and applied") << QList {0, -1} << Kind::SettledDeleted << 2;
    QTest::newRow("slower, please") << QList {429, 429, 200} << Kind::Deleted << 3;
}

void DeletionRunTest::whatWasNotAppliedIsSentAgain()
{
    QFETCH(QList<int>, answers);
    QFETCH(DeletionOutcome::Kind, kind);
    QFETCH(int, deletes);
    ScriptedApi api;
    api.script = [&](const QString& id, bool isDelete, int time) -> std::optional<ScriptedReply> {
        const int status = answers.value(time - 1, 200);
        if (!isDelete || status == 200)
            return std::nullopt;
        if (status == -1)
            api.apply(id);
        return status <= 0 ? ScriptedReply {} : refusal(status);
    };
    RunDesk desk(api.url());
    DeletionRun* run = desk.deletions.startRun(desk.request(1));
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.told.first().kind, kind);
    QCOMPARE(run->outcomes().first().kind, kind);
    QCOMPARE(api.deletes.value(u"token-0"_s), deletes);
    QCOMPARE(desk.journal.entriesOf(Step::Sending).size(), deletes);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void DeletionRunTest::whatCantGoAlongIsToldAtOnce()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    RunRequest request = desk.request(6);
    request.tokens[1].status = CardStatus::Deleted;
    request.tokens[2].missingFields = {u"status"_s};
    request.tokens[3].accountId = u"P00000000"_s;
    request.tokens[4] = request.tokens[0];
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 2}, {Kind::NotSent, 4}}));
    const QList<DeletionOutcome> outcomes = run->outcomes();
    for (const int i : {1, 2, 3})
        QCOMPARE(outcomes[i].error.kind, ApiError::Kind::CannotBeDeleted);
    QCOMPARE(outcomes[4].error.kind, ApiError::Kind::Repeated);
    QCOMPARE(api.deletes.size(), 2);
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 6);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void DeletionRunTest::nothingIsSentIfTheRequestCantBeRecorded()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    desk.journal.trouble = [](const auto&) { return JournalInMemory::error(); };
    DeletionRun* run = desk.deletions.startRun(desk.request(3));
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(run->startProblem()->kind, JournalError::Kind::NoSpace);
    QCOMPARE(desk.count(Kind::NotSent), 3);
    QVERIFY(api.deletes.isEmpty());
    QCOMPARE(desk.deletions.stateOf(u"token-1"_s), Deletions::State::None);
}

void DeletionRunTest::stopSendsNothingMore()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    DeletionRun* run = desk.deletions.startRun(desk.request(1500));
    QVERIFY(desk.waitFor([&] { return desk.told.size() >= 20; }));
    run->stop();
    QCOMPARE(run->state(), State::Stopping);
    const auto inFlight = run->progress().inFlight;
    const auto sent = api.deletes.size();
    QVERIFY(desk.waitForState(State::Ended));
    QVERIFY(api.deletes.size() <= sent + inFlight);
    QCOMPARE(desk.told.size(), 1500);
    QCOMPARE(desk.count(Kind::Deleted), static_cast<int>(api.deletes.size()));
    for (const DeletionOutcome& outcome : desk.told) {
        QVERIFY(outcome.isRecorded);
        if (outcome.kind == Kind::NotSent)
            QCOMPARE(outcome.error.kind, ApiError::Kind::Stopped);
    }
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 1500);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
    QVERIFY(desk.journal.entries().last().detail.endsWith(u"stopped by the person"_s));
}

void DeletionRunTest::stopLetsNothingWaitForAnotherAttempt()
{
    ScriptedApi api;
    api.script = [](const QString&, bool, int) { return std::optional(refusal(429, "Retry-After: 60")); };
    RunDesk desk(api.url());
    DeletionRun* run = desk.deletions.startRun(desk.request(30));
    QVERIFY(desk.waitFor([&] { return run->waitsUntil().isValid() && run->progress().inFlight == 0; }));
    QVERIFY(run->progress().retrying > 0);
    // Those that waited for a moment only are ready by now.
    desk.clock->pass(30s);
    const auto sent = desk.journal.entriesOf(Step::Sending).size();
    run->stop();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.journal.entriesOf(Step::Sending).size(), sent);
    QCOMPARE(desk.count(Kind::Refused), static_cast<int>(sent));
    QCOMPARE(desk.count(Kind::NotSent), 30 - static_cast<int>(sent));
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void DeletionRunTest::stopSettlesWhatIsUnknown()
{
    ScriptedApi api;
    api.script = [](const QString& id, bool isDelete, int) {
        return isDelete && id == "token-0"_L1 ? std::optional(ScriptedReply {}) : std::nullopt;
    };
    RunDesk desk(api.url());
    RunRequest request = desk.request(400);
    request.atOnce = 1;
    DeletionRun* run = desk.deletions.startRun(request);
    QVERIFY(desk.waitFor([&] {
        return desk.deletions.stateOf(u"token-0"_s) == Deletions::State::Checking && run->progress().retrying == 1;
    }));
    run->stop();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::SettledNotDeleted), 1);
    QCOMPARE(api.deletes.value(u"token-0"_s), 1);
    QCOMPARE(desk.told.size(), 400);
}

void DeletionRunTest::unknownIsLeftToThePerson()
{
    ScriptedApi api;
    bool apiIsBack = false;
    int gets = 0;
    api.script = [&](const QString& id, bool isDelete, int) -> std::optional<ScriptedReply> {
        if (id != "token-2"_L1 || apiIsBack)
            return std::nullopt;
        if (isDelete)
            api.apply(id);
        else
            ++gets;
        return refusal(503);
    };
    RunDesk desk(api.url());
    DeletionRun* run = desk.deletions.startRun(desk.request(5));
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(gets, 4);
    QVERIFY(desk.clock->now() >= 80s);
    QCOMPARE(desk.told.size(), 4);
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 4}, {Kind::Unknown, 1}}));
    QCOMPARE(desk.deletions.unknownCount(), 1);
    QCOMPARE(desk.deletions.stateOf(u"token-2"_s), Deletions::State::Unknown);
    QVERIFY(!desk.deletions.start({run->request().tokens[2], desk.account, Requestor::Merchant, u"x"_s}));

    // Asked again in vain, it is where it was.
    run->checkAgain();
    QCOMPARE(run->progress().inFlight, 1);
    QVERIFY(desk.waitFor([&] { return desk.deletions.unknownCount() == 1; }));
    QCOMPARE(run->progress().endedCount(), 5);

    // Still so when nobody needs the run any more.
    desk.deletions.dismissRun();
    QVERIFY(!desk.deletions.run());
    QVERIFY(desk.deletions.hasOpen());
    apiIsBack = true;
    desk.deletions.checkAgain(u"token-2"_s);
    QVERIFY(desk.waitFor([&] { return desk.told.size() == 5; }));
    QCOMPARE(desk.told.last().kind, Kind::SettledDeleted);
    QVERIFY(!desk.deletions.hasOpen());
    QCOMPARE(api.deletes.value(u"token-2"_s), 1);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void DeletionRunTest::aClaimIsKeptUntilTheOutcomeIsRecorded()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    bool isFull = true;
    desk.journal.trouble = [&](const QList<JournalEntry>& written) {
        const bool isLate = written.last().kind == Step::Outcome || written.last().kind == Step::RunEnded;
        return isFull && isLate ? std::optional(JournalInMemory::error()) : std::nullopt;
    };
    DeletionRun* run = desk.deletions.startRun(desk.request(1));
    const QString token = claimName({run->request().tokens.first(), desk.account, {}, {}});
    const QString whole = runClaimName(run->request().id);
    QVERIFY(desk.waitForState(State::Ended));
    QVERIFY(!desk.told.first().isRecorded);
    QVERIFY(!Claim::take(token));
    QVERIFY(!Claim::take(whole));
    isFull = false;
    desk.journal.write();
    QVERIFY(Claim::take(token));
    QVERIFY(Claim::take(whole));
}

void DeletionRunTest::oneRunAtATime()
{
    ScriptedApi api;
    RunDesk desk(api.url());
    QVERIFY(desk.deletions.startRun(desk.request(3)));
    QVERIFY(!desk.deletions.startRun(desk.request(3)));
    QVERIFY(!desk.deletions.start({desk.request(1).tokens.first(), desk.account, Requestor::Merchant, u"x"_s}));
    QVERIFY(desk.waitForState(State::Ended));
    DeletionRun* next = desk.deletions.startRun(desk.request(4));
    QVERIFY(next);
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(next->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 1}, {Kind::NotSent, 3}}));
}

QTEST_GUILESS_MAIN(DeletionRunTest)
#include "tst_deletionrun.moc"
