#include "deletion/deletionoutcome.h"
#include "englishplurals.h"
#include "words/runreceiptwords.h"

#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Fate = RunReceipt::Fate;
using Kind = DeletionOutcome::Kind;

namespace {

const QTimeZone oslo("Europe/Oslo");
const QDateTime start(QDate(2026, 11, 26), QTime(13, 31, 8), QTimeZone::utc());
const QUuid run(u"0d4f2f3a-9a55-4b2e-8a7c-3f0d1a2b3c4d"_s);

JournalDeletion deletion(int number, const QString& outcome)
{
    JournalDeletion result;
    result.id = QUuid::createUuid();
    result.run = run;
    result.state = JournalDeletion::State::Ended;
    result.outcome = outcome;
    result.requestedAt = start;
    result.lastAt = start.addSecs(number);
    result.user = u"agent7"_s;
    result.host = u"desk-12"_s;
    result.accountName = u"Fjordbutikken"_s;
    result.accountId = u"P12345678"_s;
    result.apiRoot = u"https://checkout.dintero.com/v1"_s;
    result.tokenId = u"token-%1"_s.arg(number);
    result.maskedPan = u"476173••••••0416"_s;
    result.brand = u"visa"_s;
    result.customerId = u"10234"_s;
    result.reason = u"Clean-up of unused cards"_s;
    result.requestor = Requestor::Merchant;
    return result;
}

QList<JournalDeletion> oneOfEach()
{
    QList<JournalDeletion> all;
    for (const Kind kind : {Kind::Deleted, Kind::Deleted, Kind::SettledDeleted, Kind::AlreadyGone,
             Kind::SettledNotDeleted, Kind::Refused, Kind::NotSent, Kind::Unknown})
        all += deletion(static_cast<int>(all.size()) + 1, outcomeName(kind));
    for (const auto state :
        {JournalDeletion::State::Requested, JournalDeletion::State::Sending, JournalDeletion::State::Unknown}) {
        all += deletion(static_cast<int>(all.size()) + 1, {});
        all.last().state = state;
    }
    return all;
}

RunReceipt receiptOf(const QList<JournalDeletion>& deletions)
{
    return *runReceiptFrom(run, deletions, {}, start.addDays(1));
}

RunRequest request(int tokens)
{
    RunRequest result;
    result.id = run;
    result.account.name = u"Fjordbutikken"_s;
    result.account.accountId = u"T12345678"_s;
    result.account.apiRoot = QUrl(u"https://test.dintero.com/v1"_s);
    result.reason = u"Clean-up of unused cards"_s;
    for (int i = 0; i < tokens; ++i) {
        CardToken token;
        token.id = u"token-%1"_s.arg(i + 1);
        token.brandText = u"visa"_s;
        token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
        token.customerId = u"10234"_s;
        result.tokens += token;
    }
    return result;
}

DeletionOutcome outcome(const RunRequest& request, qsizetype index, Kind kind, int httpStatus = 0)
{
    DeletionOutcome result;
    result.request.token = request.tokens[index];
    result.kind = kind;
    result.error.httpStatus = httpStatus;
    result.at = start.addSecs(index);
    result.isRecorded = true;
    return result;
}

} // namespace

class RunReceiptWordsTest final : public QObject
{
    Q_OBJECT

private slots:
    void ticketOfARun();
    void whatIsNotRecordedIsToldInTheTicket();
    void countsAddUp();
    void sessionAndJournalCountAlike();
    void otherRunsArePassedOver();
    void namesTheFirstThatArentGone();
    void allGoneNamesNone();
    void endsEntryIsNamed();
    void tableHasARowForEach();
    void outsideTextIsSafe();
};

