#include "api/authorizedexchange.h"

#include "api/authorizedclient.h"
#include "api/httpclient.h"
#include "api/repeatedsecrets.h"
#include "api/replyclassifier.h"

namespace tokendesk {

namespace {

ApiError noCredentials(Credential unusable)
{
    ApiError error;
    error.kind = ApiError::Kind::NoCredentials;
    error.credential = unusable;
    return error;
}

/// A key, or what follows `Bearer`.
QByteArrayView secretIn(const QByteArray& headerValue)
{
    return QByteArrayView(headerValue).sliced(headerValue.lastIndexOf(' ') + 1);
}

} // namespace

AuthorizedExchange::AuthorizedExchange(AuthorizedClient& client, HttpRequest request, QObject* owner)
    : QObject(owner)
    , m_client(&client)
    , m_request(std::move(request))
{
    attempt();
}

void AuthorizedExchange::attempt()
{
    const auto& credentials = m_client->m_credentials;
    if (!credentials)
        return fail(noCredentials(Credential::None));
    if (const auto* apiKey = std::get_if<ApiKey>(&*credentials)) {
        const QByteArrayView key = apiKey->key.bytes();
        return fitsHeader(key) ? transmit("x-api-key", key.toByteArray(), Credential::ApiKey)
                               : fail(noCredentials(Credential::ApiKey));
    }
    if (!m_client->m_accessTokens.isFresh())
        return waitForAccessToken();
    transmit("Authorization", m_client->m_accessTokens.bearer(), Credential::AccessToken);
}

void AuthorizedExchange::waitForAccessToken()
{
    AccessTokens& tokens = m_client->m_accessTokens;
    connect(
        &tokens, &AccessTokens::settled, this,
        [this, &tokens](const std::optional<ApiError>& problem) {
            if (problem)
                return fail(*problem);
            // None: the credentials are other ones by now, or there are none.
            if (tokens.serial() == 0)
                return attempt();
            transmit("Authorization", tokens.bearer(), Credential::AccessToken);
        },
        Qt::SingleShotConnection);
    tokens.renew(std::get<ClientCredentials>(*m_client->m_credentials));
}

void AuthorizedExchange::transmit(const QByteArray& headerName, const QByteArray& headerValue, Credential credential)
{
    ++m_tries;
    m_serial = m_client->m_accessTokens.serial();
    HttpRequest request = m_request;
    request.headers += {headerName, headerValue};
    HttpExchange* exchange = m_client->m_http.send(request, this);
    connect(exchange, &HttpExchange::finished, this, [this, exchange, headerValue, credential](HttpReply reply) {
        exchange->deleteLater();
        reply.credential = credential;
        if (reply.status != 200)
            reply.body = withoutSecrets(reply.body, {secretIn(headerValue)});
        takeReply(std::move(reply));
    });
}

void AuthorizedExchange::takeReply(HttpReply reply)
{
    if (!m_client || m_tries > 1 || !isRefusal(reply)) {
        emit finished(reply);
        return;
    }
    m_client->m_accessTokens.refuse(m_serial);
    // Another DELETE is another attempt, which whoever asked for this one must have on record first.
    if (m_request.verb == HttpRequest::Verb::Get)
        attempt();
    else
        emit finished(reply);
}

bool AuthorizedExchange::isRefusal(const HttpReply& reply) const
{
    if (reply.credential != Credential::AccessToken)
        return false;
    // Any server in between can say 401, and may have swallowed the answer to a DELETE that was applied.
    return m_request.verb == HttpRequest::Verb::Get ? reply.status == 401 : isRefusedByApi(reply, 401);
}

void AuthorizedExchange::fail(const ApiError& error)
{
    QMetaObject::invokeMethod(
        this, [this, error] { emit finished(tl::unexpected(error)); }, Qt::QueuedConnection);
}

} // namespace tokendesk
