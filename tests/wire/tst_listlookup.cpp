#include "apiwithkey.h"
#include "lookup/listlookup.h"
#include "scriptedserver.h"
#include "virtualclock.h"

#include <QTest>

#include <functional>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ScriptedReply answer(int status, const QByteArray& body)
{
    return {ScriptedServer::json(status, body), ScriptedReply::Close::KeepOpen};
}

ScriptedReply token(const QByteArray& id, const QByteArray& account = "T00000000")
{
    return answer(200,
        R"({"id": ")" + id + R"(", "type": "payment_token", "status": "ACTIVE", "card_brand": "visa",
            "payment_product_type": "p", "account_id": ")"
            + account + R"(", "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})");
}

ScriptedReply problem(int status) { return answer(status, R"({"error": {"message": "as scripted"}})"); }

ScriptedReply tooMany(const QByteArray& retryAfter)
{
    const QByteArray body = R"({"error": {"message": "slow down"}})";
    return {"HTTP/1.1 429 Too Many Requests\r\nContent-Type: application/json\r\nRetry-After: " + retryAfter
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body,
        ScriptedReply::Close::KeepOpen};
}

/// What a request asks for: `GET /card-tokens/ID HTTP/1.1`.
QByteArray idIn(const QByteArray& request)
{
    constexpr qsizetype idAt = sizeof("GET /card-tokens/") - 1;
    return request.mid(idAt, request.indexOf(' ', idAt) - idAt);
}

QStringList numbered(int count)
{
    QStringList ids;
    for (int i = 0; i < count; ++i)
        ids += u"id-%1"_s.arg(i);
    return ids;
}

LookUpResult begunFor(const QStringList& ids)
{
    LookUpResult begun;
    begun.query.kind = LookUpKind::List;
    begun.query.ids = ids;
    begun.accountId = u"T00000000"_s;
    begun.unread = ids;
    return begun;
}

/// A server that answers by id, and a look-up of a list on it.
struct Reader {
    using Script = std::function<ScriptedReply(const QByteArray& id)>;

    explicit Reader(Script script)
        : server([script](const QByteArray& request) { return script(idIn(request)); })
        , desk(server.url(), "sandbox-key", {.deadline = std::chrono::seconds(10)})
    {
    }

    ListLookUp& start(const LookUpResult& begun)
    {
        found.clear();
        endings = 0;
        lookUp = std::make_unique<ListLookUp>(desk.api, clock, begun, nullptr);
        QObject::connect(lookUp.get(), &ListLookUp::found, lookUp.get(), [this](const QList<CardToken>& tokens) {
            for (const CardToken& one : tokens)
                found += one.id;
        });
        QObject::connect(lookUp.get(), &ListLookUp::finished, lookUp.get(), [this](const LookUpResult& ended) {
            result = ended;
            ++endings;
        });
        lookUp->start();
        return *lookUp;
    }

    bool read(const LookUpResult& begun)
    {
        start(begun);
        return endings == 0 && QTest::qWaitFor([this] { return endings > 0; }, 20'000);
    }

    ScriptedServer server;
    ApiWithKey desk;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    std::unique_ptr<ListLookUp> lookUp;
    QStringList found;
    LookUpResult result;
    int endings = 0;
};

} // namespace

class ListLookUpTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTokensInTheOrderOfTheList();
    void asksForAFewAtATime();
    void tellsWhatTheApiDoesntKnow();
    void emptyListEnds();
    void givesUpWhenAllFails();
    void oneFailureHoldsNothingUp();
    void readsTheRestOnly();
    void waitsAsLongAsTheApiAsks();
    void waitsLongerEachTime();
    void longWaitEndsIt();
    void whatWasntAskedForIsntShown();
    void stopsWithWhatItHas();
    void deletedLookUpStaysSilent();
};

