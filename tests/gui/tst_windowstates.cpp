#include "detailspane.h"
#include "fieldlist.h"
#include "onetoken.h"
#include "sandbox.h"

#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <QToolButton>
#include <QTreeWidget>

using namespace tokendesk;

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
    void heldEnterAsksOnce();
    void enterWorksFromAnywhereInTheBar();
    void statusesNarrowTheLookUp();
    void messagesFollowLightAndDark();
    void newLookUpOutdatesTheOld();
    void escapeStopsALookUp();
    void detailsShowWhatWouldGo();
    void detailsTellThatTheyCopied();
    void detailsShowEveryField();
    void filterNarrows();
    void deletedOnesCanBeTakenOff();
    void layoutIsKept();
    void helpSheetOpens();
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
    // What is looked up after it has been answered, and is all that came.
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
    for (const QByteArray& request : server.requests())
        QVERIFY2(request.contains("10234") || request.contains("/the-token/transactions"), request.constData());
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
    QVERIFY(press(desk, u"Include deleted"_s));
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
}

void WindowStatesTest::failedLookUpSaysWhatToDo_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    const QByteArray message = R"({"error": {"message": "<b>no</b>"}})";
    QTest::newRow("401") << 401 << message << u"doesn't accept the API key (401: <b>no</b>)"_s;
    QTest::newRow("403") << 403 << message << u"scope admin:checkout"_s;
    QTest::newRow("429") << 429 << message << u"Wait 60 seconds, then try again."_s;
    QTest::newRow("500") << 500 << message << u"The API failed (500: <b>no</b>)"_s;
    QTest::newRow("sign-in page") << 200 << QByteArray("<html>") << u"sign in with a browser"_s;
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
    QVERIFY(press(desk, u"Try again"_s));
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

void WindowStatesTest::heldEnterAsksOnce()
{
    ScriptedServer server(oneToken);
    WindowOnServer desk(accountAt(server.url()));
    auto* field = find<QLineEdit>(*desk.window, u"Find"_s);
    field->setText(u"10234"_s);
    desk.press(Qt::Key_Return);
    for (int i = 0; i < 20; ++i) {
        QKeyEvent held(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier, u"\r"_s, true);
        QApplication::sendEvent(field, &held);
    }
    QTRY_VERIFY(shows(*desk.window, u"1 card token of customer “10234”"_s));
    // By id, customer and relationship, and the history of the one that was found.
    QTRY_COMPARE(server.count("GET"), 4);
}

void WindowStatesTest::enterWorksFromAnywhereInTheBar()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    find<QLineEdit>(*desk.window, u"Find"_s)->setText(u"10234"_s);
    auto* deleted = find<QCheckBox>(*desk.window, u"Include deleted"_s);
    deleted->setFocus();
    deleted->setChecked(true);
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"6 card tokens of customer “10234”"_s));
}

void WindowStatesTest::statusesNarrowTheLookUp()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* statuses = find<QPushButton>(*desk.window, u"Status: Any"_s);
    QVERIFY(statuses);
    statuses->menu()->actions().at(1)->setChecked(true);
    statuses->menu()->actions().at(2)->setChecked(true);
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"2 card tokens of customer “10234”. Looked among: Inactive, Suspended."_s));
}

void WindowStatesTest::messagesFollowLightAndDark()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    lookUp(desk, u".."_s);
    const QLabel* text = nullptr;
    for (const QLabel* label : desk.window->findChildren<QLabel*>())
        if (label->isVisible() && label->text().startsWith(u"Not looked up"_s))
            text = label;
    QVERIFY(text);
    for (const Appearance appearance : {Appearance::Dark, Appearance::Light, Appearance::Dark, Appearance::System}) {
        theme::apply(*qApp, appearance);
        const auto ink = [text] { return text->palette().color(QPalette::WindowText).lightness(); };
        const auto paper = [text] { return text->parentWidget()->palette().color(QPalette::Window).lightness(); };
        QTRY_VERIFY2(std::abs(ink() - paper()) > 100, qPrintable(u"%1 on %2"_s.arg(ink()).arg(paper())));
    }
}

void WindowStatesTest::newLookUpOutdatesTheOld()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"150"_s});
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    lookUp(desk, u"company-fleet"_s);
    QTRY_VERIFY(sandbox.ledger().count("GET"_L1) > 0);
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens of customer “10234”"_s));
    // What was asked for last is there, so what was asked for first has come as well.
    const auto* history = desk.window->findChild<QTreeWidget*>();
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(history->isVisible() && history->topLevelItemCount() > 0);
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

