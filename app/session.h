#pragma once

#include "accounts/accountprofile.h"
#include "api/authorizedclient.h"
#include "api/cardtokensapi.h"
#include "api/httpclient.h"
#include "deletion/deletions.h"

namespace tokendesk {

/// One account's way to the API and what is under way on it; lives as long as the account's window.
class Session final
{
public:
    Session(AccountProfile account, HttpOptions options, Credentials credentials);

    const AccountProfile& account() const { return m_account; }
    const CardTokensApi& api() const { return m_api; }
    Deletions& deletions() { return m_deletions; }

private:
    const AccountProfile m_account;
    HttpClient m_http;
    AuthorizedClient m_client;
    CardTokensApi m_api;
    Deletions m_deletions;
};

} // namespace tokendesk