void ListLookUpTest::findsTokensInTheOrderOfTheList()
{
    Reader reader([](const QByteArray& id) { return token(id); });
    const QStringList ids = numbered(50);
    QVERIFY(reader.read(begunFor(ids)));
    QCOMPARE(reader.found, ids);
    QCOMPARE(reader.result.found, 50);
    QVERIFY(reader.result.isWhole());
    QVERIFY(reader.result.unread.isEmpty());
    QCOMPARE(reader.lookUp->answered(), 50);
    QCOMPARE(reader.server.count("GET"), 50);
    QCOMPARE(reader.endings, 1);
}

void ListLookUpTest::asksForAFewAtATime()
{
    Reader reader([](const QByteArray&) { return ScriptedReply {{}, ScriptedReply::Close::KeepOpen}; });
    reader.start(begunFor(numbered(50)));
    QTRY_COMPARE(reader.server.requests().size(), 6);
    reader.lookUp->stop();
    QCOMPARE(reader.server.count("GET"), 6);
    QCOMPARE(reader.result.unread.size(), 50);
}

void ListLookUpTest::tellsWhatTheApiDoesntKnow()
{
    Reader reader([](const QByteArray& id) {
        return id == "id-3" ? problem(404) : id == "id-5" ? problem(400) : token(id);
    });
    QVERIFY(reader.read(begunFor(numbered(9))));
    QCOMPARE(reader.result.found, 7);
    QCOMPARE(reader.result.unknown, (QStringList {u"id-3"_s, u"id-5"_s}));
    QVERIFY(reader.result.isWhole());
}

void ListLookUpTest::emptyListEnds()
{
    Reader reader([](const QByteArray& id) { return token(id); });
    QVERIFY(reader.read(begunFor({})));
    QCOMPARE(reader.server.count("GET"), 0);
}

void ListLookUpTest::givesUpWhenAllFails()
{
    Reader reader([](const QByteArray&) { return problem(403); });
    const QStringList ids = numbered(1000);
    QVERIFY(reader.read(begunFor(ids)));
    QVERIFY(reader.server.count("GET") <= 10);
    QCOMPARE(reader.result.failures.size(), 1);
    QCOMPARE(reader.result.failures.first().error.kind, ApiError::Kind::Forbidden);
    QCOMPARE(reader.result.unread, ids);
    QVERIFY(!reader.result.isWhole());
}

void ListLookUpTest::oneFailureHoldsNothingUp()
{
    Reader reader([](const QByteArray& id) { return id == "id-0" || id == "id-30" ? problem(500) : token(id); });
    QVERIFY(reader.read(begunFor(numbered(40))));
    QCOMPARE(reader.found.size(), 38);
    QCOMPARE(reader.result.unread, (QStringList {u"id-0"_s, u"id-30"_s}));
    QCOMPARE(reader.result.failures.size(), 1);
}

void ListLookUpTest::readsTheRestOnly()
{
    bool isWell = false;
    Reader reader([&](const QByteArray& id) {
        return id == "id-2" ? problem(404) : id == "id-7" && !isWell ? problem(500) : token(id);
    });
    QVERIFY(reader.read(begunFor(numbered(12))));
    QCOMPARE(reader.result.unread, QStringList {u"id-7"_s});
    isWell = true;
    const int before = reader.server.count("GET");
    QVERIFY(reader.read(LookUpResult(reader.result)));
    QCOMPARE(reader.server.count("GET"), before + 1);
    QCOMPARE(reader.found, QStringList {u"id-7"_s});
    QCOMPARE(reader.lookUp->answered(), 12);
    QCOMPARE(reader.result.found, 11);
    QCOMPARE(reader.result.unknown, QStringList {u"id-2"_s});
    QVERIFY(reader.result.isWhole());
    QVERIFY(reader.result.unread.isEmpty());
}

