#include "program.h"
#include "sandbox.h"
#include "settings/settingsdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString shop = u"Token Desk: Shop (TEST)"_s;

/// Looks a customer up, chooses the first card token and confirms its deletion.
bool startDeletion(Program& program)
{
    program.lookUp(u"10234"_s);
    if (!QTest::qWaitFor([&] { return shows(*program.window, u"5 card tokens"_s); }))
        return false;
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_Delete);
    if (!program.waitForDialog() || !choose(*program.dialog(), Qt::Key_C, u"Cardholder"_s))
        return false;
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Customer called"_s);
    Program::press(Qt::Key_Return);
    return program.isBackInWindow();
}

bool editAccount(Program& program)
{
    findAction(*program.window, u"Edit this account…"_s)->trigger();
    return program.waitForDialog();
}

/// Whatever proved requests to that server, by the sandbox's names.
QSet<QString> credentialsAt(const Sandbox& sandbox)
{
    const Ledger ledger = sandbox.ledger();
    QSet<QString> result;
    for (const QJsonObject& entry : ledger.entries())
        result += entry.value("credential"_L1).toString();
    return result;
}

/// Waits until the keyring has answered all that it was asked, and has been asked nothing more in turn.
bool keyringIsDone(Program& program)
{
    for (int i = 0; i < 2; ++i) {
        bool hasAnswered = false;
        auto* call = program.keyring.read({u"nobody's"_s, SecretName::Kind::ApiKey}, program.window.get());
        QObject::connect(call, &ReadSecretCall::finished, call, [&hasAnswered] { hasAnswered = true; });
        if (!QTest::qWaitFor([&hasAnswered] { return hasAnswered; }))
            return false;
        delete call;
    }
    return true;
}

bool isChecked(const Program& program, const QString& begin)
{
    for (const QAction* action : program.window->findChildren<QAction*>())
        if (action->isChecked() && action->text().startsWith(begin))
            return true;
    return false;
}

} // namespace

/// What becomes of accounts that are changed, removed, locked or left while something is under way.
class AccountChangesTest final : public QObject
{
    Q_OBJECT

private slots:
    void aNewKeyNeverReachesTheOldServer();
    void whatCameOfADeletionOutlivesARename();
    void whatCameOfADeletionOutlivesItsAccount();
    void anAccountWithAnOpenDeletionIsNotRemoved();
    void theLockComesOverADialogAndAMenu();
    void anOpeningDoesNotUndoTheLock();
    void theLockKeepsTheKeyboardWhenClosingIsRefused();
    void whereClosingIsRefusedIsWhereOneIs();
    void anAccountRemovedWhileItOpensStaysGone();
    void anotherAccountIsEditedWhereOneIs();
    void anEditedAccountLeavesTheWindowsPlaceAlone();
    void paymentsTakeNoKeyAtAnyAddress();
    void coloursAndRowHeightsCountEverywhereAtOnce();
};

