#include "certificatemaker.h"
#include "network/authorities.h"
#include "network/tlsconfiguration.h"

#include <QFile>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = AuthoritiesError::Kind;

namespace {

QByteArray read(const QString& file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file));
    return source.readAll();
}

} // namespace

/// What is read of certificates, of a company's file of them, and how they come to be trusted.
class CertificatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void factsAreTheCertificatesOwn_data();
    void factsAreTheCertificatesOwn();
    void onlyItsOwnNamesCount_data();
    void onlyItsOwnNamesCount();
    void brokenCertificateHasNoFacts();
    void fileOfAuthoritiesIsReadOrRefused_data();
    void fileOfAuthoritiesIsReadOrRefused();
    void expiredAuthorityIsReported();
    void fileThatCantBeReadSaysWhy();
    void systemsAuthoritiesStayTrusted();

private:
    CertificateMaker m_maker;
    QSslCertificate m_root;
    QByteArray m_pem;
};

void CertificatesTest::initTestCase()
{
    m_root = m_maker.make({.name = u"root"_s, .extensions = "basicConstraints=critical,CA:TRUE"});
    m_pem = read(m_maker.certificateFile(u"root"_s));
}

void CertificatesTest::factsAreTheCertificatesOwn_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("digest");
    QTest::addColumn<QString>("keyFact");
    QTest::addColumn<QString>("signatureFact");
    QTest::addColumn<bool>("hasWeakKey");
    QTest::addColumn<bool>("hasWeakSignature");
    const auto row = [](const char* name, const QString& key, const QString& digest, const QString& keyFact,
                         const QString& signature, bool hasWeakKey = false, bool hasWeakSignature = false) {
        QTest::newRow(name) << key << digest << keyFact << signature << hasWeakKey << hasWeakSignature;
    };
    row("EC", u"ec"_s, u"sha256"_s, u"EC, P-256"_s, u"SHA-256 with ECDSA"_s);
    row("EC, SHA-512", u"ec"_s, u"sha512"_s, u"EC, P-256"_s, u"SHA-512 with ECDSA"_s);
    row("RSA", u"rsa:2048"_s, u"sha384"_s, u"RSA, 2048 bits"_s, u"SHA-384 with RSA"_s);
    row("weak key", u"rsa:1024"_s, u"sha256"_s, u"RSA, 1024 bits"_s, u"SHA-256 with RSA"_s, true);
    row("weak signature", u"ec"_s, u"sha1"_s, u"EC, P-256"_s, u"SHA-1 with ECDSA"_s, false, true);
    row("weakest", u"rsa:1024"_s, u"md5"_s, u"RSA, 1024 bits"_s, u"MD5 with RSA"_s, true, true);
    row("Ed25519", u"ed25519"_s, u"null"_s, u"Ed25519"_s, u"Ed25519"_s);
}

void CertificatesTest::factsAreTheCertificatesOwn()
{
    QFETCH(QString, key);
    QFETCH(QString, digest);
    const QSslCertificate certificate = m_maker.make({.name = u"self"_s,
        .extensions = "subjectAltName=DNS:b.example,IP:10.0.0.1,DNS:a.example,email:x@y.example",
        .key = key,
        .digest = digest});
    const CertificateFacts facts = factsOf(certificate);
    QTEST(facts.key, "keyFact");
    QTEST(facts.signature, "signatureFact");
    QTEST(facts.hasWeakKey, "hasWeakKey");
    QTEST(facts.hasWeakSignature, "hasWeakSignature");
    QCOMPARE(facts.subject, u"self (Test company)"_s);
    QCOMPARE(facts.issuer, u"self (Test company)"_s);
    QCOMPARE(facts.names, (QStringList {u"10.0.0.1"_s, u"a.example"_s, u"b.example"_s}));
    QCOMPARE(facts.validFrom, QDateTime::fromString(u"2020-01-01T00:00:00Z"_s, Qt::ISODate));
    QCOMPARE(facts.validUntil, QDateTime::fromString(u"2099-12-31T23:59:59Z"_s, Qt::ISODate));
    QCOMPARE(facts.sha256.size(), 32 * 3 - 1);
}

void CertificatesTest::onlyItsOwnNamesCount_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isNamed");
    const auto row = [](const char* name, const QByteArray& names, const QString& host, bool isNamed) {
        QTest::newRow(name) << names << host << isNamed;
    };
    row("name", "DNS:api.example.com", u"api.example.com"_s, true);
    row("name in capitals", "DNS:API.example.com", u"api.Example.com"_s, true);
    row("name with a dot at its end", "DNS:api.example.com", u"api.example.com."_s, true);
    row("another name", "DNS:api.example.com", u"example.com"_s, false);
    row("end of a name", "DNS:example.com", u"api.example.com"_s, false);
    row("any label", "DNS:*.example.com", u"api.example.com"_s, true);
    row("any two labels", "DNS:*.example.com", u"a.api.example.com"_s, false);
    row("no label", "DNS:*.example.com", u"example.com"_s, false);
    row("part of a label", "DNS:a*.example.com", u"api.example.com"_s, false);
    row("everything", "DNS:*", u"example"_s, false);
    row("a whole country", "DNS:*.com", u"example.com"_s, false);
    row("address", "IP:10.0.0.1", u"10.0.0.1"_s, true);
    row("another address", "IP:10.0.0.1", u"10.0.0.2"_s, false);
    row("new address", "IP:fd00::1", u"fd00:0::1"_s, true);
    row("address as a name", "DNS:10.0.0.1", u"10.0.0.1"_s, false);
    row("name of somebody", "email:root@example.com", u"example.com"_s, false);
    // CertificateMaker gives its name as common name.
    row("common name", "email:root@example.com", u"self"_s, false);
}