void ListLookUpTest::waitsAsLongAsTheApiAsks()
{
    bool isBusy = true;
    Reader reader([&](const QByteArray& id) { return isBusy ? tooMany("7") : token(id); });
    const QStringList ids = numbered(20);
    reader.start(begunFor(ids));
    QTRY_COMPARE(reader.server.requests().size(), 6);
    QTRY_VERIFY(reader.clock->untilNext());
    QVERIFY(reader.lookUp->isWaiting());
    reader.clock->pass(std::chrono::milliseconds(6999));
    QTest::qWait(50);
    QCOMPARE(reader.server.requests().size(), 6);
    isBusy = false;
    reader.clock->pass(std::chrono::milliseconds(1));
    QTRY_COMPARE(reader.endings, 1);
    QCOMPARE(reader.found, ids);
    QVERIFY(reader.result.isWhole());
}

void ListLookUpTest::waitsLongerEachTime()
{
    Reader reader([](const QByteArray&) { return tooMany("no number"); });
    reader.start(begunFor(numbered(1)));
    QList<std::chrono::milliseconds> waits;
    while (reader.endings == 0) {
        QTRY_VERIFY(reader.endings > 0 || reader.clock->untilNext());
        if (reader.endings > 0)
            break;
        waits += *reader.clock->untilNext();
        reader.clock->passToNext();
    }
    using namespace std::chrono_literals;
    QCOMPARE(waits, (QList<std::chrono::milliseconds> {1s, 2s, 4s, 8s, 16s, 16s, 16s, 16s}));
    QCOMPARE(reader.result.failures.first().error.kind, ApiError::Kind::RateLimited);
    QCOMPARE(reader.result.unread.size(), 1);
}

void ListLookUpTest::longWaitEndsIt()
{
    Reader reader([](const QByteArray&) { return tooMany("301"); });
    QVERIFY(reader.read(begunFor(numbered(30))));
    QCOMPARE(reader.result.failures.first().error.kind, ApiError::Kind::RateLimited);
    QCOMPARE(reader.result.unread.size(), 30);
}

void ListLookUpTest::whatWasntAskedForIsntShown()
{
    Reader reader([](const QByteArray& id) {
        return id == "id-1" ? token("id-9") : id == "id-2" ? token(id, "T00000009") : token(id);
    });
    QVERIFY(reader.read(begunFor(numbered(4))));
    QCOMPARE(reader.found, (QStringList {u"id-0"_s, u"id-3"_s}));
    QCOMPARE(reader.result.foreign, 1);
    QCOMPARE(reader.result.ofOtherAccounts, 1);
    QCOMPARE(reader.result.otherAccount, u"T00000009"_s);
}

void ListLookUpTest::stopsWithWhatItHas()
{
    Reader reader([](const QByteArray& id) {
        return id == "id-1" ? ScriptedReply {{}, ScriptedReply::Close::KeepOpen} : token(id);
    });
    reader.start(begunFor(numbered(4)));
    QTRY_COMPARE(reader.lookUp->answered(), 3);
    reader.lookUp->stop();
    QCOMPARE(reader.endings, 1);
    // Those behind the one that didn't come, too.
    QCOMPARE(reader.found, (QStringList {u"id-0"_s, u"id-2"_s, u"id-3"_s}));
    QVERIFY(reader.result.stopped);
    QCOMPARE(reader.result.unread, QStringList {u"id-1"_s});
}

void ListLookUpTest::deletedLookUpStaysSilent()
{
    Reader reader([](const QByteArray& id) {
        return id == "id-3" ? ScriptedReply {{}, ScriptedReply::Close::KeepOpen} : token(id);
    });
    reader.start(begunFor(numbered(9)));
    QTRY_COMPARE(reader.found, numbered(3));
    reader.lookUp.reset();
    // Connections are closed, or will be used for others: the server has seen all that was sent.
    QVERIFY(QTest::qWaitFor([&] { return reader.server.openConnections() < 6; }));
    QCOMPARE(reader.endings, 0);
    QCOMPARE(reader.found, numbered(3));
}

QTEST_GUILESS_MAIN(ListLookUpTest)
#include "tst_listlookup.moc"
