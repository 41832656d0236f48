#include "deletion/retryrules.h"

#include <algorithm>
#include <array>
#include <utility>

namespace tokendesk {

using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using What = NextStep::What;

namespace {

bool isRefusedSignIn(const ApiError& error)
{
    const bool isRefusal = error.kind == ApiError::Kind::Unauthorized || error.kind == ApiError::Kind::Forbidden
        || error.kind == ApiError::Kind::Invalid;
    return isRefusal && error.credential == Credential::ClientSecret;
}

Trouble troubleOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::JournalFailed:
        return Trouble::JournalFailed;
    case ApiError::Kind::NoCredentials:
        return Trouble::NoCredentials;
    case ApiError::Kind::RateLimited:
        return Trouble::RateLimited;
    case ApiError::Kind::Forbidden:
        return isRefusedSignIn(error) ? Trouble::NoCredentials : Trouble::Forbidden;
    case ApiError::Kind::BusyElsewhere:
    case ApiError::Kind::Unsettled:
    case ApiError::Kind::Stopped:
    case ApiError::Kind::Interrupted:
    case ApiError::Kind::CannotBeDeleted:
    case ApiError::Kind::Repeated:
        return Trouble::None;
    case ApiError::Kind::NotReached:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::TlsFailed:
    case ApiError::Kind::ProxyNotFound:
    case ApiError::Kind::ProxyRefused:
    case ApiError::Kind::ProxyWantsPassword:
    case ApiError::Kind::ProxyFailed:
    case ApiError::Kind::TimedOut:
    case ApiError::Kind::ConnectionLost:
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::ServerFailed:
    case ApiError::Kind::UnexpectedStatus:
    case ApiError::Kind::UnreadableReply:
    case ApiError::Kind::WebPage:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::OtherAccount:
    case ApiError::Kind::BrokenList:
        break;
    }
    return isRefusedSignIn(error) ? Trouble::NoCredentials : Trouble::Failure;
}

NextStep ended(Kind kind, Trouble trouble = Trouble::None) { return {What::End, kind, 0ms, trouble}; }

NextStep again(std::chrono::milliseconds after, Trouble trouble)
{
    return {What::Attempt, Kind::Unknown, after, trouble};
}

NextStep lookAgain(std::chrono::milliseconds after, Trouble trouble = Trouble::None)
{
    return {What::LookUp, Kind::Unknown, after, trouble};
}

} // namespace

std::chrono::milliseconds backoff(int tries, double random)
{
    constexpr std::chrono::milliseconds base = 500ms;
    constexpr std::chrono::milliseconds cap = 20s;
    constexpr int enoughForTheCap = 6;
    const auto most = std::min(cap, base * (1 << std::clamp(tries - 1, 0, enoughForTheCap)));
    return std::chrono::milliseconds(static_cast<qint64>(static_cast<double>(most.count()) * random));
}

NextStep RetryRules::afterAttempt(const DeleteResult& result, double random)
{
    m_wasSeenAlive = false;
    m_failedLooks = 0;
    switch (result.verdict) {
    case DeleteResult::Verdict::Deleted:
        return ended(Kind::Deleted);
    case DeleteResult::Verdict::AlreadyGone:
        // Perhaps by the DELETE before, whose answer was lost.
        return ended(m_wasUnknown ? Kind::SettledDeleted : Kind::AlreadyGone);
    case DeleteResult::Verdict::Refused:
        m_wasRefused = true;
        return afterRefusal(result.error, random);
    case DeleteResult::Verdict::NotSent:
        return afterNotSent(result.error, random);
    case DeleteResult::Verdict::Unknown:
        m_wasUnknown = true;
        return lookAgain(0ms, troubleOf(result.error));
    }
    return {};
}

NextStep RetryRules::afterRefusal(const ApiError& error, double random)
{
    const bool isOfAccessToken
        = error.kind == ApiError::Kind::Unauthorized && error.credential == Credential::AccessToken;
    if (isOfAccessToken && !m_wasRenewed) {
        m_wasRenewed = true;
        return again(0ms, Trouble::None);
    }
    if (m_manner == Manner::InRun && error.kind == ApiError::Kind::RateLimited && ++m_rateLimits < mostRateLimits)
        return again(backoff(m_rateLimits, random), Trouble::RateLimited);
    return ended(Kind::Refused, troubleOf(error));
}

