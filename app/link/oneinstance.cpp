#include "link/oneinstance.h"

#include "settings/privatefile.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QLocalSocket>
#include <QStandardPaths>
#include <QThread>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The window speaks first: whoever doesn't hear it says nothing, and so nothing happens later that nobody waits for.
constexpr QByteArrayView greeting("token-desk\n");
constexpr QByteArrayView taken("taken\n");
constexpr QByteArrayView refused("refused\n");

constexpr std::chrono::seconds longestVisit(5);
constexpr qsizetype mostVisitors = 8;

/// A line that comes before the deadline; empty if none does.
QByteArray waitForLine(QLocalSocket& socket, const QDeadlineTimer& deadline)
{
    while (!socket.canReadLine())
        if (!socket.waitForReadyRead(static_cast<int>(deadline.remainingTime())))
            return {};
    return socket.readLine(greeting.size() + 1);
}

} // namespace

QString OneInstance::defaultFolder()
{
    const QString runtime = QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation);
    return runtime.isEmpty() ? QString() : runtime + u"/token-desk"_s;
}

QString OneInstance::sandboxName(const QUrl& sandbox)
{
    constexpr qsizetype enough = 16;
    const QByteArray hash = QCryptographicHash::hash(sandbox.toEncoded(), QCryptographicHash::Sha256).toHex();
    return u"sandbox-"_s + QString::fromLatin1(hash.first(enough));
}

OneInstance::OneInstance(const QString& folder, const QString& name, std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
    , m_socketFile(folder + u'/' + name + u".socket"_s)
{
    connect(&m_server, &QLocalServer::newConnection, this, &OneInstance::admit);
    if (folder.isEmpty() || !makePrivateFolder(folder))
        return;
    m_lock = std::make_unique<QLockFile>(folder + u'/' + name + u".lock"_s);
    // A window may be open for weeks. That of a program that is gone is found out all the same.
    m_lock->setStaleLockTime(0);
}

OneInstance::~OneInstance()
{
    // They end with the server, after what is noted of them.
    for (const auto& [socket, alarm] : m_visits)
        socket->disconnect(this);
}

bool OneInstance::isFirst()
{
    if (!m_lock || m_lock->isLocked() || m_lock->tryLock(0))
        return true;
    if (m_lock->error() == QLockFile::LockFailedError)
        return false;
    // The folder can't be written: better a second window than none.
    m_lock.reset();
    return true;
}

OneInstance::Role OneInstance::handOver(const Handover& handover, std::chrono::milliseconds within)
{
    constexpr unsigned long betweenTriesMs = 20;
    const QByteArray message = messageOf(handover);
    const QDeadlineTimer deadline(within);
    for (;;) {
        if (isFirst())
            return Role::First;
        if (const auto answer = askWindow(message, deadline))
            return *answer ? Role::Second : Role::Unheard;
        if (deadline.hasExpired())
            return Role::Unheard;
        QThread::msleep(betweenTriesMs);
    }
}

/// Whether it has taken over; none if nobody is there yet, or doesn't answer.
std::optional<bool> OneInstance::askWindow(const QByteArray& message, const QDeadlineTimer& deadline) const
{
    QLocalSocket socket;
    socket.connectToServer(m_socketFile);
    if (!socket.waitForConnected(static_cast<int>(deadline.remainingTime())))
        return std::nullopt;
    const QByteArray greeted = waitForLine(socket, deadline);
    if (greeted.isEmpty())
        return std::nullopt;
    if (greeted != greeting)
        return false;
    socket.write(message);
    const QByteArray answer = waitForLine(socket, deadline);
    return answer.isEmpty() ? std::nullopt : std::optional(answer == taken);
}

bool OneInstance::listen()
{
    if (!m_lock || !m_lock->isLocked())
        return false;
    // Whoever has the lock is alone, so this one was left behind.
    QLocalServer::removeServer(m_socketFile);
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    if (m_server.listen(m_socketFile))
        return true;
    // Nobody is to wait for an answer.
    m_lock.reset();
    return false;
}

void OneInstance::admit()
{
    while (QLocalSocket* socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, this, [this, socket] {
            m_visits.erase(socket);
            socket->deleteLater();
        });
        if (static_cast<qsizetype>(m_visits.size()) >= mostVisitors) {
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(longestHandover + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        m_visits[socket] = m_clock->wakeAfter(longestVisit, [socket] { socket->abort(); });
        socket->write(greeting.data(), greeting.size());
    }
}

void OneInstance::hear(QLocalSocket& socket)
{
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > longestHandover)
            socket.abort();
        return;
    }
    const auto handover = handoverFrom(socket.readLine());
    if (handover)
        emit handedOver(*handover);
    const QByteArrayView answer = handover ? taken : refused;
    socket.write(answer.data(), answer.size());
    socket.disconnectFromServer();
}

} // namespace tokendesk
