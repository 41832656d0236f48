#include "api.h"

#include "credentials.h"
#include "history.h"
#include "route.h"
#include "store.h"
#include "target.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>
#include <iterator>
#include <set>
#include <tuple>
#include <utility>

namespace tokendesk::sandbox {

namespace {

using Json = nlohmann::ordered_json;

/// Throws the Failure that a request without the needed rights gets.
void admit(const Route& route, Proof proof, const std::string& accountId)
{
    const bool signingIn = route.resource == Resource::AccessToken;
    const bool byKey = proof == Proof::Key || proof == Proof::ReadKey;
    if (signingIn && proof != Proof::ClientSecret)
        throw Failure(401, "Client id or client secret missing or wrong.");
    if (!signingIn && proof != Proof::AccessToken && (!byKey || route.accountId))
        throw Failure(
            401, byKey ? "x-api-key isn't accepted here: send a Bearer token." : "Bad or missing credentials.");
    if (route.accountId && *route.accountId != accountId)
        throw Failure(403, "These credentials have no access to this account.");
    if (proof == Proof::ReadKey && route.resource != Resource::Transactions)
        throw Failure(403, "The scope admin:checkout is missing.");
}

std::size_t limitOf(const Target& target)
{
    const auto text = target.parameter("limit");
    if (!text)
        return 10;
    std::size_t limit = 0;
    const auto* end = text->data() + text->size();
    const auto [stop, error] = std::from_chars(text->data(), end, limit);
    if (error != std::errc() || stop != end || limit < 1 || limit > 100)
        throw Failure(400, "limit must be an integer from 1 to 100.");
    return limit;
}

bool includeDeletedOf(const Target& target)
{
    const auto text = target.parameter("include_deleted").value_or("false");
    if (text != "true" && text != "false")
        throw Failure(400, "include_deleted must be true or false.");
    return text == "true";
}

std::vector<Status> statusesOf(const Target& target)
{
    std::vector<Status> statuses;
    for (const auto& text : target.parameters("status")) {
        const auto status = statusFromText(text);
        if (!status)
            throw Failure(400, "status must be ACTIVE, INACTIVE, SUSPENDED, CANCELLED or DELETED.");
        statuses.push_back(*status);
    }
    return statuses;
}

Json jsonObjectIn(const Request& request)
{
    auto type = request.contentType.substr(0, request.contentType.find(';'));
    type.erase(type.find_last_not_of(" \t") + 1);
    std::transform(type.begin(), type.end(), type.begin(),
        [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c | 0x20 : c); });
    if (type != "application/json")
        throw Failure(400, "The content type must be application/json.");
    auto body = Json::parse(request.body, nullptr, false);
    if (!body.is_object())
        throw Failure(400, "The body must be a JSON object, sent with its Content-Length.");
    return body;
}

/// A text member of a body, or nothing if it has none by that name.
std::optional<std::string> textIn(const Json& body, const char* name, const char* complaint)
{
    const auto member = body.find(name);
    if (member == body.end())
        return std::nullopt;
    if (!member->is_string())
        throw Failure(400, complaint);
    return member->get<std::string>();
}

auto codePointsIn(const std::string& utf8)
{
    return std::count_if(
        utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; });
}

template <typename Records>
std::string jsonArray(const Records& records)
{
    auto array = Json::array();
    for (const auto& record : records)
        array.push_back(toJson(record));
    return array.dump();
}

constexpr auto unknownToken = "No card token has this id.";
constexpr auto unknownCursor = "starting_after names no known record.";

} // namespace

Api::Api(Store& store, Credentials& credentials, std::string accountId, int deletedAgain)
    : m_store(store)
    , m_credentials(credentials)
    , m_accountId(std::move(accountId))
    , m_deletedAgain(deletedAgain)
{
}

Reply Api::handle(const Request& request)
{
    Reply reply;
    try {
        answer(request, reply);
    } catch (const Failure& failure) {
        reply.status = failure.status();
        reply.body = errorBody(failure.status(), failure.what());
        reply.allow = failure.allow();
    } catch (const std::exception&) {
        reply.status = 500;
        reply.body = errorBody(500, "Something unexpected happened.");
    }
    return reply;
}

Reply Api::refuse(const Request& request, int status) const
{
    Reply reply;
    reply.status = status;
    reply.body = errorBody(status, "The request can't be read.");
    reply.credential = nameOf(m_credentials.proofOf(request));
    return reply;
}