void AccountChangesTest::aNewKeyNeverReachesTheOldServer()
{
    const Sandbox before({u"--latency-ms"_s, u"300"_s});
    const Sandbox after;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(before.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    QVERIFY(editAccount(program));
    Program::press(Qt::Key_D, Qt::AltModifier);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::type(rootOf(after.server()).toString());
    Program::press(Qt::Key_K, Qt::AltModifier);
    Program::type(u"sandbox-read-key"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    // The deletion ends where it began; then the account is where it is now, and what came of it is still told.
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
    QTRY_VERIFY(!shows(*program.window, u"isn't settled yet"_s));
    program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(after.ledger().entries().size() > 0);
    QVERIFY(shows(*program.window, u"Confirmed by the API."_s));
    QCOMPARE(credentialsAt(before), QSet {u"sandbox-key"_s});
    QCOMPARE(credentialsAt(after), QSet {u"sandbox-read-key"_s});
}

void AccountChangesTest::whatCameOfADeletionOutlivesARename()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
    QVERIFY(editAccount(program));
    Program::type(u"Other name"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QVERIFY(program.worksOn(u"Token Desk: Other name (TEST)"_s));
    QVERIFY(shows(*program.window, u"Confirmed by the API."_s));
}

void AccountChangesTest::whatCameOfADeletionOutlivesItsAccount()
{
    const Sandbox sandbox;
    Program program;
    const AccountProfile account
        = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
    program.window->removeAccount(account.key);
    QTRY_VERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    QVERIFY(shows(*program.window, u"Confirmed by the API."_s));
    QVERIFY(find<QPushButton>(*program.window, u"Copy for ticket"_s));
    find<QPushButton>(*program.window, u"Copy for ticket"_s)->click();
    QVERIFY(shows(*program.window, u"Copied."_s));
    QVERIFY(shows(*program.window, u"Confirmed by the API."_s));
}

void AccountChangesTest::anAccountWithAnOpenDeletionIsNotRemoved()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    Program program;
    const AccountProfile account
        = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    program.window->removeAccount(account.key);
    QVERIFY(shows(*program.window, u"Shop isn't removed"_s));
    QCOMPARE(program.settings.accounts().size(), 1);
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
    program.window->removeAccount(account.key);
    QVERIFY(program.settings.accounts().isEmpty());
}

void AccountChangesTest::theLockComesOverADialogAndAMenu()
{
    Program program;
    program.open();
    Program::press(Qt::Key_Space);
    QVERIFY(program.waitForDialog());
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shows(*program.window, u"Token Desk is locked"_s));
    QVERIFY(program.isBackInWindow());
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    auto* menu = program.window->findChild<QMenu*>();
    menu->popup(program.window->mapToGlobal(QPoint(20, 20)));
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_L, Qt::ControlModifier);
    QTRY_VERIFY(shows(*program.window, u"Token Desk is locked"_s));
    QVERIFY(!menu->isVisible());
}

void AccountChangesTest::anOpeningDoesNotUndoTheLock()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.addAccount(u"Second"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    for (const QString& account : {u"Shop (TEST, T00000000)"_s, u"Second (TEST, T00000000)"_s}) {
        findAction(*program.window, account)->trigger();
        findAction(*program.window, u"Lock"_s)->trigger();
        QVERIFY(keyringIsDone(program));
        QVERIFY2(shows(*program.window, u"Token Desk is locked"_s), qPrintable(account));
        Program::press(Qt::Key_Space);
        QTRY_VERIFY(!shows(*program.window, u"Token Desk is locked"_s));
        QTRY_VERIFY(shows(*program.window, u"Whose card is it?"_s));
    }
}

void AccountChangesTest::theLockKeepsTheKeyboardWhenClosingIsRefused()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"400"_s});
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(shows(*program.window, u"Token Desk is locked"_s));
    QVERIFY(!program.window->close());
    QVERIFY(shows(*program.window, u"Unlock to see it."_s));
    Program::press(Qt::Key_Space);
    QVERIFY(program.worksOn(shop));
    QVERIFY(!shows(*program.window, u"Unlock to see it."_s));
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
    QVERIFY(program.window->close());
}

