#include "cards/expirymonth.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

std::optional<ExpiryMonth> ExpiryMonth::fromApi(const QString& text)
{
    const auto digit = [&text](qsizetype at) { return text[at] >= u'0' && text[at] <= u'9'; };
    const bool hasForm
        = text.size() == 7 && text[2] == u'/' && digit(0) && digit(1) && digit(3) && digit(4) && digit(5) && digit(6);
    if (!hasForm)
        return std::nullopt;
    const int month = QStringView(text).first(2).toInt();
    const int year = QStringView(text).last(4).toInt();
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
