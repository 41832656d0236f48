#pragma once

#include "clock.h"

#include <QObject>

namespace tokendesk {

/// Tells when nobody has been at the desk for a while. A sleeping computer's time counts.
class IdleWatch final : public QObject
{
    Q_OBJECT

public:
    IdleWatch(std::shared_ptr<const Clock> clock, std::chrono::milliseconds limit, QObject* parent = nullptr);

    /// Starts anew with this limit.
    void setLimit(std::chrono::milliseconds limit);
    /// Somebody pressed a key or moved the pointer. False if that is how we learn that they were away too
    /// long: `idle` has just been told, and what they did was meant for what they saw before.
    bool noteActivity();

signals:
    /// Once per absence.
    void idle();

private:
    void look();

    const std::shared_ptr<const Clock> m_clock;
    std::chrono::milliseconds m_limit;
    std::chrono::milliseconds m_lastActivity;
    std::unique_ptr<Alarm> m_alarm;
    bool m_isIdle = false;
};

} // namespace tokendesk
