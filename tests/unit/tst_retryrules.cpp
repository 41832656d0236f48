#include "deletion/retryrules.h"

#include <QTest>

using namespace tokendesk;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using Verdict = DeleteResult::Verdict;
using What = NextStep::What;
using Why = RunPause::Why;

namespace {

constexpr double longestJitter = 1.0;

ApiError error(ApiError::Kind kind, Credential credential = Credential::ApiKey)
{
    ApiError result;
    result.kind = kind;
    result.credential = credential;
    return result;
}

DeleteResult came(
    Verdict verdict, ApiError::Kind kind = ApiError::Kind::ConnectionLost, Credential credential = Credential::ApiKey)
{
    return {verdict, {}, error(kind, credential)};
}

NextStep attempted(RetryRules& rules, Verdict verdict, ApiError::Kind kind = ApiError::Kind::ConnectionLost,
    Credential credential = Credential::ApiKey)
{
    return rules.afterAttempt(came(verdict, kind, credential), longestJitter);
}

NextStep looked(RetryRules& rules, Finding finding, ApiError::Kind kind = ApiError::Kind::TimedOut)
{
    return rules.afterLookUp(finding, error(kind), longestJitter);
}

} // namespace

/// What is tried again, when, and when a run slows down or pauses.
class RetryRulesTest final : public QObject
{
    Q_OBJECT

private slots:
    void firstAttempt_data();
    void firstAttempt();
    void notAppliedIsTriedThreeTimes();
    void oneRenewal();
    void slowedDownIsTriedAgainNotForEver();
    void unknownIsLookedUp();
    void failedLookUpsAreAskedAgainThreeTimes();
    void stillThereIsTriedOnceMore();
    void whatIsGoneAfterALostAnswerWasPerhapsOurs();
    void aloneNothingIsSentAgainButAfterARenewal();
    void backoffHasACapAndFullJitter();
    void paceOfARun_data();
    void paceOfARun();
    void paceHalvesAndRecovers();
};

void RetryRulesTest::firstAttempt_data()
{
    QTest::addColumn<DeleteResult::Verdict>("verdict");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::addColumn<Credential>("credential");
    QTest::addColumn<NextStep>("step");
    using Error = ApiError::Kind;
    const auto row = [](const char* name, Verdict verdict, Error kind, Credential credential, NextStep step) {
        QTest::newRow(name) << verdict << kind << credential << step;
    };
    const auto end = [](Kind kind, Trouble trouble) { return NextStep {What::End, kind, 0ms, trouble}; };
    const auto again = [](std::chrono::milliseconds after, Trouble trouble) {
        return NextStep {What::Attempt, {}, after, trouble};
    };
    const auto key = Credential::ApiKey;
    row("deleted", Verdict::Deleted, Error::ConnectionLost, key, end(Kind::Deleted, Trouble::None));
    row("gone", Verdict::AlreadyGone, Error::NotFound, key, end(Kind::AlreadyGone, Trouble::None));
    row("400", Verdict::Refused, Error::Invalid, key, end(Kind::Refused, Trouble::Failure));
    row("401 to a key", Verdict::Refused, Error::Unauthorized, key, end(Kind::Refused, Trouble::Failure));
    row("403", Verdict::Refused, Error::Forbidden, key, end(Kind::Refused, Trouble::Forbidden));
    row("429", Verdict::Refused, Error::RateLimited, key, again(500ms, Trouble::RateLimited));
    for (const Error kind : {Error::NotReached, Error::NoNetwork, Error::HostNotFound, Error::ConnectionRefused,
             Error::TlsFailed, Error::ProxyNotFound, Error::ProxyRefused, Error::ProxyWantsPassword, Error::ProxyFailed,
             Error::TimedOut, Error::ConnectionLost})
        QTest::addRow("not sent: %d", static_cast<int>(kind))
            << Verdict::NotSent << kind << key << again(500ms, Trouble::Failure);
    row("locked", Verdict::NotSent, Error::NoCredentials, Credential::None, again(0ms, Trouble::NoCredentials));
    row("sign-in refused", Verdict::NotSent, Error::Unauthorized, Credential::ClientSecret,
        again(0ms, Trouble::NoCredentials));
    row("sign-in failed", Verdict::NotSent, Error::ServerFailed, Credential::ClientSecret,
        again(500ms, Trouble::Failure));
    row("sign-in too often", Verdict::NotSent, Error::RateLimited, Credential::ClientSecret,
        again(500ms, Trouble::RateLimited));
    row("journal", Verdict::NotSent, Error::JournalFailed, key, again(0ms, Trouble::JournalFailed));
    for (const Error kind : {Error::BusyElsewhere, Error::Unsettled, Error::Stopped})
        QTest::addRow("not begun: %d", static_cast<int>(kind))
            << Verdict::NotSent << kind << key << end(Kind::NotSent, Trouble::None);
    for (const Error kind : {Error::ServerFailed, Error::TimedOut, Error::ConnectionLost, Error::UnreadableReply,
             Error::WebPage, Error::OtherAccount, Error::Redirected})
        QTest::addRow("unknown: %d", static_cast<int>(kind))
            << Verdict::Unknown << kind << key << NextStep {What::LookUp, {}, 0ms, Trouble::Failure};
    row("429 of somebody else", Verdict::Unknown, Error::RateLimited, key,
        NextStep {What::LookUp, {}, 0ms, Trouble::RateLimited});
}

