#include "activity/activitymodel.h"
#include "activity/activitypage.h"
#include "activity/activitytable.h"
#include "activity/idmarks.h"
#include "layoutchecks.h"
#include "onetoken.h"
#include "outlinestyle.h"
#include "program.h"
#include "testedlanguage.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QHeaderView>
#include <QSignalSpy>

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
    void theCommandIsOfTheChosenOne();
    void newOnesDoNotMoveWhatOneLooksAt();
    void theServerIsNamedWhereThereAreSeveral();
    void theAddressGivesWay_data();
    void theAddressGivesWay();
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

void ActivityPageTest::theCommandIsOfTheChosenOne()
{
    Program program;
    for (const QString& path : {u"oldest"_s, u"middle"_s, u"newest"_s})
        exchange(program.activity, path);
    program.open();
    Program::press(Qt::Key_F12);
    QVERIFY(program.worksOn(u"Token Desk: activity"_s));
    auto* table = program.window->findChild<ActivityTable*>();
    const auto* curl = find<QPushButton>(*program.window, u"Copy as curl"_s);
    QVERIFY(table && curl);
    const auto click = [table](int row, Qt::KeyboardModifiers modifiers) {
        const QPoint at = table->visualRect(table->model()->index(row, 0)).center();
        QTest::mouseClick(table->viewport(), Qt::LeftButton, modifiers, at);
    };
    click(0, Qt::NoModifier);
    click(2, Qt::ControlModifier);
    QGuiApplication::clipboard()->setText(u"nothing"_s);
    QVERIFY(!curl->isEnabled());
    Program::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(shows(*program.window, u"Choose a request first."_s));
    QCOMPARE(clipboard(), u"nothing"_s);
    // Not that one after all; it stays the current one.
    click(2, Qt::ControlModifier);
    QVERIFY(curl->isEnabled());
    Program::press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(clipboard().endsWith("/v1/newest'"_L1), qPrintable(clipboard()));
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

void ActivityPageTest::theServerIsNamedWhereThereAreSeveral()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    exchange(activity, u"card-tokens/1"_s);
    const auto cell = [](const ActivityModel& model, int row, int role) {
        constexpr auto column = static_cast<int>(ActivityModel::Column::Address);
        return model.data(model.index(row, column), role).toString();
    };
    {
        ActivityModel model(activity);
        const QAbstractItemModelTester tester(&model);
        exchange(activity, u"card-tokens/2"_s);
        const QString whole = u"https://api.example/v1/card-tokens/1"_s;
        QCOMPARE(cell(model, 1, Qt::AccessibleTextRole), u"/v1/card-tokens/1"_s);
        QVERIFY(!cell(model, 1, Qt::DisplayRole).contains("https:"_L1));
        QVERIFY(cell(model, 1, Qt::ToolTipRole).contains(whole));
        QVERIFY(model.rowText(1).contains(u"\tGET\t"_s + whole + u'\t'));

        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        HttpRequest other = request(u"oauth/token"_s);
        other.url.setHost(u"id.example"_s);
        observer(activity)(other)(nullptr, std::chrono::milliseconds(1));
        QCOMPARE(changes.count(), 1);
        QCOMPARE(cell(model, 2, Qt::AccessibleTextRole), whole);
        QCOMPARE(cell(model, 0, Qt::AccessibleTextRole), u"https://id.example/v1/oauth/token"_s);
    }
    // Until the other one is no longer among the latest.
    for (int number = 1; number < Activity::mostRecords; ++number)
        exchange(activity, u"card-tokens/3"_s);
    const ActivityModel model(activity);
    QCOMPARE(cell(model, 0, Qt::AccessibleTextRole), u"https://api.example/v1/card-tokens/3"_s);
    exchange(activity, u"card-tokens/4"_s);
    QCOMPARE(cell(model, 0, Qt::AccessibleTextRole), u"/v1/card-tokens/4"_s);
}

void ActivityPageTest::theAddressGivesWay_data()
{
    QTest::addColumn<QString>("language");
    for (const char* language : {"en", "nb", "sv", "da", "fi", "de", "pseudo", "mirrored"})
        QTest::newRow(language) << QString::fromLatin1(language);
}

void ActivityPageTest::theAddressGivesWay()
{
    QFETCH(QString, language);
    const TestedLanguage spoken(language);
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    exchange(activity, u"card-tokens/"_s + QString(256, u'm'));
    ActivityModel model(activity);
    ActivityTable table(model);
    table.show();
    const auto* header = table.horizontalHeader();
    using Column = ActivityModel::Column;
    const auto isInSight = [&](Column column) {
        const int at = header->sectionViewportPosition(static_cast<int>(column));
        return at >= 0 && at + header->sectionSize(static_cast<int>(column)) <= table.viewport()->width();
    };
    // The window as it comes; then it on a small screen whose scale is 150 %.
    table.resize(1160, 400);
    QCOMPARE(header->length(), table.viewport()->width());
    for (int column = 0; column < ActivityModel::columns; ++column)
        QVERIFY2(header->sectionSize(column) >= header->sectionSizeHint(column), qPrintable(QString::number(column)));
    const int before = table.columnWidth(static_cast<int>(Column::Address));
    table.resize(880, 400);
    QVERIFY(isInSight(Column::Problem));
    QVERIFY(table.columnWidth(static_cast<int>(Column::Address)) < before);
    // What somebody chose stays as it is.
    table.setColumnWidth(static_cast<int>(Column::Problem), 333);
    table.resize(1160, 400);
    QCOMPARE(table.columnWidth(static_cast<int>(Column::Problem)), 333);
    QCOMPARE(header->length(), table.viewport()->width());
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
