#include "desk.h"

#include <QDeadlineTimer>
#include <QJsonDocument>

#include <csignal>
#include <sys/prctl.h>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 40'000;

QProcessEnvironment environmentOf(const QString& home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto& name : {u"XDG_DATA_HOME"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_STATE_HOME"_s})
        environment.insert(name, home + u'/' + name.section(u'_', 1, 1).toLower());
    environment.insert(u"HOME"_s, home);
    environment.insert(u"XDG_RUNTIME_DIR"_s, home);
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    // A space would end a path in the one, but not in the other.
    environment.insert(u"LD_PRELOAD"_s, u"token-desk-robot.so"_s);
    environment.insert(u"LD_LIBRARY_PATH"_s, QStringLiteral(TOKENDESK_BIN_DIR));
    // The offscreen platform tells again and again what it can't do.
    environment.insert(u"QT_LOGGING_RULES"_s, u"default.warning=false"_s);
    // No other session's keyring or accessibility plays a part.
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nonexistent"_s);
    return environment;
}

} // namespace

Desk::Desk(const QString& home, const QUrl& server)
{
    m_process.setProcessEnvironment(environmentOf(home));
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    // However the test ends, and stopped as the program may be.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(
        QStringLiteral(TOKENDESK_BIN_DIR "/token-desk"), {u"--new-window"_s, u"--sandbox="_s + server.toString()});
}

Desk::~Desk()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Desk::tellOnly(const QJsonArray& command)
{
    m_process.write(QJsonDocument(command).toJson(QJsonDocument::Compact) + '\n');
    m_process.waitForBytesWritten(patienceMs);
}

bool Desk::tell(const QJsonArray& command)
{
    tellOnly(command);
    return hasDone();
}

bool Desk::hasDone()
{
    m_answer = {};
    const QDeadlineTimer patience(patienceMs);
    while (!m_process.canReadLine())
        if (!m_process.waitForReadyRead(static_cast<int>(patience.remainingTime())))
            return false;
    m_answer = QJsonDocument::fromJson(m_process.readLine()).array();
    return m_answer.takeAt(0).toBool();
}

bool Desk::isOpen() { return tell({u"wait for the window"_s}); }

int Desk::lookUp(const QString& customer) { return tell({u"look up"_s, customer}) ? m_answer.first().toInt() : -1; }

QStringList Desk::texts()
{
    QStringList texts;
    if (tell({u"texts"_s}))
        for (const auto& text : m_answer.first().toArray())
            texts += text.toString();
    return texts;
}

bool Desk::arm(Step step, int n, int part)
{
    const std::string_view name = nameOf(step);
    return tell({u"arm"_s, QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())), n, part});
}

bool Desk::isKilled()
{
    m_process.waitForFinished(patienceMs);
    return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::CrashExit
        && m_process.exitCode() == SIGKILL;
}

bool Desk::quit()
{
    tellOnly({u"press"_s, u"Ctrl+Q"_s});
    m_process.waitForFinished(patienceMs);
    return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::NormalExit
        && m_process.exitCode() == 0;
}

} // namespace tokendesk::crash