void WindowStatesTest::detailsShowWhatWouldGo()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<QTableView*>();
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    const auto click = [table](int row, Qt::KeyboardModifiers modifiers) {
        QTest::mouseClick(
            table->viewport(), Qt::LeftButton, modifiers, table->visualRect(table->model()->index(row, 2)).center());
    };
    // The second row ends as the current one, but only the first is chosen.
    click(0, Qt::NoModifier);
    click(1, Qt::ControlModifier);
    click(1, Qt::ControlModifier);
    QCOMPARE(table->currentIndex().row(), 1);
    const auto* details = desk.window->findChild<DetailsPane*>();
    QVERIFY(shows(*details, table->model()->index(0, 7).data().toString()));
    QVERIFY(!shows(*details, table->model()->index(1, 7).data().toString()));
}

void WindowStatesTest::detailsTellThatTheyCopied()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(find<QToolButton>(*desk.window, u"Copy token id"_s));
    find<QToolButton>(*desk.window, u"Copy token id"_s)->click();
    QVERIFY(shows(*desk.window, u"Copied."_s));

    auto* chosen = desk.window->findChild<QTableView*>();
    chosen->setFocus();
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(!shows(*desk.window, u"Copied."_s));
    const auto* fields = desk.window->findChild<DetailsPane*>()->findChild<FieldList*>();
    QLabel* value = nullptr;
    for (QLabel* label : fields->findChildren<QLabel*>())
        if (label->isVisible() && label->accessibleName().startsWith(u"Customer: "_s))
            value = label;
    QVERIFY(value);
    emit value->customContextMenuRequested({});
    auto* menu = fields->findChild<QMenu*>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(QApplication::clipboard()->text(), u"10234"_s);
    QVERIFY(shows(*desk.window, u"Copied."_s));
}

void WindowStatesTest::detailsShowEveryField()
{
    const QByteArray full = R"([{"id": "the-token", "token": "the-credential", "type": "payment_token",
        "status": "SUSPENDED", "card_brand": "visa", "masked_pan": "4761730000000416", "pan_expiry_date": "09/2099",
        "token_expiry_date": "08/2099", "payment_product_type": "the.product", "account_id": "T00000000",
        "customer_id": "<b>10234</b>", "relationship_id": "north", "transaction_id": "T1.2",
        "external_token_references": ["old-1", "4111111111111111"], "created_at": "2025-07-01T23:30:00Z",
        "created_by": "checkout", "updated_at": "2025-07-02T00:00:00Z",
        "links": [{"href": "https://example.com/terms", "rel": "terms_and_conditions"},
                  {"href": "file:///etc/passwd", "rel": "card_symbol"}]}])";
    ScriptedServer server([&](const QByteArray& request) {
        if (request.contains("/transactions"))
            return answer(200, R"([{"id": "1", "status": "CAPTURED", "amount": 24900, "currency": "NOK",
                "created_at": "2026-10-12T10:00:00Z"}, {"no": "id"}])");
        return request.contains("customer_id=") ? answer(200, full) : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    lookUp(desk, u"<b>10234</b>"_s);
    QTRY_VERIFY(shows(*desk.window, u"1 transaction couldn't be read."_s));
    const auto* details = desk.window->findChild<DetailsPane*>();
    for (const QString& text :
        {u"Visa •••• 0416"_s, u"Suspended · expires 09/2099"_s, u"476173••••••0416"_s, u"<b>10234</b>"_s,
            u"the-token"_s, u"08/2099"_s, u"2 Jul 2025, 01:30:00"_s, u"2025-07-01T23:30:00Z"_s, u"by checkout"_s,
            u"north"_s, u"T1.2"_s, u"old-1"_s, u"411111••••••1111"_s, u"the.product"_s, u"payment_token"_s,
            u"T00000000"_s, u"never shown"_s, u"https://example.com/terms"_s, u"file:///etc/passwd"_s})
        QVERIFY2(shows(*details, text), qPrintable(text));
    // Only an https link can be opened.
    int opens = 0;
    for (const auto* button : details->findChildren<QToolButton*>())
        opens += button->text() == u"Open"_s ? 1 : 0;
    QCOMPARE(opens, 1);
    const auto* history = details->findChild<QTreeWidget*>();
    QCOMPARE(history->topLevelItemCount(), 1);
    QCOMPARE(history->topLevelItem(0)->text(1), u"249.00 NOK"_s);
    // The credential stands nowhere, in no label and no accessible name.
    for (const QWidget* widget : desk.window->findChildren<QWidget*>())
        QVERIFY(!widget->accessibleName().contains(u"the-credential"_s));
    QVERIFY(!shows(*desk.window, u"the-credential"_s));
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

void WindowStatesTest::deletedOnesCanBeTakenOff()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    find<QCheckBox>(*desk.window, u"Include deleted"_s)->setChecked(true);
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"6 card tokens"_s));
    QVERIFY(shows(*desk.window, u"6 shown"_s));
    for (QAction* action : desk.window->findChildren<QAction*>())
        if (action->text() == u"&Take deleted ones off the table"_s)
            action->trigger();
    QVERIFY(shows(*desk.window, u"5 shown"_s));
    QCOMPARE(sandbox.ledger().count("DELETE"_L1), 0);
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

QTEST_MAIN(WindowStatesTest)
#include "tst_windowstates.moc"
