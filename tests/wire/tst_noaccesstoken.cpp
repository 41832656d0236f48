#include "apiwithkey.h"
#include "tokenserver.h"
#include "virtualclock.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Close = ScriptedReply::Close;
using Kind = ApiError::Kind;
using Verdict = DeleteResult::Verdict;

/// Calls for which there is no access token, or no credentials at all: each learns it, and nothing is sent.
class NoAccessTokenTest final : public QObject
{
    Q_OBJECT

private slots:
    void failureReachesAllWhoWait_data();
    void failureReachesAllWhoWait();
    void silenceEndsAtTheDeadline();
    void abandonedCallsDoNoHarm();
    void abandonedClientDoesNoHarm();
    void keyThatWouldBreakOutOfItsHeaderIsNotSent_data();
    void keyThatWouldBreakOutOfItsHeaderIsNotSent();
    void droppedCredentialsSendNothing();
    void droppedCredentialsLeaveWhatIsOnTheWire();
};

void NoAccessTokenTest::failureReachesAllWhoWait_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ScriptedReply::Close>("close");
    QTest::addColumn<ApiError::Kind>("kind");
    const auto row = [](const char* name, const QByteArray& bytes, Kind kind, Close close = Close::KeepOpen) {
        QTest::newRow(name) << bytes << close << kind;
    };
    const auto answered = [](const QByteArray& life, const QByteArray& token = "x", const QByteArray& type = "Bearer") {
        return ScriptedServer::json(200,
            R"({"access_token": ")" + token + R"(", "token_type": ")" + type + R"(", "expires_in": )" + life + "}");
    };
    const QByteArray apiError = R"({"error": {"message": "no"}})";
    row("401", ScriptedServer::json(401, apiError), Kind::Unauthorized);
    row("401 of somebody in between", ScriptedServer::json(401, "<html>"), Kind::Unauthorized);
    row("403", ScriptedServer::json(403, apiError), Kind::Forbidden);
    row("404", ScriptedServer::json(404, apiError), Kind::NotFound);
    row("429", ScriptedServer::json(429, apiError), Kind::RateLimited);
    row("503", ScriptedServer::json(503, apiError), Kind::ServerFailed);
    row("redirect", "HTTP/1.1 302 Moved\r\nLocation: /\r\nContent-Length: 0\r\n\r\n", Kind::Redirected);
    row("reset", {}, Kind::ConnectionLost, Close::Reset);
    row("cut short", answered("60").chopped(9), Kind::ConnectionLost, Close::Drop);
    row("web page", ScriptedServer::json(200, "<html>"), Kind::WebPage);
    row("no token", ScriptedServer::json(200, "{}"), Kind::UnreadableReply);
    row("another type", answered("60", "x", "mac"), Kind::UnreadableReply);
    row("a line break in it", answered("60", "x\\r\\nx-api-key: y"), Kind::UnreadableReply);
    for (const char* life : {"0", "0.9", "-1", "\"60\"", "null", "1e300", "99999999999", "true", "[60]"})
        row(qPrintable(u"life of %1"_s.arg(QLatin1StringView(life))), answered(life), Kind::UnreadableReply);
}

void NoAccessTokenTest::failureReachesAllWhoWait()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ScriptedReply::Close, close);
    QFETCH(ApiError::Kind, kind);
    TokenServer server;
    const SignedInDesk desk(server.url());
    server.instead = [&](const QByteArray& request) {
        return isSignIn(request) ? std::optional(ScriptedReply {bytes, close}) : std::nullopt;
    };
    QObject owner;
    QList<CallEnding> endings;
    for (int i = 0; i < 12; ++i)
        startCall(desk.api, allCalls.at(std::size_t(i) % allCalls.size()), &owner, endings);
    QTRY_COMPARE(endings.size(), 12);
    int notSent = 0;
    for (const CallEnding& ending : endings) {
        QVERIFY(!ending.isValue);
        QCOMPARE(ending.error.kind, kind);
        QCOMPARE(ending.error.credential, Credential::ClientSecret);
        notSent += ending.verdict == Verdict::NotSent ? 1 : 0;
    }
    QCOMPARE(notSent, 3);
    QCOMPARE(server.count({}), 1);

    server.instead = [](const QByteArray&) { return std::nullopt; };
    QVERIFY(runCall(desk.api, ApiCall::Delete).isValue);
    QCOMPARE(server.count("POST"), 2);
}

void NoAccessTokenTest::silenceEndsAtTheDeadline()
{
    TokenServer server;
    const auto clock = std::make_shared<VirtualClock>();
    const SignedInDesk desk(server.url(), clock);
    server.instead = [](const QByteArray&) { return ScriptedReply {{}, Close::KeepOpen}; };
    QObject owner;
    QList<CallEnding> endings;
    for (const ApiCall call : allCalls)
        startCall(desk.api, call, &owner, endings);
    QTRY_COMPARE(server.count("POST"), 1);
    QCOMPARE(endings.size(), 0);
    clock->pass(30s);
    QTRY_COMPARE(endings.size(), 4);
    for (const CallEnding& ending : endings)
        QCOMPARE(ending.error.kind, Kind::TimedOut);
    QCOMPARE(endings.last().verdict, std::optional(Verdict::NotSent));
    QCOMPARE(server.count({}), 1);
}

