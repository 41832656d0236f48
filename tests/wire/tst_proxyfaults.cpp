#include "apiwithkey.h"
#include "englishplurals.h"
#include "faultproxy.h"
#include "faulttable.h"
#include "sandbox.h"
#include "tlsfront.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tableFile = QFINDTESTDATA("faults.md");
/// Has five card tokens in the sandbox.
const QString customer = u"10234"_s;

/// Every byte of a token over http; elsewhere, every so many, because that takes too long.
int stepFor(bool overTls, Operation operation)
{
#ifdef __SANITIZE_ADDRESS__
    constexpr int slower = 9;
#else
    constexpr int slower = 1;
#endif
    return slower * (overTls ? 47 : operation == Operation::Get ? 1 : 5);
}

using End = Fault::End;

const std::vector<std::pair<QString, Fault>>& faults()
{
    static const std::vector<std::pair<QString, Fault>> all {
        {u"none"_s, {}},
        {u"refuse"_s, {.refuses = true}},
        {u"drop on connecting"_s, {.cutRequestAt = 0}},
        {u"reset on connecting"_s, {.cutRequestAt = 0, .end = End::Reset}},
        {u"silence on connecting"_s, {.cutRequestAt = 0, .end = End::Stall}},
        {u"drop in the request"_s, {.cutRequestAt = 40}},
        {u"reset in the request"_s, {.cutRequestAt = 40, .end = End::Reset}},
        {u"silence in the request"_s, {.cutRequestAt = 40, .end = End::Stall}},
        {u"drop before the reply"_s, {.cutReplyAt = 0}},
        {u"reset before the reply"_s, {.cutReplyAt = 0, .end = End::Reset}},
        {u"silence before the reply"_s, {.cutReplyAt = 0, .end = End::Stall}},
        {u"drop in the reply"_s, {.cutReplyAt = 60}},
        {u"reset in the reply"_s, {.cutReplyAt = 60, .end = End::Reset}},
        {u"silence in the reply"_s, {.cutReplyAt = 60, .end = End::Stall}},
        {u"first byte corrupt"_s, {.corruptReplyAt = 0}},
        {u"late"_s, {.delay = 100ms}},
        {u"a byte at a time"_s, {.drip = 0ms}},
        {u"a byte at a time, too slow"_s, {.drip = 10ms}},
        {u"a long way off"_s, {.roundTrip = 40ms}},
    };
    return all;
}

/// Over TLS the server's first words are the handshake, and what it says next may come before the request.
Fault afterHandshake(Fault fault)
{
    fault.turn = 2;
    fault.delay = 30ms;
    return fault;
}

/// The sandbox behind a proxy, over http or https.
struct Way {
    Way(const Sandbox& sandbox, bool overTls, const Fault& fault)
        : proxy(overTls ? front(sandbox).port() : static_cast<quint16>(sandbox.server().port()), fault)
        , desk(root(overTls), overTls ? front(sandbox).certificate() : QSslCertificate())
    {
        desk.answerLost = [this] { proxy.setFault({}); };
    }

    FaultProxy proxy;
    Desk desk;

private:
    static TlsFront& front(const Sandbox& sandbox)
    {
        static TlsFront all(static_cast<quint16>(sandbox.server().port()));
        return all;
    }
    QUrl root(bool overTls) const
    {
        return QUrl(u"%1://127.0.0.1:%2/v1"_s.arg(overTls ? u"https"_s : u"http"_s).arg(proxy.port()));
    }
};

} // namespace

/// What happens to a connection × each operation has one outcome, over http and https: faults.md tells which. The judge
/// of deletions is the sandbox's ledger.
class ProxyFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFaultHasOneOutcome_data();
    void everyFaultHasOneOutcome();
    void replyCutAtAnyByteIsNotWhole_data() { addOperations(); }
    void replyCutAtAnyByteIsNotWhole();
    void corruptReplyTellsNoUntruth_data() { addOperations(); }
    void corruptReplyTellsNoUntruth();
    void lookUpThatFailsTooLeavesItUnknown();
    void onlyReadsGoOutAgain();

private:
    void addOperations();
    CardToken nextToken() { return m_tokens.takeLast(); }
    /// Sees to it that what is held true of each token is what the ledger says, and that no DELETE went out twice.
    void compareWithLedger(const std::map<QString, std::optional<bool>>& isGoneById) const;
    /// How much of a reply must come.
    qint64 replyLength(bool overTls, Operation operation, const CardToken& token);

    Sandbox m_sandbox;
    QList<CardToken> m_tokens;
    const EnglishPlurals m_english;
    FaultTable m_http = FaultTable::read(tableFile, u"Connections, http"_s);
    FaultTable m_https = FaultTable::read(tableFile, u"Connections, https"_s);
    ToldTable m_told = ToldTable::read(tableFile);
};

