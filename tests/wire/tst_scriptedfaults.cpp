#include "englishplurals.h"
#include "faulttable.h"
#include "memory.h"
#include "scriptedfaults.h"

#include <QTest>

#include <algorithm>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

const QString tableFile = QFINDTESTDATA("faults.md");

/// An API with one token, and all that it knows of it.
struct Shop {
    bool isDeleted = false;
    int deletes = 0;

    QByteArray token() const { return good::token(isDeleted ? "DELETED" : good::status); }

    QByteArray answer(const QByteArray& request)
    {
        if (request.startsWith("DELETE ")) {
            ++deletes;
            isDeleted = true;
        }
        if (request.startsWith("POST "))
            return R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 14400})";
        if (request.startsWith("GET /v1/transactions"))
            return R"([{"id": "1", "status": "CAPTURED", "amount": 24900, "currency": "NOK", "merchant_reference": ")"
                + good::text + R"(", "created_at": "2025-01-01T00:00:00Z"}])";
        return request.startsWith("GET /v1/card-tokens?") ? "[" + token() + "]" : token();
    }
};

} // namespace

Q_DECLARE_METATYPE(const tokendesk::ScriptedFault*)

/// Each reply that can go wrong × each operation has one outcome: faults.md tells which.
class ScriptedFaultsTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFaultHasOneOutcome_data();
    void everyFaultHasOneOutcome();

private:
    const EnglishPlurals m_english;
    FaultTable m_table = FaultTable::read(tableFile, u"Replies"_s);
    ToldTable m_told = ToldTable::read(tableFile);
};

void ScriptedFaultsTest::initTestCase()
{
    QStringList names;
    for (const ScriptedFault& fault : scriptedFaults())
        names += fault.name;
    QCOMPARE(m_table.faults(), names);
}

void ScriptedFaultsTest::everyFaultHasOneOutcome_data()
{
    QTest::addColumn<const ScriptedFault*>("fault");
    QTest::addColumn<Operation>("operation");
    QTest::addColumn<bool>("isApplied");
    for (const ScriptedFault& fault : scriptedFaults()) {
        for (const Operation operation : allOperations) {
            const QString name = u"%1: %2"_s.arg(nameOf(operation), fault.name);
            QTest::addRow("%s", qPrintable(name)) << &fault << operation << true;
            if (operation == Operation::Delete && m_table.outcome(fault.name, operation) != "deleted"_L1)
                QTest::addRow("%s, not applied", qPrintable(name)) << &fault << operation << false;
        }
    }
}

void ScriptedFaultsTest::everyFaultHasOneOutcome()
{
    QFETCH(const ScriptedFault*, fault);
    QFETCH(Operation, operation);
    QFETCH(bool, isApplied);

    ScriptedServer elsewhere([](const QByteArray&) { return ScriptedReply {}; });
    Shop shop;
    bool isFaulty = true;
    ScriptedServer server(
        [&](const QByteArray& request) {
            const QByteArray body = shop.answer(request);
            if (!isApplied)
                shop.isDeleted = false;
            // The account is known from before: what a 404 says of it is believed.
            const bool isProof = operation == Operation::Delete && request.startsWith("GET");
            return isFaulty && !isProof
                ? fault->make(body, elsewhere.url())
                : ScriptedReply {ScriptedServer::json(200, body), ScriptedReply::Close::KeepOpen};
        },
        fault->overTls ? ScriptedServer::Scheme::Https : ScriptedServer::Scheme::Http);
    Desk desk(server.url().resolved(QUrl(u"/v1"_s)), server.certificate());
    desk.answerLost = [&] { isFaulty = false; };
    desk.isStuck = [&] { return fault->stalls && isFaulty && !server.requests().isEmpty(); };
    CardToken token;
    token.id = u"the-token"_s;

    resetMemoryPeak();
    const qint64 memoryBefore = ownMemory("VmRSS");
    const Ending ending = desk.run(operation, token, u"10234"_s);
    const qint64 memoryGrowth = ownMemory("VmHWM") - memoryBefore;

    const QString expected = m_table.outcome(fault->name, operation);
    QCOMPARE(ending.outcome, expected);
    QVERIFY2(m_told.fits(expected, ending.told), qPrintable(ending.told));
    QCOMPARE(elsewhere.connections(), 0);
    QVERIFY(server.count("DELETE") <= 1);
    QVERIFY(ending.took <= 31s);
    if (fault->stalls)
        QVERIFY(ending.took >= 30s);
    if (expected == "unknown"_L1 || expected == "deleted"_L1)
        QCOMPARE(ending.isGone, std::optional(shop.isDeleted));
    if (expected == "refused"_L1)
        QCOMPARE(ending.isGone, std::optional(false));
    for (const QByteArray& request : server.requests())
        QVERIFY(!request.toLower().contains("\r\ncookie:"));
        // The sanitizer keeps what is freed.
#ifndef __SANITIZE_ADDRESS__
    constexpr qint64 mostMemory = 64 * 1024 * 1024;
    QVERIFY2(memoryGrowth < mostMemory, qPrintable(u"%1 MiB more"_s.arg(memoryGrowth / 1024 / 1024)));
#else
    Q_UNUSED(memoryGrowth);
#endif

    // Nothing of it is left over for what comes next.
    isFaulty = false;
    const Ending next = desk.run(Operation::Get, token, {});
    QCOMPARE(next.outcome, u"value"_s);
}

QTEST_GUILESS_MAIN(ScriptedFaultsTest)
#include "tst_scriptedfaults.moc"
