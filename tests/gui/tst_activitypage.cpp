#include "activity/activitymodel.h"
#include "activity/activitypage.h"
#include "activity/activitytable.h"
#include "activity/idmarks.h"
#include "layoutchecks.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "program.h"

#include <QAbstractItemModelTester>
#include <QClipboard>

using namespace tokendesk;

namespace {

ExchangeObserver observer(Activity& activity)
{
    AccountProfile account;
    account.accountId = sandboxAccount;
    return activity.observerOf(account);
}

HttpRequest request(const QString& path, HttpRequest::Verb verb = HttpRequest::Verb::Get)
{
    HttpRequest request;
    request.verb = verb;
    request.url = QUrl(u"https://api.example/v1/"_s + path);
    request.headers = {{"x-api-key", "hunter2"}};
    return request;
}

/// As if that had been asked and answered.
void exchange(Activity& activity, const QString& path, HttpRequest::Verb verb = HttpRequest::Verb::Get)
{
    HttpReply reply;
    reply.ending = HttpReply::Ending::Complete;
    reply.status = 200;
    observer(activity)(request(path, verb))(&reply, std::chrono::milliseconds(12));
}

QString clipboard() { return QGuiApplication::clipboard()->text(); }

} // namespace

/// What is asked of servers, as the window shows it.
class ActivityPageTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QApplication::setStyle(new OutlineStyle(u"Fusion"_s)); }
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }
    void itIsThereBeforeAnyAccountIs();
    void itShowsWhatWasAsked();
    void rowsAndCommandsAreCopied();
    void newOnesDoNotMoveWhatOneLooksAt();
    void theLockTakesItAway();
    void everythingFits_data();
    void everythingFits();

private:
    /// What the table holds, cell by cell.
    static QString table(const Program& program);
};

QString ActivityPageTest::table(const Program& program)
{
    const auto* page = program.window->findChild<ActivityPage*>();
    if (!page)
        return {};
    const auto* model = page->findChild<ActivityModel*>();
    QString text;
    for (int row = 0; row < model->rowCount(); ++row)
        text += model->rowText(row) + u'\n';
    return text;
}

void ActivityPageTest::itIsThereBeforeAnyAccountIs()
{
    Program program;
    program.open();
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk: activity"_s));
    QVERIFY(shows(*program.window, u"Token Desk hasn't asked anything of the API yet."_s));
    Program::press(Qt::Key_Escape);
    QVERIFY(program.worksOn(u"Token Desk"_s));
    QVERIFY(shows(*program.window, u"Welcome to Token Desk"_s));
}

void ActivityPageTest::itShowsWhatWasAsked()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    program.lookUp(u"10234"_s);
    QTRY_VERIFY(shows(*program.window, u"1 card token"_s));
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk: activity"_s));
    QTRY_VERIFY(table(program).contains("customer_id=10234"_L1));
    QVERIFY(table(program).contains("\tT00000000\tGET\t"_L1));
    // From one such page to the other and back to work.
    Program::press(Qt::Key_J, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk: journal"_s));
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk: activity"_s));
    Program::press(Qt::Key_Escape);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
}

void ActivityPageTest::rowsAndCommandsAreCopied()
{
    Program program;
    exchange(program.activity, u"card-tokens/deleted"_s, HttpRequest::Verb::Delete);
    exchange(program.activity, u"card-tokens?customer_id=10234"_s);
    program.open();
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk: activity"_s));
    Program::press(Qt::Key_C, Qt::ControlModifier);
    QVERIFY2(clipboard().endsWith(
                 u"\tT00000000\tGET\thttps://api.example/v1/card-tokens?customer_id=10234\t200\t12 ms\t\t"_s),
        qPrintable(clipboard()));
    Program::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(clipboard().contains("\"$TOKEN_DESK_KEY\" | curl "_L1)
            && clipboard().endsWith(" 'https://api.example/v1/card-tokens?customer_id=10234'"_L1),
        qPrintable(clipboard()));
    QVERIFY(shows(*program.window, u"The credential isn't in it"_s));

    Program::press(Qt::Key_Down);
    QGuiApplication::clipboard()->setText(u"nothing"_s);
    Program::press(Qt::Key_U, Qt::AltModifier);
    QTRY_VERIFY(shows(*program.window, u"whoever pastes the command would delete again"_s));
    QCOMPARE(clipboard(), u"nothing"_s);
}

void ActivityPageTest::newOnesDoNotMoveWhatOneLooksAt()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    for (int number = 0; number < Activity::mostRecords; ++number)
        exchange(activity, u"card-tokens/%1"_s.arg(number));
    ActivityModel model(activity);
    const QAbstractItemModelTester tester(&model);
    ActivityTable table(model);
    table.resize(600, 300);
    table.show();
    // At the top the newest come into sight;
    exchange(activity, u"card-tokens/new"_s);
    QCOMPARE(table.indexAt({1, 1}).row(), 0);
    QCOMPARE(model.rowCount(), Activity::mostRecords);
    // further down nothing moves.
    table.scrollTo(model.index(500, 0), QAbstractItemView::PositionAtTop);
    const QString before = model.record(table.indexAt({1, 1}).row()).target;
    for (int number = 0; number < 7; ++number)
        exchange(activity, u"card-tokens/newer"_s);
    QCOMPARE(model.record(table.indexAt({1, 1}).row()).target, before);
}

void ActivityPageTest::theLockTakesItAway()
{
    ScriptedServer server(oneToken);
    Program program;
    program.addAccount(u"Shop"_s, sandboxAccount, server.url(), "key");
    program.open();
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    exchange(program.activity, u"card-tokens?customer_id=10234"_s);
    Program::press(Qt::Key_F12);
    QTRY_VERIFY(table(program).contains("10234"_L1));
    Program::press(Qt::Key_L, Qt::ControlModifier);
    QVERIFY(program.worksOn(u"Token Desk (locked)"_s));
    QTRY_VERIFY(!program.window->findChild<ActivityPage*>());
    // The locked window has no way there.
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk (locked)"_s));
    Program::press(Qt::Key_Return);
    QVERIFY(program.worksOn(u"Token Desk: Shop (TEST)"_s));
    Program::press(Qt::Key_F12);
    QTRY_VERIFY(table(program).contains("customer_id={id:"_L1));
    QVERIFY(!table(program).contains("10234"_L1));
}

void ActivityPageTest::everythingFits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void ActivityPageTest::everythingFits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    QMainWindow window;
    auto* page = new ActivityPage(activity);
    window.setCentralWidget(page);
    // As small as the program's window gets.
    window.resize(720, 440);
    window.show();
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    const auto fits = [&window] {
        QTRY_COMPARE(cutText(window), QString());
        QTRY_COMPARE(overlap(window), QString());
    };
    fits();
    exchange(activity, u"card-tokens/"_s + QString(256, u'm'), HttpRequest::Verb::Delete);
    page->focusFirst();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(shows(window, u"Not copied"_s));
    fits();
}

QTEST_MAIN(ActivityPageTest)
#include "tst_activitypage.moc"
