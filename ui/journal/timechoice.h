#pragma once

#include <QDateTime>

namespace tokendesk {

/// Which days one wants to see.
enum class TimeChoice { Any, Today, SevenDays, ThirtyDays, ThisYear, Between };

/// From (inclusive) until (exclusive), UTC; null: no such end.
struct TimeRange {
    QDateTime from;
    QDateTime until;
};

/// Whole days of the desktop's time zone, `today` included. `first` and `last` are for Between only; either may be
/// the later one.
TimeRange timeRange(TimeChoice choice, QDate today, QDate first = {}, QDate last = {});

} // namespace tokendesk
