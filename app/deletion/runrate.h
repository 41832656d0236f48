#pragma once

#include "clock.h"

#include <deque>
#include <optional>

namespace tokendesk {

/// How fast a run goes, by what has ended of late; and when to tell how far it is: at most ten times a second.
class RunRate final
{
public:
    /// `endedCount`: how many have ended by now; `tell`: it is time to.
    RunRate(std::shared_ptr<const Clock> clock, std::function<int()> endedCount, std::function<void()> tell)
        : m_clock(std::move(clock))
        , m_endedCount(std::move(endedCount))
        , m_tell(std::move(tell))
    {
    }

    /// Something has changed that is to be told.
    void mark();
    /// 0 until there is something to say.
    double perSecond() const;
    /// `remaining`: those that haven't ended.
    std::optional<std::chrono::seconds> timeLeft(int remaining) const;

private:
    std::shared_ptr<const Clock> m_clock;
    std::function<int()> m_endedCount;
    std::function<void()> m_tell;
    std::unique_ptr<Alarm> m_tick;
    /// When so many had ended, of late.
    std::deque<std::pair<std::chrono::milliseconds, int>> m_samples;
};

} // namespace tokendesk
