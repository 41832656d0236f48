#include "api/accesstokenapi.h"

#include "api/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccessTokenCall* getAccessToken(
    HttpClient& http, const AccessTokenSource& source, const ClientCredentials& credentials, QObject* owner)
{
    const QByteArray basic = (credentials.clientId + ':' + credentials.clientSecret).toBase64();
    const QJsonObject body {
        {u"grant_type"_s, u"client_credentials"_s}, {u"audience"_s, source.audience.toString(QUrl::FullyEncoded)}};
    const HttpRequest request {HttpRequest::Verb::Post, source.root.accessToken(source.accountId),
        {{"Authorization", "Basic " + basic}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};

    auto* call = new AccessTokenCall(owner);
    QObject::connect(http.send(request, call), &HttpExchange::finished, call, [call](HttpReply reply) {
        reply.credential = Credential::ClientSecret;
        emit call->finished(accessTokenFrom(reply));
    });
    return call;
}

} // namespace tokendesk
