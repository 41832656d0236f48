#pragma once

#include "api/deleteresult.h"
#include "deletion/runprogress.h"

#include <chrono>
#include <optional>

namespace tokendesk {

/// Whether a person stands by and decides what is tried again, or a run does by these rules.
enum class Manner { Alone, InRun };

/// What a look-up says of a token whose deletion is unknown.
enum class Finding {
    Deleted, ///< the API has it as deleted
    Gone, ///< the API knows no such token
    Alive, ///< the API has it undeleted
    Failed, ///< no answer that says anything of this token
};

/// What an answer says of the way to the API, whatever it says of the token.
enum class Trouble {
    None,
    RateLimited,
    Forbidden,
    Failure, ///< anything else that may hit the next token too
    JournalFailed,
    NoCredentials, ///< locked, or signing in was refused
};

/// What is to be done next for one token.
struct NextStep {
    enum class What {
        End, ///< as `ending`
        Attempt, ///< another DELETE
        LookUp,
        Leave, ///< it stays unknown until a person asks again
    };

    What what = What::End;
    DeletionOutcome::Kind ending = DeletionOutcome::Kind::Unknown;
    /// From now; a run may make it longer.
    std::chrono::milliseconds after {0};
    /// What it means for a run's other tokens.
    Trouble trouble = Trouble::None;

    friend bool operator==(const NextStep&, const NextStep&) = default;
};

/// How long to wait before try number `tries` + 1: exponential with full jitter. `random`: from 0 to 1.
std::chrono::milliseconds backoff(int tries, double random);

/// What one token's deletion has been through, and so what to do next. Nothing is sent again that may have been
/// applied, unless look-ups said twice that it wasn't.
class RetryRules final
{
public:
    /// Attempts of which each was not applied for sure.
    static constexpr int mostAttempts = 3;
    /// The API may ask to slow down as often.
    static constexpr int mostRateLimits = 10;
    /// A look-up that shows the token undeleted is believed only when a second one, this much later, says so too: the
    /// server may still be at work on the DELETE whose answer was lost.
    static constexpr std::chrono::milliseconds secondLook {2000};

    explicit RetryRules(Manner manner)
        : m_manner(manner)
    {
    }

    /// `random`: from 0 to 1.
    NextStep afterAttempt(const DeleteResult& result, double random);
    /// `error`: of Finding::Failed.
    NextStep afterLookUp(Finding finding, const ApiError& error, double random);
    /// A person asks about what stayed unknown: look-ups begin anew, and nothing is sent again.
    void askedAgain();
    /// How it ends if nothing more is sent, none of what was sent having been applied.
    DeletionOutcome::Kind endingUnapplied() const;

private:
    NextStep afterRefusal(const ApiError& error, double random);
    NextStep afterNotSent(const ApiError& error, double random);

    Manner m_manner;
    int m_attempts = 0;
    int m_rateLimits = 0;
    bool m_wasRefused = false;
    bool m_wasRenewed = false;
    bool m_wasUnknown = false;
    bool m_wasRepeated = false;
    bool m_wasSeenAlive = false;
    int m_failedLooks = 0;
};

/// How fast a run may go, told by what it meets.
class RunPace final
{
public:
    static constexpr int mostFailuresInARow = 5;
    static constexpr int mostForbiddenInARow = 3;
    /// A longer wait than this pauses the run.
    static constexpr std::chrono::seconds longestWait {300};

    struct Reaction {
        /// Nothing new until a person says so; of RateLimited until `wait` is over.
        std::optional<RunPause::Why> pause = {};
        /// Nothing new for so long, whatever becomes of the pause.
        std::optional<std::chrono::milliseconds> wait = {};

        friend bool operator==(const Reaction&, const Reaction&) = default;
    };

    /// `atOnce`: most in flight.
    explicit RunPace(int atOnce)
        : m_most(atOnce)
        , m_limit(atOnce)
    {
    }

    /// Something came of an attempt or a look-up. `isWaiting`: while the run already waits for RateLimited.
    Reaction takeTrouble(
        Trouble trouble, std::optional<std::chrono::seconds> retryAfter, bool isWaiting, double random);
    /// An attempt came to what it should.
    void takeSuccess();
    /// A person had the run go on: what was in a row isn't any more.
    void resume();

    /// Most in flight now.
    int limit() const { return m_limit; }

private:
    int m_most;
    int m_limit;
    int m_successes = 0;
    int m_failures = 0;
    int m_forbidden = 0;
    int m_rateLimits = 0;
};

} // namespace tokendesk
