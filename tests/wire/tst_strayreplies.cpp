#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "scriptedserver.h"

#include <QTest>

#include <functional>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Close = ScriptedReply::Close;
using Verdict = DeleteResult::Verdict;

namespace {

QByteArray idIn(const QByteArray& request)
{
    const QByteArray path = request.split(' ').value(1);
    return path.mid(path.lastIndexOf('/') + 1);
}

QByteArray tokenReply(const QByteArray& id, const QByteArray& status)
{
    return ScriptedServer::json(200, R"({"id": ")" + id + R"(", "type": "payment_token", "status": ")" + status + R"(",
        "card_brand": "visa", "payment_product_type": "p", "account_id": "T00000000",
        "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})");
}

const QByteArray apiError = R"({"error": {"message": "no"}})";
const QByteArray earlyHints = "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n";

/// To the token `first` it says one thing at once, and another while the next request is on the same connection, if any
/// ever is.
class StrayServer final
{
public:
    StrayServer(QByteArray atOnce, QByteArray late, QByteArray statusOfOthers)
        : server([=, this](const QByteArray& request) {
            const QByteArray id = idIn(request);
            const bool isNext = id == "second" && server.connections() == 1;
            const QByteArray honest = id == "first" ? atOnce : tokenReply(id, statusOfOthers);
            return ScriptedReply {isNext ? late + honest : honest, Close::KeepOpen};
        })
    {
    }

    ScriptedServer server;
};

} // namespace

/// What comes on a connection that is kept and belongs to the request before is believed of no token.
class StrayRepliesTest final : public QObject
{
    Q_OBJECT

private slots:
    void noneIsTakenForTheNextDelete_data();
    void noneIsTakenForTheNextDelete();
    void noneIsTakenForTheNextLookUp();
    void settlingLookUpsShareNoConnection();
};

void StrayRepliesTest::noneIsTakenForTheNextDelete_data()
{
    QTest::addColumn<QByteArray>("atOnce");
    QTest::addColumn<QByteArray>("late");
    QTest::addColumn<Verdict>("ofTheFirst");
    for (const int status : {400, 404, 429}) {
        const QByteArray reply = ScriptedServer::json(status, apiError);
        const Verdict verdict = status == 404 ? Verdict::AlreadyGone : Verdict::Refused;
        QTest::addRow("%d, said twice", status) << reply << reply << verdict;
        QTest::addRow("%d after a 103", status) << earlyHints << reply << Verdict::Unknown;
    }
    QTest::newRow("deleted, after a 103") << earlyHints << tokenReply("first", "DELETED") << Verdict::Unknown;
}

void StrayRepliesTest::noneIsTakenForTheNextDelete()
{
    QFETCH(QByteArray, atOnce);
    QFETCH(QByteArray, late);
    const StrayServer stray(atOnce, late, "DELETED");
    const ApiWithKey desk(stray.server.url());
    QList<Verdict> verdicts;
    QStringList ids {u"first"_s, u"second"_s, u"third"_s};
    const std::function<void()> next = [&] {
        auto* call = desk.api.deleteCardToken(ids.takeFirst(), u"x"_s, Requestor::Merchant, this, Connection::Kept);
        connect(call, &DeleteCardTokenCall::finished, this, [&](const DeleteResult& result) {
            verdicts += result.verdict;
            if (!ids.isEmpty())
                next();
        });
    };
    next();
    QTRY_COMPARE(verdicts.size(), 3);
    QFETCH(Verdict, ofTheFirst);
    QCOMPARE(verdicts, QList({ofTheFirst, Verdict::Deleted, Verdict::Deleted}));
    QCOMPARE(stray.server.connections(), 2);
}

void StrayRepliesTest::noneIsTakenForTheNextLookUp()
{
    const StrayServer stray(earlyHints, ScriptedServer::json(404, apiError), "ACTIVE");
    const ApiWithKey desk(stray.server.url());
    QList<Result<CardToken>> found;
    connect(desk.api.getCardToken(u"first"_s, this), &CardTokenCall::finished, this, [&](const auto& first) {
        found += first;
        connect(desk.api.getCardToken(u"second"_s, this), &CardTokenCall::finished, this,
            [&](const auto& second) { found += second; });
    });
    QTRY_COMPARE(found.size(), 2);
    QVERIFY(!found[0]);
    QVERIFY(found[1]);
}

void StrayRepliesTest::settlingLookUpsShareNoConnection()
{
    ScriptedServer server([](const QByteArray& request) {
        return request.startsWith("DELETE") ? ScriptedReply {}
                                            : ScriptedReply {tokenReply(idIn(request), "DELETED"), Close::KeepOpen};
    });
    const ApiWithKey desk(server.url());
    JournalInMemory journal;
    Deletions deletions(desk.api, journal);
    DeletionRequest request;
    request.token.id = u"a"_s;
    request.account.accountId = u"T00000000"_s;
    request.account.apiRoot = server.url();
    request.reason = u"x"_s;
    QVERIFY(deletions.start(request));
    QTRY_VERIFY(!deletions.hasOpen());
    QCOMPARE(server.count("GET"), 1);
    QVERIFY(server.requests().last().toLower().contains("\r\nconnection: close\r\n"));
}

QTEST_GUILESS_MAIN(StrayRepliesTest)
#include "tst_strayreplies.moc"
