#include "tap.h"

#include <QTcpSocket>

namespace tokendesk {

Tap::Tap(quint16 target)
{
    connect(&m_server, &QTcpServer::newConnection, this, [this, target] {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            auto* server = new QTcpSocket(client);
            connect(client, &QTcpSocket::readyRead, this, [this, client, server] {
                const QByteArray bytes = client->readAll();
                m_heard += bytes;
                server->write(bytes);
            });
            connect(server, &QTcpSocket::readyRead, client, [client, server] { client->write(server->readAll()); });
            connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
            connect(server, &QTcpSocket::disconnected, client, [client, server] {
                client->write(server->readAll());
                client->disconnectFromHost();
            });
            server->connectToHost(QHostAddress(QHostAddress::LocalHost), target);
        }
    });
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("Can't listen: %s", qPrintable(m_server.errorString()));
}

} // namespace tokendesk
