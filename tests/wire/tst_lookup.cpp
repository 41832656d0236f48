#include "apiwithkey.h"
#include "lookup/lookup.h"
#include "sandbox.h"
#include "scriptedserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

struct Found {
    QList<CardToken> tokens;
    LookUpResult result;
    int batches = 0;
    bool ended = false;
};

/// Runs a look-up to its end.
Found lookUp(const QUrl& apiRoot, const LookUpQuery& query, const QByteArray& key = "sandbox-key")
{
    const ApiWithKey desk(apiRoot, key, {.deadline = std::chrono::seconds(10)});
    LookUp lookUp(desk.api, query, u"T00000000"_s, nullptr);
    Found found;
    QObject::connect(&lookUp, &LookUp::found, &lookUp, [&](const QList<CardToken>& tokens) {
        found.tokens += tokens;
        ++found.batches;
    });
    QObject::connect(&lookUp, &LookUp::finished, &lookUp, [&](const LookUpResult& result) {
        found.result = result;
        found.ended = true;
    });
    lookUp.start();
    return QTest::qWaitFor([&] { return found.ended; }, 20'000) ? found : Found();
}

LookUpQuery queryFor(const QString& text, LookUpKind kind = LookUpKind::Anything)
{
    LookUpQuery query;
    query.text = text;
    query.kind = kind;
    return query;
}

QByteArray page(int first, int count)
{
    QJsonArray tokens;
    for (int i = first; i < first + count; ++i)
        tokens
            += QJsonObject {{u"id"_s, u"id-%1"_s.arg(i)}, {u"type"_s, u"payment_token"_s}, {u"status"_s, u"ACTIVE"_s},
                {u"card_brand"_s, u"visa"_s}, {u"payment_product_type"_s, u"p"_s}, {u"account_id"_s, u"T00000000"_s},
                {u"created_at"_s, u"2025-01-01T00:00:00Z"_s}, {u"updated_at"_s, u"2025-01-01T00:00:00Z"_s}};
    return QJsonDocument(tokens).toJson();
}

ScriptedReply answer(int status, const QByteArray& body)
{
    return {ScriptedServer::json(status, body), ScriptedReply::Close::KeepOpen};
}

} // namespace

class LookUpTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsACustomersCards();
    void findsByAnyKindOfId();
    void readsEveryPage();
    void recordsOfOtherAccountsAreNotFound();
    void filtersByStatus();
    void includesDeletedWhenAsked();
    void findsOddIds_data();
    void findsOddIds();
    void nothingFoundIsNoFailure();
    void tellsWhyItFailed_data();
    void whatWasntAskedForIsntShown_data();
    void whatWasntAskedForIsntShown();
    void tellsWhyItFailed();
    void failureInTheMiddleIsNotWhole();
    void cursorInCirclesEnds();
    void stopsWithWhatItHas();
    void deletedLookUpStaysSilent();
};

void LookUpTest::findsACustomersCards()
{
    const Sandbox sandbox;
    const Found found = lookUp(sandbox.account().apiRoot, queryFor(u"10234"_s, LookUpKind::Customer));
    QVERIFY(found.result.isWhole());
    QCOMPARE(found.result.found, 5);
    QStringList cards;
    for (const CardToken& token : found.tokens) {
        QCOMPARE(token.customerId, u"10234"_s);
        QVERIFY(token.isComplete());
        cards += token.maskedPan.text();
    }
    QVERIFY(cards.contains(u"476173••••••0416"_s));
    QCOMPARE(sandbox.ledger().count("GET"_L1), 1);
}

void LookUpTest::findsByAnyKindOfId()
{
    const Sandbox sandbox;
    const QUrl root = sandbox.account().apiRoot;
    const Found customer = lookUp(root, queryFor(u"10234"_s));
    QCOMPARE(customer.result.found, 5);
    QCOMPARE(customer.result.foundBy, QList {LookUpKind::Customer});
    QVERIFY(customer.result.isWhole());

    const Found token = lookUp(root, queryFor(customer.tokens.first().id));
    QCOMPARE(token.result.found, 1);
    QCOMPARE(token.result.foundBy, QList {LookUpKind::TokenId});
    QCOMPARE(token.tokens.first(), customer.tokens.first());

    const Found relationship = lookUp(root, queryFor(u"fjordbutikken-nord"_s));
    QVERIFY(relationship.result.found > 100);
    QCOMPARE(relationship.result.foundBy, QList {LookUpKind::Relationship});
}

void LookUpTest::readsEveryPage()
{
    const Sandbox sandbox;
    const Found found = lookUp(sandbox.account().apiRoot, queryFor(u"company-fleet"_s, LookUpKind::Customer));
    QVERIFY(found.result.isWhole());
    QCOMPARE(found.result.found, 250);
    QCOMPARE(found.batches, 3);
    QCOMPARE(sandbox.ledger().count("GET"_L1), 3);
}

