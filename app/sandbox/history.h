#pragma once

#include "utc.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk::sandbox {

struct CardToken;

/// TransactionSummary, with the token it belongs to.
struct Transaction {
    std::string id;
    std::string tokenId;
    std::string_view status;
    std::int64_t amount = 0; ///< In the currency's minor unit.
    std::string currency;
    std::string merchantReference;
    std::string_view operation;
    Time createdAt;
};

/// A token's made-up transactions, newest first: the same ones each time for the same token.
std::vector<Transaction> transactionsOf(const CardToken& token);

nlohmann::ordered_json toJson(const Transaction& transaction);

} // namespace tokendesk::sandbox
