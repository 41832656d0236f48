#include "session.h"

namespace tokendesk {

Session::Session(AccountProfile account, const HttpOptions& options, Credentials credentials, Journal& journal,
    const DeletionRules& rules)
    : m_account(std::move(account))
    , m_api(m_account, options, std::move(credentials))
    , m_deletions(m_api.cardTokens, journal, options.clock, Deletions::randomNumber, rules)
{
    QObject::connect(&m_deletions, &Deletions::stateChanged, &m_deletions, [this] { dropCredentialsIfIdle(); });
    QObject::connect(&m_deletions, &Deletions::runChanged, &m_deletions, [this] { dropCredentialsIfIdle(); });
}

void Session::lock()
{
    m_isLocked = true;
    dropCredentialsIfIdle();
}

void Session::unlock(Credentials credentials, std::shared_ptr<const Secret> proxyPassword)
{
    m_isLocked = false;
    m_api.http.setProxyPassword(std::move(proxyPassword));
    m_api.client.setCredentials(std::move(credentials));
}

std::optional<AccountSecrets> Session::copySecrets() const
{
    auto credentials = m_api.client.copyCredentials();
    if (!credentials)
        return std::nullopt;
    return AccountSecrets {std::move(*credentials), m_api.http.proxyPassword()};
}

void Session::dropCredentialsIfIdle()
{
    if (!m_isLocked || m_deletions.busyCount() > 0)
        return;
    m_api.client.dropCredentials();
    m_api.http.setProxyPassword({});
}

} // namespace tokendesk
