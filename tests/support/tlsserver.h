#pragma once

#include <QSslCertificate>
#include <QSslServer>

#include <memory>

namespace tokendesk {

/// A TLS server on 127.0.0.1 with a certificate of its own, made anew by openssl; it doesn't listen yet.
struct TlsServer {
    TlsServer();

    std::unique_ptr<QSslServer> server;
    /// To be trusted by a client.
    QSslCertificate certificate;
};

} // namespace tokendesk
