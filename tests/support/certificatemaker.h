#pragma once

#include <QSslCertificate>
#include <QTemporaryDir>

namespace tokendesk {

/// Makes keys and certificates with openssl, in a folder that goes with it.
class CertificateMaker final
{
public:
    struct Wish {
        /// The common name, and that of the files.
        QString name = {};
        /// Whose certificate signs it; empty for its own.
        QString issuer = {};
        /// Lines as openssl's configuration has them.
        QByteArray extensions = {};
        /// `ec`, `ed25519`, or `rsa:` with its bits.
        QString key = QStringLiteral("ec");
        QString digest = QStringLiteral("sha256");
        /// In UTC, as `yyyyMMddhhmmssZ`.
        QString from = QStringLiteral("20200101000000Z");
        QString until = QStringLiteral("20991231235959Z");
    };

    CertificateMaker();

    QSslCertificate make(const Wish& wish);
    QString certificateFile(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".pem")); }
    QString keyFile(const QString& name) const { return m_folder.filePath(name + QStringLiteral(".key")); }
    /// One file with the certificates of all of them, in that order.
    QString chainFile(const QStringList& names) const;
    /// The certificate once more, as `name`, with the last bit of its signature turned over.
    void forge(const QString& original, const QString& name) const;

private:
    void run(const QStringList& arguments) const;

    QTemporaryDir m_folder;
};

} // namespace tokendesk
