#include "utc.h"

#include <array>
#include <iomanip>
#include <sstream>

namespace tokendesk::sandbox {

namespace chrono = std::chrono;

Time now() { return chrono::floor<chrono::milliseconds>(chrono::system_clock::now()); }

std::string isoUtc(Time time)
{
    const auto midnight = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(midnight);
    const chrono::hh_mm_ss clock(time - midnight);
    std::ostringstream text;
    text << std::setfill('0') << std::setw(4) << static_cast<int>(date.year()) << '-' << std::setw(2)
         << static_cast<unsigned>(date.month()) << '-' << std::setw(2) << static_cast<unsigned>(date.day()) << 'T'
         << std::setw(2) << clock.hours().count() << ':' << std::setw(2) << clock.minutes().count() << ':'
         << std::setw(2) << clock.seconds().count() << '.' << std::setw(3) << clock.subseconds().count() << 'Z';
    return text.str();
}

std::string httpDate(Time time)
{
    constexpr std::array days {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    constexpr std::array months {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto midnight = chrono::floor<chrono::days>(time);
    const chrono::year_month_day date(midnight);
    const chrono::hh_mm_ss clock(chrono::floor<chrono::seconds>(time - midnight));
    std::ostringstream text;
    text << days[chrono::weekday(midnight).c_encoding()] << ", " << std::setfill('0') << std::setw(2)
         << static_cast<unsigned>(date.day()) << ' ' << months[static_cast<unsigned>(date.month()) - 1] << ' '
         << static_cast<int>(date.year()) << ' ' << std::setw(2) << clock.hours().count() << ':' << std::setw(2)
         << clock.minutes().count() << ':' << std::setw(2) << clock.seconds().count() << " GMT";
    return text.str();
}

std::string expiryText(chrono::year_month month)
{
    std::ostringstream text;
    text << std::setfill('0') << std::setw(2) << static_cast<unsigned>(month.month()) << '/' << std::setw(4)
         << static_cast<int>(month.year());
    return text.str();
}

} // namespace tokendesk::sandbox
