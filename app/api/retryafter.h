#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace tokendesk {

/// How long a server asks to wait, from its Retry-After header (RFC 9110, 10.2.3): whole seconds, or a moment to be
/// compared with `now`, the server's own clock if it told one. A moment that has passed is no wait. Nonsense, and
/// anything over a week, is std::nullopt: it asks for nothing that could be done.
std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray& header, const QDateTime& now);

/// A moment as HTTP headers write it, in UTC; invalid if it isn't one.
QDateTime httpDate(const QByteArray& header);

} // namespace tokendesk
