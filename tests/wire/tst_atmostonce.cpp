#include "apiwithkey.h"
#include "scriptedserver.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Close = ScriptedReply::Close;
using HangUp = ScriptedServer::HangUp;
using Scheme = ScriptedServer::Scheme;
using Verdict = DeleteResult::Verdict;

namespace {

const QByteArray deletedToken = R"({"id": "a/b", "type": "payment_token", "status": "DELETED", "card_brand": "visa",
    "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
    "updated_at": "2025-01-01T00:00:00Z"})";

HttpOptions options(const ScriptedServer& server)
{
    HttpOptions result;
    if (!server.certificate().isNull())
        result.certificateAuthorities = {server.certificate()};
    return result;
}

} // namespace

/// Qt re-sends by itself when a connection drops. Whatever the server does, one call is one DELETE on the wire.
class AtMostOnceTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneCallIsAtMostOneDelete_data();
    void oneCallIsAtMostOneDelete();
    void refusedAccessTokenMeansOneDeleteEach_data();
    void refusedAccessTokenMeansOneDeleteEach();
    void refusedConnectionIsNotSent();
    void untrustedServerGetsNothing();
    void requestIsWhatTheApiAsksFor();
    void redirectIsNotFollowed();
    void slowDripEndsAtTheDeadline();
    void endlessRepliesHoldNothingUp_data();
    void endlessRepliesHoldNothingUp();
    void tooLargeAReplyIsCutOff();
    void abandonedCallStaysSilent();
};

void AtMostOnceTest::oneCallIsAtMostOneDelete_data()
{
    QTest::addColumn<ScriptedServer::Scheme>("scheme");
    QTest::addColumn<ScriptedServer::HangUp>("hangUp");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ScriptedReply::Close>("close");
    QTest::addColumn<DeleteResult::Verdict>("verdict");

    const QByteArray whole = ScriptedServer::json(200, deletedToken);
    const QByteArray head = whole.left(whole.indexOf("\r\n\r\n") + 4);
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        const auto row
            = [scheme](const char* name, HangUp hangUp, const QByteArray& bytes, Close close, Verdict verdict) {
                  QTest::addRow("%s: %s", scheme == Scheme::Http ? "http" : "https", name)
                      << scheme << hangUp << bytes << close << verdict;
              };
        row("drop on connect", HangUp::OnConnect, {}, Close::Drop, Verdict::Unknown);
        row("half-close on connect", HangUp::HalfOnConnect, {}, Close::KeepOpen, Verdict::Unknown);
        row("drop on first byte", HangUp::OnFirstByte, {}, Close::Drop, Verdict::Unknown);
        row("drop before the reply", HangUp::Never, {}, Close::Drop, Verdict::Unknown);
        row("reset before the reply", HangUp::Never, {}, Close::Reset, Verdict::Unknown);
        row("drop in the status line", HangUp::Never, whole.left(8), Close::Drop, Verdict::Unknown);
        row("drop in the headers", HangUp::Never, whole.left(40), Close::Drop, Verdict::Unknown);
        row("drop after the headers", HangUp::Never, head, Close::Drop, Verdict::Unknown);
        row("drop in the body", HangUp::Never, whole.chopped(20), Close::Drop, Verdict::Unknown);
        row("reset in the body", HangUp::Never, whole.chopped(20), Close::Reset, Verdict::Unknown);
        row("never answered", HangUp::Never, {}, Close::KeepOpen, Verdict::Unknown);
        row("no HTTP", HangUp::Never, "SSH-2.0-OpenSSH\r\n", Close::Drop, Verdict::Unknown);
        row("drop after the reply", HangUp::Never, whole, Close::Drop, Verdict::Deleted);
        row("kept open after the reply", HangUp::Never, whole, Close::KeepOpen, Verdict::Deleted);
        row("401", HangUp::Never, ScriptedServer::json(401, R"({"error": {"message": "no"}})"), Close::KeepOpen,
            Verdict::Refused);
        row("503", HangUp::Never, ScriptedServer::json(503, "{}"), Close::Drop, Verdict::Unknown);
    }
}

void AtMostOnceTest::oneCallIsAtMostOneDelete()
{
    QFETCH(ScriptedServer::Scheme, scheme);
    QFETCH(ScriptedServer::HangUp, hangUp);
    QFETCH(QByteArray, bytes);
    QFETCH(ScriptedReply::Close, close);
    QFETCH(DeleteResult::Verdict, verdict);

    ScriptedServer server([&](const QByteArray&) { return ScriptedReply {bytes, close}; }, scheme, hangUp);
    HttpOptions patient = options(server);
    // Only a server that says nothing is waited for to the end.
    const bool silent = bytes.isEmpty() && close == Close::KeepOpen;
    patient.deadline = silent ? 1500ms : 30s;
    const ApiWithKey desk(server.url(), "key", patient);
    QObject context;
    auto* call = desk.api.deleteCardToken(u"a/b"_s, u"Profile deleted"_s, Requestor::Cardholder, &context);
    QSignalSpy finished(call, &DeleteCardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().value<DeleteResult>().verdict, verdict);

    // Time for whatever Qt might do behind the call's back.
    QTest::qWait(100);
    QCOMPARE(finished.count(), 1);
    QVERIFY2(server.count("DELETE") <= 1, qPrintable(u"%1 DELETEs on the wire"_s.arg(server.count("DELETE"))));
    // Qt connects anew when a server hangs up before anything was sent; but no second connection carries a byte.
    QVERIFY2(server.count({}) <= 1, "bytes of a request on more than one connection");
    if (hangUp == HangUp::Never)
        QCOMPARE(server.requests().size(), 1);
}

