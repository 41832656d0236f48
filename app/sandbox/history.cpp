#include "history.h"

#include "cardtoken.h"
#include "random.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace tokendesk::sandbox {

namespace {

/// FNV-1a: unlike std::hash, the same with every standard library.
std::uint64_t hashOf(std::string_view text)
{
    std::uint64_t hash = 0xcbf29ce484222325;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3;
    return hash;
}

std::int64_t priceIn(const std::string& currency, Random& random)
{
    constexpr std::array<std::int64_t, 6> kroner {9900, 14900, 24900, 39900, 64900, 129900};
    constexpr std::array<std::int64_t, 5> euros {990, 1490, 2490, 4990, 11900};
    constexpr std::array<std::int64_t, 5> yen {980, 1480, 2980, 4980, 12800};
    if (currency == "JPY")
        return random.pick(yen);
    return currency == "EUR" ? random.pick(euros) : random.pick(kroner);
}

std::string_view earlierOutcome(Random& random)
{
    const auto draw = random.below(100);
    if (draw < 86)
        return "CAPTURED";
    if (draw < 92)
        return "REFUNDED";
    return draw < 95 ? "PARTIALLY_REFUNDED" : "DECLINED";
}

} // namespace

std::vector<Transaction> transactionsOf(const CardToken& token)
{
    Random random(hashOf(token.id));
    const bool subscription = random.chance(50);
    const auto usualPrice = priceIn(token.history.currency, random);

    std::vector<Transaction> oldestFirst;
    const auto add = [&](std::string id, std::string_view operation, Time createdAt) {
        const auto status = earlierOutcome(random);
        const auto price = subscription ? usualPrice : priceIn(token.history.currency, random);
        const auto reference = "order-" + std::to_string(10000 + random.below(90000));
        oldestFirst.push_back(
            {std::move(id), token.id, status, price, token.history.currency, reference, operation, createdAt});
    };
    if (!token.transactionId.empty())
        add(token.transactionId, "generate_payment_token", token.createdAt);
    for (int i = 1; i <= token.history.purchases; ++i) {
        const auto age = (token.history.last - token.createdAt) * i / token.history.purchases;
        add(token.accountId + '.' + random.letters(22), subscription ? "recurring_purchase" : "unscheduled_purchase",
            token.createdAt + age);
    }
    if (!oldestFirst.empty()) {
        oldestFirst.front().status = "CAPTURED";
        oldestFirst.back().status = "CAPTURED";
    }
    std::reverse(oldestFirst.begin(), oldestFirst.end());
    return oldestFirst;
}

nlohmann::ordered_json toJson(const Transaction& transaction)
{
    return {
        {"id", transaction.id},
        {"status", transaction.status},
        {"amount", transaction.amount},
        {"currency", transaction.currency},
        {"merchant_reference", transaction.merchantReference},
        {"created_at", isoUtc(transaction.createdAt)},
        {"payment_operation", transaction.operation},
        {"card", {{"payment_token_id", transaction.tokenId}}},
    };
}

} // namespace tokendesk::sandbox
