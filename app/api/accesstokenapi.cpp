#include "api/accesstokenapi.h"

#include "api/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccessTokenCall* getAccessToken(HttpClient& http, const ApiRoot& root, const QString& account,
    const ClientCredentials& credentials, const QUrl& audience, QObject* owner)
{
    const QByteArray basic = (credentials.clientId + ':' + credentials.clientSecret).toBase64();
    const QJsonObject body {
        {u"grant_type"_s, u"client_credentials"_s}, {u"audience"_s, audience.toString(QUrl::FullyEncoded)}};
    const HttpRequest request {HttpRequest::Verb::Post, root.accessToken(account),
        {{"Authorization", "Basic " + basic}}, QJsonDocument(body).toJson(QJsonDocument::Compact)};

    auto* call = new AccessTokenCall(owner);
    QObject::connect(http.send(request, call), &HttpExchange::finished, call,
        [call](const HttpReply& reply) { emit call->finished(accessTokenFrom(reply)); });
    return call;
}

} // namespace tokendesk
