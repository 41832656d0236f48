#include "onetoken.h"
#include "program.h"
#include "receipts/receiptdialog.h"
#include "sandbox.h"
#include "story.h"

#include <QLineEdit>
#include <QTableView>
#include <QTreeView>

using namespace tokendesk;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class LockTest final : public QObject
{
    Q_OBJECT

private slots:
    void lockingDropsWhatWasOnScreen();
    void noReceiptOpensOverTheLock();
    void aDeletionUnderWayOutlivesTheLock();
    void tellsOfAPausedRun();
    void idleTimeLocks();
    void aKeyAfterLongAbsenceReachesNothing();
};

void LockTest::lockingDropsWhatWasOnScreen()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    const auto* history = program.window->findChild<QTreeView*>();
    QTRY_VERIFY(history->isVisible() && history->model()->rowCount() > 0);
    Program::press(Qt::Key_Delete);
    QVERIFY(program.waitForDialog());
    // Even with a dialog open.
    findAction(*program.window, u"Lock"_s)->trigger();
    QVERIFY(program.isBackInWindow());
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    QCOMPARE(program.window->windowTitle(), u"Token Desk (locked)"_s);
    for (const auto* table : program.window->findChildren<QTableView*>())
        QCOMPARE(table->model()->rowCount(), 0);
    QCOMPARE(history->model()->rowCount(), 0);
    for (const auto* label : program.window->findChildren<QLabel*>())
        QVERIFY2(!label->text().contains(u"••••"_s), qPrintable(label->text()));
    for (const auto* field : program.window->findChildren<QLineEdit*>())
        QCOMPARE(field->text(), QString());
    // No shortcut reaches through.
    Program::press(Qt::Key_1, Qt::ControlModifier);
    Program::press(Qt::Key_F5);
    QTest::qWait(0);
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));

    Program::press(Qt::Key_Space);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    QVERIFY(shows(*program.window, u"Whose card is it?"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
}

void LockTest::noReceiptOpensOverTheLock()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    Story story = plainStory();
    for (JournalEntry& entry : story.entries) {
        entry.writer = {};
        entry.sequence = 0;
        entry.hash.clear();
    }
    bool isWritten = false;
    program.journal.record(story.entries, this, [&isWritten](const auto& result) { isWritten = result.has_value(); });
    QTRY_VERIFY(isWritten);
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    // It is asked for, and the lock comes before the journal's answer.
    emit program.window->findChild<Workspace*>()->receiptWanted(story.deletion);
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(program.window->windowTitle(), u"Token Desk (locked)"_s);
    bool hasAnswered = false;
    program.journal.story(story.deletion, this, [&hasAnswered](const auto&) { hasAnswered = true; });
    QTRY_VERIFY(hasAnswered);
    QVERIFY(!program.window->findChild<ReceiptDialog*>());
}

void LockTest::aDeletionUnderWayOutlivesTheLock()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_Delete);
    QVERIFY(program.waitForDialog());
    QVERIFY(choose(*program.dialog(), Qt::Key_C, u"Cardholder"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Customer called"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shows(*program.window, u"1 deletion under way"_s));
    QTRY_VERIFY(!shows(*program.window, u"deletion under way"_s));
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 1);
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
}

void LockTest::tellsOfAPausedRun()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"20"_s});
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(shows(*program.window, u"250 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_Delete);
    QVERIFY(program.waitForDialog());
    QVERIFY(choose(*program.dialog(), Qt::Key_M, u"Merchant"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Fleet sold"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QTRY_VERIFY(sandbox.ledger().count("DELETE"_L1) > 0);
    Program::press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(shows(*program.window, u"Paused. Nothing new is sent until you resume."_s));
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shows(*program.window, u"card tokens still to delete. It waits for you."_s));
    QVERIFY(shows(*program.window, u"A run is paused, with 2"_s));
    QVERIFY(!shows(*program.window, u"under way"_s));
    QVERIFY(!shows(*program.window, u"••••"_s));
    Program::press(Qt::Key_Space);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    Program::press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(!shows(*program.window, u"Stopping: nothing new is sent"_s));
}

void LockTest::idleTimeLocks()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.settings.setLockMinutes(2);
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.clock->pass(119s);
    Program::press(Qt::Key_Shift);
    program.clock->pass(119s);
    QCOMPARE(program.window->windowTitle(), u"Token Desk: Shop (TEST)"_s);
    program.clock->pass(1s);
    QVERIFY(shows(*program.window, u"Nobody used it for 2 minutes."_s));
    // A new limit counts at once.
    Program::press(Qt::Key_Space);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.settings.setLockMinutes(1);
    program.clock->pass(60s);
    QVERIFY(shows(*program.window, u"Nobody used it for 1 minute."_s));
}

void LockTest::aKeyAfterLongAbsenceReachesNothing()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    // The computer slept, and with it the alarm.
    program.clock->sleep(std::chrono::hours(8));
    Program::type(u"x"_s);
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    for (const auto* field : program.window->findChildren<QLineEdit*>())
        QCOMPARE(field->text(), QString());
}

QTEST_MAIN(LockTest)
#include "tst_lock.moc"
