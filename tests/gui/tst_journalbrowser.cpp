#include "journal/timechoice.h"
#include "openedjournal.h"

#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using Kind = DeletionOutcome::Kind;

/// The journal's page, as a person works with it.
class JournalBrowserTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup();
    void newestComesFirst();
    void nothingYetSaysWhatWillBeHere();
    void wordsFindDeletions();
    void searchWithoutHitOffersAll();
    void filtersNarrow_data();
    void filtersNarrow();
    void daysAreThoseOfTheDesktop();
    void storyTellsEachEntry();
    void hashesAreCopiedWhole();
    void openOnesCanBeCheckedAgain();
    void aFailingJournalIsToldAndTriedAgain();
    void aRunIsShownAlone();
    void escapeGoesBackStepByStep();
    void verifyingTellsWhatItFound();
    void whatWasFoundSoundIsNotSaidOfLaterEntries();
    void newsIsReadOnce();
    void exportTellsHowMany();
    void exportAsksBeforeItReplaces();
    void textsFromOutsideAreHarmless();
};

void JournalBrowserTest::cleanup() { QVERIFY(!QApplication::activeModalWidget()); }

void JournalBrowserTest::newestComesFirst()
{
    OpenedJournal on;
    JournalDeletion deletion = journalDeletion(2, Kind::Unknown);
    deletion.requestor = Requestor::Merchant;
    on.add(deletion);
    on.add(journalDeletion(1));
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 2);
    using Column = JournalModel::Column;
    QCOMPARE(on.cell(0, Column::Requested), u"3 Mar 2026, 14:09:22"_s);
    QCOMPARE(on.cell(0, Column::Outcome), u"Unknown: not settled yet"_s);
    QCOMPARE(on.cell(0, Column::Card), u"Visa 476173••••••0416"_s);
    QCOMPARE(on.cell(0, Column::Customer), u"10002"_s);
    QCOMPARE(on.cell(0, Column::Reason), u"Customer called"_s);
    QCOMPARE(on.cell(0, Column::Requestor), u"Merchant"_s);
    QCOMPARE(on.cell(0, Column::Agent), u"kari"_s);
    QCOMPARE(on.cell(0, Column::Account), u"Fjordbutikken T00000001 (TEST)"_s);
    QCOMPARE(on.cell(1, Column::Outcome), u"Deleted"_s);
    QVERIFY(on.says(u"2 deletions"_s));
}

void JournalBrowserTest::nothingYetSaysWhatWillBeHere()
{
    OpenedJournal on;
    QVERIFY(on.open());
    QTRY_VERIFY(on.says(u"Nothing has been deleted yet."_s));
    QVERIFY(!find<QPushButton>(on.browser, u"Show all"_s));
    on.add(journalDeletion(1));
    on.takeChange();
    QTRY_VERIFY(on.table->isVisible());
    QCOMPARE(on.rows(), 1);
}

void JournalBrowserTest::wordsFindDeletions()
{
    OpenedJournal on(30);
    on.journal.deletions[7].user = u"Ærlend"_s;
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 30);
    on.search(u"000012 0416"_s);
    QTRY_COMPARE(on.rows(), 1);
    QVERIFY(on.says(u"1 deletion"_s));
    on.search(u"ærlend"_s);
    QTRY_COMPARE(on.rows(), 1);
    on.press(Qt::Key_Down);
    QVERIFY(on.table->hasFocus());
    QTRY_VERIFY(on.says(u"Ærlend@desk-7"_s));
}

void JournalBrowserTest::searchWithoutHitOffersAll()
{
    OpenedJournal on(3);
    QVERIFY(on.open());
    on.search(u"nobody"_s);
    QTRY_VERIFY(on.says(u"No deletion matches."_s));
    find<QPushButton>(on.browser, u"Show all"_s)->setFocus();
    on.press(Qt::Key_Space);
    QTRY_COMPARE(on.rows(), 3);
    QVERIFY(on.table->isVisible());
}

