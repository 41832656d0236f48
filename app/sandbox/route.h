#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tokendesk::sandbox {

enum class Resource { CardTokens, CardToken, Transactions, AccessToken };

/// What a path names.
struct Route {
    Resource resource = Resource::CardTokens;
    std::optional<std::string> accountId; ///< Under the accounts root only.
    std::optional<std::string> tokenId; ///< For Resource::CardToken.
};

/// The route of a path's decoded segments, or nothing if the API has no such path.
std::optional<Route> routeOf(const std::vector<std::string>& segments);

/// The methods a resource knows, as the Allow header writes them.
std::string_view methodsOf(Resource resource);

} // namespace tokendesk::sandbox
