#pragma once

#include "api/apiroot.h"
#include "api/connection.h"
#include "api/replyclassifier.h"

#include <QObject>

#include <memory>

namespace tokendesk {

class AuthorizedClient;
class AuthorizedExchange;

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

class AccountProofCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    /// `doubt`: why nothing is proven; nullopt if it is.
    void finished(const std::optional<tokendesk::ApiError>& doubt);
};

class DeleteCardTokenCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Whether it has left for the network: until then it waits for an access token, and deleting it calls it off.
    bool wasSent() const;

signals:
    void finished(const tokendesk::DeleteResult& result);

private:
    friend class CardTokensApi;

    AuthorizedExchange* m_exchange = nullptr;
};

/// What a deletion needs of one account's API. Ids must have passed checkId().
class CardTokenAccess
{
public:
    virtual ~CardTokenAccess() = default;

    virtual CardTokenCall* getCardToken(
        const QString& id, QObject* owner, Connection connection = Connection::Kept) const = 0;
    /// One attempt: at most one DELETE on the wire. `reason`: at most 128 code points. Kept connections are for runs: a
    /// setting up less for each, and a few more that end Unknown.
    virtual DeleteCardTokenCall* deleteCardToken(const QString& id, const QString& reason, Requestor requestor,
        QObject* owner, Connection connection = Connection::Own) const = 0;
    /// Whether the credentials in use have shown a card token of that account. Until then they may be another
    /// account's, and that the API knows no such card token proves nothing of this account's.
    virtual bool isProven(const QString& accountId) const = 0;
    /// Has them show one.
    virtual AccountProofCall* proveAccount(const QString& accountId, QObject* owner) const = 0;
};

/// The card-token operations of one account. Ids must have passed checkId().
class CardTokensApi final : public CardTokenAccess
{
public:
    /// `client` must outlive this; a call that it doesn't outlive stays silent. `root`: of the client's account.
    CardTokensApi(AuthorizedClient& client, ApiRoot root);

    CardTokenCall* getCardToken(
        const QString& id, QObject* owner, Connection connection = Connection::Kept) const override;
    /// One page of at most `limit` (1 to 100).
    CardTokenPageCall* listCardTokens(
        const CardTokenFilter& filter, const QString& startingAfter, int limit, QObject* owner) const;
    /// The latest `most` (1 to 100) transactions of one card token.
    TransactionPageCall* listTransactions(const QString& tokenId, int most, QObject* owner) const;
    /// The API's own 401 to an access token ends it like any refusal; a next attempt gets a new access token first.
    DeleteCardTokenCall* deleteCardToken(const QString& id, const QString& reason, Requestor requestor, QObject* owner,
        Connection connection = Connection::Own) const override;
    bool isProven(const QString& accountId) const override;
    AccountProofCall* proveAccount(const QString& accountId, QObject* owner) const override;

private:
    /// Whose card token came last, and to which credentials.
    struct Shown {
        QString accountId;
        int credentialsNumber = 0;

        void take(const CardToken& token, int toCredentials);
        void take(const CardTokenPage& page, int toCredentials);
        void take(const TransactionPage&, int) { }
    };

    template <typename Call, typename Value>
    Call* read(const QUrl& url, Result<Value> (*valueFrom)(const HttpReply&), QObject* owner,
        Connection connection = Connection::Kept) const;

    AuthorizedClient& m_client;
    ApiRoot m_root;
    // Calls outlive this.
    const std::shared_ptr<Shown> m_shown = std::make_shared<Shown>();
};

/// `{"reason": …, "requestor": …}` as deleteCardToken takes it.
QByteArray deleteBody(const QString& reason, Requestor requestor);

} // namespace tokendesk
