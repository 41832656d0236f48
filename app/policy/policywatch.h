#pragma once

#include "clock.h"
#include "policy/policy.h"

#include <QObject>

namespace tokendesk {

/// Looks once a minute whether the organisation has decided otherwise since the program started: a window may be open
/// for weeks.
class PolicyWatch final : public QObject
{
    Q_OBJECT

public:
    static constexpr std::chrono::minutes betweenLooks {1};

    /// `held`: what was read at the start.
    PolicyWatch(PolicyPlaces places, Policy held, std::shared_ptr<const Clock> clock);

signals:
    /// What the files say now differs from what they said at the look before.
    void changed(const tokendesk::Policy& now);

private:
    void lookLater();

    const PolicyPlaces m_places;
    Policy m_seen;
    const std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Alarm> m_nextLook;
};

} // namespace tokendesk
