#include "claim.h"
#include "deletion/deletionclaims.h"
#include "journalledger.h"
#include "recoverydesk.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;
using Step = JournalEntry::Kind;

/// What another program is at is its affair, and what has ended there isn't interrupted.
class RecoveryClaimsTest final : public QObject
{
    Q_OBJECT

private slots:
    void whatIsClaimedElsewhereIsLeftAlone_data();
    void whatIsClaimedElsewhereIsLeftAlone();
    void whatEndedBeforeItWasClaimedIsLeftAlone();
    void whatARunHadComeToAfterAllIsLookedUp();
    void aTokenClaimedElsewhereIsNotSent();

private:
    StatusApi m_api;
};

void RecoveryClaimsTest::whatIsClaimedElsewhereIsLeftAlone_data()
{
    QTest::addColumn<bool>("isRun");
    QTest::newRow("the token") << false;
    QTest::newRow("its run") << true;
}

void RecoveryClaimsTest::whatIsClaimedElsewhereIsLeftAlone()
{
    QFETCH(bool, isRun);
    RecoveryDesk desk(m_api.account());
    JournalDeletion deletion = m_api.interrupted(JournalDeletion::State::Sending);
    deletion.run = isRun ? QUuid::createUuid() : QUuid();
    DeletionRequest request;
    request.account = desk.account;
    request.token.id = deletion.tokenId;
    const auto elsewhere = Claim::take(isRun ? runClaimName(deletion.run) : claimName(request));
    QVERIFY(elsewhere);
    QVERIFY(desk.recover({deletion}));
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.journal.entries().isEmpty());
}

void RecoveryClaimsTest::whatEndedBeforeItWasClaimedIsLeftAlone()
{
    RecoveryDesk desk(m_api.account());
    const JournalDeletion seen = m_api.interrupted(JournalDeletion::State::Sending);
    JournalDeletion ended = seen;
    ended.state = JournalDeletion::State::Ended;
    for (const QList<JournalDeletion>& now : {QList<JournalDeletion>(), QList {ended}}) {
        InterruptedClaims claims = desk.deletions.claimInterrupted(desk.account, {seen});
        QVERIFY(!claims.isEmpty());
        QCOMPARE(desk.deletions.recover(desk.account, now, std::move(claims)), 0);
    }
    QVERIFY(desk.told.isEmpty());
    QVERIFY(desk.journal.entries().isEmpty());
    QVERIFY(!desk.deletions.hasOpen());
}

void RecoveryClaimsTest::whatARunHadComeToAfterAllIsLookedUp()
{
    RecoveryDesk desk(m_api.account());
    JournalDeletion seen = m_api.interrupted(JournalDeletion::State::Requested);
    seen.run = QUuid::createUuid();
    JournalDeletion now = seen;
    now.state = JournalDeletion::State::Sending;
    desk.deletions.recover(desk.account, {now}, desk.deletions.claimInterrupted(desk.account, {seen}));
    DeletionRequest request;
    request.account = desk.account;
    request.token.id = seen.tokenId;
    QVERIFY(!Claim::take(claimName(request)));
    QVERIFY(desk.waitFor([&] { return !desk.deletions.isRecovering(); }));
    QVERIFY(!desk.journal.entriesOf(Step::LookedUp).isEmpty());
}

void RecoveryClaimsTest::aTokenClaimedElsewhereIsNotSent()
{
    const int before = m_api.server().count({});
    RecoveryDesk desk(m_api.account());
    DeletionRequest request;
    request.account = desk.account;
    request.token.id = u"the-token"_s;
    request.reason = u"Customer called"_s;
    auto elsewhere = Claim::take(claimName(request));
    QVERIFY(desk.deletions.start(request));
    QVERIFY(desk.waitFor([&] { return !desk.told.isEmpty(); }));
    QCOMPARE(desk.told.first().kind, Kind::NotSent);
    QCOMPARE(desk.told.first().error.kind, ApiError::Kind::BusyElsewhere);
    QCOMPARE(m_api.server().count({}), before);
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 1);

    // In its turn it goes, and then nobody has the claim any more.
    elsewhere.reset();
    QVERIFY(desk.deletions.start(request));
    QVERIFY(!Claim::take(claimName(request)));
    QVERIFY(desk.waitFor([&] { return desk.told.size() == 2; }));
    QCOMPARE(desk.told.last().kind, Kind::Deleted);
    QVERIFY(Claim::take(claimName(request)));
    QCOMPARE(contradictionIn(desk.journal.entries()), QString());
}

QTEST_GUILESS_MAIN(RecoveryClaimsTest)
#include "tst_recoveryclaims.moc"
