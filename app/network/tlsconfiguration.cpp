#include "network/tlsconfiguration.h"

#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Read once: it takes 100 to 250 ms each time, and other accounts want them too.
const QList<QSslCertificate>& systemAuthorities()
{
    static const QList<QSslCertificate> all = QSslConfiguration::systemCaCertificates();
    return all;
}

} // namespace

QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& authorities)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Left alone, Qt looks the system's up one by one when they are needed. With any of ours it doesn't any more, and
    // would trust ours only.
    if (!authorities.isEmpty())
        tls.setCaCertificates(systemAuthorities() + authorities);
    // OpenSSL's configuration file can allow keys of 1024 bits and SHA-1.
    if (QSslSocket::activeBackend() == "openssl"_L1)
        tls.setBackendConfigurationOption("CipherString", QByteArray("DEFAULT@SECLEVEL=2"));
    return tls;
}

} // namespace tokendesk
