#pragma once

#include "clock.h"

#include <QDateTime>

namespace tokendesk {

/// Until when the API asked a run to send nothing. Nobody makes that sooner: neither a shorter wait nor a pause.
class RunWait final
{
public:
    /// `over`: called when it is over by itself.
    RunWait(std::shared_ptr<const Clock> clock, std::function<void()> over)
        : m_clock(std::move(clock))
        , m_over(std::move(over))
    {
    }

    /// From now. One that ends sooner than what is waited for already changes nothing.
    void extend(std::chrono::milliseconds wait);
    /// Nothing will be sent any more, so nothing waits.
    void callOff() { m_alarm.reset(); }
    bool isOn() const { return m_alarm && m_clock->now() < m_end; }
    /// UTC; invalid while it isn't on.
    QDateTime until() const { return isOn() ? m_until : QDateTime(); }

private:
    std::shared_ptr<const Clock> m_clock;
    std::function<void()> m_over;
    std::unique_ptr<Alarm> m_alarm;
    std::chrono::milliseconds m_end {};
    QDateTime m_until;
};

} // namespace tokendesk
