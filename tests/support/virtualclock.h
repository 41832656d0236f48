#pragma once

#include "clock.h"

#include <map>
#include <optional>

namespace tokendesk {

/// Time that passes only when told to. Must outlive its alarms.
class VirtualClock final : public Clock
{
public:
    using Milliseconds = std::chrono::milliseconds;

    Milliseconds now() const override { return m_now; }
    std::unique_ptr<Alarm> wakeAfter(Milliseconds delay, std::function<void()> then) const override;

    /// Lets time pass, and the alarms in it go off.
    void pass(Milliseconds time);
    /// The computer sleeps: time passes, no alarm goes off.
    void sleep(Milliseconds time) { m_now += time; }
    /// Until the next alarm, if one is set.
    std::optional<Milliseconds> untilNext() const;
    /// Lets time pass until then.
    void passToNext();

private:
    using Key = std::pair<Milliseconds, int>;
    class Handle;

    Milliseconds m_now {0};
    mutable int m_made = 0;
    mutable std::map<Key, std::function<void()>> m_alarms;
};

} // namespace tokendesk
