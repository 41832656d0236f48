#include "checkingjournal.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "journalledger.h"
#include "memory.h"
#include "simulatedapi.h"

#include <QBitArray>
#include <QTest>

#include <random>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using State = DeletionRun::State;
using Verdict = DeleteResult::Verdict;

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr int manyTokens = 5'000;
#else
constexpr int manyTokens = 100'000;
#endif

ApiError error(ApiError::Kind kind, int status = 0, Credential credential = Credential::AccessToken)
{
    ApiError result;
    result.kind = kind;
    result.httpStatus = status;
    result.isFromApi = status > 0;
    result.credential = credential;
    return result;
}

CardToken cardToken(const QString& id, CardStatus status)
{
    CardToken token;
    token.id = id;
    token.status = status;
    token.statusText = apiName(status);
    token.accountId = u"T00000000"_s;
    if (status == CardStatus::Deleted) {
        token.deletedAt = QDateTime::currentDateTimeUtc();
        token.deletedBy = u"the-client"_s;
    }
    return token;
}

RunRequest requestFor(int count)
{
    RunRequest request;
    request.account.accountId = u"T00000000"_s;
    request.account.apiRoot = QUrl(u"https://simulated.invalid/%1"_s.arg(QCoreApplication::applicationPid()));
    request.account.apiRoot.setPort(1 + static_cast<int>(QCoreApplication::applicationPid() % 65'000));
    request.reason = u"Customer left"_s;
    request.tokens.reserve(count);
    for (int i = 0; i < count; ++i)
        request.tokens += cardToken(u"token-%1"_s.arg(i), CardStatus::Active);
    return request;
}

/// Lets things happen, and time pass, until it is so; a run that pauses is told to go on.
int runUntil(Deletions& deletions, VirtualClock& clock, const std::function<bool()>& isSo)
{
    int pauses = 0;
    for (int i = 0; !isSo(); ++i) {
        if (deletions.run() && deletions.run()->state() == State::Paused) {
            ++pauses;
            deletions.run()->resume();
        }
        QCoreApplication::processEvents();
        clock.passToNext();
        if (i % 64 == 0)
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        if (i > 40'000'000)
            qFatal("The run hangs");
    }
    return pauses;
}

/// What one attempt of a random sequence comes to.
enum class Event { Applied, Gone, Refused, RateLimited, AccessTokenRefused, NotSent, LostApplied, LostUnapplied };

/// A random sequence: what attempts come to, and which look-ups fail.
struct Sequence {
    QList<Event> attempts;
    QList<bool> lookUpFails;
};

/// How a deletion must end, by the rules as a person would tell them.
Kind expectedEnding(const Sequence& sequence, bool inRun)
{
    bool wasRefused = false;
    bool wasRenewed = false;
    bool wasLost = false;
    bool wasRepeated = false;
    int notSent = 0;
    int rateLimits = 0;
    qsizetype lookUp = 0;
    for (const Event event : sequence.attempts)
        switch (event) {
        case Event::Applied:
            return Kind::Deleted;
        case Event::Gone:
            return wasLost ? Kind::SettledDeleted : Kind::AlreadyGone;
        case Event::Refused:
            return Kind::Refused;
        case Event::RateLimited:
            wasRefused = true;
            if (!inRun || ++rateLimits == 10)
                return Kind::Refused;
            break;
        case Event::AccessTokenRefused:
            if (wasRenewed)
                return Kind::Refused;
            wasRefused = true;
            wasRenewed = true;
            break;
        case Event::NotSent:
            if (!inRun || ++notSent == 3)
                return wasLost ? Kind::SettledNotDeleted : wasRefused ? Kind::Refused : Kind::NotSent;
            break;
        case Event::LostApplied:
        case Event::LostUnapplied: {
            wasLost = true;
            int failed = 0;
            for (int seenAlive = 0; seenAlive < 2;) {
                if (sequence.lookUpFails[lookUp++]) {
                    if (!inRun || ++failed == 4)
                        return Kind::Unknown;
                } else if (event == Event::LostApplied) {
                    return Kind::SettledDeleted;
                } else {
                    ++seenAlive;
                    failed = 0;
                }
            }
            if (!inRun || wasRepeated)
                return Kind::SettledNotDeleted;
            wasRepeated = true;
            break;
        }
        }
    qFatal("The sequence is too short");
}

DeleteResult resultOf(Event event, const QString& id)
{
    switch (event) {
    case Event::Applied:
        return {Verdict::Deleted, cardToken(id, CardStatus::Deleted), {}};
    case Event::Gone:
        return {Verdict::AlreadyGone, {}, error(ApiError::Kind::NotFound, 404)};
    case Event::Refused:
        return {Verdict::Refused, {}, error(ApiError::Kind::Forbidden, 403)};
    case Event::RateLimited:
        return {Verdict::Refused, {}, error(ApiError::Kind::RateLimited, 429)};
    case Event::AccessTokenRefused:
        return {Verdict::Refused, {}, error(ApiError::Kind::Unauthorized, 401)};
    case Event::NotSent:
        return {Verdict::NotSent, {}, error(ApiError::Kind::ConnectionRefused)};
    case Event::LostApplied:
    case Event::LostUnapplied:
        break;
    }
    return {Verdict::Unknown, {}, error(ApiError::Kind::ConnectionLost)};
}

} // namespace

/// Runs against an API that is simulated, in virtual time.
class SimulatedRunTest final : public QObject
{
    Q_OBJECT

private slots:
    void aHundredThousandWithFaultsOfEveryKind();
    void randomSequencesEndAsTheRulesSay_data();
    void randomSequencesEndAsTheRulesSay();
};

void SimulatedRunTest::aHundredThousandWithFaultsOfEveryKind()
{
    std::mt19937 random(20'260'507);
    const auto chance = [&random](int in) { return random() % static_cast<unsigned>(in) == 0; };
    const auto clock = std::make_shared<VirtualClock>();
    QBitArray applied(manyTokens);
    std::vector<quint8> arrived(manyTokens);
    std::vector<std::unique_ptr<Alarm>> late;
    bool isFaulty = true;
    int faults = 0;

    const auto onDelete = [&](const QString& id) -> DeleteResult {
        const int number = numberOf(id);
        if (!isFaulty || !chance(50)) {
            ++arrived[static_cast<size_t>(number)];
            const bool isGone = applied.testBit(number);
            applied.setBit(number);
            return isGone ? DeleteResult {Verdict::AlreadyGone, {}, error(ApiError::Kind::NotFound, 404)}
                          : DeleteResult {Verdict::Deleted, cardToken(id, CardStatus::Deleted), {}};
        }
        ++faults;
        constexpr unsigned unsent = 5;
        constexpr unsigned kinds = 16;
        const unsigned fault = random() % kinds;
        if (fault >= unsent)
            ++arrived[static_cast<size_t>(number)];
        switch (fault) {
        case 0:
            return {Verdict::NotSent, {}, error(ApiError::Kind::ConnectionRefused)};
        case 1:
            return {Verdict::NotSent, {}, error(ApiError::Kind::HostNotFound)};
        case 2:
            return {Verdict::NotSent, {}, error(ApiError::Kind::TlsFailed)};
        case 3:
            return {Verdict::NotSent, {}, error(ApiError::Kind::NoCredentials)};
        case 4:
            return {Verdict::NotSent, {}, error(ApiError::Kind::ServerFailed, 503, Credential::ClientSecret)};
        case 5:
            return {Verdict::Refused, {}, error(ApiError::Kind::Invalid, 400)};
        case 6:
            return {Verdict::Refused, {}, error(ApiError::Kind::Unauthorized, 401)};
        case 7:
            return {Verdict::Refused, {}, error(ApiError::Kind::Forbidden, 403)};
        case 8: {
            ApiError slower = error(ApiError::Kind::RateLimited, 429);
            if (chance(2))
                slower.retryAfter = std::chrono::seconds(random() % 400);
            return {Verdict::Refused, {}, slower};
        }
        case 9:
            applied.setBit(number);
            return {Verdict::Unknown, {}, error(ApiError::Kind::ServerFailed, 503)};
        case 10:
            return {Verdict::Unknown, {}, error(ApiError::Kind::ServerFailed, 500)};
        case 11:
            applied.setBit(number);
            return {Verdict::Unknown, {}, error(ApiError::Kind::TimedOut)};
        case 12:
            applied.setBit(number);
            return {Verdict::Unknown, {}, error(ApiError::Kind::UnreadableReply, 200)};
        case 13:
            // Its answer is lost, and the server is still at work on it.
            late.push_back(clock->wakeAfter(1s, [&applied, number] { applied.setBit(number); }));
            return {Verdict::Unknown, {}, error(ApiError::Kind::ConnectionLost)};
        case 14:
            applied.setBit(number);
            return {Verdict::AlreadyGone, {}, error(ApiError::Kind::NotFound, 404)};
        default:
            return {Verdict::Unknown, {}, error(ApiError::Kind::ConnectionLost)};
        }
    };
    const auto onGet = [&](const QString& id) -> Result<CardToken> {
        if (isFaulty && chance(3))
            return tl::unexpected(error(ApiError::Kind::ServerFailed, 503));
        const bool isGone = applied.testBit(numberOf(id));
        if (isGone && chance(2))
            return tl::unexpected(error(ApiError::Kind::NotFound, 404));
        return cardToken(id, isGone ? CardStatus::Deleted : CardStatus::Active);
    };

    const SimulatedApi api(clock, onDelete, onGet);
    CheckingJournal journal;
    Deletions deletions(api, journal, clock, [&random] { return static_cast<double>(random()) / random.max(); });
    std::vector<quint8> told(manyTokens, 0xFF);
    connect(&deletions, &Deletions::outcomeKnown, this, [&](const DeletionOutcome& outcome) {
        quint8& known = told[static_cast<size_t>(numberOf(outcome.request.token.id))];
        if (known != 0xFF)
            qFatal("An outcome was told after the last one");
        if (!outcome.isOpen())
            known = static_cast<quint8>(outcome.kind);
    });
    DeletionRun* run = deletions.startRun(requestFor(manyTokens));
    int addsUp = 0;
    connect(run, &DeletionRun::progressed, this, [&] {
        const RunProgress now = run->progress();
        if (now.total != now.untried + now.inFlight + now.retrying + now.endedCount())
            qFatal("The progress doesn't add up");
        ++addsUp;
    });
    runUntil(deletions, *clock, [&] { return run->progress().endedCount() > manyTokens / 10; });
    journal.fails = [&] { return chance(5'000); };
    const qint64 before = heapInUse();
    const int pauses = runUntil(deletions, *clock, [&] { return run->state() == State::Ended; });
    const qint64 grown = heapInUse() - before;
    isFaulty = false;
    deletions.dismissRun();
    const int unknown = deletions.unknownCount();
    for (const auto& kept : std::as_const(journal.deletions))
        if (!kept.isEnded)
            deletions.checkAgain(u"token-%1"_s.arg(kept.number));
    runUntil(deletions, *clock, [&] { return !deletions.hasOpen(); });
    qInfo("%d faults, %d pauses, %d left to the person, heap grew by %lld KiB, %lld s of virtual time", faults, pauses,
        unknown, static_cast<long long>(grown / 1024), static_cast<long long>(clock->now().count() / 1000));

    QVERIFY(addsUp > 10);
    QVERIFY(faults > manyTokens / 100);
    // Four failed look-ups in a row are too rare among few tokens.
    QVERIFY(unknown > 0 || manyTokens < 100'000);
    QCOMPARE(journal.problem, QString());
    QCOMPARE(journal.deletions.size(), manyTokens);
    QCOMPARE(journal.runEnds, 1);
    for (const auto& kept : std::as_const(journal.deletions)) {
        const auto number = static_cast<size_t>(kept.number);
        const auto kind = static_cast<Kind>(told[number]);
        QCOMPARE(kept.outcome, outcomeName(kind));
        const bool saysGone = kind == Kind::Deleted || kind == Kind::AlreadyGone || kind == Kind::SettledDeleted;
        QCOMPARE(saysGone, applied.testBit(kept.number));
        QVERIFY(arrived[number] <= kept.sent);
        QCOMPARE(deletions.goneToken(u"token-%1"_s.arg(kept.number)).has_value(), saysGone);
    }
#ifndef __SANITIZE_ADDRESS__
    QVERIFY2(grown < 8 * 1024 * 1024, qPrintable(u"%1 bytes"_s.arg(grown)));
#endif
}

void SimulatedRunTest::randomSequencesEndAsTheRulesSay_data()
{
    QTest::addColumn<bool>("inRun");
    QTest::newRow("alone") << false;
    QTest::newRow("in a run") << true;
}

void SimulatedRunTest::randomSequencesEndAsTheRulesSay()
{
    QFETCH(bool, inRun);
    constexpr int sequences = 5'000;
    constexpr int longest = 40;
    for (unsigned seed = 0; seed < sequences; ++seed) {
        std::mt19937 random(seed);
        Sequence sequence;
        for (int i = 0; i < longest; ++i) {
            // Endings are rarer than what goes on, so that sequences are long.
            const bool ends = random() % 4 == 0;
            sequence.attempts += static_cast<Event>(ends ? random() % 3 : 3 + random() % 5);
        }
        sequence.attempts += Event::Applied;
        for (int i = 0; i < 4 * longest; ++i)
            sequence.lookUpFails += random() % 3 == 0;

        const auto clock = std::make_shared<VirtualClock>();
        qsizetype attempts = 0;
        qsizetype lookUps = 0;
        bool isApplied = false;
        const SimulatedApi api(
            clock,
            [&](const QString& id) {
                const Event event = sequence.attempts[attempts++];
                isApplied = isApplied || event == Event::LostApplied;
                return resultOf(event, id);
            },
            [&](const QString& id) -> Result<CardToken> {
                if (sequence.lookUpFails[lookUps++])
                    return tl::unexpected(error(ApiError::Kind::ServerFailed, 503));
                return cardToken(id, isApplied ? CardStatus::Deleted : CardStatus::Active);
            });
        JournalInMemory journal;
        Deletions deletions(api, journal, clock, [&random] { return static_cast<double>(random()) / random.max(); });
        QList<Kind> told;
        connect(&deletions, &Deletions::outcomeKnown, &deletions,
            [&told](const DeletionOutcome& outcome) { told += outcome.kind; });
        const RunRequest request = requestFor(1);
        if (inRun) {
            QVERIFY(deletions.startRun(request));
            runUntil(deletions, *clock, [&] { return deletions.run()->state() == State::Ended; });
        } else {
            QVERIFY(deletions.start({request.tokens.first(), request.account, Requestor::Merchant, request.reason}));
            runUntil(deletions, *clock, [&] { return !told.isEmpty() && told.last() != Kind::Checking; });
        }
        const QByteArray which = "seed " + QByteArray::number(seed);
        QVERIFY2(told.last() == expectedEnding(sequence, inRun), which);
        QVERIFY2(journal.entriesOf(JournalEntry::Kind::Sending).size() == attempts, which);
        QVERIFY2(journal.entriesOf(JournalEntry::Kind::Replied).size() == attempts, which);
        QVERIFY2(
            journal.entriesOf(JournalEntry::Kind::Outcome).size() == (told.last() == Kind::Unknown ? 0 : 1), which);
        QVERIFY2(contradictionIn(journal.entries()).isEmpty(), which);
    }
}

QTEST_GUILESS_MAIN(SimulatedRunTest)
#include "tst_simulatedrun.moc"