void RunReceiptWordsTest::ticketOfARun()
{
    const QList<JournalDeletion> deletions {
        deletion(1, outcomeName(Kind::Deleted)), deletion(2, outcomeName(Kind::Refused))};
    QCOMPARE(words::runForTicket(receiptOf(deletions), oslo),
        u"Not all card tokens of this run are known to be deleted.\n"
        "Card tokens in this run: 2\n"
        "Deleted, confirmed by the API's answer: 1\n"
        "Not deleted: refused by the API: 1\n"
        "Account: Fjordbutikken P12345678 (PRODUCTION)\n"
        "API root: https://checkout.dintero.com/v1\n"
        "Asked by: Merchant\n"
        "Reason: Clean-up of unused cards\n"
        "Agent: agent7\n"
        "Computer: desk-12\n"
        "Requested: 2026-11-26T13:31:08Z\n"
        "Requested, local time: 26 Nov 2026, 14:31:08 (Europe/Oslo, UTC+01:00)\n"
        "Last known: 2026-11-26T13:31:10Z\n"
        "Last known, local time: 26 Nov 2026, 14:31:10 (Europe/Oslo, UTC+01:00)\n"
        "Run: 0d4f2f3a-9a55-4b2e-8a7c-3f0d1a2b3c4d\n"
        "Report made: 2026-11-27T13:31:08Z\n"
        "Report made, local time: 27 Nov 2026, 14:31:08 (Europe/Oslo, UTC+01:00)\n"
        "\n"
        "Those that aren't known to be deleted:\n"
        "  Visa 476173••••••0416, token id token-2, customer 10234: Not deleted: refused by the API\n"
        "\n"
        "For all of them: export this run from Token Desk's journal.\n"_s);
}

void RunReceiptWordsTest::whatIsNotRecordedIsToldInTheTicket()
{
    const EnglishPlurals english;
    const RunRequest request = ::request(3);
    QList<DeletionOutcome> outcomes {outcome(request, 0, Kind::Deleted), outcome(request, 1, Kind::Refused, 400),
        outcome(request, 2, Kind::Unknown)};
    const QString told = u"One of these outcomes wasn't in the journal when this was copied"_s;
    QVERIFY(!words::runForTicket(runReceiptFrom(request, outcomes, start), oslo).contains(u"wasn't in the journal"_s));
    outcomes[0].isRecorded = false;
    // What is still unknown has no outcome to record.
    outcomes[2].isRecorded = false;
    QVERIFY(words::runForTicket(runReceiptFrom(request, outcomes, start), oslo).contains(told));
}

void RunReceiptWordsTest::countsAddUp()
{
    const RunReceipt receipt = receiptOf(oneOfEach());
    const std::map<Fate, int> expected {{Fate::Deleted, 2}, {Fate::DeletedByLookUp, 1}, {Fate::AlreadyGone, 1},
        {Fate::NotDeletedByLookUp, 1}, {Fate::Refused, 1}, {Fate::NotSent, 1}, {Fate::Unknown, 3}, {Fate::NotBegun, 1}};
    QCOMPARE(receipt.counts(), expected);
    int sum = 0;
    for (const auto& [fate, count] : receipt.counts())
        sum += count;
    QCOMPARE(sum, oneOfEach().size());

    QList<JournalDeletion> ofALaterVersion {deletion(1, u"vanished"_s)};
    QCOMPARE(receiptOf(ofALaterVersion).rows[0].fate, Fate::Unknown);
}

void RunReceiptWordsTest::sessionAndJournalCountAlike()
{
    const QList<Kind> kinds {Kind::Deleted, Kind::SettledDeleted, Kind::AlreadyGone, Kind::SettledNotDeleted,
        Kind::Refused, Kind::NotSent, Kind::Unknown, Kind::Checking};
    const RunRequest asked = request(static_cast<int>(kinds.size()) + 1);
    QList<DeletionOutcome> outcomes;
    QList<JournalDeletion> deletions;
    for (qsizetype i = kinds.size() - 1; i >= 0; --i) {
        outcomes += outcome(asked, i, kinds[i]);
        deletions += deletion(static_cast<int>(i) + 1, outcomeName(kinds[i]));
    }
    deletions += deletion(static_cast<int>(kinds.size()) + 1, {});
    deletions.last().state = JournalDeletion::State::Requested;
    const RunReceipt session = runReceiptFrom(asked, outcomes, start);
    QCOMPARE(session.counts(), receiptOf(deletions).counts());
    QCOMPARE(session.rows.size(), asked.tokens.size());
    QCOMPARE(session.rows.constFirst().tokenId, u"token-1"_s);
    QCOMPARE(session.rows.constLast().fate, Fate::NotBegun);
    QVERIFY(words::runForTicket(session, oslo).contains(u"TEST: an account for tests. No real card was concerned."_s));
}

void RunReceiptWordsTest::otherRunsArePassedOver()
{
    QList<JournalDeletion> deletions {deletion(1, outcomeName(Kind::Deleted)), deletion(2, outcomeName(Kind::Refused))};
    deletions[1].run = QUuid::createUuid();
    QCOMPARE(receiptOf(deletions).rows.size(), 1);
    QVERIFY(!runReceiptFrom(QUuid::createUuid(), deletions, {}, start));
}

