#include "deletiondesk.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Desk = DeletionDesk;
using Kind = DeletionOutcome::Kind;

/// A deletion whose reply is lost, or proves nothing, is settled by looking up.
class LostReplyTest final : public QObject
{
    Q_OBJECT

private slots:
    void lostReplyIsSettledByALookUp_data();
    void lostReplyIsSettledByALookUp();
    void anotherAccountsCredentialsProveNothing_data();
    void anotherAccountsCredentialsProveNothing();
    void newCredentialsProveNothingYet();
    void appliedWithoutReplyIsFoundDeleted_data();
    void appliedWithoutReplyIsFoundDeleted();
    void unknownIsNotDeletedAgainAndCanBeChecked();
    void tokenOfAnotherAccountProvesNothing_data();
    void tokenOfAnotherAccountProvesNothing();
};

void LostReplyTest::lostReplyIsSettledByALookUp_data()
{
    QTest::addColumn<int>("lookUpStatus");
    QTest::addColumn<QByteArray>("lookUpBody");
    QTest::addColumn<DeletionOutcome::Kind>("settled");
    QTest::newRow("deleted") << 200 << token("DELETED") << Kind::SettledDeleted;
    QTest::newRow("gone") << 404 << QByteArray(R"({"error": {"message": "no such token"}})") << Kind::SettledDeleted;
    QTest::newRow("still active") << 200 << token("ACTIVE") << Kind::SettledNotDeleted;
    QTest::newRow("another token") << 200 << token("DELETED").replace("the-token", "another") << Kind::Unknown;
    QTest::newRow("404 of somebody else") << 404 << QByteArray("<html>") << Kind::Unknown;
    QTest::newRow("forbidden") << 403 << QByteArray("{}") << Kind::Unknown;
    QTest::newRow("contradicting") << 200 << token("ACTIVE").chopped(1) + R"(, "deleted_at": "2026-01-01T00:00:00Z"})"
                                   << Kind::Unknown;
    QTest::newRow("failing") << 500 << QByteArray("{}") << Kind::Unknown;
}

void LostReplyTest::lostReplyIsSettledByALookUp()
{
    QFETCH(int, lookUpStatus);
    QFETCH(QByteArray, lookUpBody);
    QFETCH(DeletionOutcome::Kind, settled);
    ScriptedServer server([&](const QByteArray& request) {
        if (request.contains("?"))
            return answer(200, '[' + token("ACTIVE").replace("the-token", "any") + ']');
        return request.startsWith("DELETE") ? drop : answer(lookUpStatus, lookUpBody);
    });
    Desk desk(server.url());
    QCOMPARE(kinds(deleteOne(desk, u"the-token"_s)), (QList {Kind::Checking, settled}));
    QCOMPARE(server.count("DELETE"), 1);
}

void LostReplyTest::anotherAccountsCredentialsProveNothing_data()
{
    QTest::addColumn<bool>("isLost");
    QTest::addColumn<QByteArray>("list");
    QTest::addColumn<QString>("shown");
    const QByteArray others = '[' + token("ACTIVE").replace("T00000000", "T00000009") + ']';
    for (const bool isLost : {false, true}) {
        QTest::addRow("of another account, %s", isLost ? "answer lost" : "404") << isLost << others << u"T00000009"_s;
        QTest::addRow("of an empty account, %s", isLost ? "answer lost" : "404") << isLost << QByteArray("[]") << u""_s;
    }
}

void LostReplyTest::anotherAccountsCredentialsProveNothing()
{
    QFETCH(bool, isLost);
    QFETCH(QByteArray, list);
    QFETCH(QString, shown);
    ScriptedServer server([&](const QByteArray& request) {
        if (request.contains("?"))
            return answer(200, list);
        return isLost && request.startsWith("DELETE") ? drop
                                                      : answer(404, R"({"error": {"message": "no such token"}})");
    });
    Desk desk(server.url());
    const QList<DeletionOutcome> told = deleteOne(desk, u"the-token"_s);
    QCOMPARE(kinds(told), (QList {Kind::Checking, Kind::Unknown}));
    const DeletionOutcome& last = told.last();
    QCOMPARE(last.lookUpError->kind, ApiError::Kind::OtherAccount);
    QCOMPARE(last.lookUpError->detail, shown);
    QVERIFY(desk.journal.entriesOf(JournalEntry::Kind::Outcome).isEmpty());
    QCOMPARE(server.count("DELETE"), 1);
}

