#include "faultproxy.h"

#include "socketreset.h"

#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace tokendesk {

using namespace std::chrono_literals;

/// Both ends of one connection.
class FaultProxy::Connection final : public QObject
{
public:
    Connection(FaultProxy& proxy, QTcpSocket* client, const Fault& fault)
        : QObject(&proxy)
        , m_proxy(proxy)
        , m_fault(fault)
        , m_client(client)
        , m_server(new QTcpSocket(this))
    {
        client->setParent(this);
        connect(client, &QTcpSocket::readyRead, this, [this] { later(requestDelay(), &Connection::handRequestOn); });
        connect(m_server, &QTcpSocket::readyRead, this, [this] { later(replyDelay(), &Connection::handReplyOn); });
        connect(client, &QTcpSocket::disconnected, this, &QObject::deleteLater);
        connect(m_server, &QTcpSocket::disconnected, this, [this] {
            m_serverIsDone = true;
            handReplyOn();
        });
        m_dripping.callOnTimeout(this, &Connection::handReplyOn);
        m_server->connectToHost(QHostAddress(QHostAddress::LocalHost), proxy.m_target);
        if (m_fault.cutRequestAt == 0)
            endAs(m_fault.end);
    }

    bool isStalled() const
    {
        const bool clientSpoke = m_requestTaken > 0 || m_client->bytesAvailable() > 0;
        return m_hasEnded && m_fault.end == Fault::End::Stall && clientSpoke;
    }

private:
    /// In order, because timers of one length go off in order.
    void later(std::chrono::milliseconds delay, void (Connection::*then)())
    {
        if (delay == 0ms)
            (this->*then)();
        else
            QTimer::singleShot(delay, Qt::PreciseTimer, this, [this, then] { (this->*then)(); });
    }

    std::chrono::milliseconds requestDelay() const
    {
        const auto connecting = m_requestTaken == 0 ? m_fault.roundTrip : 0ms;
        return connecting + m_fault.roundTrip / 2;
    }
    std::chrono::milliseconds replyDelay() const
    {
        return (m_clientSpokeLast ? m_fault.delay : 0ms) + m_fault.roundTrip / 2;
    }

    void handRequestOn()
    {
        if (m_hasEnded)
            return;
        const qint64 most = m_fault.cutRequestAt.value_or(INT64_MAX) - m_requestTaken;
        const QByteArray bytes = m_client->read(std::min(most, m_client->bytesAvailable()));
        m_requestTaken += bytes.size();
        m_clientSpokeLast = true;
        m_server->write(bytes);
        if (m_requestTaken == m_fault.cutRequestAt) {
            m_server->flush();
            endAs(m_fault.end);
        }
    }

    void handReplyOn()
    {
        if (m_hasEnded)
            return;
        if (m_fault.drip && !m_dripping.isActive())
            m_dripping.start(*m_fault.drip);
        if (m_clientSpokeLast && m_server->bytesAvailable() > 0) {
            m_clientSpokeLast = false;
            if (++m_turn == m_fault.turn)
                m_replyTaken = 0;
        }
        const bool isReply = m_turn >= m_fault.turn;
        const qint64 most = isReply ? m_fault.cutReplyAt.value_or(INT64_MAX) - m_replyTaken : INT64_MAX;
        const qint64 atOnce = m_fault.drip ? 1 : m_server->bytesAvailable();
        QByteArray bytes = m_server->read(std::min(most, atOnce));
        if (const qint64 at = m_fault.corruptReplyAt.value_or(-1) - m_replyTaken;
            isReply && at >= 0 && at < bytes.size())
            bytes[at] = static_cast<char>(bytes[at] ^ 1);
        m_replyTaken += bytes.size();
        m_proxy.m_replyBytes += bytes.size();
        m_client->write(bytes);
        m_client->flush();
        const bool replyHasBegun = !bytes.isEmpty() || m_server->bytesAvailable() > 0;
        if (isReply && m_replyTaken == m_fault.cutReplyAt && replyHasBegun)
            endAs(m_fault.end);
        else if (m_serverIsDone && m_server->bytesAvailable() == 0)
            m_client->disconnectFromHost();
    }

    void endAs(Fault::End end)
    {
        m_hasEnded = true;
        m_dripping.stop();
        switch (end) {
        case Fault::End::Drop:
            m_client->disconnectFromHost();
            break;
        case Fault::End::Reset:
            reset(m_client);
            break;
        case Fault::End::Stall:
            break;
        }
    }

    FaultProxy& m_proxy;
    const Fault m_fault;
    QTcpSocket* m_client;
    QTcpSocket* m_server;
    QTimer m_dripping;
    qint64 m_requestTaken = 0;
    qint64 m_replyTaken = 0;
    int m_turn = 0;
    bool m_clientSpokeLast = false;
    bool m_serverIsDone = false;
    bool m_hasEnded = false;
};

FaultProxy::FaultProxy(quint16 target, Script script)
    : m_target(target)
    , m_script(std::move(script))
    , m_next(m_script(0))
{
    connect(&m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket* client = m_server.nextPendingConnection()) {
            ++m_connections;
            const Fault fault = std::exchange(m_next, m_script(m_connections));
            m_open += new Connection(*this, client, fault);
        }
        listen();
    });
    // The port is ours from here on, refusing or not.
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("Can't listen: %s", qPrintable(m_server.errorString()));
    m_port = m_server.serverPort();
    listen();
}

FaultProxy::FaultProxy(quint16 target, const Fault& fault)
    : FaultProxy(target, [fault](int) { return fault; })
{
}

void FaultProxy::setFault(const Fault& fault)
{
    m_script = [fault](int) { return fault; };
    m_next = fault;
    listen();
}

bool FaultProxy::isStalled() const
{
    return std::any_of(
        m_open.cbegin(), m_open.cend(), [](const auto& connection) { return connection && connection->isStalled(); });
}

void FaultProxy::listen()
{
    if (m_next.refuses)
        m_server.close();
    else if (!m_server.isListening() && !m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("Can't listen again: %s", qPrintable(m_server.errorString()));
}

} // namespace tokendesk
