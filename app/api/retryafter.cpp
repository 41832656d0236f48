#include "api/retryafter.h"

#include <algorithm>

namespace tokendesk {

std::optional<std::chrono::seconds> retryAfterFrom(const QByteArray& header, const QDateTime& now)
{
    using std::chrono::seconds;
    constexpr seconds longest = std::chrono::hours(7 * 24);

    const QByteArray text = header.trimmed();
    seconds wait {-1};
    if (!text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; })) {
        bool fits = false;
        wait = seconds(text.toLongLong(&fits));
        if (!fits)
            return std::nullopt;
    } else if (const QDateTime moment = httpDate(text); moment.isValid() && now.isValid()) {
        wait = std::max(seconds(0), seconds(now.secsTo(moment)));
    }
    return wait < seconds(0) || wait > longest ? std::nullopt : std::optional(wait);
}

QDateTime httpDate(const QByteArray& header)
{
    // Qt reads the numeric form of the zone only.
    const QByteArray text = QByteArray(header).replace("GMT", "+0000");
    return QDateTime::fromString(QString::fromLatin1(text), Qt::RFC2822Date).toUTC();
}

} // namespace tokendesk