void NoAccessTokenTest::abandonedCallsDoNoHarm()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    QObject owner;
    QList<CallEnding> abandonedEndings;
    QList<CallEnding> endings;
    const QList<QObject*> abandoned {startCall(desk.api, ApiCall::Get, &owner, abandonedEndings),
        startCall(desk.api, ApiCall::Delete, &owner, abandonedEndings)};
    startCall(desk.api, ApiCall::List, &owner, endings);
    qDeleteAll(abandoned);
    QTRY_COMPARE(endings.size(), 1);
    QVERIFY(endings.first().isValue);
    QCOMPARE(abandonedEndings.size(), 0);
    QCOMPARE(server.count("DELETE"), 0);
    QCOMPARE(server.count({}), 2);

    // The one on whose behalf the access token was asked for goes, and it is asked for all the same.
    const SignedInDesk other(server.url());
    delete startCall(other.api, ApiCall::Delete, &owner, abandonedEndings);
    QVERIFY(runCall(other.api, ApiCall::Get).isValue);
    QCOMPARE(server.count("POST"), 2);
    QCOMPARE(server.count("DELETE"), 0);
}

void NoAccessTokenTest::abandonedClientDoesNoHarm()
{
    TokenServer server;
    SignedInDesk desk(server.url());
    QObject owner;
    QList<CallEnding> endings;
    startCall(desk.api, ApiCall::Delete, &owner, endings);
    desk.client.reset();

    SignedInDesk other(server.url());
    QVERIFY(runCall(other.api, ApiCall::Get).isValue);
    server.revoke();
    server.instead = [&](const QByteArray&) {
        other.client.reset();
        return std::nullopt;
    };
    startCall(other.api, ApiCall::Get, &owner, endings);
    // The refusal finds nobody who could renew.
    QTRY_COMPARE(endings.size(), 1);
    QCOMPARE(endings.first().error.kind, Kind::Unauthorized);
    QCOMPARE(server.count("DELETE"), 0);
}

void NoAccessTokenTest::keyThatWouldBreakOutOfItsHeaderIsNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("another header") << QByteArray("key\r\nx-other: 1");
    QTest::newRow("line feed") << QByteArray("key\n");
    QTest::newRow("NUL") << QByteArray("key\0", 4);
    QTest::newRow("a space") << QByteArray("a key");
    QTest::newRow("not ASCII") << QByteArray("nøkkel");
    QTest::newRow("empty") << QByteArray();
}

void NoAccessTokenTest::keyThatWouldBreakOutOfItsHeaderIsNotSent()
{
    QFETCH(QByteArray, key);
    TokenServer server;
    const ApiWithKey desk(server.url(), key);
    const CallEnding ending = runCall(desk.api, ApiCall::Delete);
    QCOMPARE(ending.verdict, std::optional(Verdict::NotSent));
    QCOMPARE(ending.error.kind, Kind::NoCredentials);
    QCOMPARE(ending.error.credential, Credential::ApiKey);
    QCOMPARE(server.count({}), 0);
}

void NoAccessTokenTest::droppedCredentialsSendNothing()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    desk.client->dropCredentials();
    for (const ApiCall call : allCalls) {
        const CallEnding ending = runCall(desk.api, call);
        QCOMPARE(ending.error.kind, Kind::NoCredentials);
        if (call == ApiCall::Delete)
            QCOMPARE(ending.verdict, std::optional(Verdict::NotSent));
    }
    QCOMPARE(server.count({}), 2);
    desk.client->setCredentials(ApiKey {Secret("a-key")});
    runCall(desk.api, ApiCall::Get);
    QCOMPARE(headerOf(server.requests().last(), "x-api-key"), QByteArray("a-key"));
    desk.client->setCredentials(sandboxClient());
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 2);
}

void NoAccessTokenTest::droppedCredentialsLeaveWhatIsOnTheWire()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QObject owner;
    QList<CallEnding> endings;
    server.instead = [&](const QByteArray&) {
        desk.client->dropCredentials();
        return std::nullopt;
    };
    startCall(desk.api, ApiCall::Delete, &owner, endings);
    QTRY_COMPARE(endings.size(), 1);
    QVERIFY(endings.first().isValue);

    // What waits for an access token learns that it waits in vain.
    desk.client->setCredentials(sandboxClient());
    startCall(desk.api, ApiCall::Delete, &owner, endings);
    desk.client->dropCredentials();
    QTRY_COMPARE(endings.size(), 2);
    QCOMPARE(endings.last().error.kind, Kind::NoCredentials);
    QCOMPARE(endings.last().verdict, std::optional(Verdict::NotSent));
    QCOMPARE(server.count("DELETE"), 1);
}

QTEST_GUILESS_MAIN(NoAccessTokenTest)
#include "tst_noaccesstoken.moc"
