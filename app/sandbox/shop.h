#pragma once

#include "cardtoken.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace tokendesk::sandbox {

struct ShopPlan {
    std::string accountId;
    std::optional<std::size_t> tokens; ///< None: the shop's natural size, about 250 customers.
    std::uint64_t seed = 1;
    std::chrono::sys_days today; ///< Every date is relative to it.
};

/// A made-up shop's card tokens: the same ones for the same plan. Masked numbers of published test cards, no names.
///
/// Customer `10234` comes first, with six tokens whose cards, statuses and card expiries don't depend on the seed.
/// Customer `company-fleet` has 250 tokens that aren't deleted, in shops of 300 tokens or more.
std::vector<CardToken> makeShop(const ShopPlan& plan);

} // namespace tokendesk::sandbox
