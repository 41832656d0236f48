#include "virtualclock.h"

namespace tokendesk {

class VirtualClock::Handle final : public Alarm
{
public:
    Handle(const VirtualClock& clock, Key key)
        : m_clock(clock)
        , m_key(key)
    {
    }
    ~Handle() override { m_clock.m_alarms.erase(m_key); }

private:
    const VirtualClock& m_clock;
    const Key m_key;
};

std::unique_ptr<Alarm> VirtualClock::wakeAfter(Milliseconds delay, std::function<void()> then) const
{
    const Key key {m_now + delay, m_made++};
    m_alarms.emplace(key, std::move(then));
    return std::make_unique<Handle>(*this, key);
}

void VirtualClock::pass(Milliseconds time)
{
    const Milliseconds end = m_now + time;
    while (!m_alarms.empty() && m_alarms.begin()->first.first <= end)
        passToNext();
    m_now = end;
}

std::optional<std::chrono::milliseconds> VirtualClock::untilNext() const
{
    return m_alarms.empty() ? std::nullopt : std::optional(m_alarms.begin()->first.first - m_now);
}

void VirtualClock::passToNext()
{
    if (m_alarms.empty())
        return;
    const auto alarm = m_alarms.extract(m_alarms.begin());
    m_now = alarm.key().first;
    alarm.mapped()();
}

} // namespace tokendesk
