#include "network/tlsfailure.h"

#include <QSslCertificate>
#include <QSslError>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Error = QSslError::SslError;
using Problem = TlsFailure::Problem;

/// What Qt and OpenSSL say, without a server; tests/wire/tst_tls.cpp has the servers.
class TlsFailureTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsOpensslsReasons_data();
    void readsOpensslsReasons();
    void ofSeveralTheMostTellingIsTold_data();
    void ofSeveralTheMostTellingIsTold();
};

void TlsFailureTest::readsOpensslsReasons_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<TlsFailure::Problem>("problem");
    const auto row = [](const char* reason, Problem problem) {
        QTest::newRow(reason) << u"SSL handshake failed: Error during SSL handshake: error:0A000000:SSL routines::"_s
                + QString::fromLatin1(reason)
                              << problem;
    };
    row("wrong version number", Problem::NotTls);
    row("packet length too long", Problem::NotTls);
    row("unsupported protocol", Problem::OldProtocol);
    row("tlsv1 alert protocol version", Problem::OldProtocol);
    row("unsafe legacy renegotiation disabled", Problem::OldProtocol);
    row("dh key too small", Problem::WeakKey);
    row("ee key too small", Problem::WeakKey);
    row("ca md too weak", Problem::WeakSignature);
    row("wrong signature type", Problem::WeakSignature);
    row("tlsv13 alert certificate required", Problem::ClientCertificateWanted);
    row("sslv3 alert handshake failure", Problem::HandshakeRefused);
    row("tlsv1 alert insufficient security", Problem::HandshakeRefused);
    row("unexpected message", Problem::Other);
    row("", Problem::Other);
}

void TlsFailureTest::readsOpensslsReasons()
{
    QFETCH(QString, reason);
    QFETCH(TlsFailure::Problem, problem);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TlsFailure failure = tlsFailureFrom({}, reason, {}, now);
    QCOMPARE(failure.problem, problem);
    QCOMPARE(failure.at, now);
    QVERIFY(!failure.faulty && failure.chain.isEmpty() && failure.furtherProblems.isEmpty());
}

void TlsFailureTest::ofSeveralTheMostTellingIsTold_data()
{
    QTest::addColumn<QList<QSslError::SslError>>("errors");
    QTest::addColumn<QList<TlsFailure::Problem>>("problems");
    const auto row = [](const char* name, const QList<Error>& errors, const QList<Problem>& problems) {
        QTest::newRow(name) << errors << problems;
    };
    row("a stranger of another name, out of date",
        {Error::HostNameMismatch, Error::CertificateExpired, Error::SelfSignedCertificate},
        {Problem::SelfSigned, Problem::WrongHost, Problem::Expired});
    row("another name, out of date", {Error::CertificateExpired, Error::HostNameMismatch},
        {Problem::WrongHost, Problem::Expired});
    row("nobody's, said twice", {Error::UnableToGetLocalIssuerCertificate, Error::UnableToVerifyFirstCertificate},
        {Problem::UnknownAuthority});
    row("issued by a server", {Error::InvalidPurpose, Error::InvalidCaCertificate},
        {Problem::NotAnAuthority, Problem::WrongPurpose});
    row("all dates in the future, as with a clock that is wrong",
        {Error::CertificateNotYetValid, Error::CertificateNotYetValid}, {Problem::NotYetValid});
    row("misused", {Error::CertificateExpired, Error::CertificateBlacklisted}, {Problem::Distrusted, Problem::Expired});
    row("one that Qt doesn't know", {Error::UnspecifiedError}, {Problem::Other});
}

void TlsFailureTest::ofSeveralTheMostTellingIsTold()
{
    QFETCH(QList<QSslError::SslError>, errors);
    QFETCH(QList<TlsFailure::Problem>, problems);
    QList<QSslError> told;
    for (const Error error : errors)
        told += QSslError(error);
    const TlsFailure failure = tlsFailureFrom(told, u"wrong version number"_s, {}, {});
    QCOMPARE(QList<Problem> {failure.problem} + failure.furtherProblems, problems);
}

QTEST_GUILESS_MAIN(TlsFailureTest)
#include "tst_tlsfailure.moc"
