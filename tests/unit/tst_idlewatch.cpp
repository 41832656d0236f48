#include "idlewatch.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace std::chrono_literals;

class IdleWatchTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsOnceWhenTheLimitHasPassed();
    void activityPutsItOff();
    void whoeverComesBackLateIsNobodyWeKnow();
    void aNewLimitStartsAnew();

private:
    /// Lets the time pass until nothing more is waited for, at most `most` alarms.
    static std::chrono::milliseconds passAll(VirtualClock& clock, int most = 1000)
    {
        while (clock.untilNext() && most-- > 0)
            clock.passToNext();
        return clock.now();
    }
};

void IdleWatchTest::tellsOnceWhenTheLimitHasPassed()
{
    auto clock = std::make_shared<VirtualClock>();
    IdleWatch watch(clock, 10min);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    QCOMPARE(passAll(*clock), std::chrono::milliseconds(10min));
    QCOMPARE(idle.count(), 1);
}

void IdleWatchTest::activityPutsItOff()
{
    auto clock = std::make_shared<VirtualClock>();
    IdleWatch watch(clock, 1min);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock->passToNext();
    clock->passToNext();
    QVERIFY(clock->now() < 1min);
    const auto active = clock->now();
    QVERIFY(watch.noteActivity());
    QCOMPARE(passAll(*clock), active + 1min);
    QCOMPARE(idle.count(), 1);
}

void IdleWatchTest::whoeverComesBackLateIsNobodyWeKnow()
{
    auto clock = std::make_shared<VirtualClock>();
    IdleWatch watch(clock, 1min);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    // The computer slept: no alarm went off.
    clock->sleep(1min);
    QVERIFY(!watch.noteActivity());
    QCOMPARE(idle.count(), 1);
    // From there on it counts again.
    QVERIFY(watch.noteActivity());
    passAll(*clock);
    QCOMPARE(idle.count(), 2);
    // This time they were told already.
    QVERIFY(watch.noteActivity());
    QCOMPARE(idle.count(), 2);
}

void IdleWatchTest::aNewLimitStartsAnew()
{
    auto clock = std::make_shared<VirtualClock>();
    IdleWatch watch(clock, 10min);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    clock->passToNext();
    const auto set = clock->now();
    watch.setLimit(2min);
    QCOMPARE(passAll(*clock), set + 2min);
    QCOMPARE(idle.count(), 1);
}

QTEST_GUILESS_MAIN(IdleWatchTest)
#include "tst_idlewatch.moc"