void AtMostOnceTest::refusedAccessTokenMeansOneDeleteEach_data() { oneCallIsAtMostOneDelete_data(); }

void AtMostOnceTest::refusedAccessTokenMeansOneDeleteEach()
{
    QFETCH(ScriptedServer::Scheme, scheme);
    QFETCH(ScriptedServer::HangUp, hangUp);
    QFETCH(QByteArray, bytes);
    QFETCH(ScriptedReply::Close, close);
    QFETCH(DeleteResult::Verdict, verdict);
    if (hangUp != HangUp::Never)
        return; // Nobody would have refused the first.

    const QByteArray accessToken = R"({"access_token": "x", "token_type": "Bearer", "expires_in": 60})";
    const QByteArray refusal = R"({"error": {"message": "no"}})";
    int deletes = 0;
    ScriptedServer server(
        [&](const QByteArray& request) {
            if (request.startsWith("POST "))
                return ScriptedReply {ScriptedServer::json(200, accessToken), Close::KeepOpen};
            return ++deletes == 1 ? ScriptedReply {ScriptedServer::json(401, refusal), Close::KeepOpen}
                                  : ScriptedReply {bytes, close};
        },
        scheme);
    HttpOptions patient = options(server);
    const bool silent = bytes.isEmpty() && close == Close::KeepOpen;
    patient.deadline = silent ? 1500ms : 30s;
    HttpClient http(patient);
    AuthorizedClient client(
        http, {ApiRoot(server.url()), u"T00000000"_s, server.url()}, ClientCredentials {"client", Secret("secret")});
    const CardTokensApi api(client, ApiRoot(server.url()));
    for (const auto expected : {Verdict::Refused, verdict}) {
        const int before = server.count("DELETE");
        QSignalSpy finished(api.deleteCardToken(u"a/b"_s, u"Profile deleted"_s, Requestor::Cardholder, &client),
            &DeleteCardTokenCall::finished);
        QVERIFY(finished.wait(20'000));
        QCOMPARE(finished.first().first().value<DeleteResult>().verdict, expected);
        QTest::qWait(100);
        QCOMPARE(finished.count(), 1);
        QCOMPARE(server.count("DELETE"), before + 1);
    }
    QCOMPARE(server.count("POST"), 2);
}

void AtMostOnceTest::refusedConnectionIsNotSent()
{
    QUrl nobody;
    {
        ScriptedServer server([](const QByteArray&) { return ScriptedReply {}; });
        nobody = server.url();
    }
    const ApiWithKey desk(nobody, "key");
    QObject context;
    QSignalSpy finished(
        desk.api.deleteCardToken(u"a"_s, u"x"_s, Requestor::Merchant, &context), &DeleteCardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    const auto result = finished.first().first().value<DeleteResult>();
    QCOMPARE(result.verdict, Verdict::NotSent);
    QCOMPARE(result.error.kind, ApiError::Kind::ConnectionRefused);
}

void AtMostOnceTest::untrustedServerGetsNothing()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {}; }, Scheme::Https);
    const ApiWithKey desk(server.url(), "key", {.deadline = 5s});
    QObject context;
    QSignalSpy finished(
        desk.api.deleteCardToken(u"a"_s, u"x"_s, Requestor::Merchant, &context), &DeleteCardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    const auto result = finished.first().first().value<DeleteResult>();
    QCOMPARE(result.verdict, Verdict::NotSent);
    QCOMPARE(result.error.kind, ApiError::Kind::TlsFailed);
    QCOMPARE(server.count({}), 0);
}

void AtMostOnceTest::requestIsWhatTheApiAsksFor()
{
    ScriptedServer server([](const QByteArray&) {
        return ScriptedReply {ScriptedServer::json(200, deletedToken), Close::Drop};
    });
    const ApiWithKey desk(server.url().resolved(QUrl(u"/v1"_s)), "the-key", options(server));
    QObject context;
    QSignalSpy finished(desk.api.deleteCardToken(u"a/b"_s, u"Profile deleted"_s, Requestor::Cardholder, &context),
        &DeleteCardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    const QByteArray request = server.requests().value(0);
    QVERIFY(request.startsWith("DELETE /v1/card-tokens/a%2Fb HTTP/1.1\r\n"));
    QVERIFY(request.toLower().contains("\r\ncontent-type: application/json\r\n"));
    QVERIFY(request.toLower().contains("\r\nx-api-key: the-key\r\n"));
    QVERIFY(request.toLower().contains("\r\nconnection: close\r\n"));
    QVERIFY(!request.toLower().contains("\r\ncookie:"));
    QVERIFY(request.endsWith("\r\n\r\n" + deleteBody(u"Profile deleted"_s, Requestor::Cardholder)));
}

void AtMostOnceTest::redirectIsNotFollowed()
{
    ScriptedServer elsewhere([](const QByteArray&) { return ScriptedReply {}; });
    for (const char* status : {"301", "302", "303", "307", "308"}) {
        const QByteArray bytes = QByteArray("HTTP/1.1 ") + status + " Moved\r\nLocation: " + elsewhere.url().toEncoded()
            + "/stolen\r\nContent-Length: 0\r\n\r\n";
        ScriptedServer server([&](const QByteArray&) { return ScriptedReply {bytes, Close::Drop}; });
        const ApiWithKey desk(server.url(), "key", options(server));
        QObject context;
        QSignalSpy deletion(
            desk.api.deleteCardToken(u"a"_s, u"x"_s, Requestor::Merchant, &context), &DeleteCardTokenCall::finished);
        QVERIFY(deletion.wait(20'000));
        QCOMPARE(deletion.first().first().value<DeleteResult>().verdict, Verdict::Unknown);
        QSignalSpy lookUp(desk.api.getCardToken(u"a"_s, &context), &CardTokenCall::finished);
        QVERIFY(lookUp.wait(20'000));
        QCOMPARE(lookUp.first().first().value<Result<CardToken>>().error().kind, ApiError::Kind::Redirected);
    }
    QCOMPARE(elsewhere.connections(), 0);
}

void AtMostOnceTest::slowDripEndsAtTheDeadline()
{
    // A byte every 50 ms would outlive any timer of inactivity.
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QTimer drip;
    connect(&server, &QTcpServer::newConnection, &drip, [&] {
        QTcpSocket* socket = server.nextPendingConnection();
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n[");
        drip.callOnTimeout(socket, [socket] { socket->write(" "); });
        drip.start(50);
    });
    QUrl url(u"http://127.0.0.1"_s);
    url.setPort(server.serverPort());
    const ApiWithKey desk(url, "key", {.deadline = 500ms});
    QObject context;
    QElapsedTimer clock;
    clock.start();
    QSignalSpy finished(desk.api.listCardTokens({}, {}, ApiRoot::pageLimit, &context), &CardTokenPageCall::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().value<Result<CardTokenPage>>().error().kind, ApiError::Kind::TimedOut);
    QVERIFY(clock.elapsed() >= 500);
}

void AtMostOnceTest::endlessRepliesHoldNothingUp_data()
{
    QTest::addColumn<QByteArray>("begin");
    QTest::addColumn<QByteArray>("more");
    QTest::newRow("headers") << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("X-Filler: xxxxxxxx\r\n");
    QTest::newRow("100 Continue") << QByteArray() << QByteArray("HTTP/1.1 100 Continue\r\n\r\n");
}

void AtMostOnceTest::endlessRepliesHoldNothingUp()
{
    QFETCH(QByteArray, begin);
    QFETCH(QByteArray, more);
    ScriptedServer server([&](const QByteArray&) {
        return ScriptedReply {begin, Close::Drop, more.repeated(1000), 100'000};
    });
    ApiWithKey desk(server.url(), "key", {.deadline = 300ms});
    QObject context;
    QElapsedTimer clock;
    clock.start();
    auto* call = desk.api.getCardToken(u"a"_s, &context);
    QSignalSpy finished(call, &CardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    delete call;
    desk.http.forget();
    // Qt waits five seconds for the thread that reads them, wherever the manager is destroyed.
    QVERIFY(clock.elapsed() < 4000);
}

void AtMostOnceTest::tooLargeAReplyIsCutOff()
{
    const QByteArray large(3 * 1024 * 1024, ' ');
    ScriptedServer server([&](const QByteArray&) {
        return ScriptedReply {ScriptedServer::json(200, large), Close::Drop};
    });
    const ApiWithKey desk(server.url(), "key", {.deadline = 5s, .largestBody = 1024 * 1024});
    QObject context;
    QSignalSpy finished(desk.api.listCardTokens({}, {}, ApiRoot::pageLimit, &context), &CardTokenPageCall::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(finished.first().first().value<Result<CardTokenPage>>().error().kind, ApiError::Kind::TooLarge);
}

void AtMostOnceTest::abandonedCallStaysSilent()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {{}, Close::KeepOpen}; });
    const ApiWithKey desk(server.url(), "key", options(server));
    QObject context;
    auto* call = desk.api.getCardToken(u"a"_s, &context);
    QSignalSpy finished(call, &CardTokenCall::finished);
    QTRY_COMPARE(server.count("GET"), 1);
    QCOMPARE(server.openConnections(), 1);
    delete call;
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(finished.count(), 0);
}

QTEST_GUILESS_MAIN(AtMostOnceTest)
#include "tst_atmostonce.moc"
