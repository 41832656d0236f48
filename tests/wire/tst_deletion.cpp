#include "deletiondesk.h"
#include "journalledger.h"
#include "sandbox.h"

#include <QSignalSpy>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Desk = DeletionDesk;
using Kind = DeletionOutcome::Kind;

namespace {

QString activeToken(Desk& desk)
{
    CardTokenFilter filter;
    filter.customerId = u"10234"_s;
    filter.statuses = {CardStatus::Active};
    QSignalSpy finished(desk.server.api.listCardTokens(filter, {}, 1, &desk.deletions), &CardTokenPageCall::finished);
    finished.wait();
    return finished.first().first().value<Result<CardTokenPage>>()->tokens.first().id;
}

} // namespace

/// One deletion against a server: what it comes to, what forbids it, and what the journal has of it.
class DeletionTest final : public QObject
{
    Q_OBJECT

private slots:
    void deletesTheRightTokenOnce();
    void secondDeletionFindsItGone_data();
    void secondDeletionFindsItGone();
    void refusalChangesNothing_data();
    void refusalChangesNothing();
    void nobodyThereIsNotSent();
    void oneTokenIsNotBeingDeletedTwice();
    void refusesTokensThatCantBeDeleted();
    void whatTheOrganisationForbidsIsNotSent_data();
    void whatTheOrganisationForbidsIsNotSent();
    void theJournalHasEachStepBeforeItIsTold_data();
    void theJournalHasEachStepBeforeItIsTold();
    void nothingIsSentThatCantBeRecorded_data();
    void nothingIsSentThatCantBeRecorded();
    void anOutcomeThatCantBeRecordedIsTold();
};

void DeletionTest::deletesTheRightTokenOnce()
{
    const Sandbox sandbox;
    Desk desk(sandbox.account().apiRoot);
    const QString id = activeToken(desk);
    const auto outcomes = deleteOne(desk, id);
    QCOMPARE(kinds(outcomes), QList {Kind::Deleted});
    QCOMPARE(outcomes.first().token->id, id);
    QCOMPARE(outcomes.first().token->status, CardStatus::Deleted);
    QVERIFY(outcomes.first().token->deletedAt.isValid());
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::None);

    const Ledger ledger = sandbox.ledger();
    QCOMPARE(ledger.count("DELETE"_L1), 1);
    QCOMPARE(ledger.deletedIds(), QStringList {id});
    QCOMPARE(ledger.last("DELETE"_L1).value("requestor"_L1).toString(), u"CARDHOLDER"_s);
    QCOMPARE(ledger.last("DELETE"_L1).value("reason"_L1).toString(), u"Card removed at the cardholder's request"_s);
    QCOMPARE(disagreement(desk.journal.entries(), ledger), QString());
}

void DeletionTest::secondDeletionFindsItGone_data()
{
    QTest::addColumn<QString>("deletedAgain");
    QTest::addColumn<DeletionOutcome::Kind>("kind");
    QTest::newRow("404") << u"404"_s << Kind::AlreadyGone;
    QTest::newRow("200") << u"200"_s << Kind::Deleted;
}

void DeletionTest::secondDeletionFindsItGone()
{
    QFETCH(QString, deletedAgain);
    QFETCH(DeletionOutcome::Kind, kind);
    const Sandbox sandbox({u"--deleted-again"_s, deletedAgain});
    Desk desk(sandbox.account().apiRoot);
    const QString id = activeToken(desk);
    QCOMPARE(kinds(deleteOne(desk, id)), QList {Kind::Deleted});
    // In the same session it isn't sent again, whatever a stale list says.
    QVERIFY(!desk.deletions.start(desk.request(id)));
    Desk another(sandbox.account().apiRoot);
    QCOMPARE(kinds(deleteOne(another, id)), QList {kind});
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 2);
    QCOMPARE(sandbox.ledger().deletedIds(), QStringList {id});
}

void DeletionTest::refusalChangesNothing_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<int>("status");
    QTest::newRow("bad key") << QByteArray("wrong") << u"x"_s << 401;
    QTest::newRow("no scope") << QByteArray("sandbox-read-key") << u"x"_s << 403;
    QTest::newRow("reason too long") << QByteArray("sandbox-key") << QString(129, u'x') << 400;
}

void DeletionTest::refusalChangesNothing()
{
    QFETCH(QByteArray, key);
    QFETCH(QString, reason);
    QFETCH(int, status);
    const Sandbox sandbox;
    Desk reader(sandbox.account().apiRoot);
    const QString id = activeToken(reader);

    Desk desk(sandbox.account().apiRoot, key);
    DeletionRequest request = desk.request(id);
    request.reason = reason;
    QSignalSpy known(&desk.deletions, &Deletions::outcomeKnown);
    QVERIFY(desk.deletions.start(request));
    QVERIFY(known.wait());
    const auto outcome = known.first().first().value<DeletionOutcome>();
    QCOMPARE(outcome.kind, Kind::Refused);
    QCOMPARE(outcome.error.httpStatus, status);
    QVERIFY(!outcome.error.message.isEmpty());
    QVERIFY(sandbox.ledger().deletedIds().isEmpty());
    QCOMPARE(disagreement(desk.journal.entries(), sandbox.ledger()), QString());
}

