#pragma once

#include "cards/cardtoken.h"

#include <QUrl>

namespace tokendesk {

/// Which card tokens a list asks for. An empty id is not sent; no status asks for every one.
struct CardTokenFilter {
    QString customerId;
    QString relationshipId;
    QList<CardStatus> statuses;
    bool includeDeleted = false;
};

/// Builds the URLs of one API root. Ids must have passed checkId(); each is one percent-encoded path segment or
/// query value, whatever it holds.
class ApiRoot final
{
public:
    /// Largest page that the API gives.
    static constexpr int pageLimit = 100;

    /// `base`: http or https, such as `https://checkout.dintero.com/v1`.
    explicit ApiRoot(QUrl base);

    /// getCardToken, deleteCardToken
    QUrl cardToken(const QString& id) const;
    /// listCardTokens; `startingAfter` may be empty, `limit` is 1 to pageLimit.
    QUrl cardTokens(const CardTokenFilter& filter, const QString& startingAfter, int limit = pageLimit) const;
    /// getAccessToken
    QUrl accessToken(const QString& accountId) const;
    /// listTransactions of one card token.
    QUrl transactions(const QString& tokenId, int limit) const;

private:
    QUrl withPath(const QByteArray& encodedPath, const QByteArray& encodedQuery = {}) const;

    QUrl m_base;
};

} // namespace tokendesk
