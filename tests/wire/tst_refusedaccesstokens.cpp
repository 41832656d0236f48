#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "sandbox.h"
#include "tokenserver.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Close = ScriptedReply::Close;
using Kind = ApiError::Kind;
using Verdict = DeleteResult::Verdict;

namespace {

const QByteArray refusal = ScriptedServer::json(401, R"({"error": {"message": "no"}})");

ScriptedReply answer(const QByteArray& bytes) { return {bytes, Close::KeepOpen}; }

/// Deletes one token to its end; what came of it last.
DeletionOutcome deletion(const CardTokensApi& api, Journal& journal, const DeletionRequest& request)
{
    Deletions deletions(api, journal);
    std::optional<DeletionOutcome> last;
    QObject::connect(
        &deletions, &Deletions::outcomeKnown, &deletions, [&last](const DeletionOutcome& outcome) { last = outcome; });
    if (!deletions.start(request)
        || !QTest::qWaitFor([&last] { return last && last->kind != DeletionOutcome::Kind::Checking; }))
        qFatal("A deletion hangs");
    return *last;
}

DeletionRequest request(const QUrl& server)
{
    CardToken token;
    token.id = u"the-token"_s;
    return {token, sandboxProfile(server), Requestor::Cardholder, u"Customer called"_s};
}

/// `sending replied outcome`
QString kinds(const JournalInMemory& journal)
{
    QStringList result;
    for (const JournalEntry& entry : journal.entries()) {
        using Kind = JournalEntry::Kind;
        result += entry.kind == Kind::Requested ? u"requested"_s
            : entry.kind == Kind::Sending       ? u"sending"_s
            : entry.kind == Kind::Replied       ? u"replied"_s
            : entry.kind == Kind::Outcome       ? u"outcome"_s
                                                : u"?"_s;
    }
    return result.join(u' ');
}

} // namespace

/// A 401 to an access token: one renewal, however many calls met it, and one more try of each read. A DELETE goes out
/// again only after the API itself refused it, and as an attempt of its own.
class RefusedAccessTokensTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneRefusalIsOneRenewal_data();
    void oneRefusalIsOneRenewal();
    void secondRefusalStops_data();
    void secondRefusalStops();
    void manyRefusalsAreOneRenewal();
    void readIsTriedAgainWhoeverRefusedIt();
    void deletionThatSomebodyElseRefusedIsNotSentAgain_data();
    void deletionThatSomebodyElseRefusedIsNotSentAgain();
    void deletionStaysRefusedIfThereIsNoNewToken();
    void refusedKeyStopsAtOnce_data();
    void refusedKeyStopsAtOnce();
    void aRefusalRepeatsNoSecret_data();
    void aRefusalRepeatsNoSecret();
    void deletesOnceThoughTheTokenWoreOut();
    void lockedInBetweenItStaysRefused();

private:
    static void addCalls();
};

void RefusedAccessTokensTest::addCalls()
{
    QTest::addColumn<ApiCall>("call");
    QTest::newRow("get") << ApiCall::Get;
    QTest::newRow("list") << ApiCall::List;
    QTest::newRow("transactions") << ApiCall::Transactions;
    QTest::newRow("delete") << ApiCall::Delete;
}

void RefusedAccessTokensTest::oneRefusalIsOneRenewal_data() { addCalls(); }

void RefusedAccessTokensTest::oneRefusalIsOneRenewal()
{
    QFETCH(ApiCall, call);
    TokenServer server;
    const SignedInDesk desk(server.url());
    QVERIFY(runCall(desk.api, ApiCall::List).isValue);
    server.revoke();
    if (call == ApiCall::Delete)
        QCOMPARE(runCall(desk.api, call).verdict, std::optional(Verdict::Refused));
    QVERIFY(runCall(desk.api, call).isValue);
    const QByteArray method = call == ApiCall::Delete ? "DELETE" : "GET";
    QCOMPARE(server.authorizations(method).last(2), (QList<QByteArray> {"Bearer token-1", "Bearer token-2"}));
    QCOMPARE(server.count({}), 5);
    // And the new one is kept.
    QVERIFY(runCall(desk.api, call).isValue);
    QCOMPARE(server.issued(), 2);
}

void RefusedAccessTokensTest::secondRefusalStops_data() { addCalls(); }

