#include "claim.h"
#include "deletion/deletionclaims.h"
#include "journalledger.h"
#include "opendeletions.h"
#include "recoverydesk.h"
#include "sandbox.h"
#include "sandboxtokens.h"

#include <QSignalSpy>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using Step = JournalEntry::Kind;

/// Deletions that an end of the program interrupted.
class RecoveryTest final : public QObject
{
    Q_OBJECT

private slots:
    void begunOnesAreLookedUpAndNeverSent_data();
    void begunOnesAreLookedUpAndNeverSent();
    void whatWasNotBegunEndsUnsent();
    void whatCantBeLookedUpStaysUnknown();
    void nothingNewIsStartedMeanwhile();
    void otherAccountsAreNoneOfOurs();
    void aRunThatWasCutOffIsSettled();
    void aRunEndsWithItsLastOutcome();
    void aRunIsNotEndedByAProgramThatSeesPartOfIt();
    void aRunEndsOnce();

private:
    void init()
    {
        m_api.httpStatus = 200;
        m_api.status = "DELETED";
    }

    StatusApi m_api;
};

void RecoveryTest::begunOnesAreLookedUpAndNeverSent_data()
{
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<DeletionOutcome::Kind>("kind");
    QTest::newRow("it was applied") << QByteArray("DELETED") << Kind::SettledDeleted;
    QTest::newRow("it wasn't") << QByteArray("ACTIVE") << Kind::SettledNotDeleted;
}

void RecoveryTest::begunOnesAreLookedUpAndNeverSent()
{
    QFETCH(QByteArray, status);
    QFETCH(DeletionOutcome::Kind, kind);
    init();
    m_api.status = status;
    const int before = m_api.server().count("DELETE");
    RecoveryDesk desk(m_api.account());
    QList<JournalDeletion> open;
    for (int i = 0; i < 12; ++i)
        open += m_api.interrupted(
            i % 2 == 0 ? JournalDeletion::State::Sending : JournalDeletion::State::Unknown, u"token-%1"_s.arg(i));
    QVERIFY(desk.recover(open));
    QCOMPARE(desk.told.size(), 12);
    for (const DeletionOutcome& outcome : desk.told)
        QCOMPARE(outcome.kind, kind);
    QCOMPARE(m_api.server().count("DELETE"), before);
    const QList<JournalEntry> outcomes = desk.journal.entriesOf(Step::Outcome);
    QCOMPARE(outcomes.size(), 12);
    for (const JournalEntry& outcome : outcomes)
        QCOMPARE(outcome.detail, u"confirmed by look-up after an interruption"_s);
    QCOMPARE(outcomes.first().deletion, open.first().id);
    QVERIFY(desk.journal.entriesOf(Step::Sending).isEmpty());
}

void RecoveryTest::whatWasNotBegunEndsUnsent()
{
    init();
    const int before = m_api.server().count({});
    RecoveryDesk desk(m_api.account());
    QVERIFY(desk.recover({m_api.interrupted(JournalDeletion::State::Requested)}));
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.told.first().kind, Kind::NotSent);
    QCOMPARE(desk.told.first().error.kind, ApiError::Kind::Interrupted);
    QCOMPARE(m_api.server().count({}), before);
    QCOMPARE(desk.journal.entries().size(), 1);
    QCOMPARE(desk.journal.entries().first().detail, u"interrupted before anything was sent"_s);
}

void RecoveryTest::whatCantBeLookedUpStaysUnknown()
{
    init();
    m_api.httpStatus = 503;
    RecoveryDesk desk(m_api.account());
    QVERIFY(desk.recover({m_api.interrupted(JournalDeletion::State::Sending)}));
    QCOMPARE(desk.told.last().kind, Kind::Unknown);
    QCOMPARE(desk.deletions.unknownCount(), 1);
    CardToken token;
    token.id = u"the-token"_s;
    QVERIFY(!desk.deletions.start({token, desk.account, Requestor::Merchant, u"x"_s}));
    // Others may go.
    init();
    token.id = u"another"_s;
    QVERIFY(desk.deletions.start({token, desk.account, Requestor::Merchant, u"x"_s}));
    QVERIFY(desk.waitFor([&] { return desk.told.last().kind == Kind::Deleted; }));
    desk.deletions.checkAgain(u"the-token"_s);
    QVERIFY(desk.waitFor([&] { return desk.told.last().kind == Kind::SettledDeleted; }));
    QVERIFY(!desk.deletions.hasOpen());
}

void RecoveryTest::nothingNewIsStartedMeanwhile()
{
    init();
    RecoveryDesk desk(m_api.account());
    QSignalSpy recovered(&desk.deletions, &Deletions::recovered);
    const QList open {m_api.interrupted(JournalDeletion::State::Sending)};
    desk.deletions.recover(desk.account, open, desk.deletions.claimInterrupted(desk.account, open));
    QVERIFY(desk.deletions.isRecovering());
    QCOMPARE(desk.deletions.stateOf(u"the-token"_s), Deletions::State::Checking);
    CardToken token;
    token.id = u"another"_s;
    QVERIFY(!desk.deletions.start({token, desk.account, Requestor::Merchant, u"x"_s}));
    RunRequest run;
    run.tokens = {token};
    run.account = desk.account;
    QVERIFY(!desk.deletions.startRun(run));
    QVERIFY(desk.waitFor([&] { return recovered.count() == 1; }));
    QVERIFY(desk.deletions.startRun(run));
}