void JournalBrowserTest::filtersNarrow_data()
{
    QTest::addColumn<Qt::Key>("mnemonic");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("rows");
    QTest::newRow("outcome") << Qt::Key_O << u"Refused"_s << 1;
    QTest::newRow("unsettled") << Qt::Key_O << u"Unsettled"_s << 2;
    QTest::newRow("account") << Qt::Key_U << u"Other"_s << 1;
    QTest::newRow("today") << Qt::Key_T << u"Today"_s << 1;
    QTest::newRow("days") << Qt::Key_T << u"From"_s << 1;
}

void JournalBrowserTest::filtersNarrow()
{
    QFETCH(Qt::Key, mnemonic);
    QFETCH(QString, typed);
    QFETCH(int, rows);
    OpenedJournal on;
    JournalDeletion today = journalDeletion(9, Kind::Unknown);
    today.requestedAt = QDateTime::currentDateTimeUtc();
    on.add(today);
    on.add(journalDeletion(4, Kind::Refused));
    on.add(journalDeletion(3, Kind::Unknown));
    JournalDeletion other = journalDeletion(2);
    other.accountName = u"Other shop"_s;
    other.accountId = u"T00000002"_s;
    on.add(other);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 4);
    QTRY_COMPARE(find<QComboBox>(on.browser, u"Account"_s)->count(), 3);
    on.press(mnemonic, Qt::AltModifier);
    on.type(typed);
    QTRY_COMPARE(on.rows(), rows);
}

void JournalBrowserTest::daysAreThoseOfTheDesktop()
{
    // Oslo puts its clocks forward on 29 March 2026: that day has 23 hours.
    const QDate day(2026, 3, 29);
    const TimeRange range = timeRange(TimeChoice::Between, day, day, day);
    QCOMPARE(range.from, QDateTime(QDate(2026, 3, 28), QTime(23, 0), Qt::UTC));
    QCOMPARE(range.until, QDateTime(QDate(2026, 3, 29), QTime(22, 0), Qt::UTC));
    QCOMPARE(timeRange(TimeChoice::Between, day, day, day.addDays(-3)).from,
        timeRange(TimeChoice::Between, day, day.addDays(-3), day).from);
    QCOMPARE(
        timeRange(TimeChoice::SevenDays, QDate(2026, 3, 7)).from, QDateTime(QDate(2026, 2, 28), QTime(23, 0), Qt::UTC));
    QCOMPARE(timeRange(TimeChoice::ThisYear, day).from, QDateTime(QDate(2025, 12, 31), QTime(23, 0), Qt::UTC));
}

void JournalBrowserTest::storyTellsEachEntry()
{
    OpenedJournal on(2);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 2);
    on.press(Qt::Key_Down);
    QVERIFY(on.says(u"Visa •••• 0416"_s));
    QVERIFY(on.says(u"2026-03-03T13:09:22Z"_s));
    QTRY_VERIFY(on.says(u"Confirmed by the person."_s));
    QVERIFY(on.says(u"Attempt 1: about to be sent."_s));
    QVERIFY(on.says(u"Attempt 1: The API confirmed that it is deleted."_s));
    QVERIFY(on.says(u"Answered with 200"_s));
    QVERIFY(on.says(u"Deleted at 2026-03-03T13:09:22Z by api-client, says the API"_s));
    QVERIFY(on.says(u"Ended: Deleted"_s));
    QVERIFY(on.says(u"no. 13, kari@desk-7, hash 0d0d0d0d0d0d…"_s));
    QVERIFY(!find<QPushButton>(on.browser, u"Check again"_s));
    QVERIFY(!find<QPushButton>(on.browser, u"Whole run"_s));

    QSignalSpy copied(&on.browser, &JournalBrowser::copyWanted);
    on.press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(copied.size(), 1);
    QCOMPARE(copied[0][0].value<JournalDeletion>(), on.journal.deletions[0]);
    QCOMPARE(copied[0][1].value<QList<JournalEntry>>().size(), 4);
}