void RefusedAccessTokensTest::secondRefusalStops()
{
    QFETCH(ApiCall, call);
    TokenServer server;
    server.instead
        = [](const QByteArray& request) { return isSignIn(request) ? std::nullopt : std::optional(answer(refusal)); };
    const SignedInDesk desk(server.url());
    const CallEnding ending = runCall(desk.api, call);
    QCOMPARE(ending.error.kind, Kind::Unauthorized);
    QCOMPARE(ending.error.credential, Credential::AccessToken);
    const bool isDelete = call == ApiCall::Delete;
    if (isDelete)
        QCOMPARE(ending.verdict, std::optional(Verdict::Refused));
    QCOMPARE(server.issued(), isDelete ? 1 : 2);
    QCOMPARE(server.count({}), isDelete ? 2 : 4);
}

void RefusedAccessTokensTest::manyRefusalsAreOneRenewal()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    server.revoke();
    QObject owner;
    QList<CallEnding> endings;
    // More than there are connections: most times some hear of the refusal only when another one's renewal is done.
    for (int i = 0; i < 50; ++i)
        startCall(desk.api, i % 5 == 0 ? ApiCall::Delete : ApiCall::Get, &owner, endings);
    QTRY_COMPARE(endings.size(), 50);
    for (const CallEnding& ending : endings)
        QVERIFY(ending.isValue || ending.verdict == Verdict::Refused);
    QCOMPARE(server.issued(), 2);
    QCOMPARE(server.count("GET"), 1 + 2 * 40);
    QCOMPARE(server.count("DELETE"), 10);
}

void RefusedAccessTokensTest::readIsTriedAgainWhoeverRefusedIt()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    server.instead = [&](const QByteArray& request) {
        const bool isFirst = !isSignIn(request) && server.count("GET") == 1;
        return isFirst ? std::optional(answer(ScriptedServer::json(401, "<html>"))) : std::nullopt;
    };
    QVERIFY(runCall(desk.api, ApiCall::Get).isValue);
    QCOMPARE(server.issued(), 2);
}

void RefusedAccessTokensTest::deletionThatSomebodyElseRefusedIsNotSentAgain_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ScriptedReply::Close>("close");
    const QByteArray basic = "HTTP/1.1 401 No\r\nWWW-Authenticate: Basic realm=\"x\"\r\n";
    QTest::newRow("a page") << ScriptedServer::json(401, "<html>sign in</html>") << Close::KeepOpen;
    QTest::newRow("nothing") << QByteArray(basic + "Content-Length: 0\r\n\r\n") << Close::KeepOpen;
    QTest::newRow("another error") << ScriptedServer::json(401, R"({"error": "invalid_token"})") << Close::KeepOpen;
    QTest::newRow("cut short") << refusal.chopped(4) << Close::Drop;
    QTest::newRow("reset in it") << refusal.chopped(4) << Close::Reset;
}

void RefusedAccessTokensTest::deletionThatSomebodyElseRefusedIsNotSentAgain()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ScriptedReply::Close, close);
    TokenServer server;
    const SignedInDesk desk(server.url());
    server.instead = [&](const QByteArray& request) {
        return isSignIn(request) ? std::nullopt : std::optional(ScriptedReply {bytes, close});
    };
    const CallEnding ending = runCall(desk.api, ApiCall::Delete);
    QCOMPARE(ending.verdict, std::optional(Verdict::Unknown));
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(server.issued(), 1);
}

void RefusedAccessTokensTest::deletionStaysRefusedIfThereIsNoNewToken()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    server.instead = [&](const QByteArray& request) -> std::optional<ScriptedReply> {
        if (!isSignIn(request))
            return answer(refusal);
        return server.count("POST") == 1 ? std::nullopt : std::optional(answer(ScriptedServer::json(503, "{}")));
    };
    JournalInMemory journal;
    const DeletionOutcome outcome = deletion(desk.api, journal, request(server.url()));
    QCOMPARE(outcome.kind, DeletionOutcome::Kind::Refused);
    QCOMPARE(outcome.error.kind, Kind::ServerFailed);
    QCOMPARE(outcome.error.credential, Credential::ClientSecret);
    QCOMPARE(server.count("DELETE"), 1);
    QCOMPARE(kinds(journal), u"requested sending replied sending replied outcome"_s);
}

void RefusedAccessTokensTest::refusedKeyStopsAtOnce_data() { addCalls(); }