void DeletionTest::nobodyThereIsNotSent()
{
    Sandbox sandbox({u"--tokens"_s, u"20"_s});
    Desk desk(sandbox.account().apiRoot);
    const QString id = activeToken(desk);
    sandbox.end();
    QCOMPARE(kinds(deleteOne(desk, id)), QList {Kind::NotSent});
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
}

void DeletionTest::oneTokenIsNotBeingDeletedTwice()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"50"_s});
    Desk desk(sandbox.account().apiRoot);
    const QString id = activeToken(desk);
    QSignalSpy known(&desk.deletions, &Deletions::outcomeKnown);
    QVERIFY(desk.deletions.start(desk.request(id)));
    QCOMPARE(desk.deletions.stateOf(id), Deletions::State::Deleting);
    QVERIFY(!desk.deletions.start(desk.request(id)));
    QTRY_COMPARE(known.count(), 1);
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 1);
}

void DeletionTest::refusesTokensThatCantBeDeleted()
{
    Desk desk(QUrl(u"http://127.0.0.1:1"_s));
    DeletionRequest deleted = desk.request(u"a"_s);
    deleted.token.status = CardStatus::Deleted;
    QVERIFY(!desk.deletions.start(deleted));
    DeletionRequest incomplete = desk.request(u"a"_s);
    incomplete.token.missingFields = {u"status"_s};
    QVERIFY(!desk.deletions.start(incomplete));
    DeletionRequest elsewhere = desk.request(u"a"_s);
    elsewhere.token.accountId = u"P00000000"_s;
    QVERIFY(!desk.deletions.start(elsewhere));
    QVERIFY(!desk.deletions.start(desk.request(u".."_s)));
}

void DeletionTest::whatTheOrganisationForbidsIsNotSent_data()
{
    QTest::addColumn<DeletionRules>("rules");
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isSent");
    DeletionRules rules;
    rules.isReadOnly = true;
    QTest::newRow("anything") << rules << 1 << false;
    QTest::newRow("anything, by a run") << rules << 2 << false;
    rules = {};
    rules.largestBatch = 2;
    QTest::newRow("as many") << rules << 2 << true;
    QTest::newRow("more") << rules << 3 << false;
    rules = {};
    rules.requestor = Requestor::Merchant;
    QTest::newRow("another requestor") << rules << 1 << false;
    rules.requestor = Requestor::Cardholder;
    QTest::newRow("the requestor") << rules << 1 << true;
    rules = {};
    rules.reasons = QStringList {u"Card lost"_s};
    QTest::newRow("another reason") << rules << 1 << false;
    QTest::newRow("another reason of a run") << rules << 2 << false;
}

void DeletionTest::whatTheOrganisationForbidsIsNotSent()
{
    QFETCH(DeletionRules, rules);
    QFETCH(int, count);
    QFETCH(bool, isSent);
    const Sandbox sandbox;
    Desk desk(sandbox.server().resolved(QUrl(u"/v1"_s)));
    Deletions deletions(desk.server.api, desk.journal, std::make_shared<SystemClock>(), Deletions::randomNumber, rules);
    CardTokenFilter filter;
    filter.customerId = u"10234"_s;
    filter.statuses = {CardStatus::Active};
    QSignalSpy finished(desk.server.api.listCardTokens(filter, {}, count, &deletions), &CardTokenPageCall::finished);
    QVERIFY(finished.wait());
    QList<CardToken> tokens = finished.first().first().value<Result<CardTokenPage>>()->tokens;
    while (tokens.size() < count)
        tokens += tokens.first();
    DeletionRequest one = desk.request(tokens.first().id);
    one.token = tokens.first();
    RunRequest many;
    many.tokens = tokens;
    many.account = desk.account;
    many.requestor = one.requestor;
    many.reason = one.reason;
    const bool isStarted = count == 1 ? deletions.start(one) : deletions.startRun(many) != nullptr;
    QCOMPARE(isStarted, isSent);
    QTRY_VERIFY(!isSent || !deletions.hasOpen());
    QCOMPARE(sandbox.ledger().count("DELETE"_L1) > 0, isSent);
    QCOMPARE(!desk.journal.entries().isEmpty(), isSent);
}

void DeletionTest::theJournalHasEachStepBeforeItIsTold_data()
{
    QTest::addColumn<bool>("losesReply");
    QTest::addColumn<QList<JournalEntry::Kind>>("steps");
    using Step = JournalEntry::Kind;
    QTest::newRow("plain") << false << QList {Step::Requested, Step::Sending, Step::Replied, Step::Outcome};
    QTest::newRow("reply lost") << true
                                << QList {Step::Requested, Step::Sending, Step::Replied, Step::LookedUp, Step::Outcome};
}

