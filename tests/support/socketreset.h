#pragma once

#include <QTcpSocket>

#include <sys/socket.h>

namespace tokendesk {

/// Closes a connection as a crashed server does: with a zero linger time the kernel sends RST instead of FIN.
inline void reset(QTcpSocket* socket)
{
    const linger none {1, 0};
    ::setsockopt(static_cast<int>(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
    socket->abort();
}

} // namespace tokendesk
