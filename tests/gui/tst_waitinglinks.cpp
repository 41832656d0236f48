#include "linkdesk.h"

#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>

using namespace tokendesk;

namespace {

/// A run of all 250 cards of a customer, up to its confirmation; the link comes when its dialog is there.
bool beginRun(LinkDesk& desk, const QString& link = {})
{
    desk.program.lookUp(u"company-fleet"_s);
    if (!QTest::qWaitFor([&desk] { return desk.isShown(u"250 card tokens"_s); }))
        return false;
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_Delete);
    if (!desk.program.waitForDialog())
        return false;
    if (!link.isEmpty())
        desk.follow(link);
    if (!choose(*desk.program.dialog(), Qt::Key_M, u"Merchant"_s))
        return false;
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Fleet sold"_s);
    Program::press(Qt::Key_Return);
    return desk.program.isBackInWindow();
}

} // namespace

/// Links that come while somebody is at something.
class WaitingLinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void aDialogIsNotDisturbed();
    void anOpenMenuIsNotDisturbed();
    void whatCameOfADeletionIsReadFirst();
    void whatADialogBeginsIsNotDisturbed();
    void aRunIsNotDisturbed();
    void unlockingDoesNotOpenItOverARun();
    void closingTheSummaryOpensIt();
    void anotherAccountsSecretBeingTypedIsNotDisturbed();
    void theLatestLinkWaits();
    void theOneBeforeItIsToldToBeDropped();
    void whatWaitsCanBeDiscarded();
    void theLockKeepsItsSecret();
    void aRefusedOneLeavesWhatWaits();
    void theLockHidesWhatWaited();
};

void WaitingLinksTest::aDialogIsNotDisturbed()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    QDialog* dialog = desk.askToDelete();
    QVERIFY(dialog);
    const QWidget* focus = QApplication::focusWidget();
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QCOMPARE(desk.program.dialog(), dialog);
    QCOMPARE(QApplication::focusWidget(), focus);
    QVERIFY(desk.isShown(u"A link waits until you are done here."_s));
    QVERIFY(desk.isShown(u"250 card tokens"_s));
    // Whoever has called it off is done.
    Program::press(Qt::Key_Escape);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
}

void WaitingLinksTest::anOpenMenuIsNotDisturbed()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    QMenu menu;
    menu.addAction(u"Something"_s);
    menu.popup(desk.window().mapToGlobal(QPoint(100, 100)));
    QTRY_COMPARE(QApplication::activePopupWidget(), &menu);
    desk.follow(customer);
    QVERIFY(desk.isShown(u"A link waits until you are done here."_s));
    menu.close();
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void WaitingLinksTest::whatCameOfADeletionIsReadFirst()
{
    LinkDesk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.askToDelete());
    desk.follow(customer);
    QVERIFY(choose(*desk.program.dialog(), Qt::Key_C, u"Cardholder"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Asked by phone"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_VERIFY(desk.isShown(u"Deleting"_s));
    // Nor is one followed that comes now.
    desk.follow(u"tokendesk:find?customer=10235"_s);
    QVERIFY(desk.isShown(u"A link waits until you are done here."_s));
    QTRY_VERIFY(desk.isShown(u"Confirmed by the API."_s));
    QCoreApplication::processEvents();
    QVERIFY(desk.isShown(u"A link waits"_s) && desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.press(u"Close"_s));
    QTRY_VERIFY(desk.isShown(u"Opened from a link"_s));
    QVERIFY(desk.isShown(u"10235"_s) && !desk.isShown(u"A link waits"_s));
}

void WaitingLinksTest::whatADialogBeginsIsNotDisturbed()
{
    LinkDesk desk;
    const AccountProfile other
        = desk.program.addAccount(u"Other"_s, u"T87654321"_s, QUrl(u"http://127.0.0.1:1/v1"_s), "sandbox-key");
    desk.program.keyring.secrets.erase(credentialName(other));
    desk.program.settings.setDefaultAccount(other.key);
    desk.program.open();
    QTRY_VERIFY(desk.isShown(u"The system's keyring has no API key"_s));
    Program::type(u"half a ke"_s);
    // Be the link for this account or for another one.
    for (const QString& account : {u"Other"_s, u"Shop"_s}) {
        findAction(desk.window(), u"Settings…"_s)->trigger();
        QVERIFY(desk.program.waitForDialog());
        desk.follow(customer + u"&account="_s + account);
        Program::press(Qt::Key_Escape);
        QVERIFY(desk.program.isBackInWindow());
        QCoreApplication::processEvents();
        QVERIFY(desk.isShown(u"A link waits"_s));
        QCOMPARE(find<QLineEdit>(desk.window(), u"API key"_s)->text(), u"half a ke"_s);
    }
    desk.follow(customer + u"&account=Other"_s);
    QCOMPARE(find<QLineEdit>(desk.window(), u"API key"_s)->text(), u"half a ke"_s);
}

void WaitingLinksTest::aRunIsNotDisturbed()
{
    LinkDesk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    QVERIFY(beginRun(desk));
    QTRY_VERIFY(desk.sandbox.ledger().count("DELETE"_L1) > 0);
    desk.follow(customer);
    QVERIFY(desk.isShown(u"A link waits until you are done here."_s));
    QVERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.press(u"Stop"_s));
    QTRY_VERIFY(find<QPushButton>(desk.window(), u"Show in journal"_s));
    QVERIFY(desk.isShown(u"A link waits"_s) && desk.isShown(u"250 card tokens"_s));
    // The next one finds nobody at anything.
    desk.follow(u"tokendesk:find?customer=10235"_s);
    QTRY_VERIFY(desk.isShown(u"Opened from a link"_s));
    QVERIFY(desk.isShown(u"What waited before it was dropped"_s) && !desk.isShown(u"A link waits"_s));
}

