#include "lists/pastefield.h"
#include "onetoken.h"
#include "program.h"
#include "sandbox.h"

#include <QClipboard>
#include <QMenuBar>
#include <QTableView>

using namespace tokendesk;

namespace {

const QString shop = u"Token Desk: Shop (TEST)"_s;

QTableView* tableOf(const Program& program)
{
    return program.window->findChild<Workspace*>()->findChild<QTableView*>();
}

QLineEdit* findField(const Program& program) { return find<QLineEdit>(*program.window, u"Find"_s); }

/// At work on the second card of a customer.
struct Desk {
    explicit Desk(const QStringList& options = {})
        : sandbox(options)
    {
        program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    }

    bool open()
    {
        program.open();
        if (!program.worksOn(shop))
            return false;
        program.lookUp(u"10234"_s);
        if (!QTest::qWaitFor([this] { return shows(*program.window, u"of customer “10234”"_s); }))
            return false;
        Program::press(Qt::Key_Down);
        Program::press(Qt::Key_Down);
        return tableOf(program)->hasFocus() && tableOf(program)->currentIndex().row() == 1;
    }

    const Sandbox sandbox;
    Program program;
};

} // namespace

/// Where the keyboard is, in the whole window: it never rests where keys do nothing, or something else than is
/// expected.
class FocusInWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void aMenuBarGetsNoFocusBack_data();
    void aMenuBarGetsNoFocusBack();
    void aListIsReadWithTheFocusInTheTable();
    void nothingFoundLeadsBackToTheSearch();
    void comingBackLeadsToTheTable_data();
    void comingBackLeadsToTheTable();
    void anotherAccountAndBackLeadsToTheTable();
    void escapeClosesTheWindowsMessages();
    void theLatestOutcomeIsOneKeyAwayFromATicket();
};

void FocusInWindowTest::aMenuBarGetsNoFocusBack_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<bool>("isMany");
    QTest::newRow("delete") << Qt::Key_Delete << Qt::NoModifier << false;
    QTest::newRow("delete many") << Qt::Key_Delete << Qt::NoModifier << true;
    QTest::newRow("keyboard") << Qt::Key_F1 << Qt::NoModifier << false;
    QTest::newRow("settings") << Qt::Key_Comma << Qt::ControlModifier << false;
}

void FocusInWindowTest::aMenuBarGetsNoFocusBack()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(bool, isMany);
    Desk desk;
    QVERIFY(desk.open());
    if (isMany)
        Program::press(Qt::Key_Up, Qt::ShiftModifier);
    Program::press(Qt::Key_T, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Escape);
    QTRY_VERIFY(qobject_cast<QMenuBar*>(QApplication::focusWidget()));
    Program::press(key, modifier);
    QVERIFY(desk.program.waitForDialog());
    Program::press(Qt::Key_Escape);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_COMPARE(QApplication::focusWidget(), tableOf(desk.program));
}

void FocusInWindowTest::aListIsReadWithTheFocusInTheTable()
{
    Desk desk({u"--latency-ms"_s, u"200"_s});
    QVERIFY(desk.open());
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    Program::press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(desk.program.waitForDialog());
    Program::press(Qt::Key_V, Qt::ControlModifier);
    const auto* summary = desk.program.dialog()->findChild<QLabel*>(u"summary"_s);
    QTRY_COMPARE(summary->text(), u"5 card token ids."_s);
    Program::press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_VERIFY(shows(*desk.program.window, u"of a list"_s));
    QCOMPARE(QApplication::focusWidget(), tableOf(desk.program));
    Program::press(Qt::Key_Down);
    QCOMPARE(tableOf(desk.program)->currentIndex().row(), 0);
}

void FocusInWindowTest::nothingFoundLeadsBackToTheSearch()
{
    Desk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    desk.program.lookUp(u"no-such-customer"_s);
    QTRY_VERIFY(shows(*desk.program.window, u"No card token"_s));
    auto* wider = find<QPushButton>(*desk.program.window, u"Include deleted"_s);
    QVERIFY(wider);
    wider->setFocus();
    Program::press(Qt::Key_Space);
    // While it is being read, rows may come.
    QTRY_COMPARE(QApplication::focusWidget(), tableOf(desk.program));
    QTRY_COMPARE(QApplication::focusWidget(), findField(desk.program));
    QVERIFY(shows(*desk.program.window, u"No card token"_s));
}

