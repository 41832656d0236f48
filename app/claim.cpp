#include "claim.h"

#include <QCryptographicHash>

#ifdef Q_OS_LINUX
#include <cstddef>
#include <cstring>

#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#else
#include <QDir>
#include <QLockFile>
#endif

namespace tokendesk {

namespace {

/// Names may be long and of any characters, and are nobody else's business: addresses of sockets are seen by all.
QByteArray addressOf(const QString& name)
{
    return "token-desk-" + QCryptographicHash::hash(name.toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace

#ifdef Q_OS_LINUX

// An abstract socket's address is unique on the machine (in its network namespace), belongs to no folder that one of
// two users couldn't write, and is free as soon as the process is gone.
class Claim::Hold final
{
public:
    explicit Hold(int socket)
        : m_socket(socket)
    {
    }
    ~Hold() { close(m_socket); }

private:
    const int m_socket;
};

std::unique_ptr<Claim> Claim::take(const QString& name)
{
    const QByteArray address = addressOf(name);
    sockaddr_un bound {};
    bound.sun_family = AF_UNIX;
    // The first byte stays 0: that makes it abstract.
    static_assert(sizeof bound.sun_path > 1 + 11 + 64);
    std::memcpy(bound.sun_path + 1, address.constData(), size_t(address.size()));
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + 1 + size_t(address.size()));

    const int socket = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (socket < 0)
        return nullptr;
    auto hold = std::make_unique<Hold>(socket);
    if (bind(socket, static_cast<const sockaddr*>(static_cast<const void*>(&bound)), length) != 0)
        return nullptr;
    return std::unique_ptr<Claim>(new Claim(std::move(hold)));
}

#else

class Claim::Hold final
{
public:
    explicit Hold(const QString& file)
        : lock(file)
    {
        // Only the end of whoever has it frees it, not its age.
        lock.setStaleLockTime(0);
    }

    QLockFile lock;
};

std::unique_ptr<Claim> Claim::take(const QString& name)
{
    auto hold = std::make_unique<Hold>(QDir::temp().filePath(QString::fromLatin1(addressOf(name))));
    if (!hold->lock.tryLock())
        return nullptr;
    return std::unique_ptr<Claim>(new Claim(std::move(hold)));
}

#endif

Claim::Claim(std::unique_ptr<Hold> hold)
    : m_hold(std::move(hold))
{
}

Claim::~Claim() = default;

} // namespace tokendesk