void AccountChangesTest::whereClosingIsRefusedIsWhereOneIs()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"400"_s});
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.addAccount(u"Second"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(startDeletion(program));
    Program::press(Qt::Key_2, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk: Second (TEST)"_s));
    QVERIFY(!program.window->close());
    QCOMPARE(program.window->windowTitle(), shop);
    QVERIFY(isChecked(program, u"Shop"_s) && !isChecked(program, u"Second"_s));
    QTRY_VERIFY(shows(*program.window, u"Confirmed by the API."_s));
}

void AccountChangesTest::anAccountRemovedWhileItOpensStaysGone()
{
    const Sandbox sandbox;
    Program program;
    const AccountProfile account
        = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.keyring.isSilent = true;
    program.open();
    QVERIFY(shows(*program.window, u"keyring may ask for its password"_s));
    program.window->removeAccount(account.key);
    QTRY_VERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    // Both secrets that are taken out, and whatever is read.
    program.keyring.isSilent = false;
    for (int i = 0; i < 3; ++i)
        program.keyring.answer();
    QVERIFY(keyringIsDone(program));
    QVERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
}

void AccountChangesTest::anotherAccountIsEditedWhereOneIs()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    AccountProfile second = program.addAccount(u"Second"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    program.window->editAccount(second.key);
    QVERIFY(program.waitForDialog());
    Program::type(u"Renamed"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QCOMPARE(program.settings.account(second.key)->name, u"Renamed"_s);
    QVERIFY(keyringIsDone(program));
    QCOMPARE(program.window->windowTitle(), shop);
}

void AccountChangesTest::anEditedAccountLeavesTheWindowsPlaceAlone()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(editAccount(program));
    Program::type(u"Renamed"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QVERIFY(program.worksOn(u"Token Desk: Renamed (TEST)"_s));
    // It is kept when the window is closed.
    QCOMPARE(program.look.windowGeometry(), QByteArray());
    QVERIFY(!program.look.splitterState().isEmpty());
    const QByteArray place = program.window->saveGeometry();
    QVERIFY(program.window->close());
    QCOMPARE(program.look.windowGeometry(), place);
}

void AccountChangesTest::paymentsTakeNoKeyAtAnyAddress()
{
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    QVERIFY(editAccount(program));
    Program::press(Qt::Key_D, Qt::AltModifier);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::type(rootOf(sandbox.server()).toString() + u"/accounts/T00000000/payments"_s);
    Program::press(Qt::Key_K, Qt::AltModifier);
    Program::type(u"sandbox-key"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.dialog());
    QVERIFY(!program.dialog()->findChild<QLabel*>(u"problem"_s)->text().isEmpty());
}

void AccountChangesTest::coloursAndRowHeightsCountEverywhereAtOnce()
{
    const auto restore = qScopeGuard([] { theme::apply(*qApp, Appearance::System); });
    const Sandbox sandbox;
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    const AccountProfile other
        = program.addAccount(u"Other"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    program.open();
    QVERIFY(program.worksOn(shop));
    program.window->openAccount(other);
    QVERIFY(program.worksOn(u"Token Desk: Other (TEST)"_s));
    for (const QString& page : {u"Journal"_s, u"Activity"_s})
        findAction(*program.window, page)->trigger();
    const auto rowHeights = [&program] {
        QList<int> heights;
        for (const QTableView* table : program.window->findChildren<QTableView*>())
            heights += table->verticalHeader()->defaultSectionSize();
        return heights;
    };
    const int normal = rowHeights().first();
    QCOMPARE(rowHeights(), QList<int>(4, normal));
    QVERIFY(!theme::isDark(QApplication::palette()));

    findAction(*program.window, u"Settings…"_s)->trigger();
    QVERIFY(program.waitForDialog());
    qobject_cast<SettingsDialog*>(program.dialog())->showPage(SettingsDialog::Page::Appearance);
    for (const QString& choice : {u"Colours"_s, u"Row height"_s}) {
        find<QComboBox>(*program.dialog(), choice)->setFocus();
        Program::press(Qt::Key_End);
    }
    Program::press(Qt::Key_Return);
    QVERIFY(program.isBackInWindow());
    QVERIFY(theme::isDark(QApplication::palette()));
    QVERIFY(theme::isDark(program.window->palette()));
    const int roomy = rowHeights().first();
    QVERIFY(roomy > normal);
    QCOMPARE(rowHeights(), QList<int>(4, roomy));

    // The menu of one account counts for the others too.
    findAction(*program.window->findChild<Workspace*>(), u"Compact"_s)->trigger();
    QVERIFY(rowHeights().first() < normal);
    QCOMPARE(rowHeights(), QList<int>(4, rowHeights().first()));
}

QTEST_MAIN(AccountChangesTest)
#include "tst_accountchanges.moc"
