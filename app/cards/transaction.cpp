#include "cards/transaction.h"

#include "cards/jsonfields.h"

#include <QSet>

#include <cmath>

namespace tokendesk {

using namespace Qt::StringLiterals;

std::optional<Transaction> parseTransaction(const QJsonObject& object)
{
    Transaction result;
    result.id = textField(object, "id"_L1);
    result.status = textField(object, "status"_L1);
    if (result.id.isEmpty() || result.status.isEmpty())
        return std::nullopt;
    const QJsonValue amount = object.value("amount"_L1);
    constexpr double largestExactInteger = 9007199254740992.0;
    if (amount.isDouble() && std::abs(amount.toDouble()) <= largestExactInteger
        && std::trunc(amount.toDouble()) == amount.toDouble())
        result.amount = static_cast<qint64>(amount.toDouble());
    result.currency = textField(object, "currency"_L1);
    result.merchantReference = textField(object, "merchant_reference"_L1);
    result.paymentOperation = textField(object, "payment_operation"_L1);
    result.createdAt = timeField(object, "created_at"_L1);
    return result;
}

int minorUnitDigits(const QString& currency)
{
    static const QSet<QString> none {u"BIF"_s, u"CLP"_s, u"DJF"_s, u"GNF"_s, u"ISK"_s, u"JPY"_s, u"KMF"_s, u"KRW"_s,
        u"PYG"_s, u"RWF"_s, u"UGX"_s, u"UYI"_s, u"VND"_s, u"VUV"_s, u"XAF"_s, u"XOF"_s, u"XPF"_s};
    static const QSet<QString> three {u"BHD"_s, u"IQD"_s, u"JOD"_s, u"KWD"_s, u"LYD"_s, u"OMR"_s, u"TND"_s};
    if (none.contains(currency))
        return 0;
    return three.contains(currency) ? 3 : 2;
}

} // namespace tokendesk
