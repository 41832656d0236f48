#include "session.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

AccessTokenSource accessTokenSource(const AccountProfile& account)
{
    QUrl audience = account.apiRoot;
    audience.setPath(audience.path() + u"/accounts/"_s + account.accountId);
    return {ApiRoot(account.apiRoot), account.accountId, audience};
}

} // namespace

Session::Session(AccountProfile account, HttpOptions options, Credentials credentials)
    : m_account(std::move(account))
    , m_http(std::move(options))
    , m_client(m_http, accessTokenSource(m_account), std::move(credentials))
    , m_api(m_client, ApiRoot(m_account.apiRoot))
    , m_deletions(m_api)
{
    QObject::connect(&m_deletions, &Deletions::stateChanged, &m_deletions, [this] { dropCredentialsIfIdle(); });
}

void Session::lock()
{
    m_isLocked = true;
    dropCredentialsIfIdle();
}

void Session::unlock(Credentials credentials)
{
    m_isLocked = false;
    m_client.setCredentials(std::move(credentials));
}

void Session::dropCredentialsIfIdle()
{
    if (m_isLocked && m_deletions.busyCount() == 0)
        m_client.dropCredentials();
}

} // namespace tokendesk
