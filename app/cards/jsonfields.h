#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace tokendesk {

/// Longest text kept of a field, in UTF-16 units: a page of hostile texts must not fill the memory.
constexpr qsizetype longestFieldText = 1024;

/// The field's text, or an empty one if it is missing or not a string.
QString textField(const QJsonObject& object, QLatin1StringView name);

/// The field's time in UTC, or an invalid one. A time without an offset counts as UTC.
QDateTime timeField(const QJsonObject& object, QLatin1StringView name);

} // namespace tokendesk
