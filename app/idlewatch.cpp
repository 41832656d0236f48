#include "idlewatch.h"

#include <algorithm>

namespace tokendesk {

IdleWatch::IdleWatch(std::shared_ptr<const Clock> clock, std::chrono::milliseconds limit, QObject* parent)
    : QObject(parent)
    , m_clock(std::move(clock))
    , m_limit(limit)
    , m_lastActivity(m_clock->now())
{
    look();
}

void IdleWatch::setLimit(std::chrono::milliseconds limit)
{
    m_limit = limit;
    m_lastActivity = m_clock->now();
    m_isIdle = false;
    look();
}

bool IdleWatch::noteActivity()
{
    const auto now = m_clock->now();
    const bool wasAway = now - m_lastActivity >= m_limit;
    const bool wasTold = m_isIdle;
    if (wasAway)
        look();
    m_lastActivity = now;
    m_isIdle = false;
    if (wasAway)
        look();
    return !wasAway || wasTold;
}

void IdleWatch::look()
{
    // Alarms stand still while the computer sleeps, the clock doesn't: look again before long.
    constexpr std::chrono::milliseconds longestSleep = std::chrono::seconds(20);
    const auto left = m_limit - (m_clock->now() - m_lastActivity);
    if (left.count() > 0) {
        m_alarm = m_clock->wakeAfter(std::min(left, longestSleep), [this] { look(); });
        return;
    }
    m_alarm.reset();
    if (!m_isIdle) {
        m_isIdle = true;
        emit idle();
    }
}

} // namespace tokendesk
