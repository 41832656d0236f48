#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace tokendesk {

/// The sandbox's ledger: one entry per request that it received, with what it did. The oracle of the wire tests.
class Ledger final
{
public:
    static Ledger read(const QString& file);

    const QList<QJsonObject>& entries() const { return m_entries; }
    /// Requests by method, such as `DELETE`.
    int count(QLatin1StringView method) const;
    /// The same for one token.
    int countOf(QLatin1StringView method, const QString& tokenId) const;
    /// Ids of the tokens that were really deleted, in order.
    QStringList deletedIds() const;
    /// The last request with that method; empty if there was none.
    QJsonObject last(QLatin1StringView method) const;

private:
    QList<QJsonObject> m_entries;
};

} // namespace tokendesk
