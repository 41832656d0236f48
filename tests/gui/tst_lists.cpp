#include "sandbox.h"
#include "table/cardtokentable.h"
#include "window.h"

using namespace tokendesk;
using namespace Qt::StringLiterals;

/// Many card tokens at once, from a list or of one customer, by keyboard alone.
class ListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void choosesAllCardsOfTheCustomer();
    void choosesAllThatIsShown();
};

void ListsTest::choosesAllCardsOfTheCustomer()
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

void ListsTest::choosesAllThatIsShown()
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

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
