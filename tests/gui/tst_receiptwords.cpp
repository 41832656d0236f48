#include "story.h"
#include "words/outcomewords.h"
#include "words/receiptwords.h"

#include <QSet>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;

namespace {

const QTimeZone oslo("Europe/Oslo");
const QDateTime now(QDate(2026, 11, 27), QTime(9, 0), QTimeZone::utc());

QString told(const Story& story)
{
    return words::plain(words::receiptText(*receiptFrom(story.deletion, story.entries, now), oslo));
}

Story ended(Kind kind, int httpStatus = 0)
{
    Story story = Story().request().attempt();
    if (httpStatus > 0)
        story.reply(kind, httpStatus);
    story.end(kind);
    return story;
}

Story settled(Kind kind, int httpStatus)
{
    Story story = Story().request().attempt();
    story.reply(Kind::Unknown, 0);
    story.lookUp(kind, httpStatus);
    story.end(kind);
    return story;
}

} // namespace

class ReceiptWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void receiptOfADeletion();
    void saysWhatIsConfirmedAndWhatNot_data();
    void saysWhatIsConfirmedAndWhatNot();
    void neverClaimsMoreThanTheToken_data();
    void neverClaimsMoreThanTheToken();
    void noRealCardInSandboxAndTest();
    void timesBearDaylightSavingAndMidnight_data();
    void timesBearDaylightSavingAndMidnight();
    void anotherPersonMayHaveRecordedIt();
    void missingRequestIsTold();
    void outsideTextIsSafe();
    void ticketNamesTheJournalEntry();
};

void ReceiptWordsTest::receiptOfADeletion()
{
    QCOMPARE(told(plainStory()),
        u"Deletion receipt\n"
        "\n"
        "The stored card token was deleted.\n"
        "Confirmed by the API's answer to the request to delete it.\n"
        "This is said of the one card token that is named here. It isn't said of other card tokens, even of the same "
        "card or customer, nor of records of payments.\n"
        "\n"
        "Card token\n"
        "Card: Visa 476173••••••0416\n"
        "Token id: 6f1c2d3e\n"
        "Customer: 10234\n"
        "Account: Fjordbutikken P12345678 (PRODUCTION)\n"
        "API root: https://checkout.dintero.com/v1\n"
        "\n"
        "Request\n"
        "Asked by: Cardholder\n"
        "Reason: Customer called\n"
        "Agent: agent7\n"
        "Computer: desk-12\n"
        "Requested: 2026-11-26T13:31:07Z\n"
        "Requested, local time: 26 Nov 2026, 14:31:07 (Europe/Oslo, UTC+01:00)\n"
        "\n"
        "Outcome\n"
        "Attempts: 1\n"
        "Confirmed: 2026-11-26T13:31:10Z\n"
        "Confirmed, local time: 26 Nov 2026, 14:31:10 (Europe/Oslo, UTC+01:00)\n"
        "Answered with: 200\n"
        "Deleted, by the API's record: 2026-11-26T13:31:10Z by checkout-admin\n"
        "\n"
        "Journal\n"
        "Deletion: 5a0c1f6e-3b1d-4c55-9d0e-0f7b7f0a1c2d\n"
        "Journal entry: 44 of journal 7c9e6679-7425-40de-944b-e07fc1f90ae7\n"
        "SHA-256: 0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c2c\n"
        "Program: Token Desk 0.1.0\n"
        "Receipt made: 2026-11-27T09:00:00Z\n"
        "Receipt made, local time: 27 Nov 2026, 10:00:00 (Europe/Oslo, UTC+01:00)\n"_s);
}

