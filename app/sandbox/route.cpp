#include "route.h"

#include <span>

namespace tokendesk::sandbox {

std::optional<Route> routeOf(const std::vector<std::string>& segments)
{
    std::span<const std::string> rest(segments);
    const auto next = [&rest](std::string_view name) {
        const bool found = !rest.empty() && rest.front() == name;
        if (found)
            rest = rest.subspan(1);
        return found;
    };

    Route route;
    if (!next("v1"))
        return std::nullopt;
    if (next("accounts")) {
        if (rest.empty())
            return std::nullopt;
        route.accountId = rest.front();
        rest = rest.subspan(1);
        if (next("auth")) {
            route.resource = Resource::AccessToken;
            return next("token") && rest.empty() ? std::optional(route) : std::nullopt;
        }
        if (!next("payments"))
            return std::nullopt;
    }
    if (next("transactions")) {
        route.resource = Resource::Transactions;
    } else if (!next("card-tokens")) {
        return std::nullopt;
    } else if (!rest.empty() && !rest.front().empty()) {
        route.resource = Resource::CardToken;
        route.tokenId = rest.front();
        rest = rest.subspan(1);
    }
    return rest.empty() ? std::optional(route) : std::nullopt;
}

std::string_view methodsOf(Resource resource)
{
    switch (resource) {
    case Resource::CardTokens:
    case Resource::Transactions:
        return "GET";
    case Resource::CardToken:
        return "GET, DELETE";
    case Resource::AccessToken:
        return "POST";
    }
    return {};
}

} // namespace tokendesk::sandbox
