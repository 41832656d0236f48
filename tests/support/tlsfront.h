#pragma once

#include "tlsserver.h"

#include <QObject>

namespace tokendesk {

/// Speaks TLS for a server that doesn't: unpacks what comes and hands it on, both ways.
class TlsFront final : public QObject
{
    Q_OBJECT

public:
    explicit TlsFront(quint16 target);

    quint16 port() const { return m_tls.server->serverPort(); }
    const QSslCertificate& certificate() const { return m_tls.certificate; }

private:
    TlsServer m_tls;
};

} // namespace tokendesk
