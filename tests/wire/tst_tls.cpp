#include "api/replyclassifier.h"
#include "certificatemaker.h"
#include "englishplurals.h"
#include "opensslserver.h"
#include "operations.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "words/cardwords.h"
#include "words/certificatewords.h"

#include <QCryptographicHash>
#include <QSignalSpy>
#include <QTemporaryFile>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Problem = TlsFailure::Problem;

namespace {

const QByteArray authority = "keyUsage=critical,keyCertSign\nbasicConstraints=critical,CA:TRUE";
const QByteArray thisHost = "subjectAltName=IP:127.0.0.1";
const QByteArray issuersPlace = "\nauthorityInfoAccess=caIssuers;URI:http://127.0.0.1/issuer.der";
const QString past = u"20200102120000Z"_s;
const QString future = u"20990102120000Z"_s;
/// Lets a server do what is refused here.
const QStringList carelessly {u"-cipher"_s, u"ALL@SECLEVEL=0"_s};
const QString customer = u"10234"_s;

} // namespace

/// Which servers are believed, against openssl's own, with certificates made for it: of those that aren't, each is told
/// in its own words, and no byte of a request reaches them.
class TlsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void badServersGetNothing_data();
    void badServersGetNothing();
    void serverWithoutTlsGetsNothing();
    void goodServersAreBelieved_data();
    void goodServersAreBelieved();
    void certificateIsThereOnDemand();
    void weakeningOpensslWeakensNothing();

private:
    QStringList presenting(const QString& name, const QStringList& chain = {}) const;
    QUrl root(quint16 port) const { return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(port)); }
    quint16 sandboxPort() const { return static_cast<quint16>(m_sandbox.server().port()); }
    /// How many have reached the sandbox; a greeting in TLS, which it takes for a strange one, is none.
    int requests() const;
    Result<CardToken> get(const QUrl& apiRoot, const HttpOptions& options) const;

    CertificateMaker m_maker;
    HttpOptions m_options;
    Sandbox m_sandbox;
    QList<CardToken> m_tokens;
    const EnglishPlurals m_english;
};

void TlsTest::initTestCase()
{
    m_tokens = activeTokens(m_sandbox.account().apiRoot);
    m_options.certificateAuthorities = {m_maker.make({.name = u"root"_s, .extensions = authority})};
    m_maker.make({.name = u"stranger"_s, .extensions = authority});
    m_maker.make({.name = u"issuer"_s, .issuer = u"root"_s, .extensions = authority});
    m_maker.make({.name = u"last issuer"_s, .issuer = u"root"_s, .extensions = authority + ",pathlen:0"});
    m_maker.make({.name = u"old issuer"_s, .issuer = u"root"_s, .extensions = authority, .until = past});
    m_maker.make({.name = u"weak issuer"_s, .issuer = u"root"_s, .extensions = authority, .key = u"rsa:1024"_s});
    m_maker.make({.name = u"one too many"_s, .issuer = u"last issuer"_s, .extensions = authority});
    m_maker.make({.name = u"other names' issuer"_s,
        .issuer = u"root"_s,
        .extensions = authority + "\nnameConstraints=critical,permitted;IP:10.0.0.0/255.0.0.0"});
    const auto server = [this](const QString& name, const QString& issuer, CertificateMaker::Wish wish = {}) {
        wish.name = name;
        wish.issuer = issuer;
        if (wish.extensions.isEmpty())
            wish.extensions = thisHost;
        m_maker.make(wish);
    };
    server(u"good"_s, u"root"_s);
    server(u"good, RSA"_s, u"root"_s, {.key = u"rsa:2048"_s});
    server(u"good, below"_s, u"issuer"_s);
    server(u"expired"_s, u"root"_s, {.until = past});
    server(u"from the future"_s, u"root"_s, {.from = future});
    server(u"below an old one"_s, u"old issuer"_s);
    server(u"elsewhere"_s, u"root"_s, {.extensions = "subjectAltName=DNS:a.example,DNS:b.example,IP:127.0.0.2"});
    server(u"127.0.0.1"_s, u"root"_s, {.extensions = "keyUsage=digitalSignature"});
    server(u"alone"_s, {});
    server(u"alone, elsewhere, expired"_s, {}, {.extensions = "subjectAltName=DNS:router.example", .until = past});
    server(u"strange"_s, u"stranger"_s);
    server(u"strange, with a place"_s, u"stranger"_s, {.extensions = thisHost + issuersPlace});
    server(u"below, with a place"_s, u"issuer"_s, {.extensions = thisHost + issuersPlace});
    server(u"weak key"_s, u"root"_s, {.key = u"rsa:1024"_s});
    server(u"weak signature"_s, u"root"_s, {.digest = u"sha1"_s});
    server(u"below a weak one"_s, u"weak issuer"_s);
    server(u"client"_s, u"root"_s, {.extensions = thisHost + "\nextendedKeyUsage=clientAuth"});
    server(u"below a server"_s, u"good"_s);
    server(u"too far down"_s, u"one too many"_s);
    server(u"name not allowed"_s, u"other names' issuer"_s);
    m_maker.forge(u"good"_s, u"forged"_s);
}