void RetryRulesTest::firstAttempt()
{
    QFETCH(DeleteResult::Verdict, verdict);
    QFETCH(ApiError::Kind, kind);
    QFETCH(Credential, credential);
    QFETCH(NextStep, step);
    RetryRules rules(Manner::InRun);
    NextStep got = attempted(rules, verdict, kind, credential);
    if (got.what != What::End)
        got.ending = step.ending;
    QCOMPARE(got.what, step.what);
    QCOMPARE(got.after, step.after);
    QCOMPARE(got.trouble, step.trouble);
    QCOMPARE(got, step);
}

void RetryRulesTest::notAppliedIsTriedThreeTimes()
{
    RetryRules rules(Manner::InRun);
    QCOMPARE(attempted(rules, Verdict::NotSent, ApiError::Kind::ConnectionRefused).after, 500ms);
    QCOMPARE(attempted(rules, Verdict::NotSent, ApiError::Kind::HostNotFound).after, 1000ms);
    const NextStep last = attempted(rules, Verdict::NotSent, ApiError::Kind::TlsFailed);
    QCOMPARE(last.what, What::End);
    QCOMPARE(last.ending, Kind::NotSent);
}

void RetryRulesTest::oneRenewal()
{
    for (const Manner manner : {Manner::Alone, Manner::InRun}) {
        RetryRules rules(manner);
        const NextStep first
            = attempted(rules, Verdict::Refused, ApiError::Kind::Unauthorized, Credential::AccessToken);
        QCOMPARE(first.what, What::Attempt);
        QCOMPARE(first.after, 0ms);
        QCOMPARE(first.trouble, Trouble::None);
        const NextStep second
            = attempted(rules, Verdict::Refused, ApiError::Kind::Unauthorized, Credential::AccessToken);
        QCOMPARE(second.what, What::End);
        QCOMPARE(second.ending, Kind::Refused);
    }
}

void RetryRulesTest::slowedDownIsTriedAgainNotForEver()
{
    RetryRules rules(Manner::InRun);
    for (int i = 1; i < RetryRules::mostRateLimits; ++i)
        QCOMPARE(attempted(rules, Verdict::Refused, ApiError::Kind::RateLimited).what, What::Attempt);
    QCOMPARE(attempted(rules, Verdict::Refused, ApiError::Kind::RateLimited).ending, Kind::Refused);
}

void RetryRulesTest::unknownIsLookedUp()
{
    for (const Finding finding : {Finding::Deleted, Finding::Gone}) {
        RetryRules rules(Manner::InRun);
        attempted(rules, Verdict::Unknown);
        const NextStep step = looked(rules, finding);
        QCOMPARE(step.what, What::End);
        QCOMPARE(step.ending, Kind::SettledDeleted);
    }
}

