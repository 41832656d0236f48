#include "policyplace.h"
#include "program.h"
#include "sandbox.h"

#include <QComboBox>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QString customer = u"tokendesk:find?customer=10234"_s;

/// The program with an account at work, on a sandbox.
struct Desk {
    explicit Desk(const QStringList& options = {}, const Policy& policy = {})
        : sandbox(options)
        , program({}, policy)
    {
        shop = program.addAccount(u"Shop"_s, sandboxAccount, rootOf(sandbox.server()), "sandbox-key");
    }

    bool open()
    {
        program.open();
        return program.worksOn(u"Token Desk: Shop (TEST)"_s);
    }
    void follow(const QString& link) const { window().takeHandover({{}, link, {}}); }
    MainWindow& window() const { return *program.window; }
    bool isShown(const QString& text) const { return shows(window(), text); }
    qsizetype asked() const { return sandbox.ledger().entries().size(); }
    bool press(const QString& button) const
    {
        auto* found = find<QPushButton>(window(), button);
        if (found)
            found->click();
        return found;
    }
    /// The delete dialog for the first row.
    QDialog* askToDelete() const
    {
        Program::press(Qt::Key_Down);
        Program::press(Qt::Key_Delete);
        return program.waitForDialog();
    }
    QStringList offeredReasons() const
    {
        const auto* reasons = program.dialog()->findChild<QComboBox*>();
        QStringList texts;
        for (int i = 0; i < reasons->count(); ++i)
            texts += reasons->itemText(i);
        return texts;
    }

    const Sandbox sandbox;
    Program program;
    AccountProfile shop;
};

} // namespace

class LinksTest final : public QObject
{
    Q_OBJECT

private slots:
    void aLinkLooksUp();
    void itsTicketIsOfferedAndNotTyped();
    void itsTicketIsOfferedForManyToo();
    void itsTicketGoesWithItsLookUp();
    void whereReasonsAreFixedATicketIsNone();
    void whereNothingIsDeletedATicketIsNone();
    void anAccountThatIsNotAllowedIsRefused();
    void theFirstLinkOpensItsAccount();
    void anotherAccountIsOpenedForIt();
    void aDialogIsNotDisturbed();
    void aRunIsNotDisturbed();
    void anotherAccountsSecretBeingTypedIsNotDisturbed();
    void theLatestLinkWaits();
    void whatWaitsCanBeDiscarded();
    void theLockKeepsItsSecret();
    void aRefusedOneLeavesWhatWaits();
    void theLockHidesWhatWaited();
    void aRefusedLinkIsToldAndQuotedNowhere();
    void anAccountOfAnotherEnvironmentIsRefused();
    void aLinkWithoutAnyAccountIsTold();
    void aSandboxKeepsLinksToItself();
    void anAccountIsOpenedOnceMore();
    void aStartForNothingOnlyShowsTheWindow();
};

void LinksTest::aLinkLooksUp()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.follow(customer + u"&account=t00000000"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens of customer"_s));
    QVERIFY(desk.isShown(u"Opened from a link, in"_s));
    const auto* table = desk.window().findChild<QTableView*>();
    QCOMPARE(table->model()->rowCount(), 5);
    // It is in the field, as if it had been typed.
    QCOMPARE(find<QLineEdit>(desk.window(), u"Find"_s)->text(), u"10234"_s);
    desk.follow(u"tokendesk:find?relationship=company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"relationship"_s));
}

void LinksTest::itsTicketIsOfferedAndNotTyped()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.program.settings.setDeletionReasons(QStringList {u"Asked by phone"_s, QString(120, u'x')});
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.isShown(u"ZD-4711"_s));
    QVERIFY(desk.askToDelete());
    // The second reason has no room for it.
    QCOMPARE(desk.offeredReasons(),
        (QStringList {u"Asked by phone (ticket ZD-4711)"_s, u"Asked by phone"_s, QString(120, u'x')}));
    QCOMPARE(desk.program.dialog()->findChild<QComboBox*>()->currentText(), QString());
    QVERIFY(choose(*desk.program.dialog(), Qt::Key_C, u"Cardholder"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_Return);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_VERIFY(desk.isShown(u"Confirmed by the API."_s));
    QCOMPARE(desk.sandbox.ledger().count("DELETE"_L1), 1);
    bool isRecorded = false;
    JournalQuery query;
    query.text = u"ZD-4711"_s;
    desk.program.journal.list(query, {}, 10, this,
        [&](const JournalResult<JournalPage>& page) { isRecorded = page && page->deletions.size() == 1; });
    QTRY_VERIFY(isRecorded);
}

