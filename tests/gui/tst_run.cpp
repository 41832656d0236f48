#include "journalledger.h"
#include "layoutchecks.h"
#include "messagestack.h"
#include "notice.h"
#include "onetoken.h"
#include "sandbox.h"

#include <QAbstractItemModel>
#include <QClipboard>
#include <QSignalSpy>
#include <QTableView>

using namespace tokendesk;

namespace {

constexpr int fleet = 250;

/// A customer with 250 card tokens, all chosen, on a real server.
struct Desk {
    explicit Desk(const QString& latencyMs)
        : sandbox({u"--latency-ms"_s, latencyMs})
        , desk(sandbox.account())
    {
    }

    QMainWindow& window() const { return *desk.window; }
    void chooseAll()
    {
        lookUp(desk, u"company-fleet"_s);
        QTRY_VERIFY(shows(window(), u"250 card tokens of customer"_s));
        table()->setFocus();
        desk.press(Qt::Key_A, Qt::ControlModifier);
        QVERIFY(shows(window(), u"250 chosen"_s));
    }
    /// From the keyboard alone.
    void confirm()
    {
        desk.press(Qt::Key_Delete);
        QTRY_VERIFY(desk.dialog());
        QVERIFY(choose(*desk.dialog(), Qt::Key_M, u"Merchant"_s));
        desk.press(Qt::Key_R, Qt::AltModifier);
        desk.type(u"Fleet sold"_s);
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isBackInWindow());
    }
    void start()
    {
        chooseAll();
        confirm();
        QTRY_VERIFY(sandbox.ledger().count("DELETE"_L1) > 0);
    }
    QTableView* table() const { return window().findChild<QTableView*>(); }
    DeletionRun* run() const { return desk.deletions.run(); }
    bool isEnded() const { return run() && run()->state() == DeletionRun::State::Ended; }
    /// Journal and server agree on every token, and no token was deleted twice.
    QString disagreement() const { return tokendesk::disagreement(desk.journal.entries(), sandbox.ledger()); }
    QSet<QString> deleted() const
    {
        const QStringList ids = sandbox.ledger().deletedIds();
        return {ids.cbegin(), ids.cend()};
    }

    Sandbox sandbox;
    WindowOnServer desk;
};

} // namespace

/// Many deleted at once through the window; what really reached the server judges.
class RunTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyChosenTokenIsDeletedOnce();
    void allRowsChangeAtOnceWhenItStarts();
    void windowStaysUsable();
    void pausesAndGoesOnByKeyboard();
    void stopLeavesTheRestForAnotherRun();
    void nothingIsSentThatCantBeRecorded();
    void oneRunAtATime();
    void closingAsksAndStops();
    void messagesLeaveRoomForWhatCanBeDone();
    void aNewWindowShowsTheRun();
    void resumingSoonerIsAnswered();
};

void RunTest::everyChosenTokenIsDeletedOnce()
{
    Desk desk(u"0"_s);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isEnded(), 30000);
    QTRY_VERIFY(shows(desk.window(), u"All that were chosen: 250 deleted."_s));
    QCOMPARE(desk.deleted().size(), fleet);
    QCOMPARE(desk.sandbox.ledger().count("DELETE"_L1), fleet);
    QCOMPARE(desk.disagreement(), QString());
    // Told together, not one by one.
    QVERIFY(!shows(desk.window(), u"Confirmed by the API."_s));
    const QAbstractItemModel& rows = *desk.table()->model();
    for (int row = 0; row < rows.rowCount(); ++row)
        QCOMPARE(rows.index(row, 0).data().toString(), u"Deleted"_s);
    // All are still chosen, and none is left to delete.
    QTRY_VERIFY(shows(desk.window(), u"All of them are deleted already."_s));
    QVERIFY(!find<QPushButton>(desk.window(), u"Delete…"_s)->isEnabled());
    QTRY_VERIFY(shows(desk.window(), u"Looked 1 customer up: no card token left."_s));
    QTRY_COMPARE(cutText(desk.window()), QString());
    QCOMPARE(overlap(desk.window()), QString());

    QVERIFY(press(desk.desk, u"Copy for ticket"_s));
    QVERIFY(QApplication::clipboard()->text().contains(u"Fleet sold"_s));
    QVERIFY(shows(desk.window(), u"Copied."_s));
    QVERIFY(press(desk.desk, u"Close"_s));
    QVERIFY(!shows(desk.window(), u"250 chosen: "_s));
    QVERIFY(!desk.run());
}

