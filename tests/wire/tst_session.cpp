#include "journalinmemory.h"
#include "sandbox.h"
#include "scriptedserver.h"
#include "session.h"
#include "tokenserver.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;

namespace {

DeletionRequest request(const Session& session, const QString& id = u"the-token"_s)
{
    CardToken token;
    token.id = id;
    return {token, session.account(), Requestor::Cardholder, u"Customer called"_s};
}

/// Qt's, each with the connections and headers of one network access manager.
qsizetype networkThreads()
{
    const QDir tasks(u"/proc/self/task"_s);
    const QStringList threads = tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    return std::count_if(threads.cbegin(), threads.cend(), [&](const QString& thread) {
        QFile name(tasks.filePath(thread + u"/comm"_s));
        return name.open(QIODevice::ReadOnly) && name.readAll().startsWith("QNetworkAccess");
    });
}

} // namespace

/// An account at work, locked and unlocked.
class SessionTest final : public QObject
{
    Q_OBJECT

private slots:
    void accessTokenIsAskedForAtTheAccountsOwnOrigin_data();
    void accessTokenIsAskedForAtTheAccountsOwnOrigin();
    void lockDropsTheCredentials();
    void lockDropsWhatFailuresLeft_data();
    void lockDropsWhatFailuresLeft();
    void deletionUnderWayEndsBeforeTheLock();
    void unlockCallsOffALockThatWaits();
};

void SessionTest::accessTokenIsAskedForAtTheAccountsOwnOrigin_data()
{
    QTest::addColumn<QString>("root");
    QTest::newRow("as the Checkout API's") << u"/v1"_s;
    QTest::newRow("as the Payments API's") << u"/v1/accounts/T00000000/payments"_s;
}

void SessionTest::accessTokenIsAskedForAtTheAccountsOwnOrigin()
{
    QFETCH(QString, root);
    TokenServer server;
    AccountProfile account = sandboxProfile(server.url());
    account.apiRoot = server.url().resolved(QUrl(root));
    JournalInMemory journal;
    const Session session(account, {}, sandboxClient(), journal);
    runCall(session.api(), ApiCall::List);
    const QByteArray signIn = server.requests().value(0);
    QVERIFY(signIn.startsWith("POST /v1/accounts/T00000000/auth/token HTTP/1.1\r\n"));
    const QByteArray audience = server.url().toEncoded() + "/v1/accounts/T00000000";
    QVERIFY(signIn.contains("\"audience\":\"" + audience + "\""));
    QVERIFY(server.requests().value(1).startsWith("GET " + root.toUtf8() + "/card-tokens?"));
}

void SessionTest::lockDropsTheCredentials()
{
    TokenServer server;
    JournalInMemory journal;
    Session session(sandboxProfile(server.url()), {}, sandboxClient(), journal);
    QVERIFY(runCall(session.api(), ApiCall::List).isValue);
    // Kept open for the next request, with the last one's header in Qt's hands.
    QVERIFY(server.openConnections() > 0);
    session.lock();
    QVERIFY(!session.hasCredentials());
    QTRY_COMPARE(server.openConnections(), 0);
    QCOMPARE(runCall(session.api(), ApiCall::List).error.kind, ApiError::Kind::NoCredentials);
    QVERIFY(session.deletions().start(request(session)));
    QTRY_COMPARE(session.deletions().busyCount(), 0);
    QCOMPARE(server.count({}), 2);

    session.unlock(sandboxClient());
    QVERIFY(runCall(session.api(), ApiCall::List).isValue);
    // The access token was dropped, too.
    QCOMPARE(server.issued(), 2);
}