void RunReceiptWordsTest::namesTheFirstThatArentGone()
{
    const RunRequest asked = request(14);
    QList<DeletionOutcome> outcomes {outcome(asked, 0, Kind::Deleted)};
    for (qsizetype i = 1; i < 14; ++i)
        outcomes += outcome(asked, i, Kind::Refused, 403);
    const QString ticket = words::runForTicket(runReceiptFrom(asked, outcomes, start), oslo);
    QVERIFY2(ticket.contains(u"The first of those that aren't known to be deleted:\n"
                             "  Visa 476173••••••0416, token id token-2, customer 10234: Not deleted: refused by the "
                             "API (answered with 403)\n"_s),
        qPrintable(ticket));
    QCOMPARE(ticket.count(u"token id"_s), 10);
    QVERIFY(!ticket.contains(u"token-12"_s));
    QVERIFY(ticket.contains(u"export this run"_s));
}

void RunReceiptWordsTest::allGoneNamesNone()
{
    QList<JournalDeletion> deletions {
        deletion(1, outcomeName(Kind::Deleted)), deletion(2, outcomeName(Kind::AlreadyGone))};
    const QString ticket = words::runForTicket(receiptOf(deletions), oslo);
    QVERIFY(ticket.startsWith(u"All card tokens of this run are deleted or were gone already.\n"_s));
    QVERIFY(!ticket.contains(u"aren't known"_s));
    deletions = {deletion(1, outcomeName(Kind::Refused))};
    QVERIFY(words::runForTicket(receiptOf(deletions), oslo)
                .startsWith(u"No card token of this run is known to be deleted.\n"_s));
}

void RunReceiptWordsTest::endsEntryIsNamed()
{
    JournalEntry end;
    end.kind = JournalEntry::Kind::RunEnded;
    end.writer = QUuid(u"7c9e6679-7425-40de-944b-e07fc1f90ae7"_s);
    end.sequence = 512;
    end.hash = QByteArray(32, '\x0c');
    const auto receipt = runReceiptFrom(run, oneOfEach(), end, start);
    QVERIFY(words::runForTicket(*receipt, oslo)
                .contains(u"Journal entry of its end: 512 of journal 7c9e6679-7425-40de-944b-e07fc1f90ae7\n"
                          "SHA-256: 0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c0c\n"_s));
}

void RunReceiptWordsTest::tableHasARowForEach()
{
    const ReceiptText text = words::runReceiptText(receiptOf(oneOfEach()), oslo);
    QCOMPARE(text.table.rows.size(), oneOfEach().size());
    QCOMPARE(text.table.rows[0],
        (QStringList {
            u"1"_s, u"Visa 476173••••••0416"_s, u"token-1"_s, u"10234"_s, u"Deleted"_s, u"2026-11-26T13:31:09Z"_s}));
    for (const QStringList& row : text.table.rows)
        QCOMPARE(row.size(), text.table.header.size());
    // What wasn't tried isn't known since any time.
    QCOMPARE(text.table.rows[8].mid(4), (QStringList {u"Not tried"_s, QString()}));
}

void RunReceiptWordsTest::outsideTextIsSafe()
{
    const QString odd = u"\u202E4111111111111111\n=1+1"_s;
    JournalDeletion hostile = deletion(1, outcomeName(Kind::Refused));
    for (QString JournalDeletion::*text :
        {&JournalDeletion::user, &JournalDeletion::host, &JournalDeletion::accountName, &JournalDeletion::accountId,
            &JournalDeletion::apiRoot, &JournalDeletion::tokenId, &JournalDeletion::maskedPan, &JournalDeletion::brand,
            &JournalDeletion::customerId, &JournalDeletion::reason})
        hostile.*text = odd;
    const RunReceipt receipt = receiptOf({hostile});
    const QString ticket = words::runForTicket(receipt, oslo);
    for (const QString& text : {ticket, words::runReceiptText(receipt, oslo).table.rows[0].join(u' ')})
        QVERIFY2(!text.contains(u"4111111111111111"_s) && !text.contains(QChar(0x202E)), qPrintable(text));
    for (const QString& line : ticket.split(u'\n'))
        QVERIFY2(line.isEmpty() || line.front().isLetter() || line.front() == u' ', qPrintable(line));
}

QTEST_GUILESS_MAIN(RunReceiptWordsTest)
#include "tst_runreceiptwords.moc"
