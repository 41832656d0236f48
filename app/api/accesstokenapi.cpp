#include "api/accesstokenapi.h"

#include "api/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

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
    QObject::connect(http.send(request, call), &HttpExchange::finished, call, [call](HttpReply reply) {
        reply.credential = Credential::ClientSecret;
        auto token = accessTokenFrom(reply);
        emit call->finished(token);
        if (token)
            wipe(token->value);
    });
    return call;
}

} // namespace tokendesk
