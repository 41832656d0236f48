#include "onetoken.h"
#include "sandbox.h"

#include <QContextMenuEvent>
#include <QTableView>

using namespace tokendesk;

namespace {

/// Confirms the deletion of the known customer's first card token; its answer is still to come.
void confirmOnSandbox(WindowOnServer& desk)
{
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
}

} // namespace

/// What a person sees of a deletion that doesn't simply succeed, as text.
class DeletionStatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void incompleteTokenCantBeDeleted();
    void deletionOutcomes_data();
    void deletionOutcomes();
    void unknownStaysAndCanBeChecked();
    void refusedCanBeEdited();
    void closingWaitsForTheOutcome();
    void leavingAnywayIsPossible();
    void staleListRevivesNothing();
    void tryAgainLooksAtTheRowAgain();
    void contextMenuSurvivesAnOutcome();
    void aUseThatCouldNotBeReadIsNotKnown();
    void theUseOfOneThatIsNotChosenIsRead();
};

void DeletionStatesTest::incompleteTokenCantBeDeleted()
{
    const QByteArray incomplete = QByteArray(tokenJson).replace("payment_product_type", "renamed");
    ScriptedServer server([&](const QByteArray& request) {
        return request.contains("customer_id=") ? answer(200, "[" + incomplete + ", 7]") : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"1 record couldn't be read"_s));
    desk.press(Qt::Key_Down);
    QVERIFY(shows(*desk.window, u"The API's record lacks payment_product_type"_s));
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
    desk.press(Qt::Key_Delete);
    QVERIFY(shows(*desk.window, u"can't be deleted here"_s));
    QCOMPARE(server.count("DELETE"), 0);
}

void DeletionStatesTest::deletionOutcomes_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("rowStatus");
    const QByteArray message = R"({"error": {"message": "reason too long"}})";
    QTest::newRow("deleted") << 200 << QByteArray(tokenJson).replace("ACTIVE", "DELETED") << u"Confirmed by the API."_s
                             << u"Deleted"_s;
    QTest::newRow("already gone") << 404 << message
                                  << u"Visa •••• 0416 was already gone: the API knows no such token."_s << u"Deleted"_s;
    QTest::newRow("400") << 400 << message
                         << u"Visa •••• 0416 was not deleted. The API refused (400: reason too long). "
                            "Nothing was changed."_s
                         << u"Active"_s;
    QTest::newRow("401") << 401 << message << u"Check the API key in the account's settings."_s << u"Active"_s;
    QTest::newRow("403") << 403 << message << u"scope admin:checkout"_s << u"Active"_s;
    // The look-up by id answers 404 in the API's own words.
    QTest::newRow("500, then gone") << 500 << message << u"The API failed (500: reason too long). A look-up at "_s
                                    << u"Deleted"_s;
    QTest::newRow("unreadable, then gone")
        << 200 << QByteArray("{}") << u"The answer of 127.0.0.1 couldn't be read. A look-up at "_s << u"Deleted"_s;
    QTest::newRow("cut short, then gone")
        << 200 << QByteArray("{") << u"The answer was lost. A look-up at "_s << u"Deleted"_s;
}

