#include "cards/jsonfields.h"

#include "cards/pandetection.h"

#include <QTimeZone>

namespace tokendesk {

namespace {

/// The number in `count` ASCII digits from `at` on, or -1.
int digitsAt(const QString& text, qsizetype at, int count)
{
    int number = 0;
    for (qsizetype i = at; i < at + count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return -1;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    return number;
}

QDateTime utcTime(QDate date, QTime time)
{
#if QT_VERSION < QT_VERSION_CHECK(6, 5, 0)
    // Faster than looking a time zone up, and deprecated since that is no longer needed.
    return QDateTime(date, time, Qt::UTC);
#else
    return QDateTime(date, time, QTimeZone(QTimeZone::UTC));
#endif
}

/// A time as the API writes it, `2026-05-07T09:30:00.000Z`, ten times as fast as Qt reads it; invalid for any other
/// form.
QDateTime plainUtcTime(const QString& text)
{
    const bool hasForm = text.size() == 24 && text[4] == u'-' && text[7] == u'-' && text[10] == u'T' && text[13] == u':'
        && text[16] == u':' && text[19] == u'.' && text[23] == u'Z';
    if (!hasForm)
        return {};
    const int year = digitsAt(text, 0, 4);
    // To QDate, the year -1 is one.
    if (year < 0)
        return {};
    const QDate date(year, digitsAt(text, 5, 2), digitsAt(text, 8, 2));
    const QTime time(digitsAt(text, 11, 2), digitsAt(text, 14, 2), digitsAt(text, 17, 2), digitsAt(text, 20, 3));
    return date.isValid() && time.isValid() ? utcTime(date, time) : QDateTime();
}

} // namespace

QString textOf(const QJsonValue& value) { return maskPans(value.toString().left(longestFieldText)); }

QString textField(const QJsonObject& object, QLatin1StringView name) { return textOf(object.value(name)); }

QDateTime timeField(const QJsonObject& object, QLatin1StringView name)
{
    const QString text = textField(object, name);
    if (const QDateTime plain = plainUtcTime(text); plain.isValid())
        return plain;
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        return utcTime(time.date(), time.time());
    return time.toUTC();
}

} // namespace tokendesk
