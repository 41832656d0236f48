#include "run/runchoice.h"

#include "api/idtext.h"
#include "deletion/deletions.h"

#include <QHash>

#include <algorithm>
#include <optional>

namespace tokendesk {

namespace {

std::optional<LeftOut> whyNot(const CardToken& token, const AccountProfile& account, const Deletions& deletions)
{
    if (deletions.stateOf(token.id) != Deletions::State::None)
        return LeftOut::NotSettled;
    if (token.isDeleted() || deletions.goneToken(token.id))
        return LeftOut::AlreadyDeleted;
    if (!token.isComplete())
        return LeftOut::Incomplete;
    if (checkId(token.id) != IdProblem::None)
        return LeftOut::UnsafeId;
    if (token.isOfOther(account.accountId))
        return LeftOut::OtherAccount;
    return std::nullopt;
}

} // namespace

int RunChoice::leftOutCount() const
{
    int sum = 0;
    for (const auto& [why, count] : leftOut)
        sum += count;
    return sum;
}

void RunChoice::leaveOut(const QSet<QString>& tokenIds)
{
    const qsizetype taken
        = tokens.removeIf([&tokenIds](const CardToken& token) { return tokenIds.contains(token.id); });
    if (taken > 0)
        leftOut[LeftOut::UsedLately] += static_cast<int>(taken);
}

RunChoice runChoice(QList<CardToken> chosen, const AccountProfile& account, const Deletions& deletions)
{
    RunChoice result;
    QSet<QString> seen;
    seen.reserve(chosen.size());
    // In place: to copy a hundred thousand takes a while.
    chosen.removeIf([&](const CardToken& token) {
        const qsizetype before = seen.size();
        seen.insert(token.id);
        const auto why = seen.size() == before ? std::optional(LeftOut::Repeated) : whyNot(token, account, deletions);
        if (why)
            ++result.leftOut[*why];
        return why.has_value();
    });
    result.tokens = std::move(chosen);
    return result;
}

QList<CustomerCount> countByCustomer(const QList<CardToken>& tokens)
{
    QHash<QString, int> counts;
    for (const CardToken& token : tokens)
        ++counts[token.customerId];
    QList<CustomerCount> result;
    result.reserve(counts.size());
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        result += {count.key(), count.value()};
    std::sort(result.begin(), result.end(), [](const CustomerCount& a, const CustomerCount& b) {
        return a.count != b.count ? a.count > b.count : a.customerId < b.customerId;
    });
    return result;
}

} // namespace tokendesk
