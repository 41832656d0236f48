#include "api/httpexchange.h"
#include "api/oneshotbody.h"
#include "api/replyclassifier.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Ending = HttpReply::Ending;
using Error = QNetworkReply::NetworkError;
using Kind = ApiError::Kind;
using Verdict = DeleteResult::Verdict;

namespace {

QByteArray token(const QByteArray& id, const QByteArray& status)
{
    return R"({"id": ")" + id + R"(", "type": "payment_token", "status": ")" + status
        + R"(", "card_brand": "visa", "payment_product_type": "p", "account_id": "T00000000",
           "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})";
}

HttpReply replied(int status, const QByteArray& body)
{
    HttpReply reply;
    reply.ending = Ending::Complete;
    reply.status = status;
    reply.body = body;
    reply.requestBodyTaken = true;
    return reply;
}

HttpReply failed(Ending ending, Error error, bool bodyTaken, int status = 0)
{
    HttpReply reply;
    reply.ending = ending;
    reply.error = error;
    reply.status = status;
    reply.requestBodyTaken = bodyTaken;
    return reply;
}

const QByteArray apiError = R"({"error": {"code": "X1", "message": "reason too long"}})";
const QByteArray html = "<html><body>Sign in</body></html>";

} // namespace

class ReplyClassifierTest final : public QObject
{
    Q_OBJECT

private slots:
    void provesADeletionOrNot_data();
    void provesADeletionOrNot();
    void deletedBeforeIsNotOurDoing_data();
    void deletedBeforeIsNotOurDoing();
    void keepsTheApisWords();
    void readsATokenOrSaysWhy_data();
    void readsATokenOrSaysWhy();
    void readsPages();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void refusesMoreValuesThanAnyReplyHas();
    void readsAnAccessTokenOrRefusesIt_data();
    void readsAnAccessTokenOrRefusesIt();
    void tellsHowLongToWait();
    void oneShotBodyIsReadOnce();
};

void ReplyClassifierTest::provesADeletionOrNot_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<DeleteResult::Verdict>("verdict");
    const auto row
        = [](const char* name, const HttpReply& reply, Verdict verdict) { QTest::newRow(name) << reply << verdict; };
    row("200 deleted", replied(200, token("a", "DELETED")), Verdict::Deleted);
    row("200 still active", replied(200, token("a", "ACTIVE")), Verdict::Unknown);
    row("200 another token", replied(200, token("b", "DELETED")), Verdict::Unknown);
    row("200 sign-in page", replied(200, html), Verdict::Unknown);
    row("200 cut short", replied(200, token("a", "DELETED").chopped(10)), Verdict::Unknown);
    row("200 empty", replied(200, {}), Verdict::Unknown);
    row("200 a list", replied(200, "[]"), Verdict::Unknown);
    row("204", replied(204, {}), Verdict::Unknown);
    row("301", replied(301, {}), Verdict::Unknown);
    row("302 of a sign-in page", replied(302, html), Verdict::Unknown);
    row("400", replied(400, apiError), Verdict::Refused);
    row("401", replied(401, apiError), Verdict::Refused);
    row("403", replied(403, apiError), Verdict::Refused);
    row("403 of a gateway", replied(403, "Forbidden"), Verdict::Unknown);
    row("401 of a proxy", replied(401, html), Verdict::Unknown);
    row("200 with an old status",
        replied(200, token("a", "ACTIVE").chopped(1) + R"(, "deleted_at": "2026-01-01T00:00:00Z"})"), Verdict::Unknown);
    row("404 of the API", replied(404, apiError), Verdict::AlreadyGone);
    row("404 of somebody else", replied(404, html), Verdict::Unknown);
    row("408", replied(408, apiError), Verdict::Unknown);
    row("409", replied(409, apiError), Verdict::Unknown);
    row("429", replied(429, apiError), Verdict::Refused);
    row("500", replied(500, apiError), Verdict::Unknown);
    row("502", replied(502, html), Verdict::Unknown);
    row("503", replied(503, {}), Verdict::Unknown);
    row("refused connection", failed(Ending::Failed, Error::ConnectionRefusedError, false), Verdict::NotSent);
    row("no such host", failed(Ending::Failed, Error::HostNotFoundError, false), Verdict::NotSent);
    row("no route", failed(Ending::Failed, Error::UnknownNetworkError, false), Verdict::NotSent);
    row("TLS", failed(Ending::Failed, Error::SslHandshakeFailedError, false), Verdict::NotSent);
    row("proxy", failed(Ending::Failed, Error::ProxyConnectionRefusedError, false), Verdict::NotSent);
    row("late, nothing sent", failed(Ending::TimedOut, Error::OperationCanceledError, false), Verdict::NotSent);
    row("late, sent", failed(Ending::TimedOut, Error::OperationCanceledError, true), Verdict::Unknown);
    row("unknown error, sent", failed(Ending::Failed, Error::UnknownNetworkError, true), Verdict::Unknown);
    row("dropped, sent", failed(Ending::Failed, Error::RemoteHostClosedError, true), Verdict::Unknown);
    row("dropped before the body", failed(Ending::Failed, Error::RemoteHostClosedError, false), Verdict::Unknown);
    row("Qt wanted to re-send", failed(Ending::Failed, Error::ContentReSendError, true), Verdict::Unknown);
    row("dropped in the body", failed(Ending::Failed, Error::RemoteHostClosedError, true, 200), Verdict::Unknown);
    row("too large", failed(Ending::TooLarge, Error::OperationCanceledError, true, 200), Verdict::Unknown);
}

