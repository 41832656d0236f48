#include "session.h"

namespace tokendesk {

Session::Session(AccountProfile account, const HttpOptions& options, Credentials credentials)
    : m_account(std::move(account))
    , m_http(options)
    , m_client(m_http, {ApiRoot(m_account.accessTokenRoot()), m_account.accountId, m_account.audience()},
          std::move(credentials), options.clock)
    , m_api(m_client, ApiRoot(m_account.apiRoot))
    , m_deletions(m_api, options.clock)
{
    QObject::connect(&m_deletions, &Deletions::stateChanged, &m_deletions, [this] { dropCredentialsIfIdle(); });
}

void Session::lock()
{
    m_isLocked = true;
    dropCredentialsIfIdle();
}

void Session::unlock(Credentials credentials, std::shared_ptr<const Secret> proxyPassword)
{
    m_isLocked = false;
    m_http.setProxyPassword(std::move(proxyPassword));
    m_client.setCredentials(std::move(credentials));
}

void Session::dropCredentialsIfIdle()
{
    if (!m_isLocked || m_deletions.busyCount() > 0)
        return;
    m_client.dropCredentials();
    m_http.setProxyPassword({});
}

} // namespace tokendesk
