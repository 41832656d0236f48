#include "deletion/deletionentries.h"
#include "journal/journalbrowser.h"
#include "onetoken.h"
#include "program.h"

#include <QSignalSpy>
#include <QTableView>

using namespace tokendesk;

/// The journal as part of the whole window.
class JournalInWindowTest final : public QObject
{
    Q_OBJECT

private slots:
    void interruptedDeletionsAreLookedUpAndNotSentAgain();
    void anInterruptedRunIsToldInOneMessage();
    void whatIsToldOfAnAccountGoesWithIt();
    void interruptedDeletionsOfOtherAccountsAreTold();
    void interruptedDeletionsThatNoAccountReachesAreTold();
    void theJournalIsAPageOfItsOwn();
    void theLockTakesItAway();

private:
    void interrupt(Program& program, const AccountProfile& account);
    static bool isRow(const Program& program, const QString& text);
};

/// As a program leaves it that ends right after its DELETE.
void JournalInWindowTest::interrupt(Program& program, const AccountProfile& account)
{
    DeletionRequest request;
    request.token.id = u"the-token"_s;
    request.token.brand = CardBrand::Visa;
    request.token.brandText = u"visa"_s;
    request.token.maskedPan = MaskedPan::fromApi(u"476173******0416"_s);
    request.account = account;
    request.reason = u"Customer called"_s;
    request.id = QUuid::createUuid();
    bool isWritten = false;
    program.journal.record({requestedEntry(request), sendingEntry(request, QUuid::createUuid())}, this,
        [&](const auto& written) { isWritten = written.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isWritten; }));
}

/// Whether the journal's table has a row with that text.
bool JournalInWindowTest::isRow(const Program& program, const QString& text)
{
    const auto* browser = program.window->findChild<JournalBrowser*>();
    if (!browser)
        return false;
    const QAbstractItemModel& model = *browser->findChild<QTableView*>()->model();
    for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column)
            if (model.index(row, column).data().toString().contains(text))
                return true;
    return false;
}

void JournalInWindowTest::interruptedDeletionsAreLookedUpAndNotSentAgain()
{
    ScriptedServer server(oneToken);
    Program program;
    interrupt(program, program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key"));
    program.open();
    QTRY_VERIFY(shows(*program.window, u"One deletion in Shop was interrupted. What became of it: "_s));
    QVERIFY(shows(*program.window, u"1 deleted as a look-up showed"_s));
    QVERIFY(!shows(*program.window, u"Open the account"_s));
    for (const QByteArray& request : server.requests())
        QVERIFY(!request.startsWith("DELETE"));

    QTest::mouseClick(find<QPushButton>(*program.window, u"Show in journal"_s), Qt::LeftButton);
    QTRY_VERIFY(isRow(program, u"0416"_s));
    program.window->findChild<JournalBrowser*>()->findChild<QTableView*>()->setFocus();
    Program::press(Qt::Key_Down);
    auto* copy = find<QPushButton>(*program.window, u"Copy for ticket"_s);
    QVERIFY(copy);
    QTRY_VERIFY(copy->isEnabled());
    QTest::mouseClick(copy, Qt::LeftButton);
    QTRY_VERIFY(shows(*program.window, u"Copied."_s));
}

void JournalInWindowTest::anInterruptedRunIsToldInOneMessage()
{
    ScriptedServer server([](const QByteArray& request) {
        const QByteArray id = request.split(' ').value(1).split('/').last();
        return answer(200, QByteArray(tokenJson).replace("the-token", id));
    });
    Program program;
    const AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    DeletionRequest request;
    request.account = account;
    request.reason = u"Left the programme"_s;
    request.run = QUuid::createUuid();
    QList<JournalEntry> entries;
    constexpr int count = 40;
    for (int number = 0; number < count; ++number) {
        request.token.id = u"token-%1"_s.arg(number);
        request.id = QUuid::createUuid();
        entries += requestedEntry(request);
    }
    // Another one, of long ago.
    request.run = {};
    request.id = QUuid::createUuid();
    request.reason = u"Customer called"_s;
    DeletionOutcome refused;
    refused.kind = DeletionOutcome::Kind::Refused;
    refused.request = request;
    entries += {requestedEntry(request), outcomeEntry(refused)};
    bool isWritten = false;
    program.journal.record(entries, this, [&](const auto& written) { isWritten = written.has_value(); });
    QVERIFY(QTest::qWaitFor([&] { return isWritten; }));
    program.open();
    QTRY_VERIFY(
        shows(*program.window, u"40 deletions in Shop were interrupted. What became of them: 40 not deleted"_s));
    QVERIFY(!shows(*program.window, u"Token Desk ended before its turn"_s));
    QCOMPARE(server.count("DELETE"), 0);

    QTest::mouseClick(find<QPushButton>(*program.window, u"Show in journal"_s), Qt::LeftButton);
    QTRY_VERIFY(isRow(program, u"Left the programme"_s));
    QVERIFY(!isRow(program, u"Customer called"_s));

    // Locked, it shows nothing.
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk (locked)"_s));
    QTest::mouseClick(find<QPushButton>(*program.window, u"Show in journal"_s), Qt::LeftButton);
    QTest::mouseClick(find<QPushButton>(*program.window, u"Choose those not deleted"_s), Qt::LeftButton);
    QCOMPARE(program.window->windowTitle(), u"Token Desk (locked)"_s);
    Program::press(Qt::Key_Return);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));

    QTest::mouseClick(find<QPushButton>(*program.window, u"Choose those not deleted"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*program.window, u"40 shown · 40 chosen"_s));
    QCOMPARE(server.count("DELETE"), 0);
}

