#include "journalinmemory.h"
#include "sandbox.h"
#include "scriptedserver.h"
#include "session.h"
#include "tokenserver.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;

namespace {

DeletionRequest request(const Session& session, const QString& id = u"the-token"_s)
{
    CardToken token;
    token.id = id;
    return {token, session.account(), Requestor::Cardholder, u"Customer called"_s};
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
