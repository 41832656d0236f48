#include "api/cardtokensapi.h"

#include "api/httpclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

CardTokensApi::CardTokensApi(HttpClient& http, ApiRoot root, Credentials credentials)
    : m_http(http)
    , m_root(std::move(root))
    , m_credentials(std::move(credentials))
{
}

CardTokenCall* CardTokensApi::getCardToken(const QString& id, QObject* owner) const
{
    auto* call = new CardTokenCall(owner);
    QObject::connect(get(m_root.cardToken(id), call), &HttpExchange::finished, call,
        [call](const HttpReply& reply) { emit call->finished(cardTokenFrom(reply)); });
    return call;
}

CardTokenPageCall* CardTokensApi::listCardTokens(
    const CardTokenFilter& filter, const QString& startingAfter, QObject* owner) const
{
    auto* call = new CardTokenPageCall(owner);
    QObject::connect(get(m_root.cardTokens(filter, startingAfter), call), &HttpExchange::finished, call,
        [call](const HttpReply& reply) { emit call->finished(cardTokenPageFrom(reply)); });
    return call;
}

TransactionPageCall* CardTokensApi::listTransactions(const QString& tokenId, int most, QObject* owner) const
{
    auto* call = new TransactionPageCall(owner);
    QObject::connect(get(m_root.transactions(tokenId, most), call), &HttpExchange::finished, call,
        [call](const HttpReply& reply) { emit call->finished(transactionPageFrom(reply)); });
    return call;
}

DeleteCardTokenCall* CardTokensApi::deleteCardToken(
    const QString& id, const QString& reason, Requestor requestor, QObject* owner) const
{
    auto* call = new DeleteCardTokenCall(owner);
    const HttpRequest request {
        HttpRequest::Verb::Delete, m_root.cardToken(id), authentication(), deleteBody(reason, requestor)};
    QObject::connect(m_http.send(request, call), &HttpExchange::finished, call,
        [call, id](const HttpReply& reply) { emit call->finished(deleteResultFrom(reply, id)); });
    return call;
}

HttpExchange* CardTokensApi::get(const QUrl& url, QObject* call) const
{
    return m_http.send({HttpRequest::Verb::Get, url, authentication(), {}}, call);
}

QList<std::pair<QByteArray, QByteArray>> CardTokensApi::authentication() const
{
    return {{"x-api-key", m_credentials.apiKey}};
}

QByteArray deleteBody(const QString& reason, Requestor requestor)
{
    const QString who = requestor == Requestor::Cardholder ? u"CARDHOLDER"_s : u"MERCHANT"_s;
    return QJsonDocument(QJsonObject {{u"reason"_s, reason}, {u"requestor"_s, who}}).toJson(QJsonDocument::Compact);
}

} // namespace tokendesk
