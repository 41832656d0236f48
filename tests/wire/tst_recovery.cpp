#include "apiwithkey.h"
#include "claim.h"
#include "deletion/deletionclaims.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "journalledger.h"
#include "opendeletions.h"
#include "sandbox.h"
#include "sandboxtokens.h"
#include "scriptedserver.h"
#include "virtualclock.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;
using Step = JournalEntry::Kind;

namespace {

const QByteArray tokenJson = R"({"id": "%1", "type": "payment_token", "status": "%2", "card_brand": "visa",
    "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
    "updated_at": "2025-01-01T00:00:00Z"})";

/// One account at work after an interruption, in virtual time.
struct Desk {
    explicit Desk(const AccountProfile& profile)
        : account(profile)
        , server(account.apiRoot, "sandbox-key", {.deadline = 10s})
    {
        QObject::connect(&deletions, &Deletions::outcomeKnown, &deletions,
            [this](const DeletionOutcome& outcome) { told += outcome; });
    }

    bool waitFor(const std::function<bool()>& isSo)
    {
        QTimer waker;
        waker.start(2ms);
        const QDeadlineTimer patience(20s);
        while (!isSo()) {
            if (patience.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (clock->untilNext())
                clock->passToNext();
        }
        return true;
    }
    bool recover(const QList<JournalDeletion>& open)
    {
        deletions.recover(account, open, deletions.claimInterrupted(account, open));
        return waitFor([this] { return !deletions.isRecovering(); });
    }

    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Deletions deletions {server.api, journal, clock, [] { return 1.0; }};
    QList<DeletionOutcome> told;
};

AccountProfile accountAt(const QUrl& root)
{
    AccountProfile account;
    account.accountId = u"T00000000"_s;
    account.apiRoot = root;
    account.isSandbox = true;
    return account;
}

} // namespace

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
    void whatIsClaimedElsewhereIsLeftAlone_data();
    void whatIsClaimedElsewhereIsLeftAlone();
    void whatEndedBeforeItWasClaimedIsLeftAlone();
    void whatARunHadComeToAfterAllIsLookedUp();
    void aTokenClaimedElsewhereIsNotSent();
    void otherAccountsAreNoneOfOurs();
    void aRunThatWasCutOffIsSettled();
    void aRunEndsWithItsLastOutcome();
    void aRunIsNotEndedByAProgramThatSeesPartOfIt();
    void aRunEndsOnce();

private:
    JournalDeletion interrupted(JournalDeletion::State state, const QString& tokenId = u"the-token"_s) const
    {
        JournalDeletion deletion;
        deletion.id = QUuid::createUuid();
        deletion.state = state;
        deletion.attempts = state == JournalDeletion::State::Requested ? 0 : 1;
        deletion.accountId = u"T00000000"_s;
        deletion.apiRoot = m_server.url().toString();
        deletion.tokenId = tokenId;
        deletion.reason = u"Customer called"_s;
        return deletion;
    }

    ScriptedReply reply(const QByteArray& request)
    {
        const QByteArray path = request.split(' ').value(1);
        const QByteArray id = path.mid(path.lastIndexOf('/') + 1);
        const QByteArray body = QByteArray(tokenJson).replace("%1", id).replace("%2", m_status);
        return {ScriptedServer::json(m_httpStatus, body), ScriptedReply::Close::KeepOpen};
    }

    void init()
    {
        m_httpStatus = 200;
        m_status = "DELETED";
    }

    int m_httpStatus = 200;
    QByteArray m_status = "DELETED";
    ScriptedServer m_server {[this](const QByteArray& request) { return reply(request); }};
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
    m_status = status;
    const int before = m_server.count("DELETE");
    Desk desk(accountAt(m_server.url()));
    QList<JournalDeletion> open;
    for (int i = 0; i < 12; ++i)
        open += interrupted(
            i % 2 == 0 ? JournalDeletion::State::Sending : JournalDeletion::State::Unknown, u"token-%1"_s.arg(i));
    QVERIFY(desk.recover(open));
    QCOMPARE(desk.told.size(), 12);
    for (const DeletionOutcome& outcome : desk.told)
        QCOMPARE(outcome.kind, kind);
    QCOMPARE(m_server.count("DELETE"), before);
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
    const int before = m_server.count({});
    Desk desk(accountAt(m_server.url()));
    QVERIFY(desk.recover({interrupted(JournalDeletion::State::Requested)}));
    QCOMPARE(desk.told.size(), 1);
    QCOMPARE(desk.told.first().kind, Kind::NotSent);
    QCOMPARE(desk.told.first().error.kind, ApiError::Kind::Interrupted);
    QCOMPARE(m_server.count({}), before);
    QCOMPARE(desk.journal.entries().size(), 1);
    QCOMPARE(desk.journal.entries().first().detail, u"interrupted before anything was sent"_s);
}

