#include "sandbox.h"

#include <QDebug>

namespace tokendesk {

using namespace Qt::StringLiterals;

Sandbox::Sandbox(const QStringList& options)
{
    constexpr int patienceMs = 20'000;
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const QStringList own {
        u"--port"_s, u"0"_s, u"--until-stdin-closes"_s, u"--ledger"_s, m_folder.filePath(u"ledger"_s)};
    m_process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk-sandbox"), own + options);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(patienceMs))
            qFatal("The sandbox didn't start: %s", qPrintable(m_process.errorString()));
    const QByteArray greeting("listening on ");
    const QByteArray line = m_process.readLine().trimmed();
    if (!line.startsWith(greeting))
        qFatal("The sandbox's first line was: %s", line.constData());
    m_server = QUrl(QString::fromUtf8(line.mid(greeting.size())));
    // Its lines per request aren't needed: an unread pipe must not fill up.
    m_process.closeReadChannel(QProcess::StandardOutput);
}

Sandbox::~Sandbox() { end(); }

void Sandbox::end()
{
    m_process.closeWriteChannel();
    m_process.waitForFinished();
}

} // namespace tokendesk
