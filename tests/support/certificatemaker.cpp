#include "certificatemaker.h"

#include <QFile>
#include <QProcess>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What `openssl ca` wants to know; unlike its sisters it takes dates, in every version.
const QByteArray configuration = R"([ca]
default_ca = maker
[maker]
database = index
new_certs_dir = .
rand_serial = yes
unique_subject = no
policy = anything
[anything]
commonName = supplied
organizationName = optional
)";

void write(const QString& file, const QByteArray& bytes)
{
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(bytes) != bytes.size())
        qFatal("%s can't be written", qPrintable(file));
}

QByteArray read(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file));
    return source.readAll();
}

QStringList newKey(const QString& kind)
{
    if (kind == "ec"_L1)
        return {u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s};
    return {kind};
}

} // namespace

CertificateMaker::CertificateMaker()
{
    write(m_folder.filePath(u"configuration"_s), configuration);
    write(m_folder.filePath(u"index"_s), {});
}

QSslCertificate CertificateMaker::make(const Wish& wish)
{
    const QString request = m_folder.filePath(wish.name + u".csr"_s);
    const QString extensions = m_folder.filePath(wish.name + u".ext"_s);
    write(extensions, wish.extensions + '\n');
    run(QStringList {u"req"_s, u"-new"_s, u"-nodes"_s, u"-subj"_s, u"/O=Test company/CN="_s + wish.name, u"-keyout"_s,
            keyFile(wish.name), u"-out"_s, request, u"-newkey"_s}
        + newKey(wish.key));
    const QStringList signer = wish.issuer.isEmpty()
        ? QStringList {u"-selfsign"_s, u"-keyfile"_s, keyFile(wish.name)}
        : QStringList {u"-cert"_s, certificateFile(wish.issuer), u"-keyfile"_s, keyFile(wish.issuer)};
    run(QStringList {u"ca"_s, u"-config"_s, u"configuration"_s, u"-batch"_s, u"-notext"_s, u"-in"_s, request, u"-out"_s,
            certificateFile(wish.name), u"-extfile"_s, extensions, u"-startdate"_s, wish.from, u"-enddate"_s,
            wish.until, u"-md"_s, wish.digest}
        + signer);
    return QSslCertificate::fromPath(certificateFile(wish.name)).value(0);
}

QString CertificateMaker::chainFile(const QStringList& names) const
{
    QByteArray all;
    for (const QString& name : names)
        all += read(certificateFile(name));
    const QString file = m_folder.filePath(names.join(u'+') + u".chain"_s);
    write(file, all);
    return file;
}

void CertificateMaker::forge(const QString& original, const QString& name) const
{
    QByteArray der = QSslCertificate::fromPath(certificateFile(original)).value(0).toDer();
    der.back() = static_cast<char>(der.back() ^ 1);
    write(certificateFile(name), QSslCertificate(der, QSsl::Der).toPem());
    write(keyFile(name), read(keyFile(original)));
}

void CertificateMaker::run(const QStringList& arguments) const
{
    QProcess openssl;
    openssl.setWorkingDirectory(m_folder.path());
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(u' ')), openssl.readAllStandardError().constData());
}

} // namespace tokendesk
