#pragma once

#include "api/apierror.h"
#include "cards/cardtoken.h"

#include <optional>

namespace tokendesk {

/// Who asked for a deletion.
enum class Requestor { Cardholder, Merchant };

/// What one attempt, one DELETE on the wire, came to.
struct DeleteResult {
    enum class Verdict {
        Deleted, ///< the API answered with the deleted token
        AlreadyGone, ///< the API knows no such token, or says that it was deleted before this request
        Refused, ///< the API said no; nothing was changed
        NotSent, ///< no whole request can have reached the API
        Unknown, ///< it may or may not have been applied: ask the API what is true
    };

    Verdict verdict = Verdict::Unknown;
    /// With Deleted, and with AlreadyGone if the API still has it.
    std::optional<CardToken> token;
    /// With all others.
    ApiError error;
};

} // namespace tokendesk
