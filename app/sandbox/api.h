#pragma once

#include "exchange.h"

namespace tokendesk::sandbox {

class Credentials;
class Store;
class Target;
enum class Proof;
struct Route;

/// The API: requests in, replies out, on a store of card tokens. Knows no socket; can be called from any thread.
class Api final
{
public:
    /// `accountId` names the one account there is; `deletedAgain` is the status for deleting a deleted token: 404, or
    /// 200 with the token unchanged.
    Api(Store& store, Credentials& credentials, std::string accountId, int deletedAgain);

    /// Answers every request, wrong ones with the API's Error.
    Reply handle(const Request& request);

    /// The reply to a request that can't be read as a whole, with the status that says why.
    Reply refuse(const Request& request, int status) const;

private:
    void answer(const Request& request, Reply& reply);
    std::string listCardTokens(const Target& target) const;
    std::string getCardToken(const std::string& id) const;
    std::string deleteCardToken(const Request& request, const std::string& id, Reply& reply);
    std::string listTransactions(const Target& target) const;
    std::string getAccessToken(const Request& request);

    Store& m_store;
    Credentials& m_credentials;
    const std::string m_accountId;
    const int m_deletedAgain;
};

} // namespace tokendesk::sandbox