void JournalBrowserTest::hashesAreCopiedWhole()
{
    OpenedJournal on(1);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 1);
    on.press(Qt::Key_Down);
    QTRY_VERIFY(find<QToolButton>(on.browser, u"Copy the hash of entry 11"_s));
    find<QToolButton>(on.browser, u"Copy the hash of entry 11"_s)->setFocus();
    on.press(Qt::Key_Space);
    QCOMPARE(QApplication::clipboard()->text(), QString::fromLatin1(QByteArray(32, 11).toHex()));
    QVERIFY(shows(on.browser, u"Copied."_s));
}

void JournalBrowserTest::openOnesCanBeCheckedAgain()
{
    OpenedJournal on;
    on.add(journalDeletion(2, Kind::Unknown));
    on.add(journalDeletion(1, Kind::Unknown));
    on.browser.setUnderWay([](const JournalDeletion& deletion) { return deletion.id == journalDeletion(1).id; });
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 2);
    QCOMPARE(on.cell(1, JournalModel::Column::Outcome), u"Under way"_s);
    on.press(Qt::Key_Down);
    QSignalSpy asked(&on.browser, &JournalBrowser::checkAgainWanted);
    on.press(Qt::Key_G, Qt::AltModifier);
    QTRY_COMPARE(asked.size(), 1);
    on.table->setFocus();
    on.press(Qt::Key_Down);
    QVERIFY(!find<QPushButton>(on.browser, u"Check again"_s));
}

void JournalBrowserTest::aFailingJournalIsToldAndTriedAgain()
{
    OpenedJournal on(3);
    on.journal.error = JournalError {JournalError::Kind::Damaged, u"/home/kari/journal.sqlite"_s, u"malformed"_s};
    QVERIFY(on.open());
    QTRY_VERIFY(on.says(u"/home/kari/journal.sqlite is damaged. Keep a copy of the file"_s));
    QVERIFY(!on.says(u"Nothing has been deleted yet."_s));
    on.journal.error.reset();
    on.press(Qt::Key_Y, Qt::AltModifier);
    QTRY_COMPARE(on.rows(), 3);
    QVERIFY(!on.says(u"is damaged"_s));
}

void JournalBrowserTest::aRunIsShownAlone()
{
    OpenedJournal on;
    const QUuid run = QUuid::createUuid();
    for (int number = 6; number > 0; --number) {
        JournalDeletion deletion = journalDeletion(number);
        if (number % 2 == 0)
            deletion.run = run;
        on.add(deletion);
    }
    JournalEntry pause = on.journal.entries.first();
    pause.kind = JournalEntry::Kind::RunPaused;
    pause.detail = u"403 three times in a row"_s;
    on.journal.entries += pause;
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 6);
    on.press(Qt::Key_Down);
    QTRY_VERIFY(on.says(u"The run was paused.\n403 three times in a row"_s));
    on.press(Qt::Key_W, Qt::AltModifier);
    QTRY_COMPARE(on.rows(), 3);
    QVERIFY(on.says(u"Only the deletions of one run are shown."_s));
    on.press(Qt::Key_L, Qt::AltModifier);
    QTRY_COMPARE(on.rows(), 6);
    QVERIFY(!on.says(u"Only the deletions of one run are shown."_s));
}

void JournalBrowserTest::escapeGoesBackStepByStep()
{
    OpenedJournal on(3);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 3);
    QSignalSpy left(&on.browser, &JournalBrowser::left);
    on.browser.showRun(QUuid::createUuid());
    on.search(u"nobody"_s);
    on.press(Qt::Key_Escape);
    QTRY_VERIFY(on.says(u"Only the deletions of one run are shown."_s));
    on.press(Qt::Key_Escape);
    QTRY_COMPARE(on.rows(), 3);
    QCOMPARE(left.size(), 0);
    on.press(Qt::Key_Escape);
    QCOMPARE(left.size(), 1);
}

