#include "api/authorizedclient.h"

#include "api/httpclient.h"

namespace tokendesk {

AuthorizedClient::AuthorizedClient(
    HttpClient& http, AccessTokenSource source, Credentials credentials, std::shared_ptr<const Clock> clock)
    : m_http(http)
    , m_credentials(std::move(credentials))
    , m_accessTokens(http, std::move(source), std::move(clock))
{
}

AuthorizedExchange* AuthorizedClient::send(const HttpRequest& request, QObject* owner)
{
    return new AuthorizedExchange(*this, request, owner);
}

void AuthorizedClient::dropCredentials()
{
    m_credentials.reset();
    m_accessTokens.drop();
}

void AuthorizedClient::setCredentials(Credentials credentials)
{
    m_credentials = std::move(credentials);
    ++m_credentialsNumber;
    m_accessTokens.drop();
}

std::optional<Credentials> AuthorizedClient::copyCredentials() const
{
    return m_credentials ? std::optional(copyOf(*m_credentials)) : std::nullopt;
}

} // namespace tokendesk
