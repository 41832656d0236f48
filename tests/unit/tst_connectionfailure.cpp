#include "api/connectionfailure.h"
#include "api/httpexchange.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Error = QNetworkReply::NetworkError;
using Kind = ApiError::Kind;

namespace {

HttpReply failed(Error error, const QString& text = {})
{
    HttpReply reply;
    reply.error = error;
    reply.errorText = text;
    return reply;
}

} // namespace

class ConnectionFailureTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsWhatStoodInTheWay_data();
    void tellsWhatStoodInTheWay();
    void notSentNeedsTwoProofs();
};

void ConnectionFailureTest::tellsWhatStoodInTheWay_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ApiError::Kind>("kind");
    const auto row = [](const char* name, const HttpReply& reply, Kind kind) { QTest::newRow(name) << reply << kind; };
    row("refused", failed(Error::ConnectionRefusedError), Kind::ConnectionRefused);
    row("no such host", failed(Error::HostNotFoundError), Kind::HostNotFound);
    row("no route", failed(Error::UnknownNetworkError), Kind::NotReached);
    row("dropped", failed(Error::RemoteHostClosedError), Kind::ConnectionLost);
    row("TLS", failed(Error::SslHandshakeFailedError), Kind::TlsFailed);

    HttpReply late = failed(Error::UnknownNetworkError, u"Error while reading: bad record mac"_s);
    late.wasConnected = true;
    row("TLS breaks later on", late, Kind::ConnectionLost);
    late.tls = TlsFailure();
    row("TLS is refused later on", late, Kind::TlsFailed);
    HttpReply begun = failed(Error::UnknownNetworkError);
    begun.status = 200;
    row("a reply had begun", begun, Kind::ConnectionLost);

    HttpReply alone = failed(Error::HostNotFoundError);
    alone.hadNetwork = false;
    row("no network, no address", alone, Kind::NoNetwork);
    alone.error = Error::UnknownNetworkError;
    row("no network, no route", alone, Kind::NoNetwork);
    alone.proxy = u"proxy.example:3128"_s;
    row("no network, so no proxy", alone, Kind::NoNetwork);
    alone.wasConnected = true;
    row("the network went", alone, Kind::ConnectionLost);

    const auto proxied = [&row](const char* name, Error error, const QString& text, bool addressKnown, Kind kind) {
        HttpReply reply = failed(error, text);
        reply.proxy = u"proxy.example:3128"_s;
        reply.addressKnown = addressKnown;
        row(name, reply, kind);
    };
    proxied("no such proxy", Error::HostNotFoundError, u"Host api.example not found"_s, false, Kind::ProxyNotFound);
    proxied("proxy finds no host", Error::HostNotFoundError, u"Host api.example not found"_s, true, Kind::HostNotFound);
    proxied("host refuses the proxy", Error::ConnectionRefusedError, {}, true, Kind::ConnectionRefused);
    proxied("proxy is down", Error::UnknownNetworkError, u"Proxy connection refused"_s, true, Kind::ProxyRefused);
    proxied(
        "SOCKS proxy is down", Error::UnknownNetworkError, u"Connection to proxy refused"_s, true, Kind::ProxyRefused);
    proxied("proxy is down, and Qt knows", Error::ProxyConnectionRefusedError, {}, true, Kind::ProxyRefused);
    proxied("proxy forbids", Error::UnknownNetworkError, u"Proxy denied connection"_s, true, Kind::ProxyFailed);
    proxied("proxy hangs up", Error::ProxyConnectionClosedError, {}, true, Kind::ProxyFailed);
    proxied("password", Error::ProxyAuthenticationRequiredError, {}, true, Kind::ProxyWantsPassword);
    proxied("password, SOCKS", Error::UnknownNetworkError, u"Proxy authentication failed"_s, true,
        Kind::ProxyWantsPassword);
}

void ConnectionFailureTest::tellsWhatStoodInTheWay()
{
    QFETCH(HttpReply, reply);
    QFETCH(ApiError::Kind, kind);
    QCOMPARE(kindOfFailure(reply), kind);
}

void ConnectionFailureTest::notSentNeedsTwoProofs()
{
    HttpReply reply = failed(Error::ConnectionRefusedError);
    QVERIFY(wasNotSent(Kind::ConnectionRefused, reply));
    QVERIFY(wasNotSent(Kind::TlsFailed, reply));
    QVERIFY(wasNotSent(Kind::ProxyWantsPassword, reply));
    QVERIFY(!wasNotSent(Kind::ConnectionLost, reply));
    reply.status = 200;
    QVERIFY2(!wasNotSent(Kind::TimedOut, reply), "somebody answered");
    reply.status = 0;
    QVERIFY(wasNotSent(Kind::TimedOut, reply));
    reply.requestBodyTaken = true;
    QVERIFY(!wasNotSent(Kind::TimedOut, reply));
    QVERIFY(!wasNotSent(Kind::ConnectionRefused, reply));
    QVERIFY(!wasNotSent(Kind::TlsFailed, reply));
    QVERIFY(!wasNotSent(Kind::ProxyWantsPassword, reply));
}

QTEST_APPLESS_MAIN(ConnectionFailureTest)
#include "tst_connectionfailure.moc"
