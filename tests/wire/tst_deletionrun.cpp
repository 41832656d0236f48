#include "apiwithkey.h"
#include "deletion/deletionclaims.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "journalledger.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "scriptedserver.h"
#include "session.h"
#include "virtualclock.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using State = DeletionRun::State;
using Step = JournalEntry::Kind;

namespace {

const QByteArray tokenJson = R"({"id": "%1", "type": "payment_token", "status": "%2", "card_brand": "visa",
    "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
    "updated_at": "2025-01-01T00:00:00Z"})";

ScriptedReply answer(int status, const QByteArray& body, const QByteArray& header = {})
{
    QByteArray bytes = ScriptedServer::json(status, body);
    if (!header.isEmpty())
        bytes.insert(bytes.indexOf("\r\n") + 2, header + "\r\n");
    return {bytes, ScriptedReply::Close::KeepOpen};
}

ScriptedReply refusal(int status, const QByteArray& header = {})
{
    return answer(status, R"({"error": {"message": "no"}})", header);
}

QByteArray token(const QByteArray& id, const QByteArray& status)
{
    return QByteArray(tokenJson).replace("%1", id).replace("%2", status);
}

/// An API that deletes what it is told to, unless the script for a token's next DELETE or GET says otherwise.
class Api final
{
public:
    using Script = std::function<std::optional<ScriptedReply>(const QString& id, bool isDelete, int time)>;

    Script script = [](const QString&, bool, int) { return std::nullopt; };
    QHash<QString, int> deletes;
    QSet<QString> deleted;

    QUrl url() const { return m_server.url(); }
    /// What a script calls when the DELETE is applied though its answer isn't this API's own.
    void apply(const QString& id) { deleted.insert(id); }

private:
    ScriptedReply reply(const QByteArray& request)
    {
        const QByteArray path = request.split(' ').value(1);
        const QString id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
        const bool isDelete = request.startsWith("DELETE");
        const int time = ++(isDelete ? deletes : m_gets)[id];
        if (const auto given = script(id, isDelete, time))
            return *given;
        if (isDelete)
            deleted.insert(id);
        return answer(200, token(id.toLatin1(), deleted.contains(id) ? "DELETED" : "ACTIVE"));
    }

    QHash<QString, int> m_gets;
    ScriptedServer m_server {[this](const QByteArray& request) { return reply(request); }};
};

/// One account at work, in virtual time.
struct Desk {
    explicit Desk(const QUrl& apiRoot)
        : server(apiRoot, "sandbox-key", {.deadline = 10s})
    {
        account.accountId = u"T00000000"_s;
        account.apiRoot = apiRoot;
        account.isSandbox = true;
        QObject::connect(&deletions, &Deletions::outcomeKnown, &deletions, [this](const DeletionOutcome& outcome) {
            if (!outcome.isOpen())
                told += outcome;
        });
    }

    RunRequest request(int count) const
    {
        RunRequest request;
        for (int i = 0; i < count; ++i) {
            CardToken card;
            card.id = u"token-%1"_s.arg(i);
            request.tokens += card;
        }
        request.account = account;
        request.reason = u"Customer left"_s;
        return request;
    }

    /// Lets things happen, and time pass when nothing else does, until it is so.
    bool waitFor(const std::function<bool()>& isSo)
    {
        QTimer waker;
        waker.start(2ms);
        const QDeadlineTimer patience(20s);
        while (!isSo()) {
            if (patience.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (deletions.run() && deletions.run()->progress().inFlight == 0 && clock->untilNext() && !isSo())
                clock->passToNext();
        }
        return true;
    }
    bool waitForState(State state)
    {
        return waitFor([this, state] { return deletions.run()->state() == state; });
    }

    int count(Kind kind) const
    {
        return static_cast<int>(std::count_if(
            told.cbegin(), told.cend(), [kind](const DeletionOutcome& outcome) { return outcome.kind == kind; }));
    }

    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Deletions deletions {server.api, journal, clock, [] { return 1.0; }};
    QList<DeletionOutcome> told;
};

} // namespace

/// Many deletions at once.
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
    void pausesAndGoesOn();
    void troubleInARowPauses_data();
    void troubleInARowPauses();
    void waitsAsLongAsTheApiAsks_data();
    void waitsAsLongAsTheApiAsks();
    void slowsDownAndRecovers();
    void unknownIsLeftToThePerson();
    void aFullDiskPausesTheRun();
    void aClaimIsKeptUntilTheOutcomeIsRecorded();
    void aRunningRunKeepsItsCredentials();
    void aPausedRunMayLoseThem();
    void oneRunAtATime();
};

