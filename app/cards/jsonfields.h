#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace tokendesk {

/// Longest text kept of a field, in UTF-16 units: a page of hostile texts must not fill the memory.
constexpr qsizetype longestFieldText = 1024;

/// A string's text with card numbers masked, whatever a server sends: kept nowhere, they can't get anywhere. Empty if
/// it isn't a string.
QString textOf(const QJsonValue& value);

/// The field's text as of textOf().
QString textField(const QJsonObject& object, QLatin1StringView name);

/// The field's time in UTC, or an invalid one. A time without an offset counts as UTC.
QDateTime timeField(const QJsonObject& object, QLatin1StringView name);

} // namespace tokendesk