void LostReplyTest::newCredentialsProveNothingYet()
{
    QByteArray account = "T00000000";
    ScriptedServer server([&](const QByteArray& request) {
        const QByteArray shown = token("ACTIVE").replace("T00000000", account);
        if (request.contains("?"))
            return answer(200, '[' + shown + ']');
        return request.startsWith("DELETE") ? answer(404, R"({"error": {"message": "no such token"}})")
                                            : answer(200, shown);
    });
    ApiWithKey desk(server.url());
    QVERIFY(!desk.api.isProven(u"T00000000"_s));
    QSignalSpy found(desk.api.getCardToken(u"the-token"_s, this), &CardTokenCall::finished);
    QVERIFY(found.wait());
    QVERIFY(desk.api.isProven(u"T00000000"_s));
    QVERIFY(!desk.api.isProven(u"T00000009"_s));
    desk.client.setCredentials(ApiKey {Secret("another")});
    QVERIFY(!desk.api.isProven(u"T00000000"_s));
    account = "T00000009";
    QSignalSpy proof(desk.api.proveAccount(u"T00000000"_s, this), &AccountProofCall::finished);
    QVERIFY(proof.wait());
    QCOMPARE(proof[0][0].value<std::optional<ApiError>>()->kind, ApiError::Kind::OtherAccount);
    QVERIFY(!desk.api.isProven(u"T00000000"_s));
}

void LostReplyTest::appliedWithoutReplyIsFoundDeleted_data()
{
    QTest::addColumn<int>("secondStatus");
    QTest::addColumn<QByteArray>("secondBody");
    QTest::newRow("deleted") << 200 << token("DELETED");
    QTest::newRow("gone") << 404 << QByteArray(R"({"error": {"message": "no such token"}})");
}

void LostReplyTest::appliedWithoutReplyIsFoundDeleted()
{
    QFETCH(int, secondStatus);
    QFETCH(QByteArray, secondBody);

    // The first look-up comes while the server is still at work: only the second sees what is true.
    int lookUps = 0;
    ScriptedServer server([&](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return drop;
        return ++lookUps == 1 ? answer(200, token("ACTIVE")) : answer(secondStatus, secondBody);
    });
    Desk desk(server.url());
    const auto outcomes = deleteOne(desk, u"the-token"_s);
    QCOMPARE(kinds(outcomes), (QList {Kind::Checking, Kind::SettledDeleted}));
    QVERIFY(outcomes.last().currentToken().isDeleted());
    QCOMPARE(lookUps, 2);
    QCOMPARE(server.count("DELETE"), 1);
}

void LostReplyTest::unknownIsNotDeletedAgainAndCanBeChecked()
{
    bool apiIsBack = false;
    ScriptedServer server([&](const QByteArray& request) {
        return request.startsWith("DELETE") || !apiIsBack ? drop : answer(200, token("DELETED"));
    });
    Desk desk(server.url());
    const QString id = u"the-token"_s;
    QCOMPARE(kinds(deleteOne(desk, id)), (QList {Kind::Checking, Kind::Unknown}));
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::Unknown);
    QCOMPARE(desk.deletions.unknownCount(), 1);
    QVERIFY(!desk.deletions.start(desk.request(id)));

    apiIsBack = true;
    QSignalSpy known(&desk.deletions, &Deletions::outcomeKnown);
    desk.deletions.checkAgain(id);
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::Checking);
    QCOMPARE(desk.deletions.busyCount(), 1);
    QTRY_COMPARE(known.count(), 2);
    QCOMPARE(known.last().first().value<DeletionOutcome>().kind, Kind::SettledDeleted);
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::None);
    QCOMPARE(server.count("DELETE"), 1);
}

void LostReplyTest::tokenOfAnotherAccountProvesNothing_data()
{
    QTest::addColumn<QByteArray>("lookUp");
    QTest::addColumn<DeletionOutcome::Kind>("kind");
    QTest::newRow("in both answers") << token("DELETED").replace("T00000000", "P00000000") << Kind::Unknown;
    QTest::newRow("in one") << token("DELETED") << Kind::SettledDeleted;
}

void LostReplyTest::tokenOfAnotherAccountProvesNothing()
{
    QFETCH(QByteArray, lookUp);
    QFETCH(DeletionOutcome::Kind, kind);
    ScriptedServer server([&](const QByteArray& request) {
        return answer(200, request.startsWith("GET ") ? lookUp : token("DELETED").replace("T00000000", "P00000000"));
    });
    Desk desk(server.url());
    const QList<DeletionOutcome> outcomes = deleteOne(desk, u"the-token"_s);
    QCOMPARE(kinds(outcomes), (QList {Kind::Checking, kind}));
    QCOMPARE(outcomes.first().error.kind, ApiError::Kind::OtherAccount);
    QCOMPARE(outcomes.first().error.detail, u"P00000000"_s);
    QVERIFY(!outcomes.first().token);
    if (kind == Kind::Unknown)
        QCOMPARE(outcomes.last().lookUpError->kind, ApiError::Kind::OtherAccount);
    QCOMPARE(server.count("DELETE"), 1);
}

QTEST_GUILESS_MAIN(LostReplyTest)
#include "tst_lostreply.moc"