void RefusedAccessTokensTest::refusedKeyStopsAtOnce()
{
    QFETCH(ApiCall, call);
    TokenServer server;
    const ApiWithKey desk(server.url().resolved(QUrl(u"/v1"_s)));
    const CallEnding ending = runCall(desk.api, call);
    QCOMPARE(ending.error.kind, Kind::Unauthorized);
    QCOMPARE(ending.error.credential, Credential::ApiKey);
    QCOMPARE(server.count({}), 1);
}

void RefusedAccessTokensTest::aRefusalRepeatsNoSecret_data()
{
    QTest::addColumn<bool>("byKey");
    QTest::addColumn<bool>("refusesSignIn");
    QTest::newRow("key") << true << false;
    QTest::newRow("access token") << false << false;
    QTest::newRow("client secret") << false << true;
}

void RefusedAccessTokensTest::aRefusalRepeatsNoSecret()
{
    QFETCH(bool, byKey);
    QFETCH(bool, refusesSignIn);
    TokenServer server;
    server.instead = [refusesSignIn](const QByteArray& request) -> std::optional<ScriptedReply> {
        if (isSignIn(request) && !refusesSignIn)
            return std::nullopt;
        const QByteArray sent = headerOf(request, "x-api-key") + headerOf(request, "authorization")
            + (refusesSignIn ? ", sandbox-secret" : "");
        return answer(ScriptedServer::json(401, R"({"error": {"code": "no", "message": "No: )" + sent + R"("}})"));
    };
    const SignedInDesk bySecret(server.url());
    const ApiWithKey withKey(server.url().resolved(QUrl(u"/v1"_s)), "mistyped-key");
    const CallEnding ending = runCall(byKey ? withKey.api : bySecret.api, ApiCall::Delete);
    QCOMPARE(ending.error.kind, Kind::Unauthorized);
    QCOMPARE(ending.error.message,
        refusesSignIn ? u"No: Basic •••, •••"_s
            : byKey   ? u"No: •••"_s
                      : u"No: Bearer •••"_s);
}

void RefusedAccessTokensTest::deletesOnceThoughTheTokenWoreOut()
{
    const Sandbox sandbox({u"--token-uses"_s, u"1"_s});
    const SignedInDesk desk(sandbox.server());
    QObject owner;
    CardTokenFilter filter;
    filter.statuses = {CardStatus::Active};
    std::optional<CardToken> token;
    connect(desk.api.listCardTokens(filter, {}, 1, &owner), &CardTokenPageCall::finished, &owner,
        [&](const Result<CardTokenPage>& page) { token = page->tokens.first(); });
    QTRY_VERIFY(token);

    JournalInMemory journal;
    const DeletionOutcome outcome
        = deletion(desk.api, journal, {*token, sandbox.account(), Requestor::Cardholder, u"Customer called"_s});
    QCOMPARE(outcome.kind, DeletionOutcome::Kind::Deleted);
    QCOMPARE(kinds(journal), u"requested sending replied sending replied outcome"_s);

    const Ledger ledger = sandbox.ledger();
    QCOMPARE(ledger.deletedIds(), QStringList {token->id});
    QStringList deletes;
    for (const QJsonObject& entry : ledger.entries())
        if (entry.value("method"_L1) == "DELETE"_L1)
            deletes += u"%1 %2"_s.arg(entry.value("status"_L1).toInt()).arg(entry.value("effect"_L1).toString());
    QCOMPARE(deletes, (QStringList {u"401 none"_s, u"200 deleted"_s}));
    QCOMPARE(ledger.count("POST"_L1), 2);
}

void RefusedAccessTokensTest::lockedInBetweenItStaysRefused()
{
    TokenServer server;
    const SignedInDesk desk(server.url());
    server.instead = [&](const QByteArray& request) -> std::optional<ScriptedReply> {
        if (isSignIn(request))
            return std::nullopt;
        desk.client->dropCredentials();
        return answer(refusal);
    };
    JournalInMemory journal;
    const DeletionOutcome outcome = deletion(desk.api, journal, request(server.url()));
    QCOMPARE(outcome.kind, DeletionOutcome::Kind::Refused);
    QCOMPARE(outcome.error.kind, Kind::NoCredentials);
    QCOMPARE(server.count({}), 2);
}

QTEST_GUILESS_MAIN(RefusedAccessTokensTest)
#include "tst_refusedaccesstokens.moc"
