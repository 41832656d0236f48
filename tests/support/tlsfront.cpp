#include "tlsfront.h"

#include <QTcpSocket>

namespace tokendesk {

namespace {

/// Hands on what `from` receives; when it ends, `to` ends.
void pipe(QTcpSocket* from, QTcpSocket* to)
{
    const auto handOn = [from, to] { to->write(from->readAll()); };
    QObject::connect(from, &QTcpSocket::readyRead, to, handOn);
    QObject::connect(from, &QTcpSocket::disconnected, to, [handOn, to] {
        handOn();
        to->disconnectFromHost();
    });
}

} // namespace

TlsFront::TlsFront(quint16 target)
{
    connect(m_tls.server.get(), &QTcpServer::pendingConnectionAvailable, this, [this, target] {
        while (QTcpSocket* client = m_tls.server->nextPendingConnection()) {
            auto* server = new QTcpSocket(client);
            pipe(client, server);
            pipe(server, client);
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        }
    });
    if (!m_tls.server->listen(QHostAddress::LocalHost))
        qFatal("Can't listen: %s", qPrintable(m_tls.server->errorString()));
}

} // namespace tokendesk