void RetryRulesTest::failedLookUpsAreAskedAgainThreeTimes()
{
    RetryRules rules(Manner::InRun);
    attempted(rules, Verdict::Unknown);
    for (const auto wait : {5s, 15s, 60s}) {
        const NextStep step = looked(rules, Finding::Failed);
        QCOMPARE(step.what, What::LookUp);
        QCOMPARE(step.after, wait);
    }
    QCOMPARE(looked(rules, Finding::Failed).what, What::Leave);
    // A person asks: nothing is sent on their behalf, whatever the look-ups show.
    rules.askedAgain();
    QCOMPARE(looked(rules, Finding::Alive).what, What::LookUp);
    QCOMPARE(looked(rules, Finding::Alive).ending, Kind::SettledNotDeleted);
    // Locked: the run pauses, and that is no try.
    RetryRules locked(Manner::InRun);
    attempted(locked, Verdict::Unknown);
    for (int i = 0; i < 10; ++i)
        QCOMPARE(looked(locked, Finding::Failed, ApiError::Kind::NoCredentials).trouble, Trouble::NoCredentials);
    QCOMPARE(looked(locked, Finding::Failed).after, 5s);
}

void RetryRulesTest::stillThereIsTriedOnceMore()
{
    RetryRules rules(Manner::InRun);
    attempted(rules, Verdict::Unknown);
    QCOMPARE(looked(rules, Finding::Alive), (NextStep {What::LookUp, Kind::Unknown, RetryRules::secondLook}));
    QCOMPARE(looked(rules, Finding::Alive), (NextStep {What::Attempt, Kind::Unknown, 500ms}));
    attempted(rules, Verdict::Unknown);
    QCOMPARE(looked(rules, Finding::Alive).what, What::LookUp);
    QCOMPARE(looked(rules, Finding::Alive), (NextStep {What::End, Kind::SettledNotDeleted}));
}

void RetryRulesTest::whatIsGoneAfterALostAnswerWasPerhapsOurs()
{
    RetryRules rules(Manner::InRun);
    attempted(rules, Verdict::Unknown);
    looked(rules, Finding::Alive);
    looked(rules, Finding::Alive);
    QCOMPARE(attempted(rules, Verdict::AlreadyGone).ending, Kind::SettledDeleted);
    QCOMPARE(rules.endingUnapplied(), Kind::SettledNotDeleted);
}

void RetryRulesTest::aloneNothingIsSentAgainButAfterARenewal()
{
    RetryRules unsent(Manner::Alone);
    QCOMPARE(attempted(unsent, Verdict::NotSent, ApiError::Kind::ConnectionRefused).ending, Kind::NotSent);
    RetryRules limited(Manner::Alone);
    QCOMPARE(attempted(limited, Verdict::Refused, ApiError::Kind::RateLimited).ending, Kind::Refused);
    RetryRules unknown(Manner::Alone);
    QCOMPARE(attempted(unknown, Verdict::Unknown).what, What::LookUp);
    QCOMPARE(looked(unknown, Finding::Failed).what, What::Leave);
    QCOMPARE(looked(unknown, Finding::Alive).what, What::LookUp);
    QCOMPARE(looked(unknown, Finding::Alive).ending, Kind::SettledNotDeleted);
    RetryRules renewed(Manner::Alone);
    attempted(renewed, Verdict::Refused, ApiError::Kind::Unauthorized, Credential::AccessToken);
    QCOMPARE(attempted(renewed, Verdict::NotSent, ApiError::Kind::NoCredentials).ending, Kind::Refused);
}

void RetryRulesTest::backoffHasACapAndFullJitter()
{
    QCOMPARE(backoff(1, 1), 500ms);
    QCOMPARE(backoff(2, 1), 1s);
    QCOMPARE(backoff(6, 1), 16s);
    QCOMPARE(backoff(7, 1), 20s);
    QCOMPARE(backoff(1000, 1), 20s);
    QCOMPARE(backoff(1000, 0), 0ms);
    QCOMPARE(backoff(3, 0.5), 1s);
}

