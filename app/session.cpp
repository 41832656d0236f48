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
}

} // namespace tokendesk