void DeletionStatesTest::deletionOutcomes()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    QFETCH(QString, rowStatus);
    ScriptedServer server([&](const QByteArray& request) {
        return request.startsWith("DELETE") ? answer(status, body) : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    deleteTheToken(desk);
    QTRY_VERIFY(shows(*desk.window, told));
    QTRY_COMPARE(desk.window->findChild<QTableView*>()->model()->index(0, 0).data().toString(), rowStatus);
    QCOMPARE(server.count("DELETE"), 1);
}

void DeletionStatesTest::unknownStaysAndCanBeChecked()
{
    bool isBack = false;
    ScriptedServer server([&](const QByteArray& request) {
        const bool lookUpOfToken = request.startsWith("GET /card-tokens/the-token");
        if (request.startsWith("DELETE") || (lookUpOfToken && !isBack))
            return ScriptedReply {};
        return lookUpOfToken ? answer(200, QByteArray(tokenJson).replace("ACTIVE", "DELETED")) : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    auto* table = desk.window->findChild<QTableView*>();
    deleteTheToken(desk);
    QTRY_VERIFY(shows(*desk.window, u"may or may not be deleted, and asking the API failed too"_s));
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Unknown"_s);
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
    QVERIFY(shows(*desk.window, u"It may be deleted already: check again first."_s));
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.dialog());

    // A new look-up still shows it as unknown, and settles it as soon as the API answers.
    isBack = true;
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(shows(*desk.window, u"The answer was lost. A look-up at "_s));
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Deleted"_s);
    QCOMPARE(server.count("DELETE"), 1);
}

void DeletionStatesTest::refusedCanBeEdited()
{
    bool refuses = true;
    ScriptedServer server([&](const QByteArray& request) {
        if (!request.startsWith("DELETE"))
            return oneToken(request);
        return refuses ? answer(400, R"({"error": {"message": "no"}})")
                       : answer(200, QByteArray(tokenJson).replace("ACTIVE", "DELETED"));
    });
    WindowOnServer desk(accountAt(server.url()));
    deleteTheToken(desk);
    QTRY_VERIFY(find<QPushButton>(*desk.window, u"Edit and try again"_s));
    refuses = false;
    QVERIFY(press(desk, u"Edit and try again"_s));
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->findChild<QLineEdit*>()->text(), u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(server.count("DELETE"), 2);
}

void DeletionStatesTest::closingWaitsForTheOutcome()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    WindowOnServer desk(sandbox.account());
    confirmOnSandbox(desk);
    QCOMPARE(desk.deletions.busyCount(), 1);
    QVERIFY(!desk.window->mayLeave());
    QVERIFY(shows(*desk.window, u"A deletion is under way."_s));
    // The outcome stays to be read; only then does closing close.
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QVERIFY(desk.window->isVisible());
    QVERIFY(!shows(*desk.window, u"A deletion is under way."_s));
    QVERIFY(desk.window->mayLeave());
    QCOMPARE(sandbox.ledger().deletedIds().size(), 1);
}

void DeletionStatesTest::leavingAnywayIsPossible()
{
    ScriptedServer server([](const QByteArray& request) {
        const bool lost = request.startsWith("DELETE") || request.startsWith("GET /card-tokens/the-token");
        return lost ? ScriptedReply {} : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    deleteTheToken(desk);
    QTRY_VERIFY(shows(*desk.window, u"asking the API failed too"_s));
    QVERIFY(!desk.window->mayLeave());
    QVERIFY(shows(*desk.window, u"A deletion's outcome is unknown"_s));
    QVERIFY(press(desk, u"Leave anyway"_s));
    QTRY_VERIFY(!desk.window->isVisible());
}

void DeletionStatesTest::staleListRevivesNothing()
{
    // The list goes on saying that the token is active.
    ScriptedServer server([](const QByteArray& request) {
        return request.startsWith("DELETE") ? answer(200, QByteArray(tokenJson).replace("ACTIVE", "DELETED"))
                                            : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    auto* table = desk.window->findChild<QTableView*>();
    deleteTheToken(desk);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
    QCOMPARE(table->model()->index(0, 0).data().toString(), u"Deleted"_s);
    table->selectRow(0);
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
    // The proof stands through it all, and a Delete key that does nothing doesn't replace it.
    table->setFocus();
    desk.press(Qt::Key_Delete);
    QVERIFY(!desk.dialog());
    QVERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(server.count("DELETE"), 1);
}

void DeletionStatesTest::tryAgainLooksAtTheRowAgain()
{
    bool gone = false;
    ScriptedServer server([&](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return answer(400, R"({"error": {"message": "no"}})");
        return gone && request.contains("customer_id=")
            ? answer(200, "[" + QByteArray(tokenJson).replace("ACTIVE", "DELETED") + "]")
            : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    deleteTheToken(desk);
    QTRY_VERIFY(shows(*desk.window, u"Nothing was changed."_s));
    gone = true;
    desk.press(Qt::Key_F5);
    QTRY_COMPARE(desk.window->findChild<QTableView*>()->model()->index(0, 0).data().toString(), u"Deleted"_s);
    QVERIFY(press(desk, u"Edit and try again"_s));
    QTRY_VERIFY(shows(*desk.window, u"Already deleted."_s));
    QVERIFY(!desk.dialog());
    QCOMPARE(server.count("DELETE"), 1);
}

void DeletionStatesTest::contextMenuSurvivesAnOutcome()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"150"_s});
    WindowOnServer desk(sandbox.account());
    confirmOnSandbox(desk);
    QCOMPARE(desk.deletions.busyCount(), 1);
    auto* value = find<QLabel>(*desk.window, u"Customer: 10234"_s);
    QVERIFY(value);
    QContextMenuEvent wanted(QContextMenuEvent::Mouse, QPoint(2, 2), value->mapToGlobal(QPoint(2, 2)));
    QApplication::sendEvent(value, &wanted);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
}

void DeletionStatesTest::aUseThatCouldNotBeReadIsNotKnown()
{
    bool isBack = false;
    ScriptedServer server([&](const QByteArray& request) {
        const bool isHistory = request.contains("/transactions");
        return isHistory && !isBack ? answer(500, R"({"error": {"message": "no"}})") : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"The history couldn't be read."_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(shows(*desk.dialog(), u"Last use: not known"_s));
    // Whoever asks once more gets another try.
    isBack = true;
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(shows(*desk.dialog(), u"No transactions with this card token."_s));
}

void DeletionStatesTest::theUseOfOneThatIsNotChosenIsRead()
{
    bool isBack = true;
    ScriptedServer server([&](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return answer(400, R"({"error": {"message": "no"}})");
        return request.contains("/transactions") && !isBack ? ScriptedReply {} : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    deleteTheToken(desk);
    QTRY_VERIFY(find<QPushButton>(*desk.window, u"Edit and try again"_s));
    desk.window->findChild<QTableView*>()->clearSelection();
    QTRY_VERIFY(!shows(*desk.window, u"No transactions with this card token."_s));
    QVERIFY(press(desk, u"Edit and try again"_s));
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(shows(*desk.dialog(), u"No transactions with this card token."_s));
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
    isBack = false;
    QVERIFY(press(desk, u"Edit and try again"_s));
    QTRY_VERIFY(desk.dialog());
    QTRY_VERIFY(shows(*desk.dialog(), u"Last use: not known"_s));
}

QTEST_MAIN(DeletionStatesTest)
#include "tst_deletionstates.moc"
