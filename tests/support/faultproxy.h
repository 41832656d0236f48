#pragma once

#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

#include <chrono>
#include <functional>
#include <optional>

namespace tokendesk {

/// What a FaultProxy does to one connection. It knows bytes and time, nothing of what they mean.
struct Fault {
    enum class End {
        Drop, ///< closes both sides
        Reset, ///< the client gets RST
        Stall, ///< keeps both sides open and lets nothing more through
    };

    /// Nobody listens.
    bool refuses = false;
    /// How many bytes of the request get through before `end`; all if unset, and with 0 `end` comes on connecting.
    std::optional<qint64> cutRequestAt = {};
    /// The same of the reply; with 0 the whole request has got through, and `end` comes when the reply begins.
    std::optional<qint64> cutReplyAt = {};
    /// Which time that the server speaks counts as the reply; over TLS the first is the handshake.
    int turn = 1;
    End end = End::Drop;
    /// Which byte of the reply arrives with its lowest bit turned over.
    std::optional<qint64> corruptReplyAt = {};
    /// Before the reply's first byte is let through.
    std::chrono::milliseconds delay {0};
    /// The reply goes through a byte at a time, this long between two.
    std::optional<std::chrono::milliseconds> drip = {};
    /// Half of it is added to each direction, and all of it once more to the first byte: that was for connecting.
    std::chrono::milliseconds roundTrip {0};
};

/// A TCP proxy on 127.0.0.1 between a client and a server there, with a fault for each connection.
class FaultProxy final : public QObject
{
    Q_OBJECT

public:
    using Script = std::function<Fault(int connection)>;

    /// `target`: the server's port. `script` is asked for each connection, from 0 on, before it can come.
    FaultProxy(quint16 target, Script script);
    /// The same fault for every connection.
    FaultProxy(quint16 target, const Fault& fault);

    quint16 port() const { return m_port; }
    /// For connections from now on.
    void setFault(const Fault& fault);
    int connections() const { return m_connections; }
    /// Bytes of replies that got through, on all connections.
    qint64 replyBytes() const { return m_replyBytes; }
    /// Whether a client has said something on a connection that has stalled.
    bool isStalled() const;

private:
    class Connection;

    void listen();

    const quint16 m_target;
    Script m_script;
    QTcpServer m_server;
    Fault m_next;
    QList<QPointer<Connection>> m_open;
    quint16 m_port = 0;
    int m_connections = 0;
    qint64 m_replyBytes = 0;
};

} // namespace tokendesk
