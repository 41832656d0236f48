#pragma once

#include <chrono>
#include <string>

namespace tokendesk::sandbox {

/// A moment in UTC.
using Time = std::chrono::sys_time<std::chrono::milliseconds>;

/// The moment it is.
Time now();

/// ISO 8601 with milliseconds: `2026-05-07T09:30:00.000Z`.
std::string isoUtc(Time time);

/// As HTTP's Date header has it: `Thu, 07 May 2026 09:30:00 GMT`.
std::string httpDate(Time time);

/// A card's expiry as the API writes it: `09/2030`.
std::string expiryText(std::chrono::year_month month);

} // namespace tokendesk::sandbox