void LookUpTest::recordsOfOtherAccountsAreNotFound()
{
    // As with credentials of another account: a real one answers, and answers well.
    const Sandbox sandbox({u"--account"_s, u"P12345678"_s});
    const QUrl root = sandbox.account().apiRoot;
    const Found found = lookUp(root, queryFor(u"10234"_s));
    QVERIFY(found.ended);
    QCOMPARE(found.batches, 0);
    QCOMPARE(found.result.found, 0);
    QCOMPARE(found.result.ofOtherAccounts, 5);
    QCOMPARE(found.result.otherAccount, u"P12345678"_s);
    QCOMPARE(found.result.accountId, u"T00000000"_s);
    QVERIFY(found.result.foundBy.isEmpty());

    // Whoever doesn't say whose it is may be this account's.
    ScriptedServer list([](const QByteArray&) {
        QByteArray records = page(0, 3);
        for (const char* account : {"T00000001", ""})
            records.replace(records.lastIndexOf("T00000000"), 9, account);
        return answer(200, records);
    });
    const Found some = lookUp(list.url(), queryFor(u"x"_s, LookUpKind::Customer));
    QCOMPARE(some.tokens.size(), 2);
    QCOMPARE(some.result.ofOtherAccounts, 1);
    QCOMPARE(some.result.otherAccount, u"T00000001"_s);
}

void LookUpTest::filtersByStatus()
{
    const Sandbox sandbox;
    LookUpQuery query = queryFor(u"10234"_s, LookUpKind::Customer);
    query.statuses = {CardStatus::Suspended, CardStatus::Inactive};
    const Found found = lookUp(sandbox.account().apiRoot, query);
    QCOMPARE(found.result.found, 2);
    for (const CardToken& token : found.tokens)
        QVERIFY(query.statuses.contains(token.status));
}

void LookUpTest::includesDeletedWhenAsked()
{
    const Sandbox sandbox;
    LookUpQuery query = queryFor(u"10234"_s, LookUpKind::Customer);
    query.includeDeleted = true;
    QCOMPARE(lookUp(sandbox.account().apiRoot, query).result.found, 6);
    query.includeDeleted = false;
    query.statuses = {CardStatus::Deleted};
    const Found deleted = lookUp(sandbox.account().apiRoot, query);
    QCOMPARE(deleted.result.found, 1);
    QVERIFY(deleted.tokens.first().isDeleted());
    QVERIFY(deleted.tokens.first().deletedAt.isValid());
}

void LookUpTest::findsOddIds_data()
{
    QTest::addColumn<QString>("id");
    QTest::newRow("path") << u"../admin"_s;
    QTest::newRow("query") << u"a&limit=1?x#y"_s;
    QTest::newRow("encoded") << u"a%2Fb%00"_s;
    QTest::newRow("non-Latin") << u"東京-Ωμέγα-عميل"_s;
    QTest::newRow("plus and space") << u"a+b c"_s;
}

void LookUpTest::findsOddIds()
{
    QFETCH(QString, id);
    const Sandbox sandbox({u"--tokens"_s, u"20"_s});
    const Found found = lookUp(sandbox.account().apiRoot, queryFor(id));
    QVERIFY(found.result.isWhole());
    QCOMPARE(found.result.found, 0);
    // Each request stayed on the resource that it was meant for.
    const Ledger ledger = sandbox.ledger();
    QCOMPARE(ledger.count("GET"_L1), 3);
    for (const QJsonObject& entry : ledger.entries())
        QVERIFY(entry.value("path"_L1).toString().startsWith("/v1/card-tokens"_L1));
}

void LookUpTest::nothingFoundIsNoFailure()
{
    const Sandbox sandbox({u"--tokens"_s, u"20"_s});
    const Found found = lookUp(sandbox.account().apiRoot, queryFor(u"nobody"_s));
    QVERIFY(found.result.isWhole());
    QCOMPARE(found.result.found, 0);
    QVERIFY(found.tokens.isEmpty());
}

void LookUpTest::tellsWhyItFailed_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<ApiError::Kind>("kind");
    QTest::newRow("bad key") << QByteArray("wrong") << ApiError::Kind::Unauthorized;
    QTest::newRow("no scope") << QByteArray("sandbox-read-key") << ApiError::Kind::Forbidden;
}