void Api::answer(const Request& request, Reply& reply)
{
    const auto proof = m_credentials.proofOf(request);
    reply.credential = nameOf(proof);
    const Target target(request.target);
    const auto route = routeOf(target.segments());
    if (!route)
        throw Failure(404, "The API has no such path.");
    reply.tokenId = route->tokenId;
    const bool isDelete = route->resource == Resource::CardToken && request.method == "DELETE";
    if (!isDelete && request.method != (route->resource == Resource::AccessToken ? "POST" : "GET"))
        throw Failure(405, "The path doesn't know this method.", std::string(methodsOf(route->resource)));
    admit(*route, proof, m_accountId);

    switch (route->resource) {
    case Resource::CardTokens:
        reply.body = listCardTokens(target);
        break;
    case Resource::CardToken:
        reply.body = isDelete ? deleteCardToken(request, *route->tokenId, reply) : getCardToken(*route->tokenId);
        break;
    case Resource::Transactions:
        reply.body = listTransactions(target);
        break;
    case Resource::AccessToken:
        reply.body = getAccessToken(request);
        break;
    }
}

std::string Api::listCardTokens(const Target& target) const
{
    const auto page = m_store.page({
        .customerId = target.parameter("customer_id"),
        .relationshipId = target.parameter("relationship_id"),
        .statuses = statusesOf(target),
        .includeDeleted = includeDeletedOf(target),
        .limit = limitOf(target),
        .startingAfter = target.parameter("starting_after"),
    });
    if (!page)
        throw Failure(400, unknownCursor);
    return jsonArray(*page);
}

std::string Api::getCardToken(const std::string& id) const
{
    const auto token = m_store.find(id);
    if (!token)
        throw Failure(404, unknownToken);
    return toJson(*token).dump();
}

std::string Api::deleteCardToken(const Request& request, const std::string& id, Reply& reply)
{
    const auto body = jsonObjectIn(request);
    const auto reason = textIn(body, "reason", "reason must be text.");
    if (reason && codePointsIn(*reason) > 128)
        throw Failure(400, "reason must be at most 128 characters long.");
    constexpr auto badRequestor = "requestor must be CARDHOLDER or MERCHANT.";
    const auto requestor = textIn(body, "requestor", badRequestor).value_or("MERCHANT");
    if (requestor != "CARDHOLDER" && requestor != "MERCHANT")
        throw Failure(400, badRequestor);

    const auto removal = m_store.remove(id, std::string(reply.credential), now());
    if (!removal || (removal->wasDeleted && m_deletedAgain == 404))
        throw Failure(404, unknownToken);
    reply.deleted = !removal->wasDeleted;
    reply.reason = reason;
    reply.requestor = requestor;
    return toJson(removal->token).dump();
}

std::string Api::listTransactions(const Target& target) const
{
    const auto limit = limitOf(target);
    const auto asked = target.parameters("token_id");
    std::vector<Transaction> transactions;
    for (const auto& id : std::set<std::string>(asked.begin(), asked.end())) {
        if (const auto token = m_store.find(id))
            std::ranges::move(transactionsOf(*token), std::back_inserter(transactions));
    }
    std::sort(transactions.begin(), transactions.end(), [](const Transaction& a, const Transaction& b) {
        return std::tie(b.createdAt, b.id) < std::tie(a.createdAt, a.id);
    });
    if (const auto cursor = target.parameter("starting_after")) {
        const auto last = std::ranges::find(transactions, *cursor, &Transaction::id);
        if (last == transactions.end())
            throw Failure(400, unknownCursor);
        transactions.erase(transactions.begin(), last + 1);
    }
    transactions.resize(std::min(limit, transactions.size()));
    return jsonArray(transactions);
}

std::string Api::getAccessToken(const Request& request)
{
    const auto body = jsonObjectIn(request);
    constexpr auto badGrant = "grant_type must be client_credentials.";
    constexpr auto badAudience = "audience must say which account the access token is for.";
    if (textIn(body, "grant_type", badGrant) != "client_credentials")
        throw Failure(400, badGrant);
    if (textIn(body, "audience", badAudience).value_or("").empty())
        throw Failure(400, badAudience);
    const Json reply {
        {"access_token", m_credentials.issueAccessToken()},
        {"token_type", "Bearer"},
        {"expires_in", m_credentials.accessTokenLife().count()},
    };
    return reply.dump();
}

} // namespace tokendesk::sandbox
