#include "api/accesstokenapi.h"

#include "api/httpclient.h"
#include "api/repeatedsecrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The body of a refusal without the secret, as it is or as it was sent in `Basic …`.
QByteArray withoutPair(const QByteArray& body, const QByteArray& basic)
{
    const QByteArrayView encoded = QByteArrayView(basic).sliced(basic.indexOf(' ') + 1);
    QByteArray pair = QByteArray::fromBase64(encoded.toByteArray());
    const QByteArray result = withoutSecrets(body, {encoded, QByteArrayView(pair).sliced(pair.indexOf(':') + 1)});
    wipe(pair);
    return result;
}

} // namespace

AccessTokenCall* getAccessToken(
    HttpClient& http, const AccessTokenSource& source, const ClientCredentials& credentials, QObject* owner)
{
    // What Qt is given of it can't be wiped; every copy on the way there can.
    QByteArray pair = join({credentials.clientId, ":", credentials.clientSecret.bytes()});
    QByteArray encoded = pair.toBase64();
    wipe(pair);
    const QByteArray basic = join({"Basic ", encoded});
    wipe(encoded);
    const QJsonObject body {
        {u"grant_type"_s, u"client_credentials"_s}, {u"audience"_s, source.audience.toString(QUrl::FullyEncoded)}};
    const HttpRequest request {HttpRequest::Verb::Post, source.root.accessToken(source.accountId),
        {{"Authorization", basic}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};

    auto* call = new AccessTokenCall(owner);
    QObject::connect(http.send(request, call), &HttpExchange::finished, call, [call, basic](HttpReply reply) {
        reply.credential = Credential::ClientSecret;
        if (reply.status != 200)
            reply.body = withoutPair(reply.body, basic);
        auto token = accessTokenFrom(reply);
        emit call->finished(token);
        if (token)
            wipe(token->value);
    });
    return call;
}

} // namespace tokendesk
