#include "onetoken.h"
#include "sandbox.h"
#include "table/cardtokentable.h"
#include "window.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

QString cell(const QTableView& table, int row, int column)
{
    return table.model()->index(row, column).data().toString();
}

} // namespace

/// "Remove my card from your shop", from the first key to the proof.
class MainJobTest final : public QObject
{
    Q_OBJECT

private slots:
    void byKeyboardAlone();
    void byMouse();
    void deletedCantBeDeletedAgain();
    void escapeSendsNothing();
    void whatWasConfirmedIsSent();
    void dialogLearnsTheLastUse();
    void copiesWhatIsShown();
    void choosesAllCardsOfTheCustomer();
    void choosesAllThatIsShown();
};

void MainJobTest::byKeyboardAlone()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto& window = *desk.window;
    auto* table = window.findChild<QTableView*>();

    // Focus starts where the work starts.
    desk.type(u" \"10234\" "_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(window, u"5 card tokens of customer “10234”"_s));
    desk.press(Qt::Key_Down);
    QVERIFY(table->hasFocus());
    QCOMPARE(cell(*table, 0, 2), u"476173••••••0416"_s);
    QTRY_VERIFY(shows(window, u"Visa •••• 0416"_s));
    QTRY_VERIFY(shows(window, u"Transactions (history)"_s));
    QTRY_VERIFY(sandbox.ledger().last("GET"_L1).value("path"_L1).toString().contains("/transactions"_L1));

    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QDialog& dialog = *desk.dialog();
    QVERIFY(shows(dialog, u"476173••••••0416"_s));
    QVERIFY(shows(dialog, u"Customer 10234"_s));
    QVERIFY(shows(dialog, u"SANDBOX"_s));
    QVERIFY(!find<QPushButton>(dialog, u"Delete Visa •••• 0416"_s)->isEnabled());
    QVERIFY(choose(dialog, Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Customer called"_s);
    QVERIFY(find<QPushButton>(dialog, u"Delete Visa •••• 0416"_s)->isEnabled());
    desk.press(Qt::Key_Return);

    QTRY_VERIFY(shows(window, u"Confirmed by the API."_s));
    QVERIFY(shows(window, u"Deleted Visa •••• 0416 at "_s));
    QCOMPARE(cell(*table, 0, 0), u"Deleted"_s);
    QVERIFY(desk.isBackInWindow());
    QVERIFY(table->hasFocus());
    const Ledger ledger = sandbox.ledger();
    QCOMPARE(ledger.count("DELETE"_L1), 1);
    QCOMPARE(ledger.deletedIds(), QStringList {cell(*table, 0, 7)});
    QCOMPARE(ledger.last("DELETE"_L1).value("reason"_L1).toString(), u"Customer called"_s);
    QCOMPARE(ledger.last("DELETE"_L1).value("requestor"_L1).toString(), u"CARDHOLDER"_s);
}

void MainJobTest::byMouse()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto& window = *desk.window;
    auto* table = window.findChild<QTableView*>();
    find<QLineEdit>(window, u"Find"_s)->setText(u"10234"_s);
    QTest::mouseClick(find<QPushButton>(window, u"Find"_s), Qt::LeftButton);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QTRY_VERIFY(shows(window, u"5 card tokens"_s));

    const QPoint secondRow = table->visualRect(table->model()->index(1, 1)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, secondRow);
    const QString id = cell(*table, 1, 7);
    QTest::mouseClick(find<QPushButton>(window, u"Delete…"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.dialog());
    QDialog& dialog = *desk.dialog();
    QTest::mouseClick(find<QRadioButton>(dialog, u"Merchant"_s), Qt::LeftButton, {}, QPoint(5, 8));
    dialog.findChild<QLineEdit*>()->setText(u"Stored twice by mistake"_s);
    QPushButton* confirm = nullptr;
    for (QPushButton* button : dialog.findChildren<QPushButton*>())
        if (button->text().startsWith(u"Delete "_s))
            confirm = button;
    QVERIFY(confirm && confirm->isEnabled());
    QTest::mouseClick(confirm, Qt::LeftButton);
    QTRY_VERIFY(shows(window, u"Confirmed by the API."_s));
    QCOMPARE(sandbox.ledger().deletedIds(), QStringList {id});
    QCOMPARE(sandbox.ledger().last("DELETE"_L1).value("requestor"_L1).toString(), u"MERCHANT"_s);

    QTRY_VERIFY(find<QPushButton>(window, u"Copy for ticket"_s));
    QTest::mouseClick(find<QPushButton>(window, u"Copy for ticket"_s), Qt::LeftButton);
    const QString ticket = QApplication::clipboard()->text();
    QVERIFY(ticket.contains(id));
    QVERIFY(ticket.contains(u"Stored twice by mistake"_s));
    QVERIFY(ticket.contains(u"Asked by: Merchant"_s));
    QVERIFY(shows(window, u"Copied."_s));
}

void MainJobTest::deletedCantBeDeletedAgain()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto& window = *desk.window;
    auto* table = window.findChild<QTableView*>();
    desk.press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(find<QCheckBox>(window, u"Include deleted"_s)->isChecked());
    find<QLineEdit>(window, u"Find"_s)->setFocus();
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(window, u"6 card tokens"_s));
    table->selectRow(5);
    QCOMPARE(cell(*table, 5, 0), u"Deleted"_s);
    QVERIFY(!find<QPushButton>(window, u"Delete…"_s)->isEnabled());
    QVERIFY(shows(window, u"Already deleted on "_s));
    table->setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.dialog());
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
}