QStringList TlsTest::presenting(const QString& name, const QStringList& chain) const
{
    QStringList options {u"-cert"_s, m_maker.certificateFile(name), u"-key"_s, m_maker.keyFile(name)};
    if (!chain.isEmpty())
        options << u"-cert_chain"_s << m_maker.chainFile(chain);
    return options;
}

void TlsTest::badServersGetNothing_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("deletion");
    const auto row
        = [](const char* name, const QStringList& server, const QString& told, const QString& remedy,
              const QString& deletion = u"not sent"_s) { QTest::newRow(name) << server << told << remedy << deletion; };
    const QString today = words::day(QDateTime::currentDateTimeUtc());
    const QString clock = u"If that date is wrong, set this computer's clock"_s;
    const QString companys = u"add your company's certificate file in the network settings"_s;
    const QString ask = u"Ask whoever runs the server or your network."_s;
    const QString typing = u"Check the address for typing errors"_s;
    row("expired", presenting(u"expired"_s),
        u"The certificate of 127.0.0.1 expired on 2 Jan 2020; this computer's date is %1."_s.arg(today), clock);
    row("not yet valid", presenting(u"from the future"_s),
        u"The certificate of 127.0.0.1 is valid only from 2 Jan 2099 on; this computer's date is %1."_s.arg(today),
        clock);
    row("issuer expired", presenting(u"below an old one"_s, {u"old issuer"_s}),
        u"The certificate of “old issuer (Test company)”, which vouches for 127.0.0.1, expired on 2 Jan 2020"_s, clock);
    row("wrong host", presenting(u"elsewhere"_s),
        u"What answers for 127.0.0.1 has a certificate for another host: 127.0.0.2, a.example, b.example."_s, typing);
    row("host as common name only", presenting(u"127.0.0.1"_s),
        u"What answers for 127.0.0.1 has a certificate that names no host."_s, typing);
    row("self-signed", presenting(u"alone"_s),
        u"The certificate of 127.0.0.1 is self-signed: only it vouches for itself."_s, companys);
    row("self-signed, wrong host, expired", presenting(u"alone, elsewhere, expired"_s),
        u"The certificate of 127.0.0.1 is self-signed: only it vouches for itself."_s, companys);
    row("unknown authority", presenting(u"strange"_s),
        u"This computer doesn't trust “stranger (Test company)”, which vouches for 127.0.0.1."_s, companys);
    row("unknown authority, sent along", presenting(u"strange"_s, {u"stranger"_s}),
        u"This computer doesn't trust “stranger (Test company)”, which vouches for 127.0.0.1."_s, companys);
    row("incomplete chain", presenting(u"below, with a place"_s),
        u"127.0.0.1 didn't send the certificate of “issuer (Test company)”, which vouches for it."_s,
        u"ask whoever runs it to send the whole chain"_s);
    row("weak key", presenting(u"weak key"_s) + carelessly,
        u"The certificate of 127.0.0.1 relies on a key that is too weak (RSA, 1024 bits)."_s, ask);
    row("issuer's key is weak", presenting(u"below a weak one"_s, {u"weak issuer"_s}) + carelessly,
        u"The certificate of 127.0.0.1 relies on a key that is too weak (RSA, 1024 bits)."_s, ask);
    row("weak signature", presenting(u"weak signature"_s) + carelessly,
        u"The certificate of 127.0.0.1 relies on a signature that can be forged (SHA-1 with ECDSA)."_s, ask);
    row("forged", presenting(u"forged"_s),
        u"The certificate of 127.0.0.1 isn't what its issuer “root (Test company)” signed."_s, ask);
    row("wrong purpose", presenting(u"client"_s), u"The certificate of 127.0.0.1 isn't meant for a server."_s, ask);
    row("issued by a server", presenting(u"below a server"_s, {u"good"_s}),
        u"“good (Test company)”, which vouches for 127.0.0.1, may not issue such certificates."_s, ask);
    row("issued too far down", presenting(u"too far down"_s, {u"one too many"_s, u"last issuer"_s}),
        u"“last issuer (Test company)”, which vouches for 127.0.0.1, may not issue such certificates."_s, ask);
    row("name not allowed", presenting(u"name not allowed"_s, {u"other names' issuer"_s}),
        u"“other names' issuer (Test company)” vouches for 127.0.0.1, but may not do so for that name."_s, ask);
    const QString old = u"127.0.0.1 offers only versions of TLS that are no longer safe."_s;
    row("TLS 1.0", presenting(u"good"_s) + carelessly + QStringList {u"-tls1"_s}, old, ask);
    row("TLS 1.1", presenting(u"good"_s) + carelessly + QStringList {u"-tls1_1"_s}, old, ask);
    row("no encryption", presenting(u"good"_s) + QStringList {u"-tls1_2"_s, u"-cipher"_s, u"eNULL@SECLEVEL=0"_s},
        u"127.0.0.1 refused every kind of encryption that Token Desk offers."_s, ask);
    const QStringList whoAreYou {u"-Verify"_s, u"1"_s, u"-verify_return_error"_s};
    row("certificate wanted, TLS 1.2", presenting(u"good"_s) + whoAreYou + QStringList {u"-tls1_2"_s},
        u"127.0.0.1 refused every kind of encryption that Token Desk offers."_s, ask);
    // There the request is under way before the server says so: nothing is proven.
    row("certificate wanted, TLS 1.3", presenting(u"good"_s) + whoAreYou + QStringList {u"-tls1_3"_s},
        u"127.0.0.1 wants a certificate from Token Desk, which has none."_s, ask, u"unknown"_s);
}

