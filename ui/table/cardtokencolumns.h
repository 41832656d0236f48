#pragma once

#include "cards/cardtoken.h"

#include <QDate>

namespace tokendesk {

/// The table's columns, in the order in which they first stand. New ones go at the end: people's saved layouts count.
enum class Column {
    Status,
    Brand,
    CardNumber,
    CardExpiry,
    TokenExpiry,
    Customer,
    Created,
    TokenId,
    Relationship,
    References,
    Updated,
    CreatedBy,
    DeletedAt,
    DeletedBy,
    Transaction,
    PaymentProduct,
    Account,
};

constexpr int cardTokenColumnCount = static_cast<int>(Column::Account) + 1;

bool isShownAtFirst(Column column);
QString columnTitle(Column column);
/// What the cell shows, safe.
QString cellText(const CardToken& token, Column column);
/// The time whose day the cell shows; null in columns of other kinds.
const QDateTime* timeIn(const CardToken& token, Column column);
/// Icon of the brand, or empty.
QString brandIcon(const CardToken& token);
/// `expired`, `expires-soon` or empty.
QString expiryIcon(ExpiryMonth month, QDate today);
/// What a token sorts by in a column: expiries by month, times by time, statuses from usable to gone, texts without
/// regard to case.
/// Numbers first, texts between equal numbers.
struct SortKey {
    qint64 number = 0;
    QString text = {};
};
SortKey sortKey(const CardToken& token, Column column);

} // namespace tokendesk
