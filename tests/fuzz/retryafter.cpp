// The bytes are a Retry-After header.

#include "api/retryafter.h"
#include "require.h"

#include <QTimeZone>

#include <algorithm>

using namespace tokendesk;
using namespace std::chrono_literals;

namespace {

using Wait = std::optional<std::chrono::seconds>;

bool isWholeNumber(const QByteArray& text)
{
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= '0' && c <= '9'; });
}

void tryAt(const QByteArray& header, const QDateTime& now)
{
    constexpr std::chrono::seconds week = 7 * 24h;
    const Wait wait = retryAfterFrom(header, now);
    require(wait == retryAfterFrom(header, now), "the same wait every time");
    require(!wait || (*wait >= 0s && *wait <= week), "a wait that a person can sit out");

    const QByteArray text = header.trimmed();
    const QDateTime moment = httpDate(text);
    require(!moment.isValid() || moment.offsetFromUtc() == 0, "a moment is in UTC");
    if (isWholeNumber(text)) {
        require(wait.has_value() == (text.toULongLong() <= 604800 && text.toULongLong() > 0)
                || text.count('0') == text.size() || text.size() > 19,
            "any number of seconds up to a week is a wait");
        require(!wait || wait->count() == text.toLongLong(), "seconds are as told");
        return;
    }
    require(!wait || (moment.isValid() && now.isValid()), "what is no number is a moment, and needs a clock");
    require(!wait || wait->count() == std::max<qint64>(0, now.secsTo(moment)), "a moment is as far off as it is");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray header(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryAt(header, QDateTime(QDate(2026, 11, 22), QTime(14, 31, 8), QTimeZone::utc()));
    tryAt(header, QDateTime(QDate(1970, 1, 1), QTime(0, 0), QTimeZone::utc()));
    tryAt(header, QDateTime(QDate(9999, 12, 31), QTime(23, 59, 59), QTimeZone::utc()));
    tryAt(header, {});
    return 0;
}
