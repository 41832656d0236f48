#include "scriptedserver.h"

#include "socketreset.h"
#include "tlsserver.h"

#include <QTimer>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Length of the first whole request in `bytes`, or 0.
qsizetype requestLength(const QByteArray& bytes)
{
    const qsizetype head = bytes.indexOf("\r\n\r\n");
    if (head < 0)
        return 0;
    const QByteArray headers = bytes.left(head).toLower();
    const qsizetype at = headers.indexOf("\r\ncontent-length:");
    qsizetype body = 0;
    if (at >= 0) {
        const qsizetype from = at + qsizetype(sizeof "\r\ncontent-length:") - 1;
        const qsizetype end = headers.indexOf("\r\n", from);
        body = headers.mid(from, end < 0 ? -1 : end - from).trimmed().toLongLong();
    }
    const qsizetype whole = head + 4 + body;
    return bytes.size() >= whole ? whole : 0;
}

void close(QTcpSocket* socket, ScriptedReply::Close how)
{
    switch (how) {
    case ScriptedReply::Close::Drop:
        socket->disconnectFromHost();
        break;
    case ScriptedReply::Close::Reset:
        reset(socket);
        break;
    case ScriptedReply::Close::KeepOpen:
        break;
    }
}

} // namespace

ScriptedServer::ScriptedServer(Script script, Scheme scheme, HangUp hangUp)
    : m_script(std::move(script))
    , m_scheme(scheme)
    , m_hangUp(hangUp)
    , m_server(scheme == Scheme::Https ? makeTlsServer() : std::make_unique<QTcpServer>())
{
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* socket = m_server->nextPendingConnection())
            takeConnection(socket);
    });
    if (!m_server->listen(QHostAddress::LocalHost))
        qFatal("Can't listen: %s", qPrintable(m_server->errorString()));
}

std::unique_ptr<QTcpServer> ScriptedServer::makeTlsServer()
{
    TlsServer tls;
    m_certificate = tls.certificate;
    return std::move(tls.server);
}

QByteArray ScriptedServer::json(int status, const QByteArray& body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Status\r\nContent-Type: application/json\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QUrl ScriptedServer::url() const
{
    QUrl url;
    url.setScheme(m_scheme == Scheme::Https ? u"https"_s : u"http"_s);
    url.setHost(u"127.0.0.1"_s);
    url.setPort(m_server->serverPort());
    return url;
}

int ScriptedServer::count(const QByteArray& method) const
{
    return static_cast<int>(std::count_if(
        m_begun.cbegin(), m_begun.cend(), [&method](const QByteArray& start) { return start.startsWith(method); }));
}

void ScriptedServer::takeConnection(QTcpSocket* socket)
{
    ++m_connections;
    ++m_open;
    connect(socket, &QTcpSocket::disconnected, this, [this] { --m_open; });
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    if (m_hangUp == HangUp::OnConnect) {
        socket->disconnectFromHost();
        return;
    }
    if (m_hangUp == HangUp::HalfOnConnect)
        ::shutdown(static_cast<int>(socket->socketDescriptor()), SHUT_WR);
    auto received = std::make_shared<QByteArray>();
    connect(socket, &QTcpSocket::readyRead, this, [this, socket, received] {
        if (received->isEmpty())
            m_begun += socket->peek(16);
        *received += socket->readAll();
        if (m_hangUp == HangUp::OnFirstByte) {
            socket->disconnectFromHost();
            return;
        }
        while (const qsizetype length = requestLength(*received)) {
            const QByteArray request = received->left(length);
            received->remove(0, length);
            m_requests += request;
            if (!received->isEmpty())
                m_begun += received->left(16);
            answer(socket, m_script(request));
        }
    });
}

void ScriptedServer::answer(QTcpSocket* socket, const ScriptedReply& reply)
{
    if (!reply.bytes.isEmpty()) {
        socket->write(reply.bytes);
        socket->flush();
    }
    if (reply.times > 0)
        return flood(socket, reply);
    if (reply.idle.count() == 0)
        return close(socket, reply.close);
    QTimer::singleShot(reply.idle, Qt::PreciseTimer, socket, [socket, reply] {
        socket->write(reply.farewell);
        close(socket, reply.close);
    });
}

void ScriptedServer::flood(QTcpSocket* socket, const ScriptedReply& reply)
{
    auto left = std::make_shared<int>(reply.times);
    const auto writeOn = [socket, reply, left] {
        if (socket->bytesToWrite() > 0)
            return;
        if ((*left)-- > 0)
            socket->write(reply.flood);
        else
            close(socket, reply.close);
    };
    connect(socket, &QTcpSocket::bytesWritten, this, writeOn);
    writeOn();
}

} // namespace tokendesk
