#include "sandbox/sandboxprocess.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <cstdio>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString findExecutable(const QString& name)
{
    const QString beside = QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

} // namespace

SandboxProcess::SandboxProcess(QObject* parent, const QString& program)
    : QObject(parent)
    , m_program(program)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SandboxProcess::readOutput);
    connect(&m_process, &QProcess::errorOccurred, this, [this] { fail(m_process.errorString()); });
    connect(&m_process, &QProcess::finished, this, [this] { fail(tr("it ended before it was ready")); });
}

SandboxProcess::~SandboxProcess()
{
    m_process.disconnect(this);
    m_process.closeWriteChannel();
    constexpr int patienceMs = 2000;
    if (!m_process.waitForFinished(patienceMs))
        m_process.kill();
    m_process.waitForFinished(patienceMs);
}

void SandboxProcess::start()
{
    const QString executable = findExecutable(m_program);
    if (executable.isEmpty()) {
        QMetaObject::invokeMethod(
            this, [this] { fail(tr("it isn't installed. Install the package %1").arg(m_program)); },
            Qt::QueuedConnection);
        return;
    }
    m_process.start(executable, {u"--port"_s, u"0"_s, u"--until-stdin-closes"_s});
}

void SandboxProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        const QByteArray greeting("listening on ");
        if (!m_settled && line.startsWith(greeting)) {
            m_settled = true;
            emit ready(QUrl(QString::fromUtf8(line.mid(greeting.size()).trimmed())));
        }
        // Its line per request belongs on our terminal.
        fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stdout);
        fflush(stdout);
    }
}

void SandboxProcess::fail(const QString& reason)
{
    if (m_settled)
        return;
    m_settled = true;
    emit failed(reason);
}

} // namespace tokendesk
