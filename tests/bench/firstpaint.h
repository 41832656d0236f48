#pragma once

#include <xcb/damage.h>
#include <xcb/xcb.h>

#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace tokendesk::bench {

/// Watches programs open their windows, from outside: it knows only the X server.
class FirstPaint final
{
public:
    struct Start {
        double milliseconds = 0;
        double megabytes = 0;
    };

    FirstPaint();

    /// Starts a program and ends it again. Time: from before the fork until the program has drawn most of a mapped
    /// window. Memory: its resident set half a second later. Nothing if no window shows within ten seconds.
    std::optional<Start> measure(const QString& program, const QStringList& arguments);

private:
    struct Disconnect {
        void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
    };

    bool waitForPaint(int patienceMs);
    bool isPaintOfWindow(const xcb_generic_event_t& event);
    void watch(const xcb_create_notify_event_t& window);
    void forgetOldEvents();

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection;
    std::uint8_t m_firstDamageEvent = 0;
};

} // namespace tokendesk::bench