void ReplyClassifierTest::provesADeletionOrNot()
{
    QFETCH(HttpReply, reply);
    QFETCH(DeleteResult::Verdict, verdict);
    const DeleteResult result = deleteResultFrom(reply, u"a"_s);
    QCOMPARE(result.verdict, verdict);
    QCOMPARE(result.token.has_value(), verdict == Verdict::Deleted);
}

void ReplyClassifierTest::deletedBeforeIsNotOurDoing_data()
{
    QTest::addColumn<QByteArray>("deletedAt");
    QTest::addColumn<QByteArray>("serverTime");
    QTest::addColumn<DeleteResult::Verdict>("verdict");
    QTest::newRow("just now") << QByteArray("2026-11-22T13:31:08Z") << QByteArray("2026-11-22T13:31:10Z")
                              << Verdict::Deleted;
    QTest::newRow("while we waited") << QByteArray("2026-11-22T13:31:08Z") << QByteArray("2026-11-22T13:31:22Z")
                                     << Verdict::Deleted;
    QTest::newRow("before we asked") << QByteArray("2026-11-22T13:30:00Z") << QByteArray("2026-11-22T13:31:10Z")
                                     << Verdict::AlreadyGone;
    QTest::newRow("no clock") << QByteArray("2020-01-01T00:00:00Z") << QByteArray() << Verdict::Deleted;
}

void ReplyClassifierTest::deletedBeforeIsNotOurDoing()
{
    QFETCH(QByteArray, deletedAt);
    QFETCH(QByteArray, serverTime);
    QFETCH(DeleteResult::Verdict, verdict);
    HttpReply reply = replied(200, token("a", "DELETED").chopped(1) + R"(, "deleted_at": ")" + deletedAt + "\"}");
    reply.serverTime = QDateTime::fromString(QString::fromLatin1(serverTime), Qt::ISODate);
    reply.duration = std::chrono::seconds(10);
    const DeleteResult result = deleteResultFrom(reply, u"a"_s);
    QCOMPARE(result.verdict, verdict);
    QVERIFY(result.token);
}

void ReplyClassifierTest::keepsTheApisWords()
{
    const DeleteResult result = deleteResultFrom(replied(400, apiError), u"a"_s);
    QCOMPARE(result.error.kind, Kind::Invalid);
    QCOMPARE(result.error.httpStatus, 400);
    QCOMPARE(result.error.code, u"X1"_s);
    QCOMPARE(result.error.message, u"reason too long"_s);
}

