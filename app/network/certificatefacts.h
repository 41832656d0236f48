#pragma once

#include <QDateTime>
#include <QStringList>

class QSslCertificate;

namespace tokendesk {

/// What a certificate says of itself. All text is from outside: pass it through safeText().
struct CertificateFacts {
    /// Common name, with the organisation in brackets.
    QString subject = {};
    QString issuer = {};
    /// The hosts that it is for: names and addresses.
    QStringList names = {};
    /// In UTC.
    QDateTime validFrom = {};
    QDateTime validUntil = {};
    /// Such as `RSA, 2048 bits` or `EC, P-256`.
    QString key = {};
    /// Such as `SHA-256 with RSA`; of an algorithm without a name here, its OID.
    QString signature = {};
    /// The fingerprint, as pairs of hexadecimal digits.
    QString sha256 = {};
    /// Worth less than 112 bits, which is OpenSSL's security level 2.
    bool hasWeakKey = false;
    bool hasWeakSignature = false;

    friend bool operator==(const CertificateFacts&, const CertificateFacts&) = default;
};

CertificateFacts factsOf(const QSslCertificate& certificate);

/// Whether the certificate names that host, in the way that counts (RFC 9525): in its subjectAltName, a `*` for the
/// first label only. Qt takes the common name as well. `host`: an address, or a name in ASCII.
bool namesHost(const QSslCertificate& certificate, const QString& host);

} // namespace tokendesk