void LookUpTest::whatWasntAskedForIsntShown_data()
{
    QTest::addColumn<LookUpKind>("kind");
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<int>("found");
    const auto row = [](const char* name, LookUpKind kind, const QByteArray& field, int found) {
        QTest::newRow(name) << kind << field << found;
    };
    row("another token", LookUpKind::TokenId, {}, 0);
    row("another customer's", LookUpKind::Customer, R"("customer_id": "10235", )", 0);
    row("another relationship's", LookUpKind::Relationship, R"("relationship_id": "10235", )", 0);
    row("nobody's", LookUpKind::Customer, {}, 1);
    row("the customer's, in capitals", LookUpKind::Customer, R"("customer_id": "A10234", )", 1);
}

void LookUpTest::whatWasntAskedForIsntShown()
{
    QFETCH(LookUpKind, kind);
    QFETCH(QByteArray, field);
    QFETCH(int, found);
    const QByteArray token = page(0, 1).trimmed().chopped(1).sliced(1).trimmed();
    const QByteArray body = "{" + field + token.sliced(1);
    ScriptedServer server([&](const QByteArray& request) {
        return answer(200, request.startsWith("GET /card-tokens/") ? body : "[" + body + "]");
    });
    const Found result = lookUp(server.url(), queryFor(u"a10234"_s, kind));
    QVERIFY(result.ended);
    QCOMPARE(result.tokens.size(), found);
    QCOMPARE(result.result.foreign, 1 - found);
}

void LookUpTest::tellsWhyItFailed()
{
    QFETCH(QByteArray, key);
    QFETCH(ApiError::Kind, kind);
    const Sandbox sandbox({u"--tokens"_s, u"20"_s});
    const Found found = lookUp(sandbox.account().apiRoot, queryFor(u"10234"_s), key);
    QVERIFY(!found.result.isWhole());
    QCOMPARE(found.result.failures.size(), 3);
    for (const LookUpFailure& failure : found.result.failures)
        QCOMPARE(failure.error.kind, kind);
}

void LookUpTest::failureInTheMiddleIsNotWhole()
{
    ScriptedServer server([](const QByteArray& request) {
        return request.contains("starting_after") ? answer(500, R"({"error": {"message": "oops"}})")
                                                  : answer(200, page(0, 100));
    });
    const Found found = lookUp(server.url(), queryFor(u"x"_s, LookUpKind::Customer));
    QCOMPARE(found.result.found, 100);
    QVERIFY(!found.result.isWhole());
    QCOMPARE(found.result.failures.first().error.kind, ApiError::Kind::ServerFailed);
}

void LookUpTest::cursorInCirclesEnds()
{
    ScriptedServer server([](const QByteArray&) { return answer(200, page(0, 100)); });
    const Found found = lookUp(server.url(), queryFor(u"x"_s, LookUpKind::Customer));
    QVERIFY(found.ended);
    QCOMPARE(found.result.found, 100);
    QCOMPARE(found.result.failures.first().error.kind, ApiError::Kind::BrokenList);
    QCOMPARE(server.count("GET"), 2);
}

void LookUpTest::stopsWithWhatItHas()
{
    int next = 0;
    ScriptedServer endless([&next](const QByteArray&) { return answer(200, page(100 * next++, 100)); });
    const ApiWithKey desk(endless.url(), "key");
    LookUp lookUp(desk.api, queryFor(u"x"_s, LookUpKind::Customer), u"T00000000"_s, nullptr);
    QSignalSpy found(&lookUp, &LookUp::found);
    QSignalSpy finished(&lookUp, &LookUp::finished);
    lookUp.start();
    QTRY_VERIFY(found.count() >= 3);
    lookUp.stop();
    QCOMPARE(finished.count(), 1);
    const auto result = finished.first().first().value<LookUpResult>();
    QVERIFY(result.stopped);
    QVERIFY(!result.isWhole());
    const auto batches = found.count();
    QCOMPARE(result.found, batches * 100);
    QTest::qWait(50);
    QCOMPARE(found.count(), batches);
    QCOMPARE(finished.count(), 1);
}

void LookUpTest::deletedLookUpStaysSilent()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"100"_s});
    const ApiWithKey desk(sandbox.account().apiRoot, "sandbox-key");
    auto* lookUp = new LookUp(desk.api, queryFor(u"company-fleet"_s, LookUpKind::Customer), u"T00000000"_s, nullptr);
    QSignalSpy found(lookUp, &LookUp::found);
    lookUp->start();
    QTRY_COMPARE(sandbox.ledger().count("GET"_L1), 1);
    delete lookUp;
    // It asks for no further page, though the first one would call for it.
    QTest::qWait(400);
    QCOMPARE(found.count(), 0);
    QCOMPARE(sandbox.ledger().count("GET"_L1), 1);
}

QTEST_GUILESS_MAIN(LookUpTest)
#include "tst_lookup.moc"
