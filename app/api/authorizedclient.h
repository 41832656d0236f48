#pragma once

#include "api/accesstokens.h"
#include "api/authorizedexchange.h"

namespace tokendesk {

/// Sends one account's requests with its credentials: an API key as `x-api-key`, client credentials as an access token
/// that is got for them, kept, and renewed before it expires or when the API refuses it.
class AuthorizedClient final : public QObject
{
    Q_OBJECT

public:
    /// `http` must outlive this. `source` is for client credentials only.
    AuthorizedClient(HttpClient& http, AccessTokenSource source, Credentials credentials,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>());

    /// Starts the exchange; it belongs to `owner`. The request goes to this account's API only, without credentials of
    /// its own. A 401 to an access token has the next request get a new one; a read is tried once more with it at once.
    /// Each try and each request for an access token has the whole deadline of HttpOptions: a DELETE with little time
    /// left would leave more unknown.
    AuthorizedExchange* send(const HttpRequest& request, QObject* owner);

    /// Overwrites credentials and access token. What needs them from here on ends with NoCredentials; what is on the
    /// wire isn't touched.
    void dropCredentials();
    /// In place of what there was, access token included. What waits goes on with these.
    void setCredentials(Credentials credentials);
    bool hasCredentials() const { return m_credentials.has_value(); }
    /// Another one for each credentials that were set.
    int credentialsNumber() const { return m_credentialsNumber; }
    /// nullopt once they are dropped.
    std::optional<Credentials> copyCredentials() const;

private:
    friend class AuthorizedExchange;

    HttpClient& m_http;
    std::optional<Credentials> m_credentials;
    int m_credentialsNumber = 0;
    AccessTokens m_accessTokens;
};

} // namespace tokendesk
