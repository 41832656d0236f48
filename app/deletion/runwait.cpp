#include "deletion/runwait.h"

namespace tokendesk {

void RunWait::extend(std::chrono::milliseconds wait)
{
    const auto end = m_clock->now() + wait;
    if (m_alarm && end <= m_end)
        return;
    m_end = end;
    m_until = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_alarm = m_clock->wakeAfter(wait, [this] {
        m_alarm.reset();
        m_over();
    });
}

} // namespace tokendesk