void MainJobTest::escapeSendsNothing()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_COMPARE(table->model()->rowCount(), 5);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_M, u"Merchant"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"x"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
    QVERIFY(table->hasFocus());
    // What is asked for after it reaches the server.
    lookUp(desk, u"company-fleet"_s);
    QTRY_VERIFY(shows(*desk.window, u"250 card tokens of customer"_s));
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
}

void MainJobTest::whatWasConfirmedIsSent()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    const QString id = cell(*table, 0, 7);
    QVERIFY(desk.fillDeleteDialog());
    // The table changes behind the dialog: another order, another current row.
    table->sortByColumn(3, Qt::DescendingOrder);
    table->selectRow(3);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(sandbox.ledger().deletedIds(), QStringList {id});
}

void MainJobTest::dialogLearnsTheLastUse()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    WindowOnServer desk(sandbox.account());
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(shows(*desk.dialog(), u"Last use: not read yet"_s));
    QTRY_VERIFY(shows(*desk.dialog(), u"Last used "_s));
}

void MainJobTest::copiesWhatIsShown()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY(shows(*desk.window, u"Copied."_s));
    const QStringList cells = QApplication::clipboard()->text().split(u'\t');
    QCOMPARE(cells.size(), 8);
    QCOMPARE(cells[0], u"Active"_s);
    QCOMPARE(cells[2], u"476173••••••0416"_s);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), cell(*table, 0, 7));
}

void MainJobTest::choosesAllCardsOfTheCustomer()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<CardTokenTable*>();
    QAction* action = findAction(*desk.window, u"All cards of this customer"_s);
    QVERIFY(!action->isEnabled());
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    desk.press(Qt::Key_F, Qt::ControlModifier);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"1 card token with the id"_s));
    desk.press(Qt::Key_Down);

    QVERIFY(action->isEnabled());
    desk.press(Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    QCOMPARE(table->selectedRowCount(), 5);
    QVERIFY(shows(*desk.window, u"5 chosen"_s));
    QVERIFY(table->hasFocus());
    // Once: the next look-up of the same is only a look-up.
    table->chooseRow(1);
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    QCOMPARE(table->selectedRowCount(), 1);
}

void MainJobTest::choosesAllThatIsShown()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<CardTokenTable*>();
    desk.type(u"10234"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    // In a field it is the field's text that is chosen.
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectedRowCount(), 0);
    desk.press(Qt::Key_Slash, Qt::ControlModifier);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table->selectedRowCount(), 5);

    desk.press(Qt::Key_Slash);
    desk.type(u"mastercard"_s);
    desk.press(Qt::Key_Return);
    findAction(*desk.window, u"Choose all shown"_s)->trigger();
    QCOMPARE(table->selectedRowCount(), table->model()->rowCount());
    QVERIFY(table->selectedRowCount() < 5);
}

QTEST_MAIN(MainJobTest)
#include "tst_mainjob.moc"
