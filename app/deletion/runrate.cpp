#include "deletion/runrate.h"

namespace tokendesk {

using namespace std::chrono_literals;

void RunRate::mark()
{
    constexpr std::chrono::milliseconds pace = 100ms;
    constexpr size_t mostSamples = 100;

    if (m_tick)
        return;
    m_tick = m_clock->wakeAfter(pace, [this] {
        m_tick.reset();
        m_samples.emplace_back(m_clock->now(), m_endedCount());
        if (m_samples.size() > mostSamples)
            m_samples.pop_front();
        m_tell();
    });
}

double RunRate::perSecond() const
{
    if (m_samples.size() < 2)
        return 0;
    const auto& [since, before] = m_samples.front();
    const auto& [until, now] = m_samples.back();
    const double seconds = std::chrono::duration<double>(until - since).count();
    return seconds > 0 ? (now - before) / seconds : 0;
}

std::optional<std::chrono::seconds> RunRate::timeLeft(int remaining) const
{
    const double rate = perSecond();
    if (rate <= 0)
        return std::nullopt;
    return std::chrono::seconds(static_cast<long long>(remaining / rate));
}

} // namespace tokendesk