void SessionTest::lockDropsWhatFailuresLeft_data()
{
    QTest::addColumn<ScriptedReply>("reply");
    QTest::newRow("dropped") << ScriptedReply {};
    QTest::newRow("reset") << ScriptedReply {{}, ScriptedReply::Close::Reset};
    QTest::newRow("no HTTP") << ScriptedReply {"SSH-2.0-OpenSSH\r\n"};
    QTest::newRow("no answer") << ScriptedReply {{}, ScriptedReply::Close::KeepOpen};
    QTest::newRow("too large") << ScriptedReply {ScriptedServer::json(200, QByteArray(100, ' '))};
}

void SessionTest::lockDropsWhatFailuresLeft()
{
    QFETCH(ScriptedReply, reply);
    // As a proxy sees it that is told of an API elsewhere, and as an API on this machine.
    ScriptedServer server([&](const QByteArray&) { return reply; });
    for (const QUrl& root : {QUrl(u"https://api.tokendesk.test/v1"_s), server.url().resolved(QUrl(u"/v1"_s))}) {
        HttpOptions options {.deadline = 300ms, .largestBody = 10};
        options.proxy = {.mode = ProxySettings::Mode::Manual,
            .host = u"127.0.0.1"_s,
            .port = static_cast<quint16>(server.url().port()),
            .user = u"agent"_s};
        options.proxyPassword = std::make_shared<const Secret>(QByteArrayView("horse"));
        const std::weak_ptr<const Secret> password = options.proxyPassword;
        JournalInMemory journal;
        Session session(sandboxProfile(root), options, ApiKey {Secret("key")}, journal);
        options.proxyPassword.reset();
        for (int i = 0; i < 3; ++i)
            QVERIFY(!runCall(session.api(), ApiCall::List).isValue);
        QVERIFY(session.deletions().start(request(session)));
        QTRY_COMPARE(session.deletions().busyCount(), 0);
        QVERIFY(!password.expired());
        session.lock();
        QVERIFY(password.expired());
        QTRY_COMPARE(networkThreads(), 0);
    }
}

void SessionTest::deletionUnderWayEndsBeforeTheLock()
{
    // The lock comes while the DELETE is on the wire; its token isn't taken, its answer is lost, and a first look-up
    // shows the token undeleted: all that there can be to do.
    TokenServer server;
    JournalInMemory journal;
    std::unique_ptr<Session> session;
    server.instead = [&](const QByteArray& request) -> std::optional<ScriptedReply> {
        if (!request.startsWith("DELETE "))
            return std::nullopt;
        if (server.count("DELETE") > 1)
            return ScriptedReply {};
        session->lock();
        server.revoke();
        return std::nullopt;
    };
    session = std::make_unique<Session>(sandboxProfile(server.url()), HttpOptions(), sandboxClient(), journal);
    QList<Kind> kinds;
    bool hadCredentials = true;
    QObject context;
    QObject::connect(&session->deletions(), &Deletions::outcomeKnown, &context, [&](const DeletionOutcome& outcome) {
        kinds += outcome.kind;
        hadCredentials = hadCredentials && session->hasCredentials();
    });
    QVERIFY(session->deletions().start(request(*session)));
    QTRY_VERIFY(!session->hasCredentials());
    QCOMPARE(kinds, (QList {Kind::Checking, Kind::SettledNotDeleted}));
    QVERIFY(hadCredentials);
    QCOMPARE(server.count("DELETE"), 2);
    QCOMPARE(server.count("GET"), 2);
}

void SessionTest::unlockCallsOffALockThatWaits()
{
    TokenServer server;
    JournalInMemory journal;
    Session session(sandboxProfile(server.url()), {}, sandboxClient(), journal);
    QVERIFY(session.deletions().start(request(session)));
    session.lock();
    QVERIFY(session.hasCredentials());
    session.unlock(sandboxClient());
    QTRY_COMPARE(session.deletions().busyCount(), 0);
    QVERIFY(session.deletions().goneToken(u"the-token"_s));
    QVERIFY(session.hasCredentials());
    QVERIFY(runCall(session.api(), ApiCall::Get).isValue);
}

QTEST_GUILESS_MAIN(SessionTest)
#include "tst_session.moc"
