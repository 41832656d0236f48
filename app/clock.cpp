#include "clock.h"

#include <QTimer>

#ifdef __linux__
#include <ctime>
#endif

namespace tokendesk {

namespace {

class TimerAlarm final : public Alarm
{
public:
    TimerAlarm(std::chrono::milliseconds delay, std::function<void()> then)
        : m_timer(new QTimer)
    {
        m_timer->setSingleShot(true);
        m_timer->setTimerType(Qt::PreciseTimer);
        m_timer->callOnTimeout(std::move(then));
        m_timer->start(delay);
    }

    ~TimerAlarm() override
    {
        m_timer->stop();
        // Later: it may be the one that is going off.
        m_timer->deleteLater();
    }

private:
    QTimer* m_timer;
};

} // namespace

std::chrono::milliseconds SystemClock::now() const
{
#ifdef __linux__
    // The steady clock stands still while the computer sleeps, and neither idle time nor a token's life does.
    timespec time {};
    clock_gettime(CLOCK_BOOTTIME, &time);
    return std::chrono::seconds(time.tv_sec)
        + std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::nanoseconds(time.tv_nsec));
#else
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
#endif
}

std::unique_ptr<Alarm> SystemClock::wakeAfter(std::chrono::milliseconds delay, std::function<void()> then) const
{
    return std::make_unique<TimerAlarm>(delay, std::move(then));
}

} // namespace tokendesk