void RecoveryTest::otherAccountsAreNoneOfOurs()
{
    init();
    RecoveryDesk desk(m_api.account());
    JournalDeletion otherAccount = m_api.interrupted(JournalDeletion::State::Sending);
    otherAccount.accountId = u"T11111111"_s;
    JournalDeletion otherServer = m_api.interrupted(JournalDeletion::State::Requested);
    otherServer.apiRoot = u"http://127.0.0.1:1"_s;
    QVERIFY(desk.recover({otherAccount, otherServer}));
    QVERIFY(desk.told.isEmpty());
}

void RecoveryTest::aRunThatWasCutOffIsSettled()
{
    const Sandbox sandbox({u"--tokens"_s, u"80"_s, u"--latency-ms"_s, u"5"_s});
    QList<JournalEntry> entries;
    int total = 0;
    {
        RecoveryDesk desk(sandbox.account());
        RunRequest request;
        request.account = sandbox.account();
        request.tokens = activeTokens(sandbox.account().apiRoot);
        request.reason = u"Customer left"_s;
        total = static_cast<int>(request.tokens.size());
        QVERIFY(desk.deletions.startRun(request));
        QVERIFY(desk.waitFor([&] { return desk.told.size() >= 10; }));
        entries = desk.journal.entries();
    }
    const QList<JournalDeletion> open = openIn(entries);
    QVERIFY(open.size() > 10);
    RecoveryDesk desk(sandbox.account());
    const int sent = sandbox.ledger().count("DELETE"_L1);
    QVERIFY(desk.recover(open));
    QCOMPARE(desk.told.size(), open.size());
    entries += desk.journal.entries();
    QVERIFY(openIn(entries).isEmpty());
    QCOMPARE(disagreement(entries, sandbox.ledger()), QString());
    QVERIFY(sandbox.ledger().count("DELETE"_L1) - sent <= RunRequest::mostAtOnce);
    const QList<JournalEntry> ends = desk.journal.entriesOf(Step::RunEnded);
    QCOMPARE(ends.size(), 1);
    QCOMPARE(ends.first().run, open.first().run);
    QVERIFY(ends.first().detail.startsWith(u"interrupted; what had no outcome then: "_s));
    const auto outcomes = std::count_if(
        entries.cbegin(), entries.cend(), [](const JournalEntry& entry) { return entry.kind == Step::Outcome; });
    QCOMPARE(outcomes, total);
}

void RecoveryTest::aRunEndsWithItsLastOutcome()
{
    init();
    m_api.httpStatus = 503;
    RecoveryDesk desk(m_api.account());
    QList<JournalDeletion> open {m_api.interrupted(JournalDeletion::State::Requested, u"first"_s),
        m_api.interrupted(JournalDeletion::State::Sending, u"second"_s)};
    for (JournalDeletion& deletion : open)
        deletion.run = QUuid(u"0d4f2f3a-9a55-4b2e-8a7c-3f0d1a2b3c4d"_s);
    QVERIFY(desk.recover(open));
    QCOMPARE(desk.deletions.unknownCount(), 1);
    QVERIFY(desk.journal.entriesOf(Step::RunEnded).isEmpty());
    init();
    desk.deletions.checkAgain(u"second"_s);
    QVERIFY(desk.waitFor([&] { return !desk.deletions.hasOpen(); }));
    QVERIFY(desk.waitFor([&] { return desk.journal.entries().last().kind == Step::RunEnded; }));
    QCOMPARE(desk.journal.entries().last().run, open.first().run);
    QCOMPARE(desk.journal.entries().last().detail,
        u"interrupted; what had no outcome then: 1 not-sent, 1 look-up-shows-deleted"_s);
}

void RecoveryTest::aRunIsNotEndedByAProgramThatSeesPartOfIt()
{
    init();
    RecoveryDesk desk(m_api.account());
    QList<JournalDeletion> open {m_api.interrupted(JournalDeletion::State::Sending, u"first"_s),
        m_api.interrupted(JournalDeletion::State::Sending, u"second"_s)};
    open[0].run = open[1].run = QUuid::createUuid();
    DeletionRequest request;
    request.account = desk.account;
    request.token.id = open[1].tokenId;
    const auto elsewhere = Claim::take(claimName(request));
    QVERIFY(elsewhere);
    QVERIFY(desk.recover(open));
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 1);
    QVERIFY(desk.journal.entriesOf(Step::RunEnded).isEmpty());
}

void RecoveryTest::aRunEndsOnce()
{
    init();
    RecoveryDesk desk(m_api.account());
    JournalDeletion deletion = m_api.interrupted(JournalDeletion::State::Unknown);
    deletion.run = QUuid::createUuid();
    deletion.isRunEnded = true;
    QVERIFY(desk.recover({deletion}));
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 1);
    QVERIFY(desk.journal.entriesOf(Step::RunEnded).isEmpty());
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