void DeletionTest::theJournalHasEachStepBeforeItIsTold()
{
    QFETCH(bool, losesReply);
    QFETCH(QList<JournalEntry::Kind>, steps);
    QList<JournalEntry> atSend;
    std::unique_ptr<Desk> desk;
    ScriptedServer server([&](const QByteArray& request) {
        if (!request.startsWith("DELETE"))
            return answer(200, token("DELETED"));
        atSend = desk->journal.entries();
        return losesReply ? drop : answer(200, token("DELETED").chopped(1) + R"(, "deleted_at": "2026-01-01T00:00:00Z",
                                "deleted_by": "the-client"})");
    });
    desk = std::make_unique<Desk>(server.url());
    QList<qsizetype> written;
    connect(&desk->deletions, &Deletions::outcomeKnown, &server,
        [&](const DeletionOutcome& outcome) { written += outcome.isOpen() ? 0 : desk->journal.entries().size(); });
    const DeletionOutcome outcome = deleteOne(*desk, u"the-token"_s).last();
    QVERIFY(outcome.isRecorded);
    QCOMPARE(atSend.size(), 2);
    QCOMPARE(written.last(), steps.size());

    const QList<JournalEntry> entries = desk->journal.entries();
    QCOMPARE(contradictionIn(entries), QString());
    for (qsizetype i = 0; i < steps.size(); ++i) {
        QCOMPARE(entries[i].kind, steps[i]);
        QCOMPARE(entries[i].deletion, outcome.request.id);
        QCOMPARE(entries[i].tokenId, u"the-token"_s);
        QCOMPARE(entries[i].accountId, u"T00000000"_s);
        QCOMPARE(entries[i].reason, outcome.request.reason);
        QCOMPARE(entries[i].requestor, std::optional(Requestor::Cardholder));
    }
    QVERIFY(!entries[1].attempt.isNull());
    QCOMPARE(entries[2].attempt, entries[1].attempt);
    QCOMPARE(entries[2].outcome, losesReply ? u"unknown"_s : u"deleted"_s);
    QCOMPARE(entries[2].httpStatus, losesReply ? 0 : 200);
    QCOMPARE(entries.last().outcome, outcomeName(outcome.kind));
    if (losesReply)
        QCOMPARE(entries.last().detail, u"confirmed by look-up"_s);
    else
        QCOMPARE(entries.last().deletedBy, u"the-client"_s);
}

void DeletionTest::nothingIsSentThatCantBeRecorded_data()
{
    QTest::addColumn<JournalError::Kind>("trouble");
    QTest::addColumn<ApiError::Kind>("told");
    QTest::addColumn<int>("entries");
    QTest::newRow("no space") << JournalError::Kind::NoSpace << ApiError::Kind::JournalFailed << 0;
    QTest::newRow("behind") << JournalError::Kind::Behind << ApiError::Kind::JournalFailed << 0;
    QTest::newRow("another one isn't settled") << JournalError::Kind::Conflict << ApiError::Kind::Unsettled << 2;
}

void DeletionTest::nothingIsSentThatCantBeRecorded()
{
    QFETCH(JournalError::Kind, trouble);
    QFETCH(ApiError::Kind, told);
    QFETCH(int, entries);
    ScriptedServer server([](const QByteArray&) { return drop; });
    Desk desk(server.url());
    desk.journal.trouble = [&](const QList<JournalEntry>& written) {
        const bool isIntent = written.last().kind == JournalEntry::Kind::Sending;
        return isIntent ? std::optional(JournalInMemory::error(trouble)) : std::nullopt;
    };
    const QList<DeletionOutcome> outcomes = deleteOne(desk, u"the-token"_s);
    QCOMPARE(kinds(outcomes), QList {Kind::NotSent});
    QCOMPARE(outcomes.first().error.kind, told);
    QCOMPARE(server.count({}), 0);
    QCOMPARE(desk.journal.entries().size(), entries);
    QCOMPARE(desk.deletions.stateOf(u"the-token"_s), Deletions::State::None);
}

void DeletionTest::anOutcomeThatCantBeRecordedIsTold()
{
    ScriptedServer server([](const QByteArray&) { return answer(200, token("DELETED")); });
    Desk desk(server.url());
    bool isFull = true;
    desk.journal.trouble = [&](const QList<JournalEntry>& written) {
        const bool isLate = written.last().kind == JournalEntry::Kind::Outcome;
        return isLate && isFull ? std::optional(JournalInMemory::error()) : std::nullopt;
    };
    const QList<DeletionOutcome> outcomes = deleteOne(desk, u"the-token"_s);
    QCOMPARE(kinds(outcomes), QList {Kind::Deleted});
    QVERIFY(!outcomes.first().isRecorded);
    QCOMPARE(desk.journal.waitingCount(), 2);

    // Nothing else is sent until that is written.
    QCOMPARE(deleteOne(desk, u"another"_s).first().error.kind, ApiError::Kind::JournalFailed);
    QCOMPARE(server.count("DELETE"), 1);
    isFull = false;
    desk.journal.write();
    QCOMPARE(desk.journal.entries().last().outcome, u"deleted"_s);
}

QTEST_GUILESS_MAIN(DeletionTest)
#include "tst_deletion.moc"
