#pragma once

#include "network/certificatefacts.h"

#include <QList>

#include <optional>

class QSslCertificate;
class QSslError;

namespace tokendesk {

/// Why no protected connection came about. Whether a certificate was revoked isn't checked.
struct TlsFailure {
    /// In order: of several at once the first tells most. What an authority that isn't trusted says of hosts and dates
    /// is worth nothing, and what a server of another name has to say of its dates little.
    enum class Problem {
        Distrusted, ///< known to be misused
        BadSignature, ///< not what its issuer signed
        SelfSigned, ///< vouches for itself only
        IncompleteChain, ///< the server didn't send its issuer's certificate, and nobody here knows it
        UnknownAuthority, ///< from an authority that isn't trusted here
        NotAnAuthority, ///< from somebody who may issue none, or none so far down
        NameNotAllowed, ///< for a name that its authority may not vouch for
        WrongPurpose, ///< not for a server
        WeakKey,
        WeakSignature,
        WrongHost,
        Expired,
        NotYetValid,
        OldProtocol, ///< nothing from TLS 1.2 up
        NotTls, ///< what answers doesn't speak TLS at all
        ClientCertificateWanted,
        HandshakeRefused, ///< the server wants none of what was offered
        Other,
    };

    Problem problem = Problem::Other;
    /// What else is wrong.
    QList<Problem> furtherProblems = {};
    /// The certificate that has the problem, if one has.
    std::optional<CertificateFacts> faulty = {};
    /// As the server sent them, its own first; empty if it came to none.
    QList<CertificateFacts> chain = {};
    /// This computer's date then, in UTC; it may be wrong.
    QDateTime at = {};

    friend bool operator==(const TlsFailure&, const TlsFailure&) = default;
};

/// Told from what Qt says: its list of errors, or if there is none its text, which holds OpenSSL's own. `chain`: as the
/// server sent it.
TlsFailure tlsFailureFrom(
    const QList<QSslError>& errors, const QString& errorText, const QList<QSslCertificate>& chain, const QDateTime& at);

/// The failure of a server whose certificate is in order, but doesn't name the host in a way that counts.
TlsFailure namesAnotherHost(const QList<QSslCertificate>& chain, const QDateTime& at);

} // namespace tokendesk