void WaitingLinksTest::unlockingDoesNotOpenItOverARun()
{
    LinkDesk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    QVERIFY(beginRun(desk));
    findAction(desk.window(), u"Lock"_s)->trigger();
    desk.follow(customer);
    QVERIFY(desk.isShown(u"It is looked up when you unlock."_s));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"A link waits until you are done here."_s));
    QVERIFY(!desk.isShown(u"Opened from a link"_s));
    QVERIFY(desk.press(u"Open it now"_s));
    QTRY_VERIFY(desk.isShown(u"Opened from a link"_s));
}

void WaitingLinksTest::closingTheSummaryOpensIt()
{
    LinkDesk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    QVERIFY(beginRun(desk, customer));
    QTRY_VERIFY(desk.sandbox.ledger().count("DELETE"_L1) > 0);
    QVERIFY(desk.isShown(u"A link waits"_s));
    QVERIFY(desk.press(u"Stop"_s));
    QTRY_VERIFY(find<QPushButton>(desk.window(), u"Show in journal"_s));
    QVERIFY(desk.press(u"Close"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void WaitingLinksTest::anotherAccountsSecretBeingTypedIsNotDisturbed()
{
    LinkDesk desk;
    const AccountProfile other
        = desk.program.addAccount(u"Other"_s, u"T87654321"_s, QUrl(u"http://127.0.0.1:1/v1"_s), "sandbox-key");
    desk.program.keyring.secrets.erase(credentialName(other));
    desk.program.settings.setDefaultAccount(other.key);
    desk.program.open();
    QTRY_VERIFY(desk.isShown(u"The system's keyring has no API key"_s));
    Program::type(u"half a ke"_s);
    desk.follow(customer + u"&account=Shop"_s);
    QVERIFY(desk.isShown(u"A link waits"_s));
    QVERIFY(desk.isShown(u"The system's keyring has no API key"_s));
    QVERIFY(desk.press(u"Open it now"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void WaitingLinksTest::theLatestLinkWaits()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    findAction(desk.window(), u"Lock"_s)->trigger();
    desk.follow(u"tokendesk:find?customer=company-fleet"_s);
    desk.follow(customer);
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    const Ledger ledger = desk.sandbox.ledger();
    for (const QJsonObject& entry : ledger.entries())
        QVERIFY(!QJsonDocument(entry).toJson().contains("company-fleet"));
}

void WaitingLinksTest::theOneBeforeItIsToldToBeDropped()
{
    const QString dropped = u"What waited before it was dropped"_s;
    LinkDesk desk;
    QVERIFY(desk.open());
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.askToDelete());
    desk.follow(customer);
    desk.follow(customer);
    QVERIFY(!desk.isShown(dropped));
    desk.follow(u"tokendesk:find?customer=10235"_s);
    QVERIFY(desk.isShown(u"10235"_s) && desk.isShown(dropped));
    // However often the latest comes.
    desk.follow(u"tokendesk:find?customer=10235"_s);
    QVERIFY(desk.isShown(dropped));
    // A locked window says it too, and names nothing.
    findAction(desk.window(), u"Lock"_s)->trigger();
    QVERIFY(desk.program.isBackInWindow());
    QVERIFY(desk.isShown(u"A link waits. "_s) && desk.isShown(dropped) && !desk.isShown(u"10235"_s));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"Opened from a link"_s));
    QVERIFY(!desk.isShown(dropped));
    desk.follow(customer);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(!desk.isShown(dropped));
}

void WaitingLinksTest::whatWaitsCanBeDiscarded()
{
    LinkDesk desk;
    desk.program.keyring.secrets.clear();
    desk.program.open();
    QTRY_VERIFY(desk.isShown(u"The system's keyring has no API key"_s));
    Program::type(u"half a ke"_s);
    desk.follow(customer);
    QVERIFY(desk.isShown(u"A link waits"_s));
    QVERIFY(desk.press(u"Discard"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
    findAction(desk.window(), u"Lock"_s)->trigger();
    QVERIFY(!desk.isShown(u"A link waits"_s));
}

void WaitingLinksTest::theLockKeepsItsSecret()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    findAction(desk.window(), u"Lock"_s)->trigger();
    const auto before = desk.asked();
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QVERIFY(desk.isShown(u"Token Desk is locked"_s));
    QVERIFY(desk.isShown(u"A link waits. It is looked up when you unlock."_s));
    QVERIFY(!desk.isShown(u"10234"_s) && !desk.isShown(u"ZD-4711"_s));
    QCOMPARE(desk.asked(), before);
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.isShown(u"ZD-4711"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
}

void WaitingLinksTest::aRefusedOneLeavesWhatWaits()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    findAction(desk.window(), u"Lock"_s)->trigger();
    desk.follow(customer);
    desk.follow(u"tokendesk:delete"_s);
    QVERIFY(desk.isShown(u"A link waits."_s) && desk.isShown(u"A link wasn't opened"_s));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void WaitingLinksTest::theLockHidesWhatWaited()
{
    LinkDesk desk;
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.askToDelete());
    desk.follow(u"tokendesk:find?customer=company-fleet"_s);
    QVERIFY(desk.isShown(u"company-fleet"_s));
    findAction(desk.window(), u"Lock"_s)->trigger();
    QVERIFY(desk.program.isBackInWindow());
    for (const auto* label : desk.window().findChildren<QLabel*>())
        for (const auto& secret : {u"company-fleet"_s, u"10234"_s, u"ZD-4711"_s})
            QVERIFY2(!label->text().contains(secret), qPrintable(label->text()));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
}

QTEST_MAIN(WaitingLinksTest)
#include "tst_waitinglinks.moc"
