#pragma once

#include "deletion/deletionoutcome.h"
#include "journal/journal.h"

#include <chrono>
#include <map>
#include <optional>

namespace tokendesk {

/// Why a run sends nothing at the moment.
struct RunPause {
    enum class Why {
        Person,
        RateLimited, ///< the server asked to wait; it goes on by itself at `until`
        Forbidden, ///< 403 three times in a row
        FailuresInARow, ///< five in a row
        JournalFailed, ///< what would be sent can't be recorded
        NoCredentials, ///< locked, or there is no access token to be had
    };

    Why why = Why::Person;
    /// UTC; of RateLimited only.
    QDateTime until = {};
    /// The last failure, where it is one of the API's or of the network.
    std::optional<ApiError> error = {};
    /// Of JournalFailed.
    std::optional<JournalError> journalError = {};
};

/// How far a run is. Each of its tokens is counted once: total = untried + inFlight + retrying + the sum of `ended`.
struct RunProgress {
    int total = 0;
    int untried = 0;
    /// A DELETE or a look-up is under way.
    int inFlight = 0;
    /// Waits for another attempt or another look-up.
    int retrying = 0;
    /// By how they ended; Unknown counts those that are left to the person.
    std::map<DeletionOutcome::Kind, int> ended = {};
    /// Of those that ended: whose outcome the journal doesn't have on disk yet.
    int unrecorded = 0;
    /// Of late; 0 until there is something to say.
    double perSecond = 0;
    std::optional<std::chrono::seconds> timeLeft = {};

    int endedCount() const
    {
        int sum = 0;
        for (const auto& [kind, count] : ended)
            sum += count;
        return sum;
    }
};

} // namespace tokendesk
