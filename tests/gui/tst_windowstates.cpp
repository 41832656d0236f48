#include "sandbox.h"
#include "scriptedserver.h"
#include "table/cardtokentablemodel.h"
#include "window.h"

#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QTreeWidget>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

const QByteArray tokenJson = R"({"id": "the-token", "type": "payment_token", "status": "ACTIVE", "card_brand": "visa",
    "masked_pan": "476173******0416", "payment_product_type": "p", "account_id": "T00000000",
    "customer_id": "10234", "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})";

ScriptedReply answer(int status, const QByteArray& body)
{
    return {ScriptedServer::json(status, body), ScriptedReply::Close::Drop};
}

AccountProfile accountAt(const QUrl& server, const QString& id = u"T12345678"_s)
{
    AccountProfile account;
    account.name = u"Test shop"_s;
    account.accountId = id;
    account.apiRoot = server;
    return account;
}

void lookUp(WindowOnServer& desk, const QString& text)
{
    find<QLineEdit>(*desk.window, u"Find"_s)->setFocus();
    find<QLineEdit>(*desk.window, u"Find"_s)->setText(text);
    desk.press(Qt::Key_Return);
}

/// Looks the one token up, chooses it and confirms its deletion.
void deleteTheToken(WindowOnServer& desk)
{
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
}

/// Lists hold the one token; a look-up by id finds nothing; there is no history.
ScriptedReply oneToken(const QByteArray& request)
{
    if (request.contains("customer_id="))
        return answer(200, "[" + tokenJson + "]");
    if (request.startsWith("GET /card-tokens/"))
        return answer(404, R"({"error": {"message": "no such token"}})");
    return answer(200, "[]");
}

} // namespace

/// What a person sees when something isn't as it should be, as text.
class WindowStatesTest final : public QObject
{
    Q_OBJECT

private slots:
    void startSaysWhatToDo();
    void environmentIsAlwaysInSight_data();
    void environmentIsAlwaysInSight();
    void refusedIdsAreNotSent_data();
    void refusedIdsAreNotSent();
    void nothingFoundOffersDeletedOnes();
    void failedLookUpSaysWhatToDo_data();
    void failedLookUpSaysWhatToDo();
    void partialResultIsNotPassedOffAsWhole();
    void newLookUpOutdatesTheOld();
    void escapeStopsALookUp();
    void incompleteTokenCantBeDeleted();
    void deletionOutcomes_data();
    void deletionOutcomes();
    void unknownStaysAndCanBeChecked();
    void refusedCanBeEdited();
    void closingWaitsForTheOutcome();
    void filterNarrows();
    void layoutIsKept();
    void helpSheetOpens();
    void everyControlHasAName();
};

void WindowStatesTest::startSaysWhatToDo()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    QVERIFY(shows(*desk.window, u"Paste a customer, token or relationship id"_s));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(*desk.window, u"Find"_s));
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
}

void WindowStatesTest::environmentIsAlwaysInSight_data()
{
    QTest::addColumn<QString>("accountId");
    QTest::addColumn<QString>("word");
    QTest::newRow("test") << u"T12345678"_s << u"TEST"_s;
    QTest::newRow("production") << u"P12345678"_s << u"PRODUCTION"_s;
}

void WindowStatesTest::environmentIsAlwaysInSight()
{
    QFETCH(QString, accountId);
    QFETCH(QString, word);
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s), accountId));
    QVERIFY(shows(*desk.window, word));
    QVERIFY(shows(*desk.window, accountId));
    QVERIFY(desk.window->windowTitle().contains(word));
}

void WindowStatesTest::refusedIdsAreNotSent_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("told");
    QTest::newRow("nothing") << u"  "_s << u"Nothing to look up"_s;
    QTest::newRow("dots") << u".."_s << u"can't be ids in a web address"_s;
    QTest::newRow("too long") << QString(300, u'x') << u"at most 256 bytes"_s;
    QTest::newRow("card number") << u"4111 1111 1111 1111"_s << u"looks like a full card number"_s;
}

void WindowStatesTest::refusedIdsAreNotSent()
{
    QFETCH(QString, text);
    QFETCH(QString, told);
    ScriptedServer server(oneToken);
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, text);
    QVERIFY(shows(*desk.window, told));
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(*desk.window, u"Find"_s));
    QTest::qWait(50);
    QCOMPARE(server.connections(), 0);
}

void WindowStatesTest::nothingFoundOffersDeletedOnes()
{
    ScriptedServer server([](const QByteArray& request) {
        return request.contains("include_deleted=true") ? oneToken(request)
            : request.startsWith("GET /card-tokens/")   ? oneToken(request)
                                                        : answer(200, "[]");
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"No card token has the id, customer or relationship “10234”."_s));
    QTest::mouseClick(find<QPushButton>(*desk.window, u"Include deleted"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
}

void WindowStatesTest::failedLookUpSaysWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const QByteArray message = R"({"error": {"message": "<b>no</b>"}})";
    QTest::newRow("401") << 401 << message << u"doesn't accept these credentials (401: <b>no</b>)"_s;
    QTest::newRow("403") << 403 << message << u"scope admin:checkout"_s;
    QTest::newRow("429") << 429 << message << u"Wait a minute"_s;
    QTest::newRow("500") << 500 << message << u"The API failed (500: <b>no</b>)"_s;
    QTest::newRow("sign-in page") << 200 << QByteArray("<html>") << u"couldn't be read"_s;
}

void WindowStatesTest::failedLookUpSaysWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    bool isBack = false;
    ScriptedServer server([&](const QByteArray& request) { return isBack ? oneToken(request) : answer(status, body); });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"The look-up failed."_s));
    QVERIFY(shows(*desk.window, told));
    isBack = true;
    QTest::mouseClick(find<QPushButton>(*desk.window, u"Try again"_s), Qt::LeftButton);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
}

