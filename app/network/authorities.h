#pragma once

#include "network/certificatefacts.h"

#include <QSslCertificate>

#include <tl/expected.hpp>

namespace tokendesk {

/// Certificates that are trusted beside the system's.
struct Authorities {
    QList<QSslCertificate> certificates = {};
    /// Those of them that are no longer valid: allowed, but nothing that they issued is accepted.
    QList<CertificateFacts> expired = {};
};

struct AuthoritiesError {
    enum class Kind {
        RelativePath, ///< where it would be looked for depends on how the program was started
        NotAFile, ///< but a folder, a pipe or a device
        Unreadable, ///< `detail` says what the system says
        TooLarge,
        HoldsPrivateKey, ///< which has no business in a file that is passed around
        NoCertificate, ///< none in PEM form
        BrokenCertificate, ///< `number` of them, counted from one, is none
    };

    Kind kind = Kind::Unreadable;
    QString detail = {};
    int number = 0;
};

/// In bytes; the list that a system comes with has a quarter of it.
inline constexpr qint64 largestAuthoritiesFile = 1024 * 1024;

/// Reads the text of a PEM file. `now` judges which have expired.
tl::expected<Authorities, AuthoritiesError> authoritiesFrom(const QByteArray& pem, const QDateTime& now);

/// The same of a file. Blocks while it reads, and the first time while TLS is loaded: not before the first paint.
tl::expected<Authorities, AuthoritiesError> authoritiesIn(const QString& file);

} // namespace tokendesk
