#include "journal/timechoice.h"

#include <algorithm>

namespace tokendesk {

TimeRange timeRange(TimeChoice choice, QDate today, QDate first, QDate last)
{
    // A day may begin at one o'clock, where clocks are put forward at midnight.
    const auto begin = [](QDate day) { return day.startOfDay(Qt::LocalTime).toUTC(); };
    switch (choice) {
    case TimeChoice::Any:
        return {};
    case TimeChoice::Today:
        return {begin(today), {}};
    case TimeChoice::SevenDays:
        return {begin(today.addDays(-6)), {}};
    case TimeChoice::ThirtyDays:
        return {begin(today.addDays(-29)), {}};
    case TimeChoice::ThisYear:
        return {begin(QDate(today.year(), 1, 1)), {}};
    case TimeChoice::Between:
        return {begin(std::min(first, last)), begin(std::max(first, last).addDays(1))};
    }
    return {};
}

} // namespace tokendesk