NextStep RetryRules::afterNotSent(const ApiError& error, double random)
{
    const Trouble trouble = troubleOf(error);
    if (m_manner == Manner::Alone)
        return ended(endingUnapplied(), trouble);
    switch (trouble) {
    case Trouble::JournalFailed:
    case Trouble::NoCredentials:
        // The run pauses, and it has its turn when that is over.
        return again(0ms, trouble);
    case Trouble::RateLimited:
        return ++m_rateLimits < mostRateLimits ? again(backoff(m_rateLimits, random), trouble)
                                               : ended(endingUnapplied(), trouble);
    case Trouble::Forbidden:
    case Trouble::Failure:
        return ++m_attempts < mostAttempts ? again(backoff(m_attempts, random), trouble)
                                           : ended(endingUnapplied(), trouble);
    case Trouble::None:
        break;
    }
    return ended(endingUnapplied());
}

NextStep RetryRules::afterLookUp(Finding finding, const ApiError& error, double random)
{
    constexpr std::array waits {5s, 15s, 60s};

    switch (finding) {
    case Finding::Deleted:
    case Finding::Gone:
        return ended(Kind::SettledDeleted);
    case Finding::Alive:
        m_failedLooks = 0;
        if (!std::exchange(m_wasSeenAlive, true))
            return lookAgain(secondLook);
        if (m_manner == Manner::InRun && !std::exchange(m_wasRepeated, true))
            return again(backoff(1, random), Trouble::None);
        return ended(Kind::SettledNotDeleted);
    case Finding::Failed:
        break;
    }
    if (m_manner == Manner::Alone)
        return {What::Leave};
    // Of the way to the API, attempts tell soon enough.
    const Trouble trouble = troubleOf(error);
    if (trouble == Trouble::NoCredentials)
        return lookAgain(0ms, trouble);
    const auto failed = static_cast<size_t>(m_failedLooks++);
    const Trouble told = trouble == Trouble::RateLimited ? trouble : Trouble::None;
    if (failed >= waits.size())
        return {What::Leave, Kind::Unknown, 0ms, told};
    return lookAgain(waits.at(failed), told);
}

DeletionOutcome::Kind RetryRules::endingUnapplied() const
{
    if (m_wasUnknown)
        return Kind::SettledNotDeleted;
    return m_wasRefused ? Kind::Refused : Kind::NotSent;
}

void RetryRules::askedAgain()
{
    m_manner = Manner::Alone;
    m_wasSeenAlive = false;
    m_failedLooks = 0;
}

RunPace::Reaction RunPace::takeTrouble(
    Trouble trouble, std::optional<std::chrono::seconds> retryAfter, bool isWaiting, double random)
{
    using Why = RunPause::Why;

    m_successes = 0;
    switch (trouble) {
    case Trouble::None:
        return {};
    case Trouble::JournalFailed:
        return {Why::JournalFailed, {}};
    case Trouble::NoCredentials:
        return {Why::NoCredentials, {}};
    case Trouble::Forbidden:
        if (++m_forbidden >= mostForbiddenInARow)
            return {Why::Forbidden, {}};
        [[fallthrough]];
    case Trouble::Failure:
        if (trouble == Trouble::Failure)
            m_forbidden = 0;
        return ++m_failures >= mostFailuresInARow ? Reaction {Why::FailuresInARow, {}} : Reaction {};
    case Trouble::RateLimited:
        break;
    }
    // Those in flight hear of the same limit: it is one.
    if (!isWaiting) {
        m_limit = std::max(1, m_limit / 2);
        ++m_rateLimits;
    }
    if (retryAfter && *retryAfter > longestWait)
        return {Why::RateLimited, *retryAfter};
    if (m_rateLimits >= mostFailuresInARow)
        return {Why::FailuresInARow, retryAfter};
    return {{}, retryAfter ? std::chrono::milliseconds(*retryAfter) : backoff(m_rateLimits, random)};
}

void RunPace::takeSuccess()
{
    m_failures = 0;
    m_forbidden = 0;
    m_rateLimits = 0;
    if (m_limit < m_most && ++m_successes >= m_limit) {
        ++m_limit;
        m_successes = 0;
    }
}

void RunPace::resume()
{
    m_failures = 0;
    m_forbidden = 0;
    m_rateLimits = 0;
}

} // namespace tokendesk
