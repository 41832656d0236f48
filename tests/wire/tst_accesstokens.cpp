#include "apiwithkey.h"
#include "sandbox.h"
#include "tokenserver.h"
#include "virtualclock.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

#include <ctime>

#include <sys/syscall.h>
#include <sys/time.h>
#include <unistd.h>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Close = ScriptedReply::Close;
using Kind = ApiError::Kind;
using Verdict = DeleteResult::Verdict;

namespace {

long calendarStep = 0;

constexpr std::array allCalls {ApiCall::Get, ApiCall::List, ApiCall::Transactions, ApiCall::Delete};

bool isSignIn(const QByteArray& request) { return request.startsWith("POST "); }

} // namespace

// In place of the C library's, so that a test can set the calendar as a person or a time server does.
extern "C" int clock_gettime(clockid_t clock, timespec* time) noexcept
{
    const auto result = static_cast<int>(syscall(SYS_clock_gettime, clock, time));
    if (clock == CLOCK_REALTIME)
        time->tv_sec += calendarStep;
    return result;
}

extern "C" int gettimeofday(timeval* time, void*) noexcept
{
    timespec now {};
    clock_gettime(CLOCK_REALTIME, &now);
    time->tv_sec = now.tv_sec;
    time->tv_usec = now.tv_nsec / 1000;
    return 0;
}

/// Client credentials are traded for access tokens: once for all who wait, before the old one expires, in memory only.
class AccessTokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachCredentialGoesAlone();
    void opensBothRoots();
    void waitingCallsShareOneRequest();
    void oneIsRenewedBeforeItExpires_data();
    void oneIsRenewedBeforeItExpires();
    void itsLifeBeginsWithTheRequest();
    void oneThatDiesAtOnceServesWhoeverWaited();
    void calendarDoesNotMatter();
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

void AccessTokensTest::eachCredentialGoesAlone()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    for (const ApiCall call : allCalls)
        QVERIFY(runCall(desk.api, call).isValue);
    QCOMPARE(server.requests().size(), 5);
    QCOMPARE(server.authorizations("POST"), QList<QByteArray> {"Basic c2FuZGJveC1jbGllbnQ6c2FuZGJveC1zZWNyZXQ="});
    QCOMPARE(server.authorizations("GET"), QList<QByteArray>(3, "Bearer token-1"));
    QCOMPARE(server.authorizations("DELETE"), QList<QByteArray> {"Bearer token-1"});
    const QByteArray signIn = server.requests().first();
    QVERIFY(signIn.startsWith("POST /v1/accounts/T00000000/auth/token HTTP/1.1\r\n"));
    const QJsonObject body = QJsonDocument::fromJson(signIn.mid(signIn.indexOf("\r\n\r\n"))).object();
    QCOMPARE(body,
        (QJsonObject {{u"grant_type"_s, u"client_credentials"_s},
            {u"audience"_s, u"https://api.dintero.com/v1/accounts/T00000000"_s}}));

    const ApiWithKey byKey(server.url().resolved(QUrl(u"/v1"_s)), "the-key");
    for (const ApiCall call : allCalls)
        runCall(byKey.api, call);
    QCOMPARE(server.requests().size(), 9);
    for (const QByteArray& request : server.requests()) {
        const bool isByKey = headerOf(request, "x-api-key") == "the-key";
        QCOMPARE(request.toLower().contains("\r\nauthorization:"), !isByKey);
        QCOMPARE(request.toLower().contains("\r\nx-api-key:"), isByKey);
    }
}

void AccessTokensTest::opensBothRoots()
{
    for (const QString& path : {u"/v1"_s, u"/v1/accounts/T00000000/payments"_s}) {
        const Sandbox sandbox;
        HttpClient http({.withoutProxy = true});
        AuthorizedClient client(http,
            {ApiRoot(sandbox.account().apiRoot), u"T00000000"_s,
                QUrl(u"https://api.dintero.com/v1/accounts/T00000000"_s)},
            sandboxClient());
        const CardTokensApi api(client, ApiRoot(sandbox.server().resolved(QUrl(path))));
        QVERIFY(runCall(api, ApiCall::List).isValue);
        const Ledger ledger = sandbox.ledger();
        QCOMPARE(ledger.entries().size(), 2);
        QCOMPARE(ledger.last("POST"_L1).value("path"_L1), u"/v1/accounts/T00000000/auth/token"_s);
        QCOMPARE(ledger.last("GET"_L1).value("path"_L1), path + u"/card-tokens?limit=100"_s);
        QCOMPARE(ledger.last("GET"_L1).value("credential"_L1), u"sandbox-client"_s);
    }
}

void AccessTokensTest::waitingCallsShareOneRequest()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    QObject owner;
    QList<CallEnding> endings;
    for (int i = 0; i < 50; ++i)
        startCall(desk.api, allCalls.at(std::size_t(i) % allCalls.size()), &owner, endings);
    QTRY_COMPARE(endings.size(), 50);
    for (const CallEnding& ending : endings)
        QVERIFY(ending.isValue);
    QCOMPARE(server.count("POST"), 1);
    QCOMPARE(server.count({}), 51);
}