void ProxyFaultsTest::initTestCase()
{
    QStringList names;
    for (const auto& [name, fault] : faults())
        names += name;
    QCOMPARE(m_http.faults(), names);
    QCOMPARE(m_https.faults(), names);

    const ApiWithKey desk(m_sandbox.account().apiRoot, "sandbox-key");
    QObject context;
    CardTokenFilter filter;
    filter.statuses = {CardStatus::Active};
    CardTokenPage page;
    do {
        QSignalSpy finished(
            desk.api.listCardTokens(filter, page.lastId, ApiRoot::pageLimit, &context), &CardTokenPageCall::finished);
        QVERIFY(finished.wait());
        page = finished.first().first().value<Result<CardTokenPage>>().value();
        m_tokens += page.tokens;
    } while (page.size == ApiRoot::pageLimit);
}

void ProxyFaultsTest::everyFaultHasOneOutcome_data()
{
    QTest::addColumn<bool>("overTls");
    QTest::addColumn<std::size_t>("fault");
    QTest::addColumn<Operation>("operation");
    for (const bool overTls : {false, true})
        for (std::size_t i = 0; i < faults().size(); ++i)
            for (const Operation operation : allOperations)
                QTest::addRow("%s, %s: %s", qPrintable(nameOf(operation)), overTls ? "https" : "http",
                    qPrintable(faults()[i].first))
                    << overTls << i << operation;
}

void ProxyFaultsTest::everyFaultHasOneOutcome()
{
    QFETCH(bool, overTls);
    QFETCH(std::size_t, fault);
    QFETCH(Operation, operation);
    const auto& [name, how] = faults()[fault];
    const CardToken token = nextToken();
    Way way(m_sandbox, overTls, overTls && how.cutReplyAt ? afterHandshake(how) : how);
    bool isFaulty = true;
    way.desk.answerLost = [&] {
        isFaulty = false;
        way.proxy.setFault({});
    };
    const bool dripsTooSlowly = how.drip > 0ms;
    way.desk.isStuck
        = [&] { return isFaulty && (way.proxy.isStalled() || (dripsTooSlowly && way.proxy.replyBytes() > 5)); };

    const Ending ending = way.desk.run(operation, token, customer);

    // Where client and proxy race, a cell names both ends.
    const QStringList expected = (overTls ? m_https : m_http).outcome(name, operation).split(u" or "_s);
    QVERIFY2(expected.contains(ending.outcome), qPrintable(ending.outcome));
    QVERIFY2(m_told.fits(ending.outcome, ending.told), qPrintable(ending.told));
    QVERIFY(ending.took <= 31s);
    if (operation == Operation::Delete)
        compareWithLedger({{token.id, ending.isGone}});
    // Nothing of it is left over for what comes next.
    way.proxy.setFault({});
    way.desk.isStuck = [] { return false; };
    QCOMPARE(way.desk.run(Operation::Transactions, token, {}).outcome, u"value"_s);
}

void ProxyFaultsTest::addOperations()
{
    QTest::addColumn<bool>("overTls");
    QTest::addColumn<Operation>("operation");
    for (const bool overTls : {false, true})
        for (const Operation operation : allOperations)
            QTest::addRow("%s, %s", qPrintable(nameOf(operation)), overTls ? "https" : "http") << overTls << operation;
}

void ProxyFaultsTest::compareWithLedger(const std::map<QString, std::optional<bool>>& isGoneById) const
{
    const Ledger ledger = m_sandbox.ledger();
    const QStringList deleted = ledger.deletedIds();
    for (const auto& [id, isGone] : isGoneById) {
        QVERIFY2(isGone == deleted.contains(id), qPrintable(id));
        QVERIFY2(ledger.countOf("DELETE"_L1, id) <= 1, qPrintable(id));
    }
}

qint64 ProxyFaultsTest::replyLength(bool overTls, Operation operation, const CardToken& token)
{
    Way way(m_sandbox, overTls, {});
    way.desk.run(operation, token, customer);
    // A TLS connection ends with bytes that nobody misses, and a token with links is some hundred bytes longer.
    const qint64 length = way.proxy.replyBytes() - (overTls ? 64 : 0) - (operation == Operation::Delete ? 400 : 0);
    if (length < 100)
        qFatal("A reply is too short to be cut");
    return length;
}