void DeletionRunTest::deletesAllAndTellsOfEach()
{
    const Sandbox sandbox({u"--tokens"_s, u"80"_s});
    Desk desk(sandbox.account().apiRoot);
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
    Api api;
    api.script = [&](const QString& id, bool isDelete, int time) -> std::optional<ScriptedReply> {
        const int status = answers.value(time - 1, 200);
        if (!isDelete || status == 200)
            return std::nullopt;
        if (status == -1)
            api.apply(id);
        return status <= 0 ? ScriptedReply {} : refusal(status);
    };
    Desk desk(api.url());
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
    Api api;
    Desk desk(api.url());
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
    Api api;
    Desk desk(api.url());
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
    Api api;
    Desk desk(api.url());
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
    Api api;
    api.script = [](const QString&, bool, int) { return std::optional(refusal(429, "Retry-After: 60")); };
    Desk desk(api.url());
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
    Api api;
    api.script = [](const QString& id, bool isDelete, int) {
        return isDelete && id == "token-0"_L1 ? std::optional(ScriptedReply {}) : std::nullopt;
    };
    Desk desk(api.url());
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

void DeletionRunTest::pausesAndGoesOn()
{
    Api api;
    Desk desk(api.url());
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

void DeletionRunTest::troubleInARowPauses_data()
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

void DeletionRunTest::troubleInARowPauses()
{
    QFETCH(int, status);
    QFETCH(int, firstBad);
    QFETCH(int, lastBad);
    QFETCH(int, pause);
    Api api;
    api.script = [&](const QString& id, bool, int) -> std::optional<ScriptedReply> {
        const int number = id.mid(6).toInt();
        return number >= firstBad && number <= lastBad ? std::optional(refusal(status)) : std::nullopt;
    };
    Desk desk(api.url());
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

void DeletionRunTest::waitsAsLongAsTheApiAsks_data()
{
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("seconds");
    QTest::addColumn<bool>("pauses");
    QTest::newRow("7 s") << QByteArray("7") << 7 << false;
    QTest::newRow("300 s") << QByteArray("300") << 300 << false;
    QTest::newRow("301 s") << QByteArray("301") << 301 << true;
    QTest::newRow("nonsense") << QByteArray("soon") << 0 << false;
}

void DeletionRunTest::waitsAsLongAsTheApiAsks()
{
    QFETCH(QByteArray, retryAfter);
    QFETCH(int, seconds);
    QFETCH(bool, pauses);
    Api api;
    api.script = [&](const QString& id, bool, int time) -> std::optional<ScriptedReply> {
        const bool isTheOne = id == "token-3"_L1 && time == 1;
        return isTheOne ? std::optional(refusal(429, "Retry-After: " + retryAfter)) : std::nullopt;
    };
    Desk desk(api.url());
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

void DeletionRunTest::slowsDownAndRecovers()
{
    Api api;
    bool isBusy = true;
    api.script = [&](const QString&, bool isDelete, int) -> std::optional<ScriptedReply> {
        return isDelete && isBusy && api.deletes.size() > 10 ? std::optional(refusal(429, "Retry-After: 1"))
                                                             : std::nullopt;
    };
    Desk desk(api.url());
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

void DeletionRunTest::unknownIsLeftToThePerson()
{
    Api api;
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
    Desk desk(api.url());
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

void DeletionRunTest::aFullDiskPausesTheRun()
{
    Api api;
    Desk desk(api.url());
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

    isFull = false;
    desk.journal.write();
    run->resume();
    QVERIFY(desk.waitForState(State::Ended));
    QCOMPARE(desk.count(Kind::Deleted), 30);
    QCOMPARE(api.deletes.size(), 30);
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 30);
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

void DeletionRunTest::aClaimIsKeptUntilTheOutcomeIsRecorded()
{
    Api api;
    Desk desk(api.url());
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

void DeletionRunTest::aRunningRunKeepsItsCredentials()
{
    Api api;
    Desk desk(api.url());
    JournalInMemory journal;
    Session session(desk.account, {}, ApiKey {Secret("sandbox-key")}, journal);
    DeletionRun* run = session.deletions().startRun(desk.request(30));
    session.lock();
    QVERIFY(session.hasCredentials());
    QTRY_COMPARE(run->state(), State::Ended);
    QTRY_VERIFY(!session.hasCredentials());
    QCOMPARE(run->progress().ended, (std::map<Kind, int> {{Kind::Deleted, 30}}));
}

void DeletionRunTest::aPausedRunMayLoseThem()
{
    Api api;
    Desk desk(api.url());
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

void DeletionRunTest::oneRunAtATime()
{
    Api api;
    Desk desk(api.url());
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