void CertificatesTest::onlyItsOwnNamesCount()
{
    QFETCH(QByteArray, names);
    QFETCH(QString, host);
    QFETCH(bool, isNamed);
    const QSslCertificate certificate = m_maker.make({.name = u"self"_s, .extensions = "subjectAltName=" + names});
    QCOMPARE(namesHost(certificate, host), isNamed);
}

void CertificatesTest::brokenCertificateHasNoFacts()
{
    QCOMPARE(factsOf(QSslCertificate()).key, QString());
    QVERIFY(!namesHost(QSslCertificate(), u"self"_s));
}

void CertificatesTest::fileOfAuthoritiesIsReadOrRefused_data()
{
    QTest::addColumn<QByteArray>("pem");
    QTest::addColumn<int>("count");
    QTest::addColumn<std::optional<AuthoritiesError::Kind>>("error");
    QTest::addColumn<int>("number");
    const auto good = [](const char* name, const QByteArray& pem, int count) {
        QTest::newRow(name) << pem << count << std::optional<Kind>() << 0;
    };
    const auto bad = [](const char* name, const QByteArray& pem, Kind kind, int number = 0) {
        QTest::newRow(name) << pem << 0 << std::optional(kind) << number;
    };
    good("one", m_pem, 1);
    good("two, with words between", "Our root\n" + m_pem + "\nand once more\n" + m_pem, 2);
    good("with line ends of Windows", QByteArray(m_pem).replace("\n", "\r\n"), 1);
    bad("empty", {}, Kind::NoCertificate);
    bad("DER", m_root.toDer(), Kind::NoCertificate);
    bad("words", "no certificate here", Kind::NoCertificate);
    bad("a request for one", read(m_maker.certificateFile(u"root"_s).replace(u".pem"_s, u".csr"_s)),
        Kind::NoCertificate);
    bad("with its key", m_pem + read(m_maker.keyFile(u"root"_s)), Kind::HoldsPrivateKey);
    bad("key only", read(m_maker.keyFile(u"root"_s)), Kind::HoldsPrivateKey);
    bad("second one broken", m_pem + QByteArray(m_pem).replace("\nMII", "\n!!!").replace("MIIB", "AAAA"),
        Kind::BrokenCertificate, 2);
    bad("cut short", m_pem.chopped(30), Kind::BrokenCertificate, 1);
    bad("too large", m_pem + QByteArray(largestAuthoritiesFile, ' '), Kind::TooLarge);
}

void CertificatesTest::fileOfAuthoritiesIsReadOrRefused()
{
    QFETCH(QByteArray, pem);
    QFETCH(int, count);
    QFETCH(std::optional<AuthoritiesError::Kind>, error);
    QFETCH(int, number);
    const auto authorities = authoritiesFrom(pem, QDateTime::currentDateTimeUtc());
    QCOMPARE(authorities.has_value(), !error);
    if (authorities) {
        QCOMPARE(authorities->certificates.size(), count);
        QCOMPARE(authorities->certificates.first(), m_root);
        QVERIFY(authorities->expired.isEmpty());
    } else {
        QCOMPARE(authorities.error().kind, *error);
        QCOMPARE(authorities.error().number, number);
    }
}

void CertificatesTest::expiredAuthorityIsReported()
{
    const auto later = QDateTime::fromString(u"2100-01-01T00:00:00Z"_s, Qt::ISODate);
    const auto authorities = authoritiesFrom(m_pem, later);
    QVERIFY(authorities);
    QCOMPARE(authorities->certificates.size(), 1);
    QCOMPARE(authorities->expired, QList<CertificateFacts> {factsOf(m_root)});
}

void CertificatesTest::fileThatCantBeReadSaysWhy()
{
    const auto good = authoritiesIn(m_maker.certificateFile(u"root"_s));
    QVERIFY(good);
    QCOMPARE(good->certificates, QList<QSslCertificate> {m_root});
    const QTemporaryDir folder;
    // Nobody ever fills it.
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    for (const auto& [file, kind] : {std::pair(u"/no/such/file"_s, Kind::Unreadable),
             std::pair(u"company.pem"_s, Kind::RelativePath), std::pair(u"/tmp"_s, Kind::NotAFile),
             std::pair(u"/dev/zero"_s, Kind::NotAFile), std::pair(pipe, Kind::NotAFile)}) {
        const auto authorities = authoritiesIn(file);
        QVERIFY(!authorities);
        QCOMPARE(authorities.error().kind, kind);
    }
}

void CertificatesTest::systemsAuthoritiesStayTrusted()
{
    const QList<QSslCertificate> ours = tlsConfiguration({m_root}).caCertificates();
    QVERIFY(ours.contains(m_root));
    for (const QSslCertificate& systems : QSslConfiguration::systemCaCertificates())
        QVERIFY(ours.contains(systems));
    // Looked up one by one when they are needed, as long as nobody sets any.
    QCOMPARE(tlsConfiguration({}).caCertificates(), QSslConfiguration::defaultConfiguration().caCertificates());
    QCOMPARE(tlsConfiguration({}).peerVerifyMode(), QSslSocket::VerifyPeer);
    QCOMPARE(tlsConfiguration({}).protocol(), QSsl::TlsV1_2OrLater);
}

QTEST_GUILESS_MAIN(CertificatesTest)
#include "tst_certificates.moc"