void ProxyFaultsTest::replyCutAtAnyByteIsNotWhole()
{
    QFETCH(bool, overTls);
    QFETCH(Operation, operation);
    CardToken token = nextToken();
    const qint64 length = replyLength(overTls, operation, token);
    std::map<QString, std::optional<bool>> isGoneById;
    for (qint64 at = 0; at < length; at += stepFor(overTls, operation)) {
        if (operation == Operation::Delete)
            token = nextToken();
        Way way(m_sandbox, overTls, {.cutReplyAt = at});
        const Ending ending = way.desk.run(operation, token, customer);
        const QByteArray where = "cut at " + QByteArray::number(at) + ": " + ending.outcome.toUtf8();
        if (operation == Operation::Delete) {
            QVERIFY2(ending.outcome == "unknown"_L1, where);
            isGoneById[token.id] = ending.isGone;
        } else {
            QVERIFY2(ending.outcome == "connection lost"_L1, where);
            QVERIFY2(ending.told.contains("broke before the answer was complete"_L1), where);
        }
    }
    compareWithLedger(isGoneById);
}

void ProxyFaultsTest::corruptReplyTellsNoUntruth()
{
    QFETCH(bool, overTls);
    QFETCH(Operation, operation);
    CardToken token = nextToken();
    const qint64 length = replyLength(overTls, operation, token);
    std::map<QString, std::optional<bool>> isGoneById;
    int answered = 0;
    int tries = 0;
    for (qint64 at = 0; at < length; at += 3 * stepFor(overTls, operation)) {
        if (operation == Operation::Delete)
            token = nextToken();
        Way way(m_sandbox, overTls, {.corruptReplyAt = at});
        bool isFaulty = true;
        way.desk.answerLost = [&] {
            isFaulty = false;
            way.proxy.setFault({});
        };
        // A changed length leaves a wait for more. Until the client has read what came, many turns may pass.
        way.desk.isStuck = [&, turns = 0]() mutable {
            constexpr int enough = 20;
            turns = isFaulty && way.proxy.replyBytes() >= length ? turns + 1 : 0;
            return turns > enough;
        };
        const Ending ending = way.desk.run(operation, token, customer);
        ++tries;
        answered += ending.outcome == "timed out"_L1 ? 0 : 1;
        const QByteArray where = "corrupt at " + QByteArray::number(at) + ": " + ending.outcome.toUtf8();
        if (operation == Operation::Delete)
            isGoneById[token.id] = ending.isGone;
        // There was a connection, and over TLS nothing that came on it is believed.
        const QStringList honest {u"TLS failed"_s, u"connection lost"_s, u"timed out"_s, u"unknown"_s, u"not sent"_s};
        if (overTls)
            QVERIFY2(honest.contains(ending.outcome), where);
    }
    // What came was looked at.
    QVERIFY2(overTls || answered * 2 >= tries, qPrintable(u"%1 of %2 answered"_s.arg(answered).arg(tries)));
    compareWithLedger(isGoneById);
}

void ProxyFaultsTest::lookUpThatFailsTooLeavesItUnknown()
{
    const CardToken token = nextToken();
    Way way(m_sandbox, false, {.cutReplyAt = 0});
    way.desk.answerLost = [] {};
    const Ending ending = way.desk.run(Operation::Delete, token, {});
    QCOMPARE(ending.outcome, u"unknown"_s);
    QVERIFY(!ending.isGone);
    QVERIFY(m_sandbox.ledger().deletedIds().contains(token.id));
    QCOMPARE(m_sandbox.ledger().countOf("DELETE"_L1, token.id), 1);
}

void ProxyFaultsTest::onlyReadsGoOutAgain()
{
    const CardToken token = nextToken();
    const auto firstOneDrops = [](int connection) { return connection == 0 ? Fault {.cutReplyAt = 0} : Fault {}; };
    for (const Operation operation : {Operation::Get, Operation::Delete}) {
        FaultProxy proxy(static_cast<quint16>(m_sandbox.server().port()), firstOneDrops);
        Desk desk(QUrl(u"http://127.0.0.1:%1/v1"_s.arg(proxy.port())));
        const Ending ending = desk.run(operation, token, {});
        QCOMPARE(ending.outcome, operation == Operation::Get ? u"value"_s : u"unknown"_s);
        QVERIFY(proxy.connections() >= 2);
    }
    compareWithLedger({{token.id, true}});
    QCOMPARE(m_sandbox.ledger().countOf("DELETE"_L1, token.id), 1);
}

QTEST_GUILESS_MAIN(ProxyFaultsTest)
#include "tst_proxyfaults.moc"