void JournalBrowserTest::verifyingTellsWhatItFound()
{
    OpenedJournal on(1);
    on.journal.verification.entries = 12345;
    on.journal.verification.writers = {{QUuid::createUuid(), 12345, QByteArray(32, 7)}};
    QVERIFY(on.open());
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Sound: 12,345 entries, last hash 0707"_s));
    JournalFlaw flaw;
    flaw.kind = JournalFlaw::Kind::Changed;
    flaw.sequence = 17;
    on.journal.verification.flaw = flaw;
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Not sound: entry no. 17 of"_s));
}

void JournalBrowserTest::whatWasFoundSoundIsNotSaidOfLaterEntries()
{
    OpenedJournal on(1);
    QVERIFY(on.open());
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Sound: "_s));
    on.add(journalDeletion(2));
    on.takeChange();
    QVERIFY(!on.says(u"Sound: "_s));
    // A flaw stays one.
    on.journal.verification.flaw = JournalFlaw();
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Not sound: "_s));
    on.takeChange();
    QVERIFY(on.says(u"Not sound: "_s));
}

void JournalBrowserTest::newsIsReadOnce()
{
    OpenedJournal on(1);
    QVERIFY(on.open());
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Sound: "_s));
    on.browser.hide();
    QVERIFY(on.open());
    QVERIFY(!on.says(u"Sound: "_s));
    // What becomes known while one is away is news.
    on.journal.isHeldUp = true;
    on.press(Qt::Key_V, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Verifying…"_s));
    on.browser.hide();
    on.journal.answerAll();
    QVERIFY(on.open());
    QVERIFY(on.says(u"Sound: "_s));
}

void JournalBrowserTest::exportTellsHowMany()
{
    const QTemporaryDir folder;
    OpenedJournal on(25);
    QVERIFY(on.open());
    on.search(u"00001"_s);
    QTRY_COMPARE(on.rows(), 11);
    on.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeWindow()));
    on.type(folder.filePath(u"out.csv"_s));
    on.press(Qt::Key_Return);
    QTRY_VERIFY(on.says(u"Exported 11 deletions to %1."_s.arg(folder.filePath(u"out.csv"_s))));
    QVERIFY(QFile::exists(folder.filePath(u"out.csv"_s)));
}

void JournalBrowserTest::exportAsksBeforeItReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.json"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("before");
    file.close();
    OpenedJournal on(1);
    QVERIFY(on.open());
    on.press(Qt::Key_E, Qt::ControlModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeWindow()));
    on.type(path);
    on.press(Qt::Key_Return);
    QTRY_VERIFY(on.says(u"is there already"_s));
    QCOMPARE(QFileInfo(path).size(), 6);
    on.browser.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&on.browser));
    on.press(Qt::Key_P, Qt::AltModifier);
    QTRY_VERIFY(on.says(u"Exported 1 deletion to"_s));
    QVERIFY(QFileInfo(path).size() > 6);
}

void JournalBrowserTest::textsFromOutsideAreHarmless()
{
    OpenedJournal on;
    JournalDeletion deletion = journalDeletion(1);
    deletion.customerId = u"4111111111111111"_s;
    deletion.reason = u"<b>bold</b>\u202E"_s;
    on.add(deletion);
    on.journal.entries[2].errorMessage = u"<img src=x> 4111111111111111"_s;
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, JournalModel::Column::Customer), u"411111••••••1111"_s);
    QCOMPARE(on.cell(0, JournalModel::Column::Reason), u"<b>bold</b>‹U+202E›"_s);
    on.press(Qt::Key_Down);
    QTRY_VERIFY(on.says(u"<img src=x> 411111••••••1111"_s));
    QVERIFY(on.says(u"<b>bold</b>‹U+202E›"_s));
    QVERIFY(!on.says(u"4111111111111111"_s));
}

QTEST_MAIN(JournalBrowserTest)
#include "tst_journalbrowser.moc"
