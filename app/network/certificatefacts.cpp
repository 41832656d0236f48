#include "network/certificatefacts.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QSslCertificate>

#include <algorithm>
#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// One element of DER (X.690). Qt tells neither how a certificate was signed nor what key an Ed25519 one has.
struct Element {
    quint8 tag = 0;
    QByteArrayView content;
};

/// Takes the first element off; one without a tag if there is none.
Element takeElement(QByteArrayView& bytes)
{
    if (bytes.size() < 2)
        return {};
    const auto byteAt = [&bytes](qsizetype i) { return static_cast<quint8>(bytes[i]); };
    qsizetype header = 2;
    qsizetype length = byteAt(1);
    if (length >= 0x80) {
        const qsizetype digits = length - 0x80;
        if (digits < 1 || digits > 4 || bytes.size() < header + digits)
            return {};
        length = 0;
        for (qsizetype i = 0; i < digits; ++i)
            length = length * 256 + byteAt(header + i);
        header += digits;
    }
    if (bytes.size() < header + length)
        return {};
    const Element element {byteAt(0), bytes.sliced(header, length)};
    bytes = bytes.sliced(header + length);
    return element;
}

/// `1.2.840.113549.1.1.11`
QString dotted(QByteArrayView oid)
{
    QStringList parts;
    quint64 value = 0;
    for (const char c : oid) {
        const auto byte = static_cast<quint8>(c);
        value = value << 7 | (byte & 0x7FU);
        if (byte & 0x80U)
            continue;
        if (parts.isEmpty()) {
            const quint64 first = std::min<quint64>(value / 40, 2);
            parts << QString::number(first) << QString::number(value - first * 40);
        } else {
            parts += QString::number(value);
        }
        value = 0;
    }
    return parts.join(u'.');
}

constexpr auto rsa = "1.2.840.113549.1.1.1"_L1;
constexpr auto dsa = "1.2.840.10040.4.1"_L1;
constexpr auto ec = "1.2.840.10045.2.1"_L1;

struct Named {
    QLatin1StringView oid;
    QLatin1StringView name;
};

constexpr std::array signatureNames {
    Named {"1.2.840.113549.1.1.2"_L1, "MD2 with RSA"_L1},
    Named {"1.2.840.113549.1.1.4"_L1, "MD5 with RSA"_L1},
    Named {"1.2.840.113549.1.1.5"_L1, "SHA-1 with RSA"_L1},
    Named {"1.2.840.113549.1.1.10"_L1, "RSA-PSS"_L1},
    Named {"1.2.840.113549.1.1.11"_L1, "SHA-256 with RSA"_L1},
    Named {"1.2.840.113549.1.1.12"_L1, "SHA-384 with RSA"_L1},
    Named {"1.2.840.113549.1.1.13"_L1, "SHA-512 with RSA"_L1},
    Named {"1.2.840.113549.1.1.14"_L1, "SHA-224 with RSA"_L1},
    Named {"1.2.840.10040.4.3"_L1, "SHA-1 with DSA"_L1},
    Named {"1.2.840.10045.4.1"_L1, "SHA-1 with ECDSA"_L1},
    Named {"1.2.840.10045.4.3.1"_L1, "SHA-224 with ECDSA"_L1},
    Named {"1.2.840.10045.4.3.2"_L1, "SHA-256 with ECDSA"_L1},
    Named {"1.2.840.10045.4.3.3"_L1, "SHA-384 with ECDSA"_L1},
    Named {"1.2.840.10045.4.3.4"_L1, "SHA-512 with ECDSA"_L1},
    Named {"1.3.101.112"_L1, "Ed25519"_L1},
    Named {"1.3.101.113"_L1, "Ed448"_L1},
};

constexpr std::array keyNames {
    Named {rsa, "RSA"_L1},
    Named {dsa, "DSA"_L1},
    Named {ec, "EC"_L1},
    Named {"1.2.840.113549.1.1.10"_L1, "RSA-PSS"_L1},
    Named {"1.3.101.112"_L1, "Ed25519"_L1},
    Named {"1.3.101.113"_L1, "Ed448"_L1},
};

constexpr std::array curveNames {
    Named {"1.2.840.10045.3.1.1"_L1, "P-192"_L1},
    Named {"1.2.840.10045.3.1.7"_L1, "P-256"_L1},
    Named {"1.3.132.0.33"_L1, "P-224"_L1},
    Named {"1.3.132.0.34"_L1, "P-384"_L1},
    Named {"1.3.132.0.35"_L1, "P-521"_L1},
};

template <std::size_t N>
QString nameIn(const std::array<Named, N>& names, const QString& oid)
{
    const auto found = std::find_if(names.begin(), names.end(), [&oid](const Named& one) { return one.oid == oid; });
    return found == names.end() ? oid : QString(found->name);
}

