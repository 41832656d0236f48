#pragma once

#include "utc.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk::sandbox {

enum class Status { Active, Inactive, Suspended, Cancelled, Deleted };

std::string_view toText(Status status);
std::optional<Status> statusFromText(std::string_view text);

/// What a token's transactions are made up from; not part of the API's CardTokenRead.
struct PurchaseHistory {
    int purchases = 0; ///< Not counting the transaction that made the token.
    Time last;
    std::string currency;
};

/// CardTokenRead. An empty text or list means that the token lacks the field.
struct CardToken {
    std::string id;
    std::string accountId;
    std::string token;
    Status status = Status::Active;
    std::string brand;
    std::string maskedPan;
    std::chrono::year_month panExpiry;
    std::chrono::year_month tokenExpiry;
    bool hasCardArt = false;
    std::string customerId;
    std::string relationshipId;
    std::string transactionId;
    std::vector<std::string> externalReferences;
    Time createdAt;
    std::string createdBy;
    Time updatedAt;
    Time deletedAt; ///< Counts only for a deleted token, and so does `deletedBy`.
    std::string deletedBy;
    PurchaseHistory history;
};

nlohmann::ordered_json toJson(const CardToken& token);

} // namespace tokendesk::sandbox