void LinksTest::itsTicketIsOfferedForManyToo()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_Delete);
    QVERIFY(desk.program.waitForDialog());
    QVERIFY(desk.offeredReasons().first().endsWith(u"(ticket 4711)"_s));
}

void LinksTest::itsTicketGoesWithItsLookUp()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    // Another caller.
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(!desk.isShown(u"ZD-4711"_s));
    QVERIFY(desk.askToDelete());
    QVERIFY(desk.offeredReasons().filter(u"ticket"_s).isEmpty());
}

void LinksTest::whereReasonsAreFixedATicketIsNone()
{
    const PolicyPlace place("[deletion]\nreasons = Asked by phone\nonly-these-reasons = yes\n");
    Desk desk({}, place.read());
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.isShown(u"Opened from a link"_s) && !desk.isShown(u"ZD-4711"_s));
    QVERIFY(desk.askToDelete());
    QCOMPARE(desk.offeredReasons(), QStringList {u"Asked by phone"_s});
}

void LinksTest::whereNothingIsDeletedATicketIsNone()
{
    const PolicyPlace place("[deletion]\nread-only = yes\n");
    Desk desk({}, place.read());
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.isShown(u"Opened from a link"_s) && !desk.isShown(u"ZD-4711"_s));

    // Nor where that was decided meanwhile.
    Desk free;
    QVERIFY(free.open());
    free.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(free.isShown(u"5 card tokens"_s));
    QVERIFY(free.isShown(u"ZD-4711"_s));
    free.window().takeChangedPolicy(place.read());
    QVERIFY(free.isShown(u"Opened from a link"_s) && !free.isShown(u"ZD-4711"_s));
}

