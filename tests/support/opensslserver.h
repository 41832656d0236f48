#pragma once

#include "childserver.h"

#include <QObject>
#include <QTcpSocket>

namespace tokendesk {

/// openssl's own server, which speaks TLS in every bad way that it is asked to. It keeps what it could decrypt, and
/// hands it on to a server behind it that speaks plain HTTP. One connection at a time.
class OpensslServer final : public QObject
{
    Q_OBJECT

public:
    /// `options` as `openssl s_server` takes them; `target`: the port of the server behind it.
    OpensslServer(const QStringList& options, quint16 target);

    quint16 port() const { return m_server.port(); }
    /// What came through TLS, now that no connection is open any more.
    const QByteArray& received();

private:
    void handOn();

    ChildServer m_server;
    const quint16 m_target;
    QTcpSocket m_behind;
    QByteArray m_received;
};

} // namespace tokendesk
