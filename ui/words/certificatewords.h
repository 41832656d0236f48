#pragma once

#include "network/authorities.h"
#include "network/tlsfailure.h"

namespace tokendesk::words {

/// Why TLS was not agreed on, as one sentence safe to show.
QString tlsTrouble(const TlsFailure& failure, const QString& host);
/// What the person can do about it, as one sentence.
QString tlsRemedy(TlsFailure::Problem problem);

/// Why the file of the company's certificates can't be used, as one sentence safe to show.
QString authoritiesError(const QString& file, const AuthoritiesError& error);

/// A name and what it says, both safe to show as plain text.
struct Fact {
    QString label;
    QString value;

    friend bool operator==(const Fact&, const Fact&) = default;
};

/// What a certificate says of itself, in the order to show it in.
QList<Fact> facts(const CertificateFacts& certificate);

/// All that is known of it, for showing on demand and for copying: what else is wrong, then each certificate as it
/// came.
QString details(const TlsFailure& failure);

} // namespace tokendesk::words
