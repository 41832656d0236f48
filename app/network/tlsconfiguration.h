#pragma once

#include <QList>

class QSslCertificate;
class QSslConfiguration;

namespace tokendesk {

/// How every connection is protected: TLS 1.2 and up, every check on. `authorities` are trusted beside the system's;
/// the first time with some blocks for the 100 to 250 ms that it takes to read those of the system.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate>& authorities);

} // namespace tokendesk