void TlsTest::badServersGetNothing()
{
    QFETCH(QStringList, server);
    QFETCH(QString, told);
    QFETCH(QString, remedy);
    QFETCH(QString, deletion);
    OpensslServer bad(server, sandboxPort());
    for (const Operation operation : allOperations) {
        const CardToken token = operation == Operation::Delete ? m_tokens.takeLast() : m_tokens.last();
        const int requestsBefore = requests();
        Desk desk(root(bad.port()), m_options);
        const Ending ending = desk.run(operation, token, customer);
        QCOMPARE(ending.outcome, operation == Operation::Delete ? deletion : u"TLS failed"_s);
        QVERIFY2(ending.outcome == "unknown"_L1 || (ending.told.contains(told) && ending.told.contains(remedy)),
            qPrintable(ending.told));
        QCOMPARE(bad.received(), QByteArray());
        QCOMPARE(requests(), requestsBefore);
    }
}

void TlsTest::serverWithoutTlsGetsNothing()
{
    for (const Operation operation : allOperations) {
        const int requestsBefore = requests();
        Desk desk(root(sandboxPort()), m_options);
        const Ending ending = desk.run(operation, m_tokens.last(), customer);
        QCOMPARE(ending.outcome, operation == Operation::Delete ? u"not sent"_s : u"TLS failed"_s);
        QVERIFY2(ending.told.contains(u"What answers for 127.0.0.1 doesn't speak TLS."_s), qPrintable(ending.told));
        QCOMPARE(requests(), requestsBefore);
    }
}

void TlsTest::goodServersAreBelieved_data()
{
    QTest::addColumn<QStringList>("server");
    QTest::newRow("by the company's authority") << presenting(u"good"_s);
    QTest::newRow("RSA") << presenting(u"good, RSA"_s);
    QTest::newRow("with an issuer in between") << presenting(u"good, below"_s, {u"issuer"_s});
    QTest::newRow("TLS 1.2 only") << presenting(u"good"_s) + QStringList {u"-tls1_2"_s};
    QTest::newRow("TLS 1.3 only") << presenting(u"good"_s) + QStringList {u"-tls1_3"_s};
}