qsizetype bitsOf(QByteArrayView number)
{
    while (!number.isEmpty() && number.front() == 0)
        number = number.sliced(1);
    if (number.isEmpty())
        return 0;
    qsizetype bits = number.size() * 8;
    for (unsigned mask = 0x80; (static_cast<quint8>(number.front()) & mask) == 0; mask >>= 1)
        --bits;
    return bits;
}

/// Of a SubjectPublicKeyInfo (RFC 5280) into `key` and `hasWeakKey`.
void readKey(QByteArrayView info, CertificateFacts& facts)
{
    QByteArrayView algorithm = takeElement(info).content;
    const QString oid = dotted(takeElement(algorithm).content);
    facts.key = nameIn(keyNames, oid);
    if (oid == ec) {
        const QString curve = dotted(takeElement(algorithm).content);
        facts.key = u"%1, %2"_s.arg(facts.key, nameIn(curveNames, curve));
        facts.hasWeakKey = curve == curveNames.front().oid;
        return;
    }
    QByteArrayView bitString = takeElement(info).content;
    if ((oid != rsa && oid != dsa) || bitString.isEmpty())
        return;
    // An RSA key is SEQUENCE { modulus, exponent }; a DSA one has its prime among the algorithm's parameters.
    QByteArrayView sequence = bitString.sliced(1);
    QByteArrayView numbers = takeElement(oid == rsa ? sequence : algorithm).content;
    const qsizetype bits = bitsOf(takeElement(numbers).content);
    constexpr qsizetype fewestBits = 2048;
    facts.key = u"%1, %2 bits"_s.arg(facts.key).arg(bits);
    facts.hasWeakKey = bits < fewestBits;
}

/// What Qt doesn't tell.
void readKeyAndSignature(const QByteArray& der, CertificateFacts& facts)
{
    QByteArrayView bytes = der;
    QByteArrayView certificate = takeElement(bytes).content;
    QByteArrayView toBeSigned = takeElement(certificate).content;
    QByteArrayView signature = takeElement(certificate).content;
    facts.signature = nameIn(signatureNames, dotted(takeElement(signature).content));
    facts.hasWeakSignature = facts.signature.startsWith("SHA-1 "_L1) || facts.signature.startsWith("MD"_L1);

    constexpr quint8 versionTag = 0xA0;
    const Element first = takeElement(toBeSigned);
    // Serial number, signature, issuer, validity and subject stand before the key; the version before them may be left
    // out.
    for (int toSkip = first.tag == versionTag ? 5 : 4; toSkip > 0; --toSkip)
        takeElement(toBeSigned);
    readKey(takeElement(toBeSigned).content, facts);
}

template <typename Info>
QString whose(const Info& info)
{
    const QString name = info(QSslCertificate::CommonName).value(0);
    const QString organization = info(QSslCertificate::Organization).value(0);
    if (name.isEmpty() || organization.isEmpty())
        return name + organization;
    return u"%1 (%2)"_s.arg(name, organization);
}

bool isFitting(QStringView pattern, QStringView host)
{
    if (!pattern.startsWith("*."_L1))
        return pattern.compare(host, Qt::CaseInsensitive) == 0;
    const QStringView domain = pattern.sliced(2);
    const qsizetype dot = host.indexOf(u'.');
    // Nobody owns *.com.
    return dot > 0 && domain.contains(u'.') && host.sliced(dot + 1).compare(domain, Qt::CaseInsensitive) == 0;
}

} // namespace

CertificateFacts factsOf(const QSslCertificate& certificate)
{
    CertificateFacts facts;
    facts.subject = whose([&](QSslCertificate::SubjectInfo info) { return certificate.subjectInfo(info); });
    facts.issuer = whose([&](QSslCertificate::SubjectInfo info) { return certificate.issuerInfo(info); });
    const auto names = certificate.subjectAlternativeNames();
    facts.names = names.values(QSsl::DnsEntry) + names.values(QSsl::IpAddressEntry);
    std::sort(facts.names.begin(), facts.names.end());
    facts.validFrom = certificate.effectiveDate().toUTC();
    facts.validUntil = certificate.expiryDate().toUTC();
    readKeyAndSignature(certificate.toDer(), facts);
    facts.sha256 = QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex(':').toUpper());
    return facts;
}

bool namesHost(const QSslCertificate& certificate, const QString& host)
{
    const auto names = certificate.subjectAlternativeNames();
    const QHostAddress address(host);
    if (!address.isNull()) {
        const QStringList addresses = names.values(QSsl::IpAddressEntry);
        return std::any_of(addresses.cbegin(), addresses.cend(),
            [&address](const QString& one) { return QHostAddress(one) == address; });
    }
    const QStringView plain = host.endsWith(u'.') ? QStringView(host).chopped(1) : QStringView(host);
    const QStringList patterns = names.values(QSsl::DnsEntry);
    return std::any_of(
        patterns.cbegin(), patterns.cend(), [plain](const QString& pattern) { return isFitting(pattern, plain); });
}

} // namespace tokendesk