void RecoveryTest::whatCantBeLookedUpStaysUnknown()
{
    init();
    m_httpStatus = 503;
    Desk desk(accountAt(m_server.url()));
    QVERIFY(desk.recover({interrupted(JournalDeletion::State::Sending)}));
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
    Desk desk(accountAt(m_server.url()));
    QSignalSpy recovered(&desk.deletions, &Deletions::recovered);
    const QList open {interrupted(JournalDeletion::State::Sending)};
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

void RecoveryTest::whatIsClaimedElsewhereIsLeftAlone_data()
{
    QTest::addColumn<bool>("isRun");
    QTest::newRow("the token") << false;
    QTest::newRow("its run") << true;
}

void RecoveryTest::whatIsClaimedElsewhereIsLeftAlone()
{
    QFETCH(bool, isRun);
    init();
    Desk desk(accountAt(m_server.url()));
    JournalDeletion deletion = interrupted(JournalDeletion::State::Sending);
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

void RecoveryTest::whatEndedBeforeItWasClaimedIsLeftAlone()
{
    init();
    Desk desk(accountAt(m_server.url()));
    const JournalDeletion seen = interrupted(JournalDeletion::State::Sending);
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

void RecoveryTest::whatARunHadComeToAfterAllIsLookedUp()
{
    init();
    Desk desk(accountAt(m_server.url()));
    JournalDeletion seen = interrupted(JournalDeletion::State::Requested);
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

void RecoveryTest::aTokenClaimedElsewhereIsNotSent()
{
    init();
    const int before = m_server.count({});
    Desk desk(accountAt(m_server.url()));
    DeletionRequest request;
    request.account = desk.account;
    request.token.id = u"the-token"_s;
    request.reason = u"Customer called"_s;
    auto elsewhere = Claim::take(claimName(request));
    QVERIFY(desk.deletions.start(request));
    QVERIFY(desk.waitFor([&] { return !desk.told.isEmpty(); }));
    QCOMPARE(desk.told.first().kind, Kind::NotSent);
    QCOMPARE(desk.told.first().error.kind, ApiError::Kind::BusyElsewhere);
    QCOMPARE(m_server.count({}), before);
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

void RecoveryTest::otherAccountsAreNoneOfOurs()
{
    init();
    Desk desk(accountAt(m_server.url()));
    JournalDeletion otherAccount = interrupted(JournalDeletion::State::Sending);
    otherAccount.accountId = u"T11111111"_s;
    JournalDeletion otherServer = interrupted(JournalDeletion::State::Requested);
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
        Desk desk(sandbox.account());
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
    Desk desk(sandbox.account());
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
    m_httpStatus = 503;
    Desk desk(accountAt(m_server.url()));
    QList<JournalDeletion> open {interrupted(JournalDeletion::State::Requested, u"first"_s),
        interrupted(JournalDeletion::State::Sending, u"second"_s)};
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
    Desk desk(accountAt(m_server.url()));
    QList<JournalDeletion> open {interrupted(JournalDeletion::State::Sending, u"first"_s),
        interrupted(JournalDeletion::State::Sending, u"second"_s)};
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
    Desk desk(accountAt(m_server.url()));
    JournalDeletion deletion = interrupted(JournalDeletion::State::Unknown);
    deletion.run = QUuid::createUuid();
    deletion.isRunEnded = true;
    QVERIFY(desk.recover({deletion}));
    QCOMPARE(desk.journal.entriesOf(Step::Outcome).size(), 1);
    QVERIFY(desk.journal.entriesOf(Step::RunEnded).isEmpty());
}

QTEST_GUILESS_MAIN(RecoveryTest)
#include "tst_recovery.moc"