void RunTest::allRowsChangeAtOnceWhenItStarts()
{
    Desk desk(u"40"_s);
    desk.chooseAll();
    const QSignalSpy changed(desk.table()->model(), &QAbstractItemModel::dataChanged);
    std::optional<qsizetype> changesAtStart;
    connect(&desk.desk.deletions, &Deletions::runChanged, this, [&] {
        if (!changesAtStart)
            changesAtStart = changed.size();
    });
    desk.confirm();
    QCOMPARE(changesAtStart, std::optional<qsizetype>(1));
    QCOMPARE(desk.table()->model()->index(fleet - 1, 0).data().toString(), u"Waiting…"_s);
    // Not as "Active", which they will hardly be for long.
    QTRY_VERIFY(shows(desk.window(), u"Waiting…"_s));
    desk.desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.isEnded());
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::windowStaysUsable()
{
    Desk desk(u"40"_s);
    desk.start();
    QCOMPARE(desk.table()->model()->index(fleet - 1, 0).data().toString(), u"Waiting…"_s);
    lookUp(desk.desk, u"10234"_s);
    QTRY_VERIFY(shows(desk.window(), u"of customer “10234”"_s));
    QVERIFY(!desk.isEnded());
    QVERIFY(shows(desk.window(), u" of 250 ended"_s));
    desk.desk.press(Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(desk.isEnded());
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::pausesAndGoesOnByKeyboard()
{
    Desk desk(u"20"_s);
    desk.start();
    desk.desk.press(Qt::Key_P, Qt::ControlModifier);
    QTRY_VERIFY(shows(desk.window(), u"Paused. Nothing new is sent until you resume."_s));
    QTRY_COMPARE(desk.run()->progress().inFlight, 0);
    const int sent = desk.sandbox.ledger().count("DELETE"_L1);
    QVERIFY(sent < fleet);
    // The panel is reached, and what it offers pressed, without a mouse.
    desk.desk.press(Qt::Key_F6);
    QCOMPARE(QApplication::focusWidget()->property("text").toString(), u"Resume"_s);
    QCOMPARE(desk.sandbox.ledger().count("DELETE"_L1), sent);
    desk.desk.press(Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(desk.isEnded(), 30000);
    QTRY_VERIFY(shows(desk.window(), u"All that were chosen: 250 deleted."_s));
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::stopLeavesTheRestForAnotherRun()
{
    Desk desk(u"20"_s);
    desk.start();
    QVERIFY(press(desk.desk, u"Stop"_s));
    QTRY_VERIFY(desk.isEnded());
    const qsizetype deleted = desk.deleted().size();
    QVERIFY(deleted > 0 && deleted < fleet);
    const QString summary = u"250 chosen: %1 deleted, %2 not deleted: not sent."_s.arg(deleted).arg(fleet - deleted);
    QTRY_VERIFY2(shows(desk.window(), summary), qPrintable(summary));
    const QString left = u"Looked the customers up: %1 card tokens left."_s.arg(fleet - deleted);
    QTRY_VERIFY2(shows(desk.window(), left), qPrintable(left));
    QCOMPARE(desk.disagreement(), QString());

    // Those that aren't shown any more are looked up.
    lookUp(desk.desk, u"10234"_s);
    QTRY_VERIFY(shows(desk.window(), u"of customer “10234”"_s));
    QVERIFY(press(desk.desk, u"Choose those not deleted"_s));
    QTRY_VERIFY_WITH_TIMEOUT(shows(desk.window(), u"%1 chosen"_s.arg(fleet - deleted)), 30000);
    desk.table()->setFocus();
    desk.confirm();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isEnded() && desk.deleted().size() == fleet, 30000);
    QCOMPARE(desk.sandbox.ledger().count("DELETE"_L1), fleet);
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::nothingIsSentThatCantBeRecorded()
{
    Desk desk(u"5"_s);
    bool isFull = false;
    desk.desk.journal.trouble
        = [&](const auto&) { return isFull ? std::optional(JournalInMemory::error()) : std::nullopt; };
    desk.start();
    isFull = true;
    QTRY_VERIFY(shows(desk.window(), u"Paused: what would be sent can't be recorded, so nothing is sent."_s));
    QVERIFY(shows(desk.window(), u"The disk is full."_s));
    QTRY_COMPARE(desk.run()->progress().inFlight, 0);
    const int sent = desk.sandbox.ledger().count("DELETE"_L1);
    QVERIFY(sent < fleet);
    isFull = false;
    QCOMPARE(desk.sandbox.ledger().count("DELETE"_L1), sent);
    QVERIFY(press(desk.desk, u"Resume"_s));
    QTRY_VERIFY_WITH_TIMEOUT(desk.isEnded(), 30000);
    QCOMPARE(desk.deleted().size(), fleet);
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::oneRunAtATime()
{
    Desk desk(u"40"_s);
    desk.start();
    desk.table()->setFocus();
    desk.desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.desk.press(Qt::Key_Delete);
    QVERIFY(!desk.desk.dialog());
    QVERIFY(shows(desk.window(), u"A run is under way."_s));
    desk.run()->stop();
    QTRY_VERIFY(desk.isEnded());
}

void RunTest::closingAsksAndStops()
{
    Desk desk(u"40"_s);
    desk.start();
    QVERIFY(!desk.desk.window->mayLeave());
    QVERIFY(shows(desk.window(), u"If you leave, nothing new is sent"_s));
    // Staying is what Enter does.
    desk.desk.press(Qt::Key_Return);
    QVERIFY(!shows(desk.window(), u"If you leave"_s));
    QVERIFY(!desk.isEnded());

    QVERIFY(!desk.desk.window->mayLeave());
    QVERIFY(press(desk.desk, u"Stop the run and leave"_s));
    QTRY_VERIFY(!desk.window().isVisible());
    QVERIFY(desk.isEnded());
    QVERIFY(desk.deleted().size() < fleet);
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::messagesLeaveRoomForWhatCanBeDone()
{
    Desk desk(u"0"_s);
    desk.window().resize(720, 440);
    desk.start();
    QTRY_VERIFY_WITH_TIMEOUT(desk.isEnded(), 30000);
    QTRY_VERIFY(shows(desk.window(), u"Looked 1 customer up: no card token left."_s));
    auto* messages = desk.window().findChild<MessageStack*>();
    for (const QString& about : {u"none"_s, u"zero"_s, u"half"_s, u"one"_s, u"two"_s, u"three"_s}) {
        Notice& message = messages->messageAbout(about);
        message.say(Tone::Caution,
            u"What happened to %1, what it means for whoever asked, and what is to be done: "
            "look it up once more before you tell anyone that it is gone."_s.arg(about));
        message.addButton(u"Close %1"_s.arg(about), [] {});
    }
    const auto isInSight = [&desk](const QWidget* widget) {
        return widget && widget->visibleRegion().boundingRect() == widget->rect()
            && desk.window().rect().contains(QRect(widget->mapTo(&desk.window(), QPoint()), widget->size()));
    };
    QCOMPARE(desk.window().size(), QSize(720, 440));
    QTRY_VERIFY(desk.table()->viewport()->height() >= 2 * desk.table()->rowHeight(0));
    QTRY_VERIFY(isInSight(find<QPushButton>(desk.window(), u"Delete…"_s)));
    QTRY_VERIFY(isInSight(find<QPushButton>(desk.window(), u"Close three"_s)));
    QCOMPARE(overlap(desk.window()), QString());
    QTRY_COMPARE(cutText(desk.window()), QString());
    // In a larger window they take no more than their part.
    desk.window().resize(1180, 720);
    QTRY_VERIFY(messages->height() > 720 / 6 && messages->height() < 720 / 4);
    desk.window().resize(720, 440);
    QTRY_VERIFY(messages->height() < 440 / 4);
    // The others are reached by keyboard.
    find<QPushButton>(desk.window(), u"Close two"_s)->setFocus();
    desk.desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    QTRY_VERIFY(isInSight(find<QPushButton>(desk.window(), u"Close one"_s)));
}

void RunTest::aNewWindowShowsTheRun()
{
    Desk desk(u"40"_s);
    desk.start();
    desk.desk.window
        = std::make_unique<Workspace>(desk.desk.account, desk.desk.server.api, desk.desk.deletions, desk.desk.look);
    desk.desk.open();
    QVERIFY(shows(desk.window(), u" of 250 ended"_s));
    QVERIFY(press(desk.desk, u"Stop"_s));
    QTRY_VERIFY(shows(desk.window(), u"250 chosen: "_s));
    QCOMPARE(desk.disagreement(), QString());
}

void RunTest::resumingSoonerIsAnswered()
{
    const ScriptedServer server([](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return ScriptedReply {
                ScriptedServer::json(429, "{}").replace(" Status\r\n", " Status\r\nRetry-After: 400\r\n")};
        if (request.contains("customer_id="))
            return answer(200, "[" + tokenJson + "," + QByteArray(tokenJson).replace("the-token", "other-token") + "]");
        return oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"2 card tokens"_s));
    desk.window->findChild<QTableView*>()->setFocus();
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_M, u"Merchant"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Fleet sold"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"The server asked to wait. It goes on by itself at "_s));
    const int sent = server.count("DELETE");
    const QString until = QLocale().toString(desk.deletions.run()->waitsUntil().toLocalTime().time(), u"HH:mm:ss"_s);
    QVERIFY(press(desk, u"Resume"_s));
    const QString told = u"nothing is sent before %1, even if you resume sooner."_s.arg(until);
    QVERIFY2(shows(*desk.window, told), qPrintable(told));
    QVERIFY(find<QPushButton>(*desk.window, u"Pause"_s));
    QCOMPARE(server.count("DELETE"), sent);
    QVERIFY(press(desk, u"Stop"_s));
    QTRY_COMPARE(desk.deletions.run()->state(), DeletionRun::State::Ended);
}

QTEST_MAIN(RunTest)
#include "tst_run.moc"
