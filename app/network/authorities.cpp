#include "network/authorities.h"

#include <QFile>
#include <QFileInfo>

namespace tokendesk {

using Kind = AuthoritiesError::Kind;

namespace {

const QByteArray beginning = "-----BEGIN CERTIFICATE-----";
const QByteArray ending = "-----END CERTIFICATE-----";

tl::unexpected<AuthoritiesError> failure(Kind kind, const QString& detail = {}, int number = 0)
{
    return tl::unexpected(AuthoritiesError {kind, detail, number});
}

} // namespace

tl::expected<Authorities, AuthoritiesError> authoritiesFrom(const QByteArray& pem, const QDateTime& now)
{
    if (pem.size() > largestAuthoritiesFile)
        return failure(Kind::TooLarge);
    if (pem.contains("PRIVATE KEY-----"))
        return failure(Kind::HoldsPrivateKey);
    Authorities authorities;
    // One at a time: Qt passes over those that it can't read.
    for (qsizetype from = pem.indexOf(beginning); from >= 0;) {
        const qsizetype next = pem.indexOf(beginning, from + beginning.size());
        const QByteArray block = pem.sliced(from, (next < 0 ? pem.size() : next) - from);
        const QList<QSslCertificate> one
            = block.contains(ending) ? QSslCertificate::fromData(block) : QList<QSslCertificate>();
        if (one.size() != 1)
            return failure(Kind::BrokenCertificate, {}, static_cast<int>(authorities.certificates.size()) + 1);
        authorities.certificates += one;
        if (one.first().expiryDate() < now)
            authorities.expired += factsOf(one.first());
        from = next;
    }
    if (authorities.certificates.isEmpty())
        return failure(Kind::NoCertificate);
    return authorities;
}

tl::expected<Authorities, AuthoritiesError> authoritiesIn(const QString& file)
{
    const QFileInfo info(file);
    if (info.isRelative())
        return failure(Kind::RelativePath);
    // Before it is opened: that of a pipe waits for whoever fills it, and a device has perhaps no end.
    if (info.exists() && !info.isFile())
        return failure(Kind::NotAFile);
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return failure(Kind::Unreadable, source.errorString());
    const QByteArray pem = source.read(largestAuthoritiesFile + 1);
    if (source.error() != QFile::NoError)
        return failure(Kind::Unreadable, source.errorString());
    return authoritiesFrom(pem, QDateTime::currentDateTimeUtc());
}

} // namespace tokendesk