void FocusInWindowTest::comingBackLeadsToTheTable_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("title");
    QTest::newRow("journal") << Qt::Key_J << Qt::ControlModifier << u"Token Desk: journal"_s;
    QTest::newRow("activity") << Qt::Key_F12 << Qt::NoModifier << u"Token Desk: activity"_s;
}

void FocusInWindowTest::comingBackLeadsToTheTable()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, title);
    Desk desk;
    QVERIFY(desk.open());
    Program::press(key, modifier);
    QVERIFY(desk.program.worksOn(title));
    Program::press(Qt::Key_Escape);
    QVERIFY(desk.program.worksOn(shop));
    QCOMPARE(QApplication::focusWidget(), tableOf(desk.program));
    QCOMPARE(tableOf(desk.program)->currentIndex().row(), 1);
    Program::press(Qt::Key_Delete);
    QVERIFY(desk.program.waitForDialog());
}

void FocusInWindowTest::anotherAccountAndBackLeadsToTheTable()
{
    Desk desk;
    desk.program.addAccount(u"Second"_s, sandboxAccount, rootOf(desk.sandbox.server()), "sandbox-key");
    QVERIFY(desk.open());
    const QTableView* table = tableOf(desk.program);
    Program::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(desk.program.worksOn(u"Token Desk: Second (TEST)"_s));
    // Nothing is shown there yet.
    QCOMPARE(QApplication::focusWidget(), findField(desk.program));
    Program::press(Qt::Key_1, Qt::ControlModifier);
    QVERIFY(desk.program.worksOn(shop));
    QCOMPARE(QApplication::focusWidget(), table);
}

void FocusInWindowTest::escapeClosesTheWindowsMessages()
{
    Desk desk;
    QVERIFY(desk.open());
    const QString told = u"Your organisation has changed what holds on this computer."_s;
    desk.program.window->takeChangedPolicy(Policy());
    QVERIFY(shows(*desk.program.window, told));
    // What stands nearer to the work goes first.
    Program::press(Qt::Key_Slash);
    Program::type(u"visa"_s);
    Program::press(Qt::Key_Escape);
    QVERIFY(find<QLineEdit>(*desk.program.window, u"Filter"_s)->text().isEmpty());
    QVERIFY(shows(*desk.program.window, told));
    Program::press(Qt::Key_Escape);
    QVERIFY(!shows(*desk.program.window, told));
}

void FocusInWindowTest::theLatestOutcomeIsOneKeyAwayFromATicket()
{
    Desk desk;
    QVERIFY(desk.open());
    auto* clipboard = QApplication::clipboard();
    clipboard->setText(u"before"_s);
    Program::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), u"before"_s);
    Program::press(Qt::Key_Delete);
    QVERIFY(desk.program.waitForDialog());
    QVERIFY(choose(*desk.program.dialog(), Qt::Key_C, u"Cardholder"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Customer called"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_VERIFY(shows(*desk.program.window, u"Confirmed by the API."_s));
    // The row chosen by now is the next one.
    QCOMPARE(tableOf(desk.program)->currentIndex().row(), 2);
    Program::press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(clipboard->text().contains(u"Customer called"_s));
    QVERIFY(shows(*desk.program.window, u"Copied."_s));
    // What was told is closed: it can't be meant any more, but from its own row.
    clipboard->setText(u"before"_s);
    Program::press(Qt::Key_Escape);
    Program::press(Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(clipboard->text(), u"before"_s);
    Program::press(Qt::Key_Up);
    Program::press(Qt::Key_T, Qt::ControlModifier);
    QVERIFY(clipboard->text().contains(u"Customer called"_s));
}

QTEST_MAIN(FocusInWindowTest)
#include "tst_focusinwindow.moc"
