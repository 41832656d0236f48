#pragma once

#include <QObject>
#include <QSslCertificate>
#include <QTcpServer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

class QTcpSocket;

namespace tokendesk {

/// What a ScriptedServer does with a whole request.
struct ScriptedReply {
    enum class Close { Drop, Reset, KeepOpen };

    /// As they go onto the wire: status line, headers and body.
    QByteArray bytes;
    Close close = Close::Drop;
    /// What follows, so often, each written when the one before has gone: a flood that nobody has to hold.
    QByteArray flood = {};
    int times = 0;
    /// Before it closes.
    std::chrono::milliseconds idle {0};
    /// Said in the end, just before it closes, which nobody asked for.
    QByteArray farewell = {};
};

/// A server of ours that answers with any bytes and drops when told to, over http or https, and counts what it got.
class ScriptedServer final : public QObject
{
    Q_OBJECT

public:
    enum class Scheme { Http, Https };
    /// When it hangs up without an answer, if at all. HalfOnConnect says that it will send nothing, and goes on
    /// reading: so it sees all that a client sends at a server that is hanging up.
    enum class HangUp { Never, OnConnect, HalfOnConnect, OnFirstByte };
    using Script = std::function<ScriptedReply(const QByteArray& request)>;

    explicit ScriptedServer(Script script, Scheme scheme = Scheme::Http, HangUp hangUp = HangUp::Never);

    /// Bytes of a reply with a JSON body.
    static QByteArray json(int status, const QByteArray& body);

    /// Without path.
    QUrl url() const;
    /// To be trusted by a client of an https one.
    QSslCertificate certificate() const { return m_certificate; }
    /// Whole requests, first line first, in the order in which they came.
    const QList<QByteArray>& requests() const { return m_requests; }
    /// Requests that began with that method, whole or not; with an empty one, all that began.
    int count(const QByteArray& method) const;
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }

private:
    void takeConnection(QTcpSocket* socket);
    void answer(QTcpSocket* socket, const ScriptedReply& reply);
    void flood(QTcpSocket* socket, const ScriptedReply& reply);
    std::unique_ptr<QTcpServer> makeTlsServer();

    Script m_script;
    Scheme m_scheme;
    HangUp m_hangUp;
    QSslCertificate m_certificate;
    std::unique_ptr<QTcpServer> m_server;
    QList<QByteArray> m_requests;
    QList<QByteArray> m_begun;
    int m_connections = 0;
    int m_open = 0;
};

} // namespace tokendesk
