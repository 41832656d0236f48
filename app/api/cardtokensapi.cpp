#include "api/cardtokensapi.h"

#include "api/authorizedclient.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace tokendesk {

using namespace Qt::StringLiterals;

CardTokensApi::CardTokensApi(AuthorizedClient& client, ApiRoot root)
    : m_client(client)
    , m_root(std::move(root))
{
}

template <typename Call, typename Value>
Call* CardTokensApi::read(
    const QUrl& url, Result<Value> (*valueFrom)(const HttpReply&), QObject* owner, Connection connection) const
{
    auto* call = new Call(owner);
    QObject::connect(m_client.send({HttpRequest::Verb::Get, url, {}, {}, connection}, call),
        &AuthorizedExchange::finished, call,
        [call, valueFrom, shown = m_shown, number = m_client.credentialsNumber()](const Result<HttpReply>& reply) {
            const auto value = reply.and_then(valueFrom);
            if (value)
                shown->take(*value, number);
            emit call->finished(value);
        });
    return call;
}

CardTokenCall* CardTokensApi::getCardToken(const QString& id, QObject* owner, Connection connection) const
{
    return read<CardTokenCall>(m_root.cardToken(id), cardTokenFrom, owner, connection);
}

CardTokenPageCall* CardTokensApi::listCardTokens(
    const CardTokenFilter& filter, const QString& startingAfter, int limit, QObject* owner) const
{
    return read<CardTokenPageCall>(m_root.cardTokens(filter, startingAfter, limit), cardTokenPageFrom, owner);
}

TransactionPageCall* CardTokensApi::listTransactions(const QString& tokenId, int most, QObject* owner) const
{
    return read<TransactionPageCall>(m_root.transactions(tokenId, most), transactionPageFrom, owner);
}

DeleteCardTokenCall* CardTokensApi::deleteCardToken(
    const QString& id, const QString& reason, Requestor requestor, QObject* owner, Connection connection) const
{
    auto* call = new DeleteCardTokenCall(owner);
    auto* exchange = m_client.send(
        {HttpRequest::Verb::Delete, m_root.cardToken(id), {}, deleteBody(reason, requestor), connection}, call);
    call->m_exchange = exchange;
    QObject::connect(exchange, &AuthorizedExchange::finished, call, [call, id](const Result<HttpReply>& reply) {
        if (reply)
            emit call->finished(deleteResultFrom(*reply, id));
        else
            emit call->finished({DeleteResult::Verdict::NotSent, {}, reply.error()});
    });
    return call;
}

void CardTokensApi::Shown::take(const CardToken& token, int toCredentials)
{
    accountId = token.accountId;
    credentialsNumber = toCredentials;
}

void CardTokensApi::Shown::take(const CardTokenPage& page, int toCredentials)
{
    if (!page.tokens.isEmpty())
        take(page.tokens.last(), toCredentials);
}

bool CardTokensApi::isProven(const QString& accountId) const
{
    return !accountId.isEmpty() && m_shown->accountId == accountId
        && m_shown->credentialsNumber == m_client.credentialsNumber();
}

AccountProofCall* CardTokensApi::proveAccount(const QString& accountId, QObject* owner) const
{
    auto* call = new AccountProofCall(owner);
    CardTokenFilter filter;
    filter.includeDeleted = true;
    QObject::connect(listCardTokens(filter, {}, 1, call), &CardTokenPageCall::finished, call,
        [call, accountId](const Result<CardTokenPage>& page) {
            if (!page)
                return emit call->finished(page.error());
            const QString shown = page->tokens.isEmpty() ? QString() : page->tokens.first().accountId;
            ApiError doubt;
            doubt.kind = ApiError::Kind::OtherAccount;
            doubt.httpStatus = 200;
            doubt.detail = shown;
            emit call->finished(shown == accountId ? std::nullopt : std::optional(doubt));
        });
    return call;
}

bool DeleteCardTokenCall::wasSent() const { return !m_exchange || m_exchange->wasSent(); }

QByteArray deleteBody(const QString& reason, Requestor requestor)
{
    const QString who = requestor == Requestor::Cardholder ? u"CARDHOLDER"_s : u"MERCHANT"_s;
    return QJsonDocument(QJsonObject {{u"reason"_s, reason}, {u"requestor"_s, who}}).toJson(QJsonDocument::Compact);
}

} // namespace tokendesk
