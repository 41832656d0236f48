#include "store.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace tokendesk::sandbox {

namespace {

bool matches(const CardToken& token, const ListQuery& query)
{
    if (query.customerId && token.customerId != *query.customerId)
        return false;
    if (query.relationshipId && token.relationshipId != *query.relationshipId)
        return false;
    if (query.statuses.empty())
        return query.includeDeleted || token.status != Status::Deleted;
    return std::find(query.statuses.begin(), query.statuses.end(), token.status) != query.statuses.end();
}

} // namespace

Store::Store(std::vector<CardToken> tokens)
    : m_tokens(std::move(tokens))
{
    std::sort(m_tokens.begin(), m_tokens.end(), [](const CardToken& a, const CardToken& b) {
        return std::tie(b.createdAt, b.id) < std::tie(a.createdAt, a.id);
    });
    for (std::size_t position = 0; position < m_tokens.size(); ++position) {
        const auto& token = m_tokens[position];
        m_byId.emplace(token.id, position);
        m_byCustomer[token.customerId].push_back(position);
        m_byRelationship[token.relationshipId].push_back(position);
        m_all.push_back(position);
    }
}

std::optional<std::vector<CardToken>> Store::page(const ListQuery& query) const
{
    const auto& positions = candidates(query);
    auto position = positions.begin();
    if (query.startingAfter) {
        const auto cursor = m_byId.find(*query.startingAfter);
        if (cursor == m_byId.end())
            return std::nullopt;
        position = std::upper_bound(positions.begin(), positions.end(), cursor->second);
    }
    std::vector<CardToken> page;
    const std::lock_guard lock(m_mutex);
    for (; position != positions.end() && page.size() < query.limit; ++position) {
        if (matches(m_tokens[*position], query))
            page.push_back(m_tokens[*position]);
    }
    return page;
}

std::optional<CardToken> Store::find(const std::string& id) const
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    return m_tokens[found->second];
}

std::optional<Store::Removal> Store::remove(const std::string& id, const std::string& by, Time at)
{
    const auto found = m_byId.find(id);
    if (found == m_byId.end())
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    auto& token = m_tokens[found->second];
    const bool wasDeleted = token.status == Status::Deleted;
    if (!wasDeleted) {
        token.status = Status::Deleted;
        token.deletedAt = at;
        token.deletedBy = by;
        token.updatedAt = at;
    }
    return Removal {token, wasDeleted};
}

const Store::Positions& Store::candidates(const ListQuery& query) const
{
    static const Positions none;
    const auto in = [](const Index& index, const std::string& key) -> const Positions& {
        const auto found = index.find(key);
        return found == index.end() ? none : found->second;
    };
    if (query.customerId)
        return in(m_byCustomer, *query.customerId);
    if (query.relationshipId)
        return in(m_byRelationship, *query.relationshipId);
    return m_all;
}

} // namespace tokendesk::sandbox
