#pragma once

#include <QProcess>
#include <QStringList>

#include <functional>

namespace tokendesk {

/// Somebody else's server program on a free port of 127.0.0.1, for one test. It ends with this object, and also when
/// the test is killed.
class ChildServer final
{
public:
    using Command = std::function<QStringList(quint16 port)>;

    /// Waits until it listens. `command`: program and arguments; it is asked again with another port where somebody
    /// else was quicker. `environment`: `NAME=value`, beside ours.
    explicit ChildServer(const Command& command, const QStringList& environment = {});
    ~ChildServer();

    quint16 port() const { return m_port; }
    QProcess& process() { return m_process; }

private:
    bool start(const QStringList& command);

    QProcess m_process;
    quint16 m_port = 0;
};

/// A port of 127.0.0.1 where nobody listened a moment ago.
quint16 freePort();

} // namespace tokendesk
