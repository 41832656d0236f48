#include "certificatemaker.h"
#include "childserver.h"
#include "englishplurals.h"
#include "operations.h"
#include "sandbox.h"
#include "sandboxtokens.h"

#include <QFile>
#include <QSslSocket>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString customer = u"10234"_s;

} // namespace

/// The sandbox behind nginx, as an API stands behind what its operator puts before it: TLS, and HTTP/2 for whoever
/// wants it.
class NginxTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void offersHttp2();
    void everythingWorks();
    void oneClientDoesOneThingAfterTheOther();
    void deadApiBehindItLeavesADeletionUnknown();

private:
    QStringList command(quint16 port) const;
    QUrl root() const { return QUrl(u"https://127.0.0.1:%1/v1"_s.arg(m_nginx->port())); }

    QTemporaryDir m_folder;
    CertificateMaker m_maker;
    Sandbox m_sandbox;
    QList<CardToken> m_tokens;
    QSslCertificate m_authority;
    std::unique_ptr<ChildServer> m_nginx;
    const EnglishPlurals m_english;
};

void NginxTest::initTestCase()
{
    m_tokens = activeTokens(m_sandbox.account().apiRoot);
    const QByteArray authority = "keyUsage=critical,keyCertSign\nbasicConstraints=critical,CA:TRUE";
    m_authority = m_maker.make({.name = u"root"_s, .extensions = authority});
    m_maker.make({.name = u"issuer"_s, .issuer = u"root"_s, .extensions = authority + ",pathlen:0"});
    m_maker.make({.name = u"api"_s, .issuer = u"issuer"_s, .extensions = "subjectAltName=IP:127.0.0.1"});
    m_nginx = std::make_unique<ChildServer>([this](quint16 port) { return command(port); });
}

QStringList NginxTest::command(quint16 port) const
{
    const QString file = m_folder.filePath(u"nginx.conf"_s);
    QFile target(file);
    if (!target.open(QIODevice::WriteOnly))
        qFatal("%s can't be written", qPrintable(file));
    target.write(uR"(daemon off;
master_process off;
pid %1/pid;
error_log stderr crit;
events {}
http {
    log_format protocol "$server_protocol $request_method $status";
    access_log %1/access.log protocol;
    client_body_temp_path %1/body;
    proxy_temp_path %1/proxy;
    fastcgi_temp_path %1/fastcgi;
    uwsgi_temp_path %1/uwsgi;
    scgi_temp_path %1/scgi;
    server {
        listen 127.0.0.1:%2 ssl http2;
        ssl_certificate "%3";
        ssl_certificate_key "%4";
        location / {
            proxy_pass http://127.0.0.1:%5;
        }
    }
}
)"_s.arg(m_folder.path())
                     .arg(port)
                     .arg(m_maker.chainFile({u"api"_s, u"issuer"_s}), m_maker.keyFile(u"api"_s))
                     .arg(m_sandbox.server().port())
                     .toUtf8());
    return {u"/usr/sbin/nginx"_s, u"-e"_s, u"stderr"_s, u"-p"_s, m_folder.path(), u"-c"_s, file};
}

void NginxTest::offersHttp2()
{
    QSslSocket socket;
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setAllowedNextProtocols({"h2", "http/1.1"});
    tls.setCaCertificates({m_authority});
    socket.setSslConfiguration(tls);
    socket.connectToHostEncrypted(u"127.0.0.1"_s, m_nginx->port());
    QVERIFY2(socket.waitForEncrypted(), qPrintable(socket.errorString()));
    QCOMPARE(socket.sslConfiguration().nextNegotiatedProtocol(), QByteArray("h2"));
}

void NginxTest::everythingWorks()
{
    HttpOptions options;
    options.certificateAuthorities = {m_authority};
    const CardToken token = m_tokens.takeLast();
    for (const Operation operation : allOperations) {
        Desk desk(root(), options);
        const QString outcome = desk.run(operation, token, customer).outcome;
        QCOMPARE(outcome,
            operation == Operation::Delete     ? u"deleted"_s
                : operation == Operation::List ? u"found"_s
                                               : u"value"_s);
    }
    QVERIFY(m_sandbox.ledger().deletedIds().contains(token.id));
}

void NginxTest::oneClientDoesOneThingAfterTheOther()
{
    HttpOptions options;
    options.certificateAuthorities = {m_authority};
    Desk desk(root(), options);
    QStringList deleted;
    for (int i = 0; i < 5; ++i) {
        const CardToken token = m_tokens.takeLast();
        QCOMPARE(desk.run(Operation::Get, token, {}).outcome, u"value"_s);
        QCOMPARE(desk.run(Operation::Delete, token, {}).outcome, u"deleted"_s);
        QCOMPARE(desk.run(Operation::Transactions, token, {}).outcome, u"value"_s);
        deleted += token.id;
    }
    const Ledger ledger = m_sandbox.ledger();
    for (const QString& id : deleted)
        QCOMPARE(ledger.countOf("DELETE"_L1, id), 1);
    QFile log(m_folder.filePath(u"access.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QList<QByteArray> lines = log.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= 15);
    for (const QByteArray& line : lines)
        QVERIFY2(line.startsWith("HTTP/1.1 ") && line.endsWith(" 200"), line);
}

void NginxTest::deadApiBehindItLeavesADeletionUnknown()
{
    HttpOptions options;
    options.certificateAuthorities = {m_authority};
    m_sandbox.end();
    Desk desk(root(), options);
    QCOMPARE(desk.run(Operation::Get, m_tokens.last(), {}).outcome, u"server failed"_s);
    QCOMPARE(desk.run(Operation::Delete, m_tokens.last(), {}).outcome, u"unknown"_s);
}

QTEST_GUILESS_MAIN(NginxTest)
#include "tst_nginx.moc"