void ReplyClassifierTest::readsATokenOrSaysWhy_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<ApiError::Kind>("kind");
    const auto row = [](const char* name, const HttpReply& reply, Kind kind) { QTest::newRow(name) << reply << kind; };
    row("404 of the API", replied(404, apiError), Kind::NotFound);
    row("404 of somebody else", replied(404, html), Kind::UnexpectedStatus);
    row("400", replied(400, apiError), Kind::Invalid);
    row("401", replied(401, {}), Kind::Unauthorized);
    row("403", replied(403, {}), Kind::Forbidden);
    row("407", replied(407, {}), Kind::ProxyWantsPassword);
    row("418", replied(418, {}), Kind::UnexpectedStatus);
    row("429", replied(429, {}), Kind::RateLimited);
    row("500", replied(500, {}), Kind::ServerFailed);
    row("201", replied(201, token("a", "ACTIVE")), Kind::UnexpectedStatus);
    row("302", replied(302, {}), Kind::Redirected);
    row("no JSON", replied(200, "ok"), Kind::UnreadableReply);
    row("sign-in page", replied(200, html), Kind::WebPage);
    HttpReply cutPage = failed(Ending::Failed, Error::RemoteHostClosedError, false, 200);
    cutPage.body = html.chopped(3);
    row("sign-in page, cut short", cutPage, Kind::WebPage);
    row("cut short", replied(200, token("a", "ACTIVE").chopped(1)), Kind::ConnectionLost);
    row("cut in a text", replied(200, token("a", "ACTIVE").left(10)), Kind::ConnectionLost);
    row(
        "cut short, and Qt knows",
        [] {
            HttpReply reply = failed(Ending::Failed, Error::RemoteHostClosedError, false, 200);
            reply.body = token("a", "ACTIVE").chopped(1);
            return reply;
        }(),
        Kind::ConnectionLost);
    row("500 and a broken connection", failed(Ending::Failed, Error::RemoteHostClosedError, false, 500),
        Kind::ServerFailed);
    row("no id", replied(200, "{}"), Kind::UnreadableReply);
    row("too deep", replied(200, QByteArray(1025, '[') + QByteArray(1025, ']')), Kind::UnreadableReply);
    row("UTF-16", replied(200, QByteArray("\xff\xfe{\0}\0", 6)), Kind::UnreadableReply);
    row("late", failed(Ending::TimedOut, Error::OperationCanceledError, false), Kind::TimedOut);
    row("dropped", failed(Ending::Failed, Error::RemoteHostClosedError, false), Kind::ConnectionLost);
    row("TLS", failed(Ending::Failed, Error::SslHandshakeFailedError, false), Kind::TlsFailed);
    row("too large", failed(Ending::TooLarge, Error::OperationCanceledError, false), Kind::TooLarge);
}

void ReplyClassifierTest::readsATokenOrSaysWhy()
{
    QFETCH(HttpReply, reply);
    QFETCH(ApiError::Kind, kind);
    QVERIFY(cardTokenFrom(replied(200, token("a", "ACTIVE"))));
    // What parses is whole, whatever became of the connection.
    HttpReply whole = failed(Ending::Failed, Error::RemoteHostClosedError, false, 200);
    whole.body = token("a", "ACTIVE");
    QVERIFY(cardTokenFrom(whole));
    const auto result = cardTokenFrom(reply);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, kind);
}

void ReplyClassifierTest::readsPages()
{
    const auto page = cardTokenPageFrom(
        replied(200, "[" + token("a", "ACTIVE") + ", 7, {\"no\": \"id\"}, " + token("b", "DELETED") + "]"));
    QVERIFY(page);
    QCOMPARE(page->tokens.size(), 2);
    QCOMPARE(page->unreadable, 2);
    QCOMPARE(page->size, 4);
    QCOMPARE(page->lastId, u"b"_s);
    QVERIFY(cardTokenPageFrom(replied(200, "[" + token("a", "ACTIVE") + ", {}]"))->lastId.isEmpty());

    const auto transactions = transactionPageFrom(replied(200, R"([{"id": "1", "status": "CAPTURED"}, null])"));
    QVERIFY(transactions);
    QCOMPARE(transactions->transactions.size(), 1);
    QCOMPARE(transactions->unreadable, 1);
}

void ReplyClassifierTest::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("an object") << token("a", "ACTIVE");
    QTest::newRow("an error with status 200") << apiError;
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("NaN") << QByteArray("[NaN]");
}

void ReplyClassifierTest::refusesWhatIsNoList()
{
    QFETCH(QByteArray, body);
    const auto page = cardTokenPageFrom(replied(200, body));
    QVERIFY(!page);
    QCOMPARE(page.error().kind, Kind::UnreadableReply);
    QVERIFY(!transactionPageFrom(replied(200, body)));
}

