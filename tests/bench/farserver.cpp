#include "farserver.h"

#include <QCoreApplication>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 60'000;

} // namespace

FarServer::FarServer(const QUrl& server, std::chrono::milliseconds roundTrip)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(QCoreApplication::applicationDirPath() + u"/far-away"_s,
        {QString::number(server.port()), QString::number(roundTrip.count()), certificateFile()});
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("far-away didn't start: %s", qPrintable(m_process.errorString()));
    m_address.setScheme(u"https"_s);
    m_address.setHost(u"127.0.0.1"_s);
    m_address.setPort(m_process.readLine().trimmed().toInt());
    m_process.closeReadChannel(QProcess::StandardOutput);
}

FarServer::~FarServer()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished(patienceMs);
}

} // namespace tokendesk::bench
