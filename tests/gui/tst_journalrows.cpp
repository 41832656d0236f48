#include "openedjournal.h"

#include <QScrollBar>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using Kind = DeletionOutcome::Kind;

/// Which rows the journal's page has as one scrolls, and as the journal changes meanwhile.
class JournalRowsTest final : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QVERIFY(!QApplication::activeModalWidget()); }
    void rowsComeAsOneScrolls();
    void newOnesComeInAboveWhatIsChosen();
    void whatOneLooksAtStaysInPlace();
    void manyNewOnesLeaveNoGap();
    void openOnesInSightAreReadAgain();
    void whatNoLongerMatchesGoes();
    void aLateAnswerIsDropped();
    void nothingIsReadUnseen();
};

void JournalRowsTest::rowsComeAsOneScrolls()
{
    OpenedJournal on(500);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), JournalModel::pageSize);
    QTRY_VERIFY(on.says(u"500 deletions"_s));
    on.press(Qt::Key_Down);
    on.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(on.rows(), 2 * JournalModel::pageSize);
    on.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(on.rows(), 500);
    for (int row = 0; row < 500; ++row)
        QCOMPARE(on.cell(row, JournalModel::Column::Customer), QString::number(10500 - row));
}

void JournalRowsTest::newOnesComeInAboveWhatIsChosen()
{
    OpenedJournal on(5);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 5);
    on.press(Qt::Key_Down);
    on.press(Qt::Key_Down);
    on.journal.deletions.prepend(journalDeletion(6));
    on.takeChange();
    QTRY_COMPARE(on.rows(), 6);
    QCOMPARE(on.cell(0, JournalModel::Column::Customer), u"10006"_s);
    QCOMPARE(on.table->currentIndex().row(), 2);
    QCOMPARE(on.cell(2, JournalModel::Column::Customer), u"10004"_s);
    QCOMPARE(on.table->verticalScrollBar()->value(), 0);
}

void JournalRowsTest::whatOneLooksAtStaysInPlace()
{
    OpenedJournal on(150);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 150);
    on.press(Qt::Key_Down);
    for (int page = 0; page < 3; ++page)
        on.press(Qt::Key_PageDown);
    const QRect place = on.table->visualRect(on.table->currentIndex());
    const QString customer = on.table->currentIndex().siblingAtColumn(3).data().toString();
    for (int number = 151; number <= 155; ++number)
        on.journal.deletions.prepend(journalDeletion(number));
    on.takeChange();
    QTRY_COMPARE(on.rows(), 155);
    QCOMPARE(on.table->visualRect(on.table->currentIndex()), place);
    QCOMPARE(on.table->currentIndex().siblingAtColumn(3).data().toString(), customer);
}

void JournalRowsTest::manyNewOnesLeaveNoGap()
{
    OpenedJournal on(250);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), JournalModel::pageSize);
    for (int number = 251; number <= 900; ++number)
        on.journal.deletions.prepend(journalDeletion(number));
    on.takeChange();
    const auto isInOrder = [&on] {
        for (int row = 0; row < on.rows(); ++row)
            if (on.cell(row, JournalModel::Column::Customer) != QString::number(10900 - row))
                return false;
        return on.rows() >= 850;
    };
    QTRY_VERIFY(isInOrder());
    QTRY_VERIFY(on.says(u"900 deletions"_s));
}

void JournalRowsTest::openOnesInSightAreReadAgain()
{
    OpenedJournal on;
    for (int number = 600; number > 0; --number)
        on.add(journalDeletion(number, Kind::Unknown));
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), JournalModel::pageSize);
    on.press(Qt::Key_Down);
    on.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(on.rows(), 2 * JournalModel::pageSize);
    on.press(Qt::Key_End, Qt::ControlModifier);
    QTRY_COMPARE(on.rows(), 600);
    on.press(Qt::Key_End, Qt::ControlModifier);
    const int last = on.table->currentIndex().row();
    QCOMPARE(last, 599);
    for (JournalDeletion& deletion : on.journal.deletions) {
        deletion.state = JournalDeletion::State::Ended;
        deletion.outcome = outcomeName(Kind::Refused);
    }
    on.takeChange();
    QTRY_COMPARE(on.cell(last, JournalModel::Column::Outcome), u"Refused"_s);
    QCOMPARE(on.table->currentIndex().row(), last);
    QVERIFY(on.says(u"Refused"_s));
}

void JournalRowsTest::whatNoLongerMatchesGoes()
{
    OpenedJournal on;
    on.add(journalDeletion(3, Kind::Unknown));
    on.add(journalDeletion(2, Kind::Unknown));
    on.add(journalDeletion(1));
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 3);
    on.press(Qt::Key_O, Qt::AltModifier);
    on.type(u"Unsettled"_s);
    QTRY_COMPARE(on.rows(), 2);
    on.journal.deletions[0] = journalDeletion(3);
    on.takeChange();
    QTRY_COMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, JournalModel::Column::Customer), u"10002"_s);
}

void JournalRowsTest::aLateAnswerIsDropped()
{
    OpenedJournal on(20);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 20);
    on.journal.isHeldUp = true;
    on.search(u"000001"_s);
    on.search(u"000002"_s);
    on.journal.isHeldUp = false;
    on.search(u"000003"_s);
    QTRY_COMPARE(on.rows(), 1);
    on.journal.answerAll();
    QCOMPARE(on.rows(), 1);
    QCOMPARE(on.cell(0, JournalModel::Column::Customer), u"10003"_s);
}

void JournalRowsTest::nothingIsReadUnseen()
{
    OpenedJournal on(3);
    on.takeChange();
    QCoreApplication::processEvents();
    QCOMPARE(on.journal.lists, 0);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 3);
    on.browser.hide();
    on.journal.deletions.prepend(journalDeletion(4));
    on.takeChange();
    QCoreApplication::processEvents();
    QCOMPARE(on.rows(), 3);
    QVERIFY(on.open());
    QTRY_COMPARE(on.rows(), 4);
}

QTEST_MAIN(JournalRowsTest)
#include "tst_journalrows.moc"
