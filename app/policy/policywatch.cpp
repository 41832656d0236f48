#include "policy/policywatch.h"

namespace tokendesk {

PolicyWatch::PolicyWatch(PolicyPlaces places, Policy held, std::shared_ptr<const Clock> clock)
    : m_places(std::move(places))
    , m_seen(std::move(held))
    , m_clock(std::move(clock))
{
    lookLater();
}

void PolicyWatch::lookLater()
{
    m_nextLook = m_clock->wakeAfter(betweenLooks, [this] {
        Policy now = Policy::read(m_places);
        const bool isOther = now != m_seen;
        m_seen = std::move(now);
        lookLater();
        if (isOther)
            emit changed(m_seen);
    });
}

} // namespace tokendesk