void ReceiptWordsTest::saysWhatIsConfirmedAndWhatNot_data()
{
    QTest::addColumn<Story>("story");
    QTest::addColumn<QStringList>("says");
    QTest::addColumn<bool>("isProof");
    const auto row = [](const char* name, const Story& story, const QStringList& says, bool isProof) {
        QTest::newRow(name) << story << says << isProof;
    };
    Story before = ended(Kind::AlreadyGone, 200);
    before.entries.last().deletedAt = now.addDays(-9);
    row("deleted before", before,
        {u"had been deleted already"_s, u"Deleted, by the API's record: 2026-11-18T09:00:00Z\n"_s}, true);
    row("not known", ended(Kind::AlreadyGone, 404),
        {u"The API knows no such card token."_s, u"When and how it went isn't confirmed."_s}, true);
    row("look-up shows it deleted", settled(Kind::SettledDeleted, 200),
        {u"The stored card token is deleted."_s, u"Confirmed by a look-up"_s, u"Confirmed: 2026-11-26T13:31:10Z\n"_s,
            u"Look-up answered with: 200\n"_s},
        true);
    row("look-up finds none", settled(Kind::SettledDeleted, 404),
        {u"The stored card token is gone."_s, u"Look-up answered with: 404\n"_s}, true);
    Story refused = ended(Kind::Refused, 403);
    refused.entries[2].errorCode = u"FORBIDDEN"_s;
    refused.entries[2].errorMessage = u"no such right"_s;
    refused.entries.last().detail = u"said so"_s;
    row("refused", refused,
        {u"was not deleted."_s, u"The API refused"_s, u"Answered with: 403 FORBIDDEN no such right\n"_s,
            u"Remark: said so\n"_s, u"Known: 2026-11-26T13:31:10Z\n"_s},
        false);
    row("not sent", ended(Kind::NotSent), {u"was not deleted."_s, u"No request to delete it reached the API."_s},
        false);
    row("look-up shows it undeleted", settled(Kind::SettledNotDeleted, 200),
        {u"was not deleted."_s, u"a look-up showed it undeleted"_s}, false);
    row("interrupted", Story().request().attempt(),
        {u"It isn't known whether"_s, u"Last recorded: 2026-11-26T13:31:08Z\n"_s, u"Attempts: 1\n"_s}, false);
    row("only asked for", Story().request(), {u"no attempt at it is recorded"_s, u"Attempts: 0\n"_s}, false);
    row("contradictory", plainStory().attempt(), {u"contradict each other"_s}, false);
}

void ReceiptWordsTest::saysWhatIsConfirmedAndWhatNot()
{
    QFETCH(Story, story);
    QFETCH(QStringList, says);
    QFETCH(bool, isProof);
    const QString text = told(story);
    for (const QString& part : says)
        QVERIFY2(text.contains(part), qPrintable(part + u"\nisn't in\n"_s + text));
    QCOMPARE(text.startsWith(u"Deletion receipt\n"_s), isProof);
    QCOMPARE(text.contains(u"This is no proof of a deletion."_s), !isProof);
    QCOMPARE(text.contains(u"Confirmed"_s), isProof);
}

void ReceiptWordsTest::neverClaimsMoreThanTheToken_data() { saysWhatIsConfirmedAndWhatNot_data(); }

void ReceiptWordsTest::neverClaimsMoreThanTheToken()
{
    QFETCH(Story, story);
    const QString text = told(story).toLower();
    for (const QString& claim : {u"erase"_s, u"all card data"_s, u"guarantee"_s, u"certif"_s})
        QVERIFY2(!text.contains(claim), qPrintable(text));
}

void ReceiptWordsTest::noRealCardInSandboxAndTest()
{
    QVERIFY(told(plainStory(Environment::Sandbox)).contains(u"SANDBOX: made-up data"_s));
    QVERIFY(told(plainStory(Environment::Test)).contains(u"TEST: an account for tests."_s));
    for (const Environment environment : {Environment::Sandbox, Environment::Test, Environment::Production})
        QCOMPARE(told(plainStory(environment)).contains(u"No real card was concerned."_s),
            environment != Environment::Production);
}

void ReceiptWordsTest::timesBearDaylightSavingAndMidnight_data()
{
    QTest::addColumn<QDateTime>("utc");
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QString>("told");
    const auto row = [](const char* name, const QDate& day, const QTime& time, const char* zone, const QString& told) {
        QTest::newRow(name) << QDateTime(day, time, QTimeZone::utc()) << QByteArray(zone) << told;
    };
    const char* const here = "Europe/Oslo";
    row("before clocks go back", {2026, 10, 25}, {0, 30}, here, u"25 Oct 2026, 02:30:00 (Europe/Oslo, UTC+02:00)"_s);
    row("the same hour again", {2026, 10, 25}, {1, 30}, here, u"25 Oct 2026, 02:30:00 (Europe/Oslo, UTC+01:00)"_s);
    row("before clocks go on", {2026, 3, 29}, {0, 59}, here, u"29 Mar 2026, 01:59:00 (Europe/Oslo, UTC+01:00)"_s);
    row("after clocks went on", {2026, 3, 29}, {1, 0}, here, u"29 Mar 2026, 03:00:00 (Europe/Oslo, UTC+02:00)"_s);
    row("another day here", {2026, 12, 31}, {23, 30}, here, u"1 Jan 2027, 00:30:00 (Europe/Oslo, UTC+01:00)"_s);
    row("midnight", {2026, 11, 26}, {23, 0}, here, u"27 Nov 2026, 00:00:00 (Europe/Oslo, UTC+01:00)"_s);
    row("west of UTC", {2026, 7, 1}, {1, 15}, "America/St_Johns",
        u"30 Jun 2026, 22:45:00 (America/St_Johns, UTC-02:30)"_s);
    row("UTC itself", {2026, 7, 1}, {1, 15}, "UTC", u"1 Jul 2026, 01:15:00 (UTC, UTC+00:00)"_s);
}

