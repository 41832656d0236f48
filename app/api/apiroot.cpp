#include "api/apiroot.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// QUrlQuery would leave `+` as it is and decode `%41`: every value is encoded here and the query set whole.
void addQueryItem(QByteArray& query, const char* name, const QString& value)
{
    if (!query.isEmpty())
        query += '&';
    query += name;
    query += '=';
    query += QUrl::toPercentEncoding(value);
}

} // namespace

ApiRoot::ApiRoot(QUrl base)
    : m_base(std::move(base))
{
}

QUrl ApiRoot::withPath(const QByteArray& encodedPath, const QByteArray& encodedQuery) const
{
    QUrl url = m_base;
    url.setPath(m_base.path(QUrl::FullyEncoded) + QString::fromLatin1(encodedPath), QUrl::StrictMode);
    if (!encodedQuery.isEmpty())
        url.setQuery(QString::fromLatin1(encodedQuery), QUrl::StrictMode);
    return url;
}

QUrl ApiRoot::cardToken(const QString& id) const { return withPath("/card-tokens/" + QUrl::toPercentEncoding(id)); }

QUrl ApiRoot::cardTokens(const CardTokenFilter& filter, const QString& startingAfter, int limit) const
{
    QByteArray query;
    if (!filter.customerId.isEmpty())
        addQueryItem(query, "customer_id", filter.customerId);
    if (!filter.relationshipId.isEmpty())
        addQueryItem(query, "relationship_id", filter.relationshipId);
    for (const CardStatus status : filter.statuses)
        addQueryItem(query, "status", apiName(status));
    if (filter.includeDeleted)
        addQueryItem(query, "include_deleted", u"true"_s);
    addQueryItem(query, "limit", QString::number(limit));
    if (!startingAfter.isEmpty())
        addQueryItem(query, "starting_after", startingAfter);
    return withPath("/card-tokens", query);
}

QUrl ApiRoot::accessToken(const QString& accountId) const
{
    return withPath("/accounts/" + QUrl::toPercentEncoding(accountId) + "/auth/token");
}

QUrl ApiRoot::transactions(const QString& tokenId, int limit) const
{
    QByteArray query;
    addQueryItem(query, "token_id", tokenId);
    addQueryItem(query, "limit", QString::number(limit));
    return withPath("/transactions", query);
}

} // namespace tokendesk
