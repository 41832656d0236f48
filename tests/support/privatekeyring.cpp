#include "privatekeyring.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int patienceMs = 20'000;

/// Starts a program that ends with this one, however this one ends.
void start(QProcess& process, const QStringList& command)
{
    process.start(u"setpriv"_s, QStringList {u"--pdeathsig"_s, u"KILL"_s, u"--"_s} + command);
    if (!process.waitForStarted(patienceMs))
        qFatal("%s didn't start: %s", qPrintable(command.first()), qPrintable(process.errorString()));
}

void endNow(QProcess& process)
{
    process.kill();
    process.waitForFinished(patienceMs);
}

const QByteArray busConfiguration = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
  "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:path=%1/bus</listen>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

} // namespace

PrivateKeyring::PrivateKeyring()
{
    const QString runtime = m_folder.filePath(u"runtime"_s);
    for (const QString& folder : {this->folder(), runtime})
        if (!QDir().mkpath(folder)
            || !QFile::setPermissions(folder, QFile::ReadUser | QFile::WriteUser | QFile::ExeUser))
            qFatal("%s can't be made", qPrintable(folder));
    QFile configuration(m_folder.filePath(u"bus.conf"_s));
    if (!configuration.open(QIODevice::WriteOnly)
        || configuration.write(QByteArray(busConfiguration).replace("%1", runtime.toUtf8())) <= 0)
        qFatal("No configuration could be written for a D-Bus session");
    configuration.close();

    m_busDaemon.setProcessEnvironment(environment());
    tokendesk::start(m_busDaemon,
        {u"dbus-daemon"_s, u"--nofork"_s, u"--print-address=1"_s, u"--config-file="_s + configuration.fileName()});
    while (!m_busDaemon.canReadLine())
        if (!m_busDaemon.waitForReadyRead(patienceMs))
            qFatal("The D-Bus session didn't start: %s", m_busDaemon.readAllStandardError().constData());
    m_address = QString::fromUtf8(m_busDaemon.readLine()).trimmed();
    m_bus = QDBusConnection::connectToBus(m_address, m_folder.path());
}

PrivateKeyring::~PrivateKeyring()
{
    end();
    QDBusConnection::disconnectFromBus(m_folder.path());
    endNow(m_busDaemon);
}

void PrivateKeyring::start() { start({u"--unlock"_s}, "the keyring's password"); }

void PrivateKeyring::startLocked() { start({}, {}); }

void PrivateKeyring::start(const QStringList& options, const QByteArray& password)
{
    m_daemon.setProcessEnvironment(environment());
    tokendesk::start(
        m_daemon, QStringList {u"gnome-keyring-daemon"_s, u"--foreground"_s, u"--components=secrets"_s} + options);
    m_daemon.write(password);
    m_daemon.closeWriteChannel();
    const auto isThere
        = [this] { return m_bus.interface()->isServiceRegistered(u"org.freedesktop.secrets"_s).value(); };
    if (!QTest::qWaitFor(isThere, patienceMs))
        qFatal("gnome-keyring didn't start: %s", m_daemon.readAllStandardError().constData());
}

void PrivateKeyring::end() { endNow(m_daemon); }

void PrivateKeyring::pause() { ::kill(pid_t(m_daemon.processId()), SIGSTOP); }

void PrivateKeyring::resume() { ::kill(pid_t(m_daemon.processId()), SIGCONT); }

QProcessEnvironment PrivateKeyring::environment() const
{
    QProcessEnvironment environment;
    for (const char* name : {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"})
        if (qEnvironmentVariableIsSet(name))
            environment.insert(QString::fromUtf8(name), qEnvironmentVariable(name));
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    environment.insert(u"HOME"_s, folder());
    environment.insert(u"XDG_RUNTIME_DIR"_s, m_folder.filePath(u"runtime"_s));
    environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, m_address.isEmpty() ? u"disabled:"_s : m_address);
    return environment;
}

KeyringClient::KeyringClient(const QProcessEnvironment& environment)
{
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    start(m_process, {QStringLiteral(TOKENDESK_BIN_DIR "/keyring-client")});
}

KeyringClient::~KeyringClient()
{
    m_process.closeWriteChannel();
    // A sanitizer may have found something.
    if (!m_process.waitForFinished(patienceMs) || m_process.exitStatus() != QProcess::NormalExit
        || m_process.exitCode() != 0)
        qFatal("The keyring's client ended badly");
}

void KeyringClient::say(const QByteArray& command) { m_process.write(command + '\n'); }

QByteArray KeyringClient::hear()
{
    // The test itself may be what answers the client.
    if (!QTest::qWaitFor([this] { return m_process.canReadLine(); }, patienceMs))
        return "nothing";
    return m_process.readLine().chopped(1);
}

} // namespace tokendesk
