#include "firstpaint.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QThread>

#include <poll.h>
#include <unistd.h>

#include <cstdlib>

namespace tokendesk::bench {

namespace {

struct Free {
    void operator()(void* memory) const { std::free(memory); }
};
template <typename T>
using Reply = std::unique_ptr<T, Free>;

double residentMegabytes(qint64 processId)
{
    QFile file(QStringLiteral("/proc/%1/statm").arg(processId));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / (1024 * 1024);
}

} // namespace

FirstPaint::FirstPaint()
    : m_connection(xcb_connect(nullptr, nullptr))
{
    xcb_connection_t* connection = m_connection.get();
    const auto* extension = xcb_get_extension_data(connection, &xcb_damage_id);
    if (xcb_connection_has_error(connection) != 0 || !extension || !extension->present)
        qFatal("There is no X server with the damage extension");
    m_firstDamageEvent = extension->first_event;
    const Reply<xcb_damage_query_version_reply_t> version(
        xcb_damage_query_version_reply(connection, xcb_damage_query_version(connection, 1, 1), nullptr));
    const std::uint32_t events = XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY;
    const xcb_window_t root = xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
    xcb_change_window_attributes(connection, root, XCB_CW_EVENT_MASK, &events);
    xcb_flush(connection);
}

std::optional<FirstPaint::Start> FirstPaint::measure(const QString& program, const QStringList& arguments)
{
    forgetOldEvents();
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardOutputFile(QProcess::nullDevice());
    QElapsedTimer clock;
    clock.start();
    process.start(program, arguments);
    constexpr int patienceMs = 10'000;
    const bool painted = waitForPaint(patienceMs);
    Start start {static_cast<double>(clock.nsecsElapsed()) / 1e6, 0};
    QThread::msleep(500);
    start.megabytes = residentMegabytes(process.processId());
    process.terminate();
    process.waitForFinished(patienceMs);
    return painted ? std::optional(start) : std::nullopt;
}

bool FirstPaint::waitForPaint(int patienceMs)
{
    QElapsedTimer clock;
    clock.start();
    pollfd socket {xcb_get_file_descriptor(m_connection.get()), POLLIN, 0};
    while (clock.elapsed() < patienceMs) {
        while (const Reply<xcb_generic_event_t> event {xcb_poll_for_event(m_connection.get())})
            if (isPaintOfWindow(*event))
                return true;
        xcb_flush(m_connection.get());
        poll(&socket, 1, 100);
    }
    return false;
}

bool FirstPaint::isPaintOfWindow(const xcb_generic_event_t& event)
{
    const int type = event.response_type & 0x7F;
    if (type == XCB_CREATE_NOTIFY) {
        watch(reinterpret_cast<const xcb_create_notify_event_t&>(event));
        return false;
    }
    if (type != m_firstDamageEvent + XCB_DAMAGE_NOTIFY)
        return false;
    const auto& damage = reinterpret_cast<const xcb_damage_notify_event_t&>(event);
    const auto size = [](const xcb_rectangle_t& rectangle) { return rectangle.width * rectangle.height; };
    constexpr int smallestWindow = 300 * 200;
    return size(damage.geometry) > smallestWindow && size(damage.area) * 2 > size(damage.geometry);
}

void FirstPaint::watch(const xcb_create_notify_event_t& window)
{
    // The window manager's own frames are such.
    if (window.override_redirect)
        return;
    xcb_connection_t* connection = m_connection.get();
    xcb_damage_create(connection, xcb_generate_id(connection), window.window, XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
    xcb_flush(connection);
}

void FirstPaint::forgetOldEvents()
{
    const Reply<xcb_get_input_focus_reply_t> answered(
        xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()), nullptr));
    while (const Reply<xcb_generic_event_t> event {xcb_poll_for_event(m_connection.get())})
        continue;
}

} // namespace tokendesk::bench
