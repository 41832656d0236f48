#include "childserver.h"

#include <QDeadlineTimer>
#include <QTcpServer>
#include <QTcpSocket>

namespace tokendesk {

using namespace Qt::StringLiterals;

quint16 freePort()
{
    QTcpServer probe;
    if (!probe.listen(QHostAddress::LocalHost))
        qFatal("Can't listen: %s", qPrintable(probe.errorString()));
    return probe.serverPort();
}

ChildServer::ChildServer(const Command& command, const QStringList& environment)
{
    QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
    for (const QString& variable : environment)
        own.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    m_process.setProcessEnvironment(own);
    constexpr int mostTries = 5;
    for (int i = 0; i < mostTries; ++i) {
        m_port = freePort();
        if (start(command(m_port)))
            return;
    }
    qFatal("No server: %s\n%s", qPrintable(command(0).join(u' ')), m_process.readAllStandardError().constData());
}

ChildServer::~ChildServer()
{
    m_process.terminate();
    constexpr int patienceMs = 3000;
    if (!m_process.waitForFinished(patienceMs)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

bool ChildServer::start(const QStringList& command)
{
    constexpr int betweenTriesMs = 5;
    constexpr int patienceMs = 20'000;
    m_process.start(u"setpriv"_s, QStringList {u"--pdeathsig"_s, u"KILL"_s, u"--"_s} + command);
    const QDeadlineTimer patience(patienceMs);
    while (!patience.hasExpired()) {
        QTcpSocket visitor;
        visitor.connectToHost(QHostAddress(QHostAddress::LocalHost), m_port);
        const bool isListening = visitor.waitForConnected();
        // Whoever listens there may be somebody else.
        if (m_process.waitForFinished(betweenTriesMs) || m_process.state() == QProcess::NotRunning)
            return false;
        if (isListening)
            return true;
    }
    return false;
}

} // namespace tokendesk
