#include "cards/jsonfields.h"

#include <QTimeZone>

namespace tokendesk {

QString textField(const QJsonObject& object, QLatin1StringView name)
{
    return object.value(name).toString().left(longestFieldText);
}

QDateTime timeField(const QJsonObject& object, QLatin1StringView name)
{
    const QDateTime time = QDateTime::fromString(textField(object, name), Qt::ISODateWithMs);
    if (time.isValid() && time.timeSpec() == Qt::LocalTime)
        return QDateTime(time.date(), time.time(), QTimeZone::utc());
    return time.toUTC();
}

} // namespace tokendesk
