#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace tokendesk {

/// What we read of a transaction (TransactionSummary). Texts are the API's own: pass them through safeText().
struct Transaction {
    QString id;
    QString status;
    /// In the currency's minor unit.
    std::optional<qint64> amount;
    QString currency;
    QString merchantReference;
    QString paymentOperation;
    QDateTime createdAt;

    friend bool operator==(const Transaction&, const Transaction&) = default;
};

/// std::nullopt without the required `id` and `status`.
std::optional<Transaction> parseTransaction(const QJsonObject& object);

/// How many digits of the minor unit follow the decimal point: ISO 4217, 2 for a currency that isn't listed.
int minorUnitDigits(const QString& currency);

} // namespace tokendesk
