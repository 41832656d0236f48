#include "cards/expirymonth.h"

#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

std::optional<ExpiryMonth> ExpiryMonth::fromApi(const QString& text)
{
    static const QRegularExpression pattern(u"\\A([0-9]{2})/([0-9]{4})\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int month = match.capturedView(1).toInt();
    const int year = match.capturedView(2).toInt();
    if (month < 1 || month > 12 || year < 1970)
        return std::nullopt;
    ExpiryMonth result;
    result.m_monthsSinceYearZero = year * 12 + month;
    return result;
}

QDate ExpiryMonth::lastDay() const
{
    if (isNull())
        return {};
    const QDate first(year(), month(), 1);
    return QDate(first.year(), first.month(), first.daysInMonth());
}

ExpiryMonth::Validity ExpiryMonth::validityOn(QDate day) const
{
    if (isNull())
        return Validity::Unknown;
    const qint64 daysLeft = day.daysTo(lastDay());
    if (daysLeft < 0)
        return Validity::Expired;
    return daysLeft <= soonDays ? Validity::ExpiresSoon : Validity::Valid;
}

QString ExpiryMonth::text() const
{
    return isNull() ? QString() : u"%1/%2"_s.arg(month(), 2, 10, '0'_L1).arg(year(), 4, 10, '0'_L1);
}

} // namespace tokendesk
