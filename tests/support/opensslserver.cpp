#include "opensslserver.h"

#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;

OpensslServer::OpensslServer(const QStringList& options, quint16 target)
    : m_server([&options](quint16 port) {
        return QStringList {u"openssl"_s, u"s_server"_s, u"-quiet"_s, u"-accept"_s, u"127.0.0.1:%1"_s.arg(port)}
        + options;
    })
    , m_target(target)
{
    connect(&m_server.process(), &QProcess::readyReadStandardOutput, this, &OpensslServer::handOn);
    connect(&m_behind, &QTcpSocket::readyRead, this, [this] { m_server.process().write(m_behind.readAll()); });
    handOn();
}

const QByteArray& OpensslServer::received()
{
    // It takes one connection after the other: when it has got rid of this one, it is done with those before.
    QTcpSocket last;
    last.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
    last.write("This is no TLS\n");
    // Whoever stands in between and closes those before needs events to do so.
    if (!QTest::qWaitFor([&last] { return last.state() == QTcpSocket::UnconnectedState; }))
        qFatal("openssl s_server is busy");
    m_server.process().waitForReadyRead(0);
    handOn();
    return m_received;
}

void OpensslServer::handOn()
{
    const QByteArray bytes = m_server.process().readAllStandardOutput();
    if (bytes.isEmpty())
        return;
    m_received += bytes;
    if (m_behind.state() == QTcpSocket::UnconnectedState)
        m_behind.connectToHost(QHostAddress(QHostAddress::LocalHost), m_target);
    m_behind.write(bytes);
}

} // namespace tokendesk