void AccessTokensTest::oneIsRenewedBeforeItExpires_data()
{
    QTest::addColumn<QByteArray>("life");
    QTest::addColumn<std::chrono::milliseconds>("fresh");
    QTest::newRow("a year") << QByteArray("31622400") << std::chrono::milliseconds(31622400 * 900LL);
    QTest::newRow("four hours") << QByteArray("14400") << std::chrono::milliseconds(12960s);
    QTest::newRow("a minute") << QByteArray("60") << std::chrono::milliseconds(54s);
    QTest::newRow("a second") << QByteArray("1") << 900ms;
    QTest::newRow("a second and a half") << QByteArray("1.5") << 900ms;
}

void AccessTokensTest::oneIsRenewedBeforeItExpires()
{
    QFETCH(QByteArray, life);
    QFETCH(std::chrono::milliseconds, fresh);
    TokenServer server;
    server.life = life;
    const auto clock = std::make_shared<VirtualClock>();
    const SignedInDesk desk(server.url(), clock);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    clock->pass(fresh - 1ms);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 1);
    clock->pass(1ms);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 2);
    QCOMPARE(server.authorizations("GET"), (QList<QByteArray> {"Bearer token-1", "Bearer token-1", "Bearer token-2"}));
}

void AccessTokensTest::itsLifeBeginsWithTheRequest()
{
    TokenServer server;
    server.life = "100";
    const auto clock = std::make_shared<VirtualClock>();
    const SignedInDesk desk(server.url(), clock);
    server.instead = [&](const QByteArray& request) {
        if (isSignIn(request))
            clock->pass(20s);
        return std::nullopt;
    };
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    clock->pass(69s);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 1);
    clock->pass(1s);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 2);
}

void AccessTokensTest::oneThatDiesAtOnceServesWhoeverWaited()
{
    TokenServer server;
    server.life = "1";
    const auto clock = std::make_shared<VirtualClock>();
    const SignedInDesk desk(server.url(), clock);
    server.instead = [&](const QByteArray& request) {
        if (isSignIn(request))
            clock->pass(5s);
        return std::nullopt;
    };
    QObject owner;
    QList<CallEnding> endings;
    for (int i = 0; i < 10; ++i)
        startCall(desk.api, ApiCall::Get, &owner, endings);
    QTRY_COMPARE(endings.size(), 10);
    for (const CallEnding& ending : endings)
        QVERIFY(ending.isValue);
    QCOMPARE(server.issued(), 1);
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 2);
}

void AccessTokensTest::calendarDoesNotMatter()
{
    TokenServer server;
    QByteArray date;
    server.instead = [&](const QByteArray& request) {
        QByteArray bytes = ScriptedServer::json(
            200, isSignIn(request) ? R"({"access_token": "x", "token_type": "Bearer", "expires_in": 60})" : "[]");
        bytes.replace("\r\n\r\n", "\r\nDate: " + date + "\r\n\r\n");
        return ScriptedReply {bytes, Close::KeepOpen};
    };
    const QList<std::pair<long, QByteArray>> steps {{0, "Thu, 01 Jan 1970 00:00:00 GMT"},
        {40L * 365 * 24 * 3600, "Fri, 01 Jan 2100 00:00:00 GMT"}, {-40L * 365 * 24 * 3600, "nonsense"}};
    const auto before = QDateTime::currentDateTimeUtc();
    for (const auto& [step, serverDate] : steps) {
        date = serverDate;
        const SignedInDesk desk(server.url());
        QVERIFY(runCall(desk.api, ApiCall::List).isValue);
        const int signIns = server.count("POST");
        calendarStep = step;
        // Whether the step was one at all.
        QVERIFY(std::abs(before.secsTo(QDateTime::currentDateTimeUtc()) - step) < 600);
        QVERIFY(runCall(desk.api, ApiCall::List).isValue);
        calendarStep = 0;
        QCOMPARE(server.count("POST"), signIns);
    }
}

void AccessTokensTest::failureReachesAllWhoWait_data()
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

void AccessTokensTest::failureReachesAllWhoWait()
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

void AccessTokensTest::silenceEndsAtTheDeadline()
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

void AccessTokensTest::abandonedCallsDoNoHarm()
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

void AccessTokensTest::abandonedClientDoesNoHarm()
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

void AccessTokensTest::keyThatWouldBreakOutOfItsHeaderIsNotSent_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::newRow("another header") << QByteArray("key\r\nx-other: 1");
    QTest::newRow("line feed") << QByteArray("key\n");
    QTest::newRow("NUL") << QByteArray("key\0", 4);
    QTest::newRow("a space") << QByteArray("a key");
    QTest::newRow("not ASCII") << QByteArray("nøkkel");
    QTest::newRow("empty") << QByteArray();
}

void AccessTokensTest::keyThatWouldBreakOutOfItsHeaderIsNotSent()
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

void AccessTokensTest::droppedCredentialsSendNothing()
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

void AccessTokensTest::droppedCredentialsLeaveWhatIsOnTheWire()
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

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "tst_accesstokens.moc"
