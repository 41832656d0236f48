#include "network/tlsfailure.h"

#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslError>

#include <algorithm>
#include <array>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Problem = TlsFailure::Problem;

/// A server that sends its own certificate alone, though that says where its issuer's is to be had: an issuer that
/// stands in nobody's list of roots. Without it, a root that nobody here knows is as likely.
bool lacksItsIssuers(const QList<QSslCertificate>& chain)
{
    static const QByteArray caIssuers = QByteArray::fromHex("06082b06010505073002");
    return chain.size() == 1 && chain.first().toDer().contains(caIssuers);
}

bool hasNameConstraints(const QSslCertificate& certificate)
{
    const auto extensions = certificate.extensions();
    return std::any_of(extensions.cbegin(), extensions.cend(),
        [](const QSslCertificateExtension& extension) { return extension.oid() == "2.5.29.30"_L1; });
}

/// Qt has no error for these.
Problem unspecifiedProblem(const QSslError& error, const QList<QSslCertificate>& chain)
{
    const CertificateFacts facts = factsOf(error.certificate());
    if (facts.hasWeakKey)
        return Problem::WeakKey;
    if (facts.hasWeakSignature)
        return Problem::WeakSignature;
    if (std::any_of(chain.cbegin(), chain.cend(), hasNameConstraints))
        return Problem::NameNotAllowed;
    return Problem::Other;
}

Problem problemOf(const QSslError& error, const QList<QSslCertificate>& chain)
{
    // An int, because Qt's enumeration grows.
    switch (static_cast<int>(error.error())) {
    case QSslError::CertificateBlacklisted:
    case QSslError::CertificateRejected:
    case QSslError::CertificateRevoked:
        return Problem::Distrusted;
    case QSslError::CertificateSignatureFailed:
    case QSslError::UnableToDecryptCertificateSignature:
    case QSslError::UnableToDecodeIssuerPublicKey:
        return Problem::BadSignature;
    case QSslError::SelfSignedCertificate:
        return Problem::SelfSigned;
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return lacksItsIssuers(chain) ? Problem::IncompleteChain : Problem::UnknownAuthority;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::CertificateUntrusted:
        return Problem::UnknownAuthority;
    case QSslError::InvalidCaCertificate:
    case QSslError::PathLengthExceeded:
        return Problem::NotAnAuthority;
    case QSslError::InvalidPurpose:
        return Problem::WrongPurpose;
    case QSslError::HostNameMismatch:
        return Problem::WrongHost;
    case QSslError::CertificateExpired:
        return Problem::Expired;
    case QSslError::CertificateNotYetValid:
        return Problem::NotYetValid;
    case QSslError::UnspecifiedError:
        return unspecifiedProblem(error, chain);
    default:
        return Problem::Other;
    }
}

/// OpenSSL's reasons are never translated.
Problem problemIn(const QString& text)
{
    struct Reason {
        QLatin1StringView text;
        Problem problem;
    };
    static constexpr std::array reasons {
        Reason {"wrong version number"_L1, Problem::NotTls},
        Reason {"packet length too long"_L1, Problem::NotTls},
        Reason {"unsupported protocol"_L1, Problem::OldProtocol},
        Reason {"alert protocol version"_L1, Problem::OldProtocol},
        Reason {"version too low"_L1, Problem::OldProtocol},
        Reason {"unsafe legacy renegotiation"_L1, Problem::OldProtocol},
        Reason {"key too small"_L1, Problem::WeakKey},
        Reason {"md too weak"_L1, Problem::WeakSignature},
        Reason {"wrong signature type"_L1, Problem::WeakSignature},
        Reason {"legacy sigalg"_L1, Problem::WeakSignature},
        Reason {"certificate required"_L1, Problem::ClientCertificateWanted},
        Reason {"alert handshake failure"_L1, Problem::HandshakeRefused},
        Reason {"alert insufficient security"_L1, Problem::HandshakeRefused},
    };
    const auto found
        = std::find_if(reasons.begin(), reasons.end(), [&](const Reason& one) { return text.contains(one.text); });
    return found == reasons.end() ? Problem::Other : found->problem;
}

QList<CertificateFacts> factsOf(const QList<QSslCertificate>& chain)
{
    // A server may send what it likes.
    constexpr qsizetype mostShown = 10;
    QList<CertificateFacts> facts;
    for (const QSslCertificate& certificate : chain.first(std::min(chain.size(), mostShown)))
        facts += tokendesk::factsOf(certificate);
    return facts;
}

} // namespace

TlsFailure tlsFailureFrom(
    const QList<QSslError>& errors, const QString& errorText, const QList<QSslCertificate>& chain, const QDateTime& at)
{
    TlsFailure failure;
    failure.chain = factsOf(chain);
    failure.at = at;
    if (errors.isEmpty()) {
        failure.problem = problemIn(errorText);
        return failure;
    }
    QList<std::pair<Problem, QSslCertificate>> found;
    for (const QSslError& error : errors)
        found.emplaceBack(problemOf(error, chain), error.certificate());
    std::stable_sort(
        found.begin(), found.end(), [](const auto& left, const auto& right) { return left.first < right.first; });
    failure.problem = found.first().first;
    if (!found.first().second.isNull())
        failure.faulty = tokendesk::factsOf(found.first().second);
    for (const auto& [problem, certificate] : found)
        if (problem != failure.problem && !failure.furtherProblems.contains(problem))
            failure.furtherProblems += problem;
    return failure;
}

TlsFailure namesAnotherHost(const QList<QSslCertificate>& chain, const QDateTime& at)
{
    TlsFailure failure;
    failure.problem = Problem::WrongHost;
    failure.chain = factsOf(chain);
    failure.faulty = failure.chain.value(0);
    failure.at = at;
    return failure;
}

} // namespace tokendesk
