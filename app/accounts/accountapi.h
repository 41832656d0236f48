#pragma once

#include "accounts/accountprofile.h"
#include "api/authorizedclient.h"
#include "api/cardtokensapi.h"
#include "api/httpclient.h"

namespace tokendesk {

/// One account's way to the API.
struct AccountApi {
    AccountApi(const AccountProfile& account, const HttpOptions& options, Credentials credentials)
        : http(options)
        , client(http, {ApiRoot(account.accessTokenRoot()), account.accountId, account.audience()},
              std::move(credentials), options.clock)
        , cardTokens(client, ApiRoot(account.apiRoot))
    {
    }

    HttpClient http;
    AuthorizedClient client;
    CardTokensApi cardTokens;
};

} // namespace tokendesk