void WindowStatesTest::partialResultIsNotPassedOffAsWhole()
{
    ScriptedServer server([](const QByteArray& request) {
        return request.contains("relationship_id=") ? answer(500, "{}") : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"but that may not be all. The look-up by relationship failed."_s));
}

void WindowStatesTest::newLookUpOutdatesTheOld()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"150"_s});
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    lookUp(desk, u"company-fleet"_s);
    QTest::qWait(30);
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    QTest::qWait(400);
    QCOMPARE(table->model()->rowCount(), 5);
}

void WindowStatesTest::escapeStopsALookUp()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"200"_s});
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    lookUp(desk, u"company-fleet"_s);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    QVERIFY(find<QPushButton>(*desk.window, u"Stop"_s));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(shows(*desk.window, u"there may be more"_s));
    QVERIFY(table->model()->rowCount() < 250);
}

void WindowStatesTest::incompleteTokenCantBeDeleted()
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

void WindowStatesTest::deletionOutcomes_data()
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
    QTest::newRow("401") << 401 << message << u"Check the account's credentials."_s << u"Active"_s;
    QTest::newRow("403") << 403 << message << u"scope admin:checkout"_s << u"Active"_s;
    // The look-up by id answers 404 in the API's own words.
    QTest::newRow("500, then gone") << 500 << message << u"a look-up at "_s << u"Deleted"_s;
    QTest::newRow("unreadable, then gone") << 200 << QByteArray("<html>") << u"a look-up at "_s << u"Deleted"_s;
}

void WindowStatesTest::deletionOutcomes()
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

void WindowStatesTest::unknownStaysAndCanBeChecked()
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
    QTRY_VERIFY(shows(*desk.window, u"The answer was lost; a look-up at "_s));
    QTRY_COMPARE(table->model()->index(0, 0).data().toString(), u"Deleted"_s);
    QCOMPARE(server.count("DELETE"), 1);
}

void WindowStatesTest::refusedCanBeEdited()
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
    QTest::mouseClick(find<QPushButton>(*desk.window, u"Edit and try again"_s), Qt::LeftButton);
    QTRY_VERIFY(desk.dialog());
    QCOMPARE(desk.dialog()->findChild<QLineEdit*>()->text(), u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(server.count("DELETE"), 2);
}

void WindowStatesTest::closingWaitsForTheOutcome()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    WindowOnServer desk(sandbox.account());
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.deletions.busyCount(), 1);
    QVERIFY(!desk.window->close());
    QVERIFY(shows(*desk.window, u"A deletion is under way."_s));
    QTRY_VERIFY(!desk.window->isVisible());
    QCOMPARE(sandbox.ledger().deletedIds().size(), 1);
}

void WindowStatesTest::filterNarrows()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_Slash);
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(*desk.window, u"Filter"_s));
    desk.type(u"mastercard 0014"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(shows(*desk.window, u"1 of 5 shown"_s));
    desk.press(Qt::Key_Return);
    QVERIFY(table->hasFocus());
    QCOMPARE(table->currentIndex().row(), 0);
    desk.press(Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 5);
    // The chosen row is still the one that was chosen.
    QCOMPARE(table->model()->index(table->currentIndex().row(), 2).data().toString(), u"541333••••••0014"_s);
}

void WindowStatesTest::layoutIsKept()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    auto* table = desk.window->findChild<QTableView*>();
    table->horizontalHeader()->moveSection(0, 3);
    table->setColumnWidth(1, 222);
    table->setColumnHidden(7, true);
    table->setColumnHidden(9, false);
    table->sortByColumn(3, Qt::DescendingOrder);
    desk.reopen();
    table = desk.window->findChild<QTableView*>();
    QCOMPARE(table->horizontalHeader()->visualIndex(0), 3);
    QCOMPARE(table->columnWidth(1), 222);
    QVERIFY(table->isColumnHidden(7));
    QVERIFY(!table->isColumnHidden(9));
    QCOMPARE(table->horizontalHeader()->sortIndicatorSection(), 3);
    QCOMPARE(table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
}

void WindowStatesTest::helpSheetOpens()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    desk.press(Qt::Key_F1);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(shows(*desk.dialog(), u"Ctrl+Shift+C"_s));
    QVERIFY(shows(*desk.dialog(), u"Delete"_s));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(!desk.dialog());
}

void WindowStatesTest::everyControlHasAName()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(desk.window->findChild<QTreeWidget*>()->isVisible());
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    const QList<QWidget*> widgets = desk.window->findChildren<QWidget*>();
    int controls = 0;
    for (QWidget* widget : widgets) {
        const bool isControl = widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        // A combo box speaks for the field inside it.
        if (!isControl || qobject_cast<QComboBox*>(widget->parentWidget()))
            continue;
        ++controls;
        const QString name = QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        const auto* button = qobject_cast<QAbstractButton*>(widget);
        if (button && !button->text().isEmpty())
            QVERIFY2(name.endsWith(button->text().remove(u'&')), qPrintable(name));
    }
    QVERIFY(controls > 12);
}

QTEST_MAIN(WindowStatesTest)
#include "tst_windowstates.moc"