void RetryRulesTest::paceOfARun_data()
{
    QTest::addColumn<QList<Trouble>>("troubles");
    QTest::addColumn<int>("retryAfter");
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("wait");
    const auto row = [](const char* name, const QList<Trouble>& troubles, int retryAfter, std::optional<Why> pause,
                         std::chrono::milliseconds wait) {
        QTest::newRow(name) << troubles << retryAfter << (pause ? static_cast<int>(*pause) : -1)
                            << static_cast<int>(wait.count());
    };
    // None stands for a success.
    using enum Trouble;
    row("403 twice", {Forbidden, Forbidden}, -1, {}, 0ms);
    row("403 three times", {Forbidden, Forbidden, Forbidden}, -1, Why::Forbidden, 0ms);
    row("403 three times, not in a row", {Forbidden, Forbidden, None, Forbidden}, -1, {}, 0ms);
    row("403 with something else between", {Forbidden, Forbidden, Failure, Forbidden}, -1, {}, 0ms);
    row("five of any kind", {Forbidden, Forbidden, Failure, Failure, Failure}, -1, Why::FailuresInARow, 0ms);
    row("four failures", {Failure, Failure, Failure, Failure}, -1, {}, 0ms);
    row("five failures", {Failure, Failure, Failure, Failure, Failure}, -1, Why::FailuresInARow, 0ms);
    row("five failures, not in a row", {Failure, Failure, Failure, Failure, None, Failure}, -1, {}, 0ms);
    row("journal", {JournalFailed}, -1, Why::JournalFailed, 0ms);
    row("locked", {NoCredentials}, -1, Why::NoCredentials, 0ms);
    row("429", {RateLimited}, -1, {}, 500ms);
    row("429 again", {RateLimited, RateLimited}, -1, {}, 1s);
    row("429 for 12 s", {RateLimited}, 12, {}, 12s);
    row("429 for 300 s", {RateLimited}, 300, {}, 300s);
    row("429 for 301 s", {RateLimited}, 301, Why::RateLimited, 301s);
    row("429 five times", {RateLimited, RateLimited, RateLimited, RateLimited, RateLimited}, 1, Why::FailuresInARow,
        1s);
}

void RetryRulesTest::paceOfARun()
{
    QFETCH(QList<Trouble>, troubles);
    QFETCH(int, retryAfter);
    QFETCH(int, pause);
    QFETCH(int, wait);
    RunPace pace(4);
    const auto asked = retryAfter < 0 ? std::nullopt : std::optional(std::chrono::seconds(retryAfter));
    RunPace::Reaction last;
    for (const Trouble trouble : troubles) {
        QVERIFY(!last.pause);
        if (trouble == Trouble::None)
            pace.takeSuccess();
        else
            last = pace.takeTrouble(trouble, asked, false, longestJitter);
    }
    QCOMPARE(last.pause ? static_cast<int>(*last.pause) : -1, pause);
    QCOMPARE(last.wait.value_or(0ms), std::chrono::milliseconds(wait));
}

void RetryRulesTest::paceHalvesAndRecovers()
{
    RunPace pace(6);
    pace.takeTrouble(Trouble::RateLimited, 1s, false, longestJitter);
    QCOMPARE(pace.limit(), 3);
    // The others in flight hear of the same limit.
    pace.takeTrouble(Trouble::RateLimited, 1s, true, longestJitter);
    QCOMPARE(pace.limit(), 3);
    pace.takeTrouble(Trouble::RateLimited, 1s, false, longestJitter);
    pace.takeTrouble(Trouble::RateLimited, 1s, false, longestJitter);
    QCOMPARE(pace.limit(), 1);
    QList<int> limits;
    for (int i = 0; i < 30; ++i) {
        pace.takeSuccess();
        if (limits.isEmpty() || limits.last() != pace.limit())
            limits += pace.limit();
    }
    QCOMPARE(limits, (QList {2, 3, 4, 5, 6}));
}

QTEST_GUILESS_MAIN(RetryRulesTest)
#include "tst_retryrules.moc"
