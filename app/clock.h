#pragma once

#include <chrono>
#include <functional>
#include <memory>

namespace tokendesk {

/// Something that will happen; destroying it calls it off.
class Alarm
{
public:
    virtual ~Alarm() = default;
};

/// Time as it passes, for whatever waits: the real one in the program, one that passes at will in tests.
class Clock
{
public:
    virtual ~Clock() = default;

    /// Since some moment in the past; never goes back, whatever becomes of the calendar; where the platform
    /// tells, a sleeping computer's time counts.
    virtual std::chrono::milliseconds now() const = 0;
    /// Calls `then` once, `delay` from now, never from inside this function.
    virtual std::unique_ptr<Alarm> wakeAfter(std::chrono::milliseconds delay, std::function<void()> then) const = 0;
};

class SystemClock final : public Clock
{
public:
    std::chrono::milliseconds now() const override;
    std::unique_ptr<Alarm> wakeAfter(std::chrono::milliseconds delay, std::function<void()> then) const override;
};

} // namespace tokendesk
