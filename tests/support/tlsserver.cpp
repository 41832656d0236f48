#include "tlsserver.h"

#include <QFile>
#include <QProcess>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTemporaryDir>

namespace tokendesk {

using namespace Qt::StringLiterals;

TlsServer::TlsServer()
    : server(std::make_unique<QSslServer>())
{
    const QTemporaryDir folder;
    const QString keyFile = folder.filePath(u"key.pem"_s);
    const QString certificateFile = folder.filePath(u"certificate.pem"_s);
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s, u"subjectAltName=IP:127.0.0.1"_s,
            u"-keyout"_s, keyFile, u"-out"_s, certificateFile});
    openssl.waitForFinished();
    QFile key(keyFile);
    if (!key.open(QIODevice::ReadOnly))
        qFatal("openssl made no key: %s", openssl.readAllStandardError().constData());
    certificate = QSslCertificate::fromPath(certificateFile).value(0);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(QSslKey(&key, QSsl::Ec));
    tls.setLocalCertificate(certificate);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    server->setSslConfiguration(tls);
}

} // namespace tokendesk
