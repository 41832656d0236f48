#include "linkdesk.h"
#include "policyplace.h"

#include <QLineEdit>
#include <QTableView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

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
    void aRefusedLinkIsToldAndQuotedNowhere();
    void anAccountOfAnotherEnvironmentIsRefused();
    void aLinkWithoutAnyAccountIsTold();
    void aSandboxKeepsLinksToItself();
    void anAccountIsOpenedOnceMore();
    void aStartForNothingOnlyShowsTheWindow();
};

void LinksTest::aLinkLooksUp()
{
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk({}, place.read());
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
    LinkDesk desk({}, place.read());
    QVERIFY(desk.open());
    desk.follow(customer + u"&ticket=ZD-4711"_s);
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QVERIFY(desk.isShown(u"Opened from a link"_s) && !desk.isShown(u"ZD-4711"_s));

    // Nor where that was decided meanwhile.
    LinkDesk free;
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
    LinkDesk desk({}, place.read());
    desk.program.openFor({{}, customer, {}});
    QTRY_VERIFY(desk.isShown(u"Welcome to Token Desk"_s));
    QVERIFY(!desk.isShown(u"A link waits"_s));
    QCOMPARE(desk.asked(), 0);
}

void LinksTest::theFirstLinkOpensItsAccount()
{
    LinkDesk desk;
    const Sandbox other({u"--account"_s, u"T87654321"_s});
    desk.program.addAccount(u"Other"_s, u"T87654321"_s, rootOf(other.server()), "sandbox-key");
    desk.program.openFor({{}, customer + u"&account=Other"_s, {}});
    QVERIFY(desk.program.worksOn(u"Token Desk: Other (TEST)"_s));
    QTRY_VERIFY(desk.isShown(u"5 card tokens"_s));
    QCOMPARE(desk.asked(), 0);
}

void LinksTest::anotherAccountIsOpenedForIt()
{
    LinkDesk desk;
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

void LinksTest::aRefusedLinkIsToldAndQuotedNowhere()
{
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk;
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
    LinkDesk desk;
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
