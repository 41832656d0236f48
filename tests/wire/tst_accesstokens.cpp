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

namespace {

long calendarStep = 0;

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
        HttpClient http;
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

QTEST_GUILESS_MAIN(AccessTokensTest)
#include "tst_accesstokens.moc"
