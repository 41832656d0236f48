#include "apiwithkey.h"
#include "faultproxy.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "scriptedserver.h"
#include "tlsfront.h"
#include "virtualclock.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Close = ScriptedReply::Close;
using Scheme = ScriptedServer::Scheme;
using Verdict = DeleteResult::Verdict;

namespace {

constexpr int calls = 64;

/// Stands for the answer itself.
const QByteArray sameAgain = "the same again";

QString idOf(int call) { return u"token-%1"_s.arg(call); }

QString idIn(const QByteArray& request)
{
    const QByteArray path = request.split(' ').value(1);
    return QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
}

QByteArray deletedReply(const QString& id)
{
    return ScriptedServer::json(
        200, R"({"id": ")" + id.toLatin1() + R"(", "type": "payment_token", "status": "DELETED", "card_brand": "visa",
        "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"})");
}

HttpOptions trusting(const QSslCertificate& certificate)
{
    HttpOptions result;
    if (!certificate.isNull())
        result.certificateAuthorities = {certificate};
    return result;
}

/// Deletes as a run does: so many at a time over kept connections, the next when one has ended.
class Run final : public QObject
{
    Q_OBJECT

public:
    Run(const CardTokensApi& api, QStringList ids, int atOnce)
        : m_api(api)
        , m_ids(std::move(ids))
    {
        for (int lane = 0; lane < atOnce; ++lane)
            next();
    }
    bool waitForEnd() { return m_ended == m_ids.size() || QSignalSpy(this, &Run::ended).wait(20'000); }
    const QHash<QString, QList<Verdict>>& verdicts() const { return m_verdicts; }

signals:
    void ended();

private:
    void next()
    {
        if (m_started == m_ids.size())
            return;
        const QString id = m_ids[m_started++];
        auto* call = m_api.deleteCardToken(id, u"Profile deleted"_s, Requestor::Merchant, this, Connection::Kept);
        connect(call, &DeleteCardTokenCall::finished, this, [this, call, id](const DeleteResult& result) {
            call->deleteLater();
            m_verdicts[id] += result.verdict;
            if (++m_ended == m_ids.size())
                emit ended();
            next();
        });
    }

    const CardTokensApi& m_api;
    const QStringList m_ids;
    qsizetype m_started = 0;
    qsizetype m_ended = 0;
    QHash<QString, QList<Verdict>> m_verdicts;
};

QStringList someIds(int from, int count)
{
    QStringList ids;
    for (int call = from; call < from + count; ++call)
        ids += idOf(call);
    return ids;
}

} // namespace

/// With connections kept alive too, whatever a server does, one call is at most one DELETE on the wire, and its ending
/// claims no more than is known.
class KeptConnectionsTest final : public QObject
{
    Q_OBJECT

private slots:
    void oneCallIsAtMostOneDelete_data();
    void oneCallIsAtMostOneDelete();
    void ledgerAgreesWithTheVerdicts_data();
    void ledgerAgreesWithTheVerdicts();
    void nothingSentIsNotSent();
    void connectionsAreKeptWithinARun();
    void idleConnectionsAreClosed();
    void aFailureMeansNewConnections();
    void nothingWaitsForAConnection();
    void aLoneDeleteKeepsNone();
};

void KeptConnectionsTest::oneCallIsAtMostOneDelete_data()
{
    QTest::addColumn<ScriptedServer::Scheme>("scheme");
    QTest::addColumn<int>("every");
    QTest::addColumn<ScriptedReply>("ending");
    QTest::addColumn<bool>("answers");
    QTest::addColumn<std::chrono::milliseconds>("pause");

    const QByteArray timeOut = ScriptedServer::json(408, "{}");
    const QByteArray refusal = ScriptedServer::json(404, R"({"error": {"message": "no such token"}})");
    const QByteArray part = deletedReply(idOf(0)).left(60);
    for (const Scheme scheme : {Scheme::Http, Scheme::Https}) {
        // `ending`: what every so many-th request gets after its answer, or in place of it.
        const auto row = [scheme](const char* name, int every, const ScriptedReply& ending, bool answers,
                             std::chrono::milliseconds pause = 0ms) {
            QTest::addRow("%s: %s", scheme == Scheme::Http ? "http" : "https", name)
                << scheme << every << ending << answers << pause;
        };
        row("kept open", 1, {{}, Close::KeepOpen}, true);
        row("closes after each reply", 1, {{}, Close::Drop}, true);
        row("closes after every third reply", 3, {{}, Close::Drop}, true);
        row("resets after each reply", 1, {{}, Close::Reset}, true);
        row("resets after every third reply", 3, {{}, Close::Reset}, true);
        row("closes after 1 ms of idling", 1, {{}, Close::Drop, {}, 0, 1ms}, true, 1ms);
        row("closes after 20 ms of idling", 1, {{}, Close::Drop, {}, 0, 20ms}, true, 20ms);
        row("resets after 20 ms of idling", 1, {{}, Close::Reset, {}, 0, 20ms}, true, 20ms);
        row("closes between runs", 1, {{}, Close::Drop, {}, 0, 20ms}, true, 40ms);
        row("says in the end that it waited in vain", 1, {{}, Close::Drop, {}, 0, 20ms, timeOut}, true, 20ms);
        row("answers twice", 5, {refusal, Close::KeepOpen}, true);
        row("answers again after a while", 5, {{}, Close::KeepOpen, {}, 0, 1ms, sameAgain}, true, 1ms);
        row("applies and drops", 3, {{}, Close::Drop}, false);
        row("applies and resets", 3, {{}, Close::Reset}, false);
        row("applies and drops each", 1, {{}, Close::Drop}, false);
        row("applies and drops in the reply", 3, {part, Close::Drop}, false);
        row("applies and resets in the reply", 3, {part, Close::Reset}, false);
        row("says no HTTP", 3, {"SSH-2.0-OpenSSH\r\n", Close::Drop}, false);
    }
}

void KeptConnectionsTest::oneCallIsAtMostOneDelete()
{
    QFETCH(ScriptedServer::Scheme, scheme);
    QFETCH(int, every);
    QFETCH(ScriptedReply, ending);
    QFETCH(bool, answers);
    QFETCH(std::chrono::milliseconds, pause);

    int served = 0;
    QSet<QString> answered;
    ScriptedServer server(
        [&](const QByteArray& request) {
            const QString id = idIn(request);
            const bool isSpecial = ++served % every == 0;
            if (isSpecial && !answers)
                return ending;
            answered += id;
            ScriptedReply reply = isSpecial ? ending : ScriptedReply {{}, Close::KeepOpen};
            reply.bytes.prepend(deletedReply(id));
            if (reply.farewell == sameAgain)
                reply.farewell = reply.bytes;
            return reply;
        },
        scheme);
    const ApiWithKey desk(server.url(), "key", trusting(server.certificate()));

    // Several runs, because connections go stale in between.
    constexpr int runs = 8;
    QHash<QString, QList<Verdict>> verdicts;
    for (int run = 0; run < runs; ++run) {
        Run deletions(desk.api, someIds(run * calls / runs, calls / runs), 4);
        QVERIFY(deletions.waitForEnd());
        verdicts.insert(deletions.verdicts());
        QTest::qWait(static_cast<int>(pause.count()));
    }
    // Time for whatever Qt might do behind a call's back.
    QTest::qWait(50);

    QHash<QString, int> arrived;
    for (const QByteArray& request : server.requests())
        ++arrived[idIn(request)];
    QVERIFY2(server.count({}) <= calls, "more requests have begun than were made");
    QCOMPARE(verdicts.size(), calls);
    for (auto one = verdicts.cbegin(); one != verdicts.cend(); ++one) {
        QCOMPARE(one->size(), 1);
        QVERIFY2(arrived[one.key()] <= 1, qPrintable(one.key()));
        const Verdict verdict = one->first();
        QVERIFY2(verdict == Verdict::Deleted || verdict == Verdict::Unknown, qPrintable(one.key()));
        if (verdict == Verdict::Deleted)
            QVERIFY2(answered.contains(one.key()), qPrintable(one.key()));
        if (arrived[one.key()] == 1 && !answered.contains(one.key()))
            QCOMPARE(verdict, Verdict::Unknown);
    }
}

void KeptConnectionsTest::ledgerAgreesWithTheVerdicts_data()
{
    QTest::addColumn<bool>("overTls");
    QTest::addColumn<Fault>("fault");
    for (const bool overTls : {false, true}) {
        const auto row = [overTls](const char* name, Fault fault) {
            fault.turn += overTls ? 1 : 0;
            QTest::addRow("%s: %s", overTls ? "https" : "http", name) << overTls << fault;
        };
        row("the third reply is dropped", {.cutReplyAt = 0, .turn = 3});
        row("the third reply is reset", {.cutReplyAt = 0, .turn = 3, .end = Fault::End::Reset});
        row("the third reply breaks off", {.cutReplyAt = 100, .turn = 3});
        row("the third reply is damaged", {.turn = 3, .corruptReplyAt = 9});
        row("a request breaks off", {.cutRequestAt = 2500});
        row("a request is reset", {.cutRequestAt = 2500, .end = Fault::End::Reset});
    }
}

void KeptConnectionsTest::ledgerAgreesWithTheVerdicts()
{
    QFETCH(bool, overTls);
    QFETCH(Fault, fault);

    const Sandbox sandbox({u"--tokens"_s, u"300"_s});
    QStringList ids;
    for (const CardToken& token : activeTokens(sandbox.account().apiRoot))
        ids += token.id;
    ids = ids.mid(0, calls);
    QCOMPARE(ids.size(), calls);
    const auto port = static_cast<quint16>(sandbox.server().port());
    std::optional<TlsFront> front;
    if (overTls)
        front.emplace(port);
    const FaultProxy proxy(front ? front->port() : port, fault);
    QUrl root = sandbox.account().apiRoot;
    root.setScheme(overTls ? u"https"_s : u"http"_s);
    root.setPort(proxy.port());
    const ApiWithKey desk(root, "sandbox-key", trusting(front ? front->certificate() : QSslCertificate()));

    Run run(desk.api, ids, 4);
    QVERIFY(run.waitForEnd());
    QTest::qWait(50);

    const Ledger ledger = sandbox.ledger();
    const QStringList deleted = ledger.deletedIds();
    QHash<Verdict, int> counts;
    for (const QString& id : ids) {
        const QList<Verdict> verdicts = run.verdicts()[id];
        QCOMPARE(verdicts.size(), 1);
        ++counts[verdicts.first()];
        QVERIFY2(ledger.countOf("DELETE"_L1, id) <= 1, qPrintable(id));
        if (verdicts.first() == Verdict::Deleted)
            QVERIFY2(deleted.contains(id), qPrintable(id));
        else if (verdicts.first() == Verdict::NotSent)
            QCOMPARE(ledger.countOf("DELETE"_L1, id), 0);
        else
            QCOMPARE(verdicts.first(), Verdict::Unknown);
    }
    QVERIFY2(counts[Verdict::Unknown] > 0, "the fault never came");
    QVERIFY2(counts[Verdict::Deleted] > calls / 4, "hardly anything got through");
}

void KeptConnectionsTest::nothingSentIsNotSent()
{
    // A connection was kept; then nobody listens any more, and the new ones fail before anything is sent.
    auto server = std::make_unique<ScriptedServer>([](const QByteArray& request) {
        return ScriptedReply {deletedReply(idIn(request)), Close::Drop};
    });
    const ApiWithKey desk(server->url());
    Run before(desk.api, someIds(0, 4), 4);
    QVERIFY(before.waitForEnd());
    QTRY_COMPARE(server->openConnections(), 0);
    server.reset();
    Run after(desk.api, someIds(4, 8), 4);
    QVERIFY(after.waitForEnd());
    for (const QList<Verdict>& verdicts : after.verdicts())
        QVERIFY(verdicts.first() == Verdict::NotSent || verdicts.first() == Verdict::Unknown);
    // By now every connection is a new one.
    QCOMPARE(after.verdicts()[idOf(11)].first(), Verdict::NotSent);
}

void KeptConnectionsTest::connectionsAreKeptWithinARun()
{
    ScriptedServer server(
        [](const QByteArray& request) {
            return ScriptedReply {deletedReply(idIn(request)), Close::KeepOpen};
        },
        Scheme::Https);
    const ApiWithKey desk(server.url(), "key", trusting(server.certificate()));
    Run run(desk.api, someIds(0, calls), 4);
    QVERIFY(run.waitForEnd());
    QCOMPARE(server.requests().size(), calls);
    QVERIFY2(server.connections() <= 4, qPrintable(QString::number(server.connections())));
    for (const QByteArray& request : server.requests()) {
        QVERIFY(!request.toLower().contains("\r\nconnection: close\r\n"));
        QVERIFY(request.endsWith("\r\n\r\n" + deleteBody(u"Profile deleted"_s, Requestor::Merchant)));
    }
}

void KeptConnectionsTest::idleConnectionsAreClosed()
{
    ScriptedServer server([](const QByteArray& request) {
        return ScriptedReply {deletedReply(idIn(request)), Close::KeepOpen};
    });
    const auto clock = std::make_shared<VirtualClock>();
    HttpOptions options;
    options.clock = clock;
    const ApiWithKey desk(server.url(), "key", options);
    Run run(desk.api, someIds(0, 8), 4);
    QVERIFY(run.waitForEnd());
    clock->pass(HttpClient::keptWhileIdle - 1ms);
    QTest::qWait(50);
    QVERIFY(server.openConnections() > 0);
    // Used again, so the time counts anew.
    Run soon(desk.api, someIds(8, 1), 1);
    QVERIFY(soon.waitForEnd());
    clock->pass(HttpClient::keptWhileIdle - 1ms);
    QTest::qWait(50);
    QVERIFY(server.openConnections() > 0);
    clock->pass(1ms);
    QTRY_COMPARE(server.openConnections(), 0);
    QVERIFY(server.connections() <= 4);
}

void KeptConnectionsTest::aFailureMeansNewConnections()
{
    int served = 0;
    ScriptedServer server([&](const QByteArray& request) {
        return ++served == 6 ? ScriptedReply {{}, Close::Drop}
                             : ScriptedReply {deletedReply(idIn(request)), Close::KeepOpen};
    });
    const ApiWithKey desk(server.url());
    Run fine(desk.api, someIds(0, 4), 4);
    QVERIFY(fine.waitForEnd());
    const int before = server.connections();
    Run failing(desk.api, someIds(4, 2), 1);
    QVERIFY(failing.waitForEnd());
    QCOMPARE(server.connections(), before);
    QCOMPARE(failing.verdicts()[idOf(5)].first(), Verdict::Unknown);
    Run after(desk.api, someIds(6, 4), 1);
    QVERIFY(after.waitForEnd());
    QCOMPARE(server.connections(), before + 1);
}

void KeptConnectionsTest::nothingWaitsForAConnection()
{
    // Ten at a server that answers none: Qt alone would let four of them wait, and their time run out unsent.
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {{}, Close::KeepOpen}; });
    const ApiWithKey desk(server.url());
    {
        Run run(desk.api, someIds(0, 10), 10);
        QTRY_COMPARE(server.requests().size(), 10);
        QCOMPARE(server.connections(), 10);
    }
    // Abandoned ones count no more.
    Run next(desk.api, someIds(10, 6), 6);
    QTRY_COMPARE(server.requests().size(), 16);
    for (const QByteArray& request : server.requests().mid(10))
        QVERIFY(!request.toLower().contains("\r\nconnection: close\r\n"));
}

void KeptConnectionsTest::aLoneDeleteKeepsNone()
{
    ScriptedServer server([](const QByteArray& request) {
        return ScriptedReply {deletedReply(idIn(request)), Close::KeepOpen};
    });
    const ApiWithKey desk(server.url());
    Run run(desk.api, someIds(0, 1), 1);
    QVERIFY(run.waitForEnd());
    QObject context;
    auto* call = desk.api.deleteCardToken(idOf(1), u"x"_s, Requestor::Merchant, &context);
    QSignalSpy finished(call, &DeleteCardTokenCall::finished);
    QVERIFY(finished.wait(20'000));
    QCOMPARE(server.connections(), 2);
    QVERIFY(server.requests().last().toLower().contains("\r\nconnection: close\r\n"));
}

QTEST_GUILESS_MAIN(KeptConnectionsTest)
#include "tst_keptconnections.moc"
