#include "api/accesstokens.h"

#include <utility>

namespace tokendesk {

namespace {

/// How long a token is used. What is left covers the way to the server and a clock there that runs faster.
std::chrono::milliseconds usableLife(std::chrono::seconds life) { return std::chrono::milliseconds(life) * 9 / 10; }

} // namespace

AccessTokens::AccessTokens(HttpClient& http, AccessTokenSource source, std::shared_ptr<const Clock> clock)
    : m_http(http)
    , m_source(std::move(source))
    , m_clock(std::move(clock))
{
}

bool AccessTokens::isFresh() const { return m_token && m_clock->now() < m_token->freshUntil; }

QByteArray AccessTokens::bearer() const { return m_token ? join({"Bearer ", m_token->value.bytes()}) : QByteArray(); }

void AccessTokens::renew(const ClientCredentials& credentials)
{
    if (m_call)
        return;
    // Its life may have begun as soon as the request was out.
    const auto askedAt = m_clock->now();
    m_call = getAccessToken(m_http, m_source, credentials, this);
    connect(m_call, &AccessTokenCall::finished, this,
        [this, askedAt](const Result<AccessToken>& result) { take(result, askedAt); });
}

void AccessTokens::take(const Result<AccessToken>& result, std::chrono::milliseconds askedAt)
{
    std::exchange(m_call, nullptr)->deleteLater();
    m_token.reset();
    if (result)
        m_token = Token {Secret(result->value), ++m_lastSerial, askedAt + usableLife(result->life)};
    emit settled(result ? std::nullopt : std::optional(result.error()));
}

void AccessTokens::refuse(int serial)
{
    if (serial == this->serial())
        m_token.reset();
}

void AccessTokens::drop()
{
    m_token.reset();
    if (!m_call)
        return;
    delete std::exchange(m_call, nullptr);
    emit settled(std::nullopt);
}

} // namespace tokendesk
