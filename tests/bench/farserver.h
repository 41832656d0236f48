#pragma once

#include <QProcess>
#include <QSslCertificate>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>

namespace tokendesk::bench {

/// A way to a server over TLS that takes so long there and back, setting a connection up included.
class FarServer final
{
public:
    FarServer(const QUrl& server, std::chrono::milliseconds roundTrip);
    ~FarServer();

    /// https, without path.
    const QUrl& address() const { return m_address; }
    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); }
    QSslCertificate certificate() const { return QSslCertificate::fromPath(certificateFile()).value(0); }

private:
    QTemporaryDir m_folder;
    QProcess m_process;
    QUrl m_address;
};

} // namespace tokendesk::bench