void ReceiptWordsTest::timesBearDaylightSavingAndMidnight()
{
    QFETCH(QDateTime, utc);
    QFETCH(QByteArray, zone);
    QFETCH(QString, told);
    QCOMPARE(words::localMoment(utc, QTimeZone(zone)), told);
    QCOMPARE(words::localMoment(QDateTime(), QTimeZone(zone)), QString());
}

void ReceiptWordsTest::anotherPersonMayHaveRecordedIt()
{
    QVERIFY(!told(plainStory()).contains(u"Recorded by"_s));
    Story story = settled(Kind::SettledDeleted, 200);
    story.entries.last().user = u"agent8"_s;
    QVERIFY(told(story).contains(u"Agent: agent7\n"_s));
    QVERIFY(told(story).contains(u"Recorded by: agent8 on desk-12\n"_s));
}

void ReceiptWordsTest::missingRequestIsTold()
{
    Story story = plainStory();
    story.entries.removeFirst();
    const QString text = told(story);
    QVERIFY(text.contains(u"Requested: not in the journal\n"_s));
    QVERIFY(!text.contains(u"Agent:"_s));
}

void ReceiptWordsTest::outsideTextIsSafe()
{
    Story story = plainStory();
    const QString odd = u"\u202E4111111111111111\n<b>=1+1</b>\u2028"_s;
    for (JournalEntry& entry : story.entries) {
        for (QString JournalEntry::*text :
            {&JournalEntry::user, &JournalEntry::host, &JournalEntry::program, &JournalEntry::accountName,
                &JournalEntry::accountId, &JournalEntry::apiRoot, &JournalEntry::tokenId, &JournalEntry::maskedPan,
                &JournalEntry::brand, &JournalEntry::customerId, &JournalEntry::reason, &JournalEntry::errorCode,
                &JournalEntry::errorMessage, &JournalEntry::detail, &JournalEntry::deletedBy})
            entry.*text = odd;
    }
    // And one more, for the remark.
    const qsizetype usualLines = told(plainStory()).count(u'\n') + 1;
    const QString text = told(story);
    QCOMPARE(text.count(u'\n'), usualLines);
    QVERIFY2(!text.contains(u"4111111111111111"_s), qPrintable(text));
    for (const QChar hidden : {QChar(0x202E), QChar(0x2028)})
        QVERIFY(!text.contains(hidden));
    // No line begins with what a spreadsheet would reckon.
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(line.isEmpty() || line.front().isLetter(), qPrintable(line));
    // A long text is cut, not the receipt.
    for (JournalEntry& entry : story.entries)
        entry.reason = u"x"_s.repeated(100000);
    QVERIFY(told(story).size() < 10000);
}

void ReceiptWordsTest::ticketNamesTheJournalEntry()
{
    DeletionOutcome outcome;
    outcome.kind = Kind::Deleted;
    QVERIFY(!words::forTicket(outcome).contains(u"Deletion:"_s));
    const Story story = plainStory();
    outcome.request.id = story.deletion;
    QVERIFY(words::forTicket(outcome).endsWith(u"Deletion: 5a0c1f6e-3b1d-4c55-9d0e-0f7b7f0a1c2d\n"_s));
    QVERIFY(words::forTicket(outcome, story.entries.constLast())
                .endsWith(u"Journal entry: 44 of journal 7c9e6679-7425-40de-944b-e07fc1f90ae7\n"
                          "SHA-256: 0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c2c\n"_s));
}

QTEST_GUILESS_MAIN(ReceiptWordsTest)
#include "tst_receiptwords.moc"
