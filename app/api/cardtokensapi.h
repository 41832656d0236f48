#pragma once

#include "api/apiroot.h"
#include "api/replyclassifier.h"

#include <QObject>

namespace tokendesk {

class HttpClient;
class HttpExchange;

/// How requests prove who sends them.
struct Credentials {
    /// Sent as `x-api-key`.
    QByteArray apiKey;
};

/// The calls below each end in exactly one `finished`, never from inside the function that starts them. They belong
/// to the owner given at the start; deleting one abandons it without a signal.

class CardTokenCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::Result<tokendesk::CardToken>& result);
};

class CardTokenPageCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::Result<tokendesk::CardTokenPage>& result);
};

class TransactionPageCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::Result<tokendesk::TransactionPage>& result);
};

class DeleteCardTokenCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::DeleteResult& result);
};

/// The card-token operations of one account. Ids must have passed checkId().
class CardTokensApi final
{
public:
    /// `http` must outlive this and every call.
    CardTokensApi(HttpClient& http, ApiRoot root, Credentials credentials);

    CardTokenCall* getCardToken(const QString& id, QObject* owner) const;
    CardTokenPageCall* listCardTokens(
        const CardTokenFilter& filter, const QString& startingAfter, QObject* owner) const;
    /// The latest `most` (1 to 100) transactions of one card token.
    TransactionPageCall* listTransactions(const QString& tokenId, int most, QObject* owner) const;
    /// One attempt: at most one DELETE on the wire. `reason`: at most 128 code points.
    DeleteCardTokenCall* deleteCardToken(
        const QString& id, const QString& reason, Requestor requestor, QObject* owner) const;

private:
    HttpExchange* get(const QUrl& url, QObject* call) const;
    QList<std::pair<QByteArray, QByteArray>> authentication() const;

    HttpClient& m_http;
    ApiRoot m_root;
    Credentials m_credentials;
};

/// `{"reason": …, "requestor": …}` as deleteCardToken takes it.
QByteArray deleteBody(const QString& reason, Requestor requestor);

} // namespace tokendesk