void JournalInWindowTest::whatIsToldOfAnAccountGoesWithIt()
{
    ScriptedServer server([](const QByteArray&) { return answer(200, tokenJson); });
    Program program;
    const AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    program.addAccount(u"Other shop"_s, u"T00000002"_s, server.url(), "key");
    interrupt(program, account);
    program.open();
    QTRY_VERIFY(find<QPushButton>(*program.window, u"Choose those not deleted"_s));
    program.window->removeAccount(account.key);
    QVERIFY(program.worksOn(u"Token Desk: Other shop (TEST)"_s));
    // It would open an account that isn't there any more.
    QVERIFY(!find<QPushButton>(*program.window, u"Choose those not deleted"_s));
    QVERIFY(!shows(*program.window, u"One deletion in Shop was interrupted."_s));
}

void JournalInWindowTest::interruptedDeletionsOfOtherAccountsAreTold()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    interrupt(program, program.addAccount(u"Other shop"_s, u"T00000002"_s, server.url(), "key"));
    program.open();
    QTRY_VERIFY(shows(*program.window, u"was interrupted. Open the account to find out what became of it"_s));
}

void JournalInWindowTest::interruptedDeletionsThatNoAccountReachesAreTold()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    interrupt(program, accountAt(server.url(), u"T00000009"_s));
    program.open();
    QTRY_VERIFY(shows(*program.window,
        u"One interrupted deletion can't be looked up: no account here has the id and the address that it was sent "
        "to. It is in the journal, as unknown."_s));
}

void JournalInWindowTest::theJournalIsAPageOfItsOwn()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"1 card token"_s));
    Program::press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk: journal"_s));
    Program::press(Qt::Key_Escape);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    QVERIFY(shows(*program.window, u"1 card token"_s));
}

void JournalInWindowTest::theLockTakesItAway()
{
    ScriptedServer server(oneToken);
    Program program;
    const AccountProfile account = program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    interrupt(program, account);
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    Program::press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(isRow(program, u"0416"_s));
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk (locked)"_s));
    QTRY_VERIFY(!program.window->findChild<JournalBrowser*>());
    Program::press(Qt::Key_Return);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    Program::press(Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(isRow(program, u"0416"_s));
}

QTEST_MAIN(JournalInWindowTest)
#include "tst_journalinwindow.moc"