void LinksTest::anAccountThatIsNotAllowedIsRefused()
{
    const PolicyPlace place("[accounts]\napi-roots = https://api.example.com/v1\n");
    Desk desk({}, place.read());
    desk.program.openFor({{}, customer, {}});
    QTRY_VERIFY(desk.isShown(u"Welcome to Token Desk"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
    QCOMPARE(desk.asked(), 0);
}

void LinksTest::theFirstLinkOpensItsAccount()
{
    Desk desk;
    const Sandbox other({u"--account"_s, u"T87654321"_s});
    desk.program.addAccount(u"Other"_s, u"T87654321"_s, rootOf(other.server()), "sandbox-key");
    desk.program.openFor({{}, customer + u"&account=Other"_s, {}});
    QVERIFY(desk.program.worksOn(u"Token Desk: Other (TEST)"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QCOMPARE(desk.asked(), 0);
}

void LinksTest::anotherAccountIsOpenedForIt()
{
    Desk desk;
    const Sandbox other({u"--account"_s, u"T87654321"_s});
    desk.program.addAccount(u"Other"_s, u"T87654321"_s, rootOf(other.server()), "sandbox-key");
    QVERIFY(desk.open());
    desk.follow(customer + u"&account=T87654321"_s);
    QVERIFY(desk.program.worksOn(u"Token Desk: Other (TEST)"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QCOMPARE(desk.asked(), 0);
    // Without a name it is for the default account, whichever is at work.
    desk.follow(customer);
    QVERIFY(desk.program.worksOn(u"Token Desk: Shop (TEST)"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void LinksTest::aDialogIsNotDisturbed()
{
    Desk desk;
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
    Program::press(Qt::Key_Escape);
    QVERIFY(desk.program.isBackInWindow());
    QVERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.press(u"Open it now"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
}

void LinksTest::aRunIsNotDisturbed()
{
    Desk desk({u"--latency-ms"_s, u"100"_s});
    QVERIFY(desk.open());
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    Program::press(Qt::Key_Down);
    Program::press(Qt::Key_A, Qt::ControlModifier);
    Program::press(Qt::Key_Delete);
    QVERIFY(desk.program.waitForDialog());
    QVERIFY(choose(*desk.program.dialog(), Qt::Key_M, u"Merchant"_s));
    Program::press(Qt::Key_R, Qt::AltModifier);
    Program::type(u"Fleet sold"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(desk.program.isBackInWindow());
    QTRY_VERIFY(desk.sandbox.ledger().count("DELETE"_L1) > 0);
    desk.follow(customer);
    QVERIFY(desk.isShown(u"A link waits until you are done here."_s));
    QVERIFY(desk.isShown(u"250 card tokens"_s));
}

void LinksTest::anotherAccountsSecretBeingTypedIsNotDisturbed()
{
    Desk desk;
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

void LinksTest::theLatestLinkWaits()
{
    Desk desk;
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

void LinksTest::whatWaitsCanBeDiscarded()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.program.lookUp(u"company-fleet"_s);
    QTRY_VERIFY(desk.isShown(u"250 card tokens"_s));
    QVERIFY(desk.askToDelete());
    desk.follow(customer);
    Program::press(Qt::Key_Escape);
    QVERIFY(desk.program.isBackInWindow());
    QVERIFY(desk.press(u"Discard"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
    findAction(desk.window(), u"Lock"_s)->trigger();
    QVERIFY(!desk.isShown(u"A link waits"_s));
}

void LinksTest::theLockKeepsItsSecret()
{
    Desk desk;
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

void LinksTest::aRefusedOneLeavesWhatWaits()
{
    Desk desk;
    QVERIFY(desk.open());
    findAction(desk.window(), u"Lock"_s)->trigger();
    desk.follow(customer);
    desk.follow(u"tokendesk:delete"_s);
    QVERIFY(desk.isShown(u"A link waits."_s) && desk.isShown(u"A link wasn't opened"_s));
    Program::press(Qt::Key_Space);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
}

void LinksTest::theLockHidesWhatWaited()
{
    Desk desk;
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

void LinksTest::aRefusedLinkIsToldAndQuotedNowhere()
{
    Desk desk;
    QVERIFY(desk.open());
    const auto before = desk.asked();
    for (const auto& link : {u"tokendesk:find?customer=4111111111111111"_s, u"tokendesk:delete?token=evil"_s,
             u"tokendesk:find?customer=1&evil=<b>evil</b>"_s, u"tokendesk:find?customer=1&ticket=evil!"_s}) {
        desk.follow(link);
        QVERIFY(desk.isShown(u"A link wasn't opened: "_s));
        QVERIFY(!desk.isShown(u"evil"_s) && !desk.isShown(u"4111"_s));
        QVERIFY(desk.press(u"Close"_s));
    }
    QCOMPARE(desk.asked(), before);
    QCOMPARE(desk.window().windowTitle(), u"Token Desk: Shop (TEST)"_s);
}

void LinksTest::anAccountOfAnotherEnvironmentIsRefused()
{
    Desk desk;
    QVERIFY(desk.open());
    const auto before = desk.asked();
    desk.follow(customer + u"&account=P00000000"_s);
    QVERIFY(desk.isShown(u"of another environment"_s));
    desk.follow(customer + u"&account=P99999999"_s);
    QVERIFY(desk.isShown(u"there is no account"_s));
    QCOMPARE(desk.asked(), before);
}

void LinksTest::aLinkWithoutAnyAccountIsTold()
{
    Program program;
    program.openFor({{}, customer, {}});
    QVERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
    QVERIFY(shows(*program.window, u"no account is set up here"_s));
}

void LinksTest::aSandboxKeepsLinksToItself()
{
    Desk desk;
    const Sandbox other;
    desk.program.window = std::make_unique<MainWindow>(desk.program.settings, desk.program.secrets,
        desk.program.journal, desk.program.look, desk.program.activity, desk.program.clock);
    desk.window().keepToSandbox(other.server());
    desk.window().show();
    desk.follow(customer);
    QVERIFY(desk.program.worksOn(u"Token Desk: Fjordbutikken (SANDBOX)"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(other.ledger().entries().size() > 0);
    desk.follow(customer + u"&account=Shop"_s);
    QVERIFY(desk.isShown(u"there is no account"_s));
    QCOMPARE(desk.asked(), 0);
}

void LinksTest::anAccountIsOpenedOnceMore()
{
    Desk desk;
    const Sandbox other({u"--account"_s, u"T87654321"_s});
    desk.program.addAccount(u"Other"_s, u"T87654321"_s, rootOf(other.server()), "sandbox-key");
    QVERIFY(desk.open());
    desk.window().takeHandover({u"Other"_s, {}, {}});
    QVERIFY(desk.program.worksOn(u"Token Desk: Other (TEST)"_s));
    desk.window().takeHandover({u"Nobody"_s, {}, {}});
    QVERIFY(desk.isShown(u"There is no account"_s));
    QCOMPARE(desk.window().windowTitle(), u"Token Desk: Other (TEST)"_s);
}

void LinksTest::aStartForNothingOnlyShowsTheWindow()
{
    Desk desk;
    QVERIFY(desk.open());
    desk.program.lookUp(u"10234"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    desk.window().showMinimized();
    desk.window().takeHandover({});
    QVERIFY(!desk.window().isMinimized());
    QVERIFY(desk.isShown(u"5 card tokens"_s));
}

QTEST_MAIN(LinksTest)
#include "tst_links.moc"
