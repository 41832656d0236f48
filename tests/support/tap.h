#pragma once

#include <QTcpServer>

namespace tokendesk {

/// Stands before a server on 127.0.0.1 and takes down what clients say to it.
class Tap final : public QObject
{
    Q_OBJECT

public:
    /// `target`: the server's port.
    explicit Tap(quint16 target);

    quint16 port() const { return m_server.serverPort(); }
    const QByteArray& heard() const { return m_heard; }

private:
    QTcpServer m_server;
    QByteArray m_heard;
};

} // namespace tokendesk
