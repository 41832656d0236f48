#include "receipts/receipt.h"
#include "story.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Finding = Receipt::Finding;
using Kind = DeletionOutcome::Kind;

namespace {

const QDateTime now(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::utc());

std::optional<Receipt> receiptOf(const Story& story) { return receiptFrom(story.deletion, story.entries, now); }

Story lost()
{
    Story story;
    story.request().attempt().reply(Kind::Unknown, 0);
    return story;
}

} // namespace

class ReceiptTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsWhatTheStoryShows_data();
    void findsWhatTheStoryShows();
    void namesEachOutcomesEntry();
    void restsOnTheLastLookUp();
    void countsAttempts();
    void passesOverOtherDeletionsAndTheRun();
    void contradictionsProveNothing_data();
    void contradictionsProveNothing();
    void knowsWhenTheRequestIsMissing();
    void noEntryNoReceipt();
};

void ReceiptTest::findsWhatTheStoryShows_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<Finding>("finding");
    QTest::addColumn<bool>("isProof");
    const auto row = [](const char* name, const Story& story, Finding finding, bool isProof) {
        QTest::newRow(name) << story << finding << isProof;
    };
    row("deleted", plainStory(), Finding::Deleted, true);

    Story before = Story().request().attempt();
    before.end(Kind::AlreadyGone, 200).deletedAt = now.addDays(-3);
    row("deleted before", before, Finding::DeletedBefore, true);

    Story beforeWithoutTime = Story().request().attempt();
    beforeWithoutTime.end(Kind::AlreadyGone, 200);
    row("deleted before, at no time", beforeWithoutTime, Finding::DeletedBefore, true);

    Story notKnown = Story().request().attempt();
    notKnown.end(Kind::AlreadyGone, 404);
    row("not known", notKnown, Finding::NotKnown, true);

    Story refused = Story().request().attempt();
    refused.end(Kind::Refused, 403);
    row("refused", refused, Finding::Refused, false);

    Story notSent = Story().request().attempt();
    notSent.end(Kind::NotSent);
    row("not sent", notSent, Finding::NotSent, false);

    Story settled = lost();
    settled.lookUp(Kind::SettledDeleted, 200);
    settled.end(Kind::SettledDeleted);
    row("look-up shows it deleted", settled, Finding::DeletedByLookUp, true);

    Story gone = lost();
    gone.lookUp(Kind::SettledDeleted, 404);
    gone.end(Kind::SettledDeleted);
    row("look-up finds none", gone, Finding::GoneByLookUp, true);

    Story still = lost();
    still.lookUp(Kind::SettledNotDeleted, 200);
    still.end(Kind::SettledNotDeleted);
    row("look-up shows it undeleted", still, Finding::NotDeletedByLookUp, false);

    row("answer lost", lost(), Finding::Open, false);
    row("interrupted", Story().request().attempt(), Finding::Open, false);
    row("only asked for", Story().request(), Finding::NotBegun, false);

    Story leftUnknown = lost();
    leftUnknown.end(Kind::Unknown);
    row("left unknown", leftUnknown, Finding::Open, false);
}

void ReceiptTest::findsWhatTheStoryShows()
{
    QFETCH(Story, story);
    QFETCH(Finding, finding);
    QFETCH(bool, isProof);
    const auto receipt = receiptOf(story);
    QVERIFY(receipt);
    QCOMPARE(receipt->finding, finding);
    QCOMPARE(receipt->isProof(), isProof);
    QCOMPARE(receipt->madeAt, now);
}

void ReceiptTest::namesEachOutcomesEntry()
{
    const Story story = plainStory();
    QCOMPARE(receiptOf(story)->entry, story.entries.constLast());
    QCOMPARE(receiptOf(story)->request, story.entries.constFirst());
}

void ReceiptTest::restsOnTheLastLookUp()
{
    Story story = lost();
    story.lookUp(Kind::SettledNotDeleted, 200);
    story.lookUp(Kind::SettledDeleted, 404);
    const JournalEntry last = story.entries.constLast();
    QVERIFY(!receiptOf(story)->lookUp);
    story.end(Kind::SettledDeleted);
    QCOMPARE(receiptOf(story)->lookUp, last);
    QCOMPARE(receiptOf(story)->finding, Finding::GoneByLookUp);

    // The second attempt was answered: what was looked up before it is of no weight.
    Story again = lost();
    again.lookUp(Kind::SettledNotDeleted, 200);
    again.attempt().end(Kind::Deleted, 200);
    QVERIFY(!receiptOf(again)->lookUp);
}

void ReceiptTest::countsAttempts()
{
    QCOMPARE(receiptOf(Story().request())->attempts, 0);
    QCOMPARE(receiptOf(plainStory())->attempts, 1);
    QCOMPARE(receiptOf(lost().attempt())->attempts, 2);
}

void ReceiptTest::passesOverOtherDeletionsAndTheRun()
{
    Story story = plainStory();
    const QList<JournalEntry> own = story.entries;
    JournalEntry pause = own.constFirst();
    pause.kind = JournalEntry::Kind::RunPaused;
    pause.deletion = {};
    pause.tokenId.clear();
    JournalEntry other = own.constLast();
    other.deletion = QUuid::createUuid();
    other.outcome = outcomeName(Kind::Refused);
    story.entries.insert(2, pause);
    story.entries += other;
    story.entries += pause;
    const auto receipt = receiptOf(story);
    QCOMPARE(receipt->finding, Finding::Deleted);
    QCOMPARE(receipt->entry, own.constLast());
}

void ReceiptTest::contradictionsProveNothing_data()
{
    QTest::addColumn<Story>("story");
    Story two = plainStory();
    two.end(Kind::Refused);
    QTest::newRow("two outcomes") << two;
    QTest::newRow("something after the outcome") << plainStory().attempt();
    Story unheardOf = Story().request().attempt();
    unheardOf.end(Kind::Deleted).outcome = u"vanished"_s;
    QTest::newRow("an outcome that we don't know") << unheardOf;
    const auto differing = [](const char* name, auto JournalEntry::*field, const auto& value) {
        Story story = plainStory();
        story.entries[0].*field = value;
        QTest::newRow(name) << story;
    };
    differing("another token", &JournalEntry::tokenId, u"other"_s);
    differing("another account", &JournalEntry::accountId, u"P87654321"_s);
    differing("another API", &JournalEntry::apiRoot, u"https://example.com/v1"_s);
    differing("another environment", &JournalEntry::environment, Environment::Test);
    differing("another card", &JournalEntry::maskedPan, u"411111••••••1111"_s);
}

void ReceiptTest::contradictionsProveNothing()
{
    QFETCH(Story, story);
    QCOMPARE(receiptOf(story)->finding, Finding::Contradictory);
    QVERIFY(!receiptOf(story)->isProof());
}

void ReceiptTest::knowsWhenTheRequestIsMissing()
{
    Story story = plainStory();
    story.entries.removeFirst();
    QVERIFY(!receiptOf(story)->request);
    QCOMPARE(receiptOf(story)->finding, Finding::Deleted);
}

void ReceiptTest::noEntryNoReceipt()
{
    QVERIFY(!receiptFrom(QUuid::createUuid(), plainStory().entries, now));
    QVERIFY(!receiptFrom(QUuid(), {}, now));
}

QTEST_GUILESS_MAIN(ReceiptTest)
#include "tst_receipt.moc"
