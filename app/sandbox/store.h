#pragma once

#include "cardtoken.h"

#include <cstddef>
#include <mutex>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace tokendesk::sandbox {

/// The filters and the cursor of the API's listCardTokens. All filters given must match.
struct ListQuery {
    std::optional<std::string> customerId;
    std::optional<std::string> relationshipId;
    std::vector<Status> statuses; ///< Empty: any, but deleted ones only with `includeDeleted`.
    bool includeDeleted = false;
    std::size_t limit = 10;
    std::optional<std::string> startingAfter;
};

/// All card tokens, newest first. Every function can be called from any thread.
class Store final
{
public:
    explicit Store(std::vector<CardToken> tokens);

    /// One page, or nothing if no token has the id in `startingAfter`. A token that the filters leave out is a cursor
    /// too, so that a walk goes on after its last token was deleted.
    std::optional<std::vector<CardToken>> page(const ListQuery& query) const;

    std::optional<CardToken> find(const std::string& id) const;

    struct Removal {
        CardToken token; ///< As it is afterwards.
        bool wasDeleted = false; ///< Already before; then nothing was changed.
    };

    /// Deletes a token, or returns nothing if no token has the id.
    std::optional<Removal> remove(const std::string& id, const std::string& by, Time at);

private:
    using Positions = std::vector<std::size_t>;
    using Index = std::unordered_map<std::string, Positions>;

    const Positions& candidates(const ListQuery& query) const;

    std::vector<CardToken> m_tokens;
    std::unordered_map<std::string, std::size_t> m_byId;
    Index m_byCustomer;
    Index m_byRelationship;
    Positions m_all;
    mutable std::mutex m_mutex; ///< Guards what a removal changes: the tokens' contents, never their order.
};

} // namespace tokendesk::sandbox