void ReplyClassifierTest::refusesMoreValuesThanAnyReplyHas()
{
    QByteArray many("[0");
    while (many.size() < 2 * 100'000)
        many += ",0";
    QCOMPARE(cardTokenPageFrom(replied(200, many + "]"))->size, 100'000);
    QCOMPARE(cardTokenPageFrom(replied(200, many + ",0]")).error().kind, Kind::UnreadableReply);
    QByteArray history("[0");
    for (int i = 1; i < 101; ++i)
        history += ",0";
    QCOMPARE(transactionPageFrom(replied(200, history + "]")).error().kind, Kind::UnreadableReply);
}

void ReplyClassifierTest::readsAnAccessTokenOrRefusesIt_data()
{
    QTest::addColumn<HttpReply>("reply");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<std::optional<ApiError::Kind>>("kind");
    const auto good = [](const char* name, const QByteArray& body) {
        QTest::newRow(name) << replied(200, body) << QByteArray("abc.DEF_-123") << std::optional<Kind>();
    };
    const auto bad = [](const char* name, const QByteArray& body, int status = 200, Kind kind = Kind::UnreadableReply) {
        QTest::newRow(name) << replied(status, body) << QByteArray() << std::optional(kind);
    };
    good("as documented", R"({"access_token": "abc.DEF_-123", "token_type": "Bearer", "expires_in": 14400})");
    good("unknown fields", R"({"x": [], "access_token": "abc.DEF_-123", "token_type": "bearer", "expires_in": 1.5})");
    bad("no token", R"({"token_type": "Bearer", "expires_in": 14400})");
    bad("empty token", R"({"access_token": "", "token_type": "Bearer", "expires_in": 14400})");
    bad("token of another type", R"({"access_token": 7, "token_type": "Bearer", "expires_in": 14400})");
    bad("another header in it", R"({"access_token": "a\r\nX: y", "token_type": "Bearer", "expires_in": 14400})");
    bad("white space in it", R"({"access_token": "a b", "token_type": "Bearer", "expires_in": 14400})");
    bad("not ASCII", R"({"access_token": "\u00e5", "token_type": "Bearer", "expires_in": 14400})");
    bad("half a character in it", R"({"access_token": "a\ud800", "token_type": "Bearer", "expires_in": 14400})");
    bad("endless",
        R"({"access_token": ")" + QByteArray(20'000, 'a') + R"(", "token_type": "Bearer", "expires_in": 14400})");
    bad("no Bearer", R"({"access_token": "abc", "token_type": "MAC", "expires_in": 14400})");
    bad("no life", R"({"access_token": "abc", "token_type": "Bearer"})");
    bad("life as text", R"({"access_token": "abc", "token_type": "Bearer", "expires_in": "14400"})");
    bad("no life left", R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 0})");
    bad("negative life", R"({"access_token": "abc", "token_type": "Bearer", "expires_in": -5})");
    bad("eternal life", R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 1e300})");
    bad("a list", "[]");
    bad("a page", html, 200, Kind::WebPage);
    bad("401", apiError, 401, Kind::Unauthorized);
    bad("201", R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 9})", 201, Kind::UnexpectedStatus);
}

void ReplyClassifierTest::readsAnAccessTokenOrRefusesIt()
{
    QFETCH(HttpReply, reply);
    QFETCH(QByteArray, value);
    QFETCH(std::optional<ApiError::Kind>, kind);
    const auto token = accessTokenFrom(reply);
    QCOMPARE(token.has_value(), !kind);
    if (token) {
        QCOMPARE(token->value, value);
        QVERIFY(token->life.count() > 0);
    } else {
        QCOMPARE(token.error().kind, *kind);
    }
}

void ReplyClassifierTest::tellsHowLongToWait()
{
    HttpReply reply = replied(429, apiError);
    reply.retryAfter = "30";
    QCOMPARE(cardTokenFrom(reply).error().retryAfter, std::optional(std::chrono::seconds(30)));
    // The server's clock, not ours, says how far its moment is.
    reply.retryAfter = "Sun, 22 Nov 2020 13:31:38 GMT";
    reply.serverTime = QDateTime::fromString(u"2020-11-22T13:31:08Z"_s, Qt::ISODate);
    QCOMPARE(cardTokenFrom(reply).error().retryAfter, std::optional(std::chrono::seconds(30)));
    reply.retryAfter = "soon";
    QVERIFY(!cardTokenFrom(reply).error().retryAfter);
}

void ReplyClassifierTest::oneShotBodyIsReadOnce()
{
    OneShotBody body("0123456789");
    QCOMPARE(body.size(), 10);
    QCOMPARE(body.bytesTaken(), 0);
    QCOMPARE(body.read(4), QByteArray("0123"));
    QCOMPARE(body.bytesTaken(), 4);
    QVERIFY(!body.seek(0));
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), QByteArray("456789"));
    QVERIFY(body.atEnd());
    QVERIFY(!body.seek(0));
}

QTEST_APPLESS_MAIN(ReplyClassifierTest)
#include "tst_replyclassifier.moc"