void TlsTest::goodServersAreBelieved()
{
    QFETCH(QStringList, server);
    OpensslServer good(server, sandboxPort());
    const CardToken token = m_tokens.takeLast();
    for (const Operation operation : allOperations) {
        Desk desk(root(good.port()), m_options);
        const QString outcome = desk.run(operation, token, customer).outcome;
        QCOMPARE(outcome,
            operation == Operation::Delete     ? u"deleted"_s
                : operation == Operation::List ? u"found"_s
                                               : u"value"_s);
    }
    QVERIFY(good.received().contains("DELETE /v1/card-tokens/"));
    QVERIFY(m_sandbox.ledger().deletedIds().contains(token.id));
}

int TlsTest::requests() const
{
    const Ledger ledger = m_sandbox.ledger();
    return ledger.count("GET"_L1) + ledger.count("POST"_L1) + ledger.count("DELETE"_L1);
}

Result<CardToken> TlsTest::get(const QUrl& apiRoot, const HttpOptions& options) const
{
    HttpClient http(options);
    HttpRequest request;
    request.url = ApiRoot(apiRoot).cardToken(m_tokens.last().id);
    QSignalSpy finished(http.send(request, &http), &HttpExchange::finished);
    if (!finished.wait(20'000))
        qFatal("No reply");
    return cardTokenFrom(finished.first().first().value<HttpReply>());
}

void TlsTest::certificateIsThereOnDemand()
{
    OpensslServer bad(presenting(u"alone, elsewhere, expired"_s), sandboxPort());
    const auto result = get(root(bad.port()), m_options);
    QVERIFY(!result && result.error().tls);
    const TlsFailure failure = *result.error().tls;
    QCOMPARE(failure.problem, Problem::SelfSigned);
    QCOMPARE(failure.furtherProblems, (QList<Problem> {Problem::WrongHost, Problem::Expired}));
    QCOMPARE(failure.chain.size(), 1);
    const QString shown = words::details(failure);
    QVERIFY2(shown.contains(u"alone, elsewhere, expired (Test company)"_s), qPrintable(shown));
    QVERIFY(shown.contains(u"Also: for another host, expired"_s));
    QVERIFY(shown.contains(u"For: router.example"_s));
    QVERIFY(shown.contains(u"EC, P-256"_s));
    const QString print
        = QString::fromLatin1(QSslCertificate::fromPath(m_maker.certificateFile(u"alone, elsewhere, expired"_s))
                                  .value(0)
                                  .digest(QCryptographicHash::Sha256)
                                  .toHex(':')
                                  .toUpper());
    QVERIFY(shown.contains(print));
}

void TlsTest::weakeningOpensslWeakensNothing()
{
    // The file that OpenSSL reads as the program starts, so another program is needed.
    if (qEnvironmentVariableIsSet("OPENSSL_CONF")) {
        OpensslServer bad(presenting(u"weak key"_s) + carelessly, sandboxPort());
        const auto result = get(root(bad.port()), m_options);
        QVERIFY(!result && result.error().tls);
        QCOMPARE(result.error().tls->problem, Problem::WeakKey);
        QCOMPARE(bad.received(), QByteArray());
        return;
    }
    QTemporaryFile weakening;
    QVERIFY(weakening.open());
    weakening.write("openssl_conf = all\n[all]\nssl_conf = ssl\n[ssl]\nsystem_default = weak\n"
                    "[weak]\nMinProtocol = TLSv1\nCipherString = ALL@SECLEVEL=0\n");
    weakening.close();
    QProcess again;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"OPENSSL_CONF"_s, weakening.fileName());
    again.setProcessEnvironment(environment);
    again.setProcessChannelMode(QProcess::ForwardedChannels);
    again.start(QCoreApplication::applicationFilePath(), {u"weakeningOpensslWeakensNothing"_s});
    QVERIFY(again.waitForFinished());
    QCOMPARE(again.exitCode(), 0);
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"
