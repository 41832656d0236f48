#include "onetoken.h"
#include "sandbox.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QMenuBar>
#include <QMessageBox>
#include <QTableView>
#include <QTreeWidget>

using namespace tokendesk;

namespace {

QString accessibleName(QWidget& widget)
{
    return QAccessible::queryAccessibleInterface(&widget)->text(QAccessible::Name);
}

/// What a person can act on there, by mouse or by keyboard.
QWidgetList controlsIn(const QWidget& window)
{
    QWidgetList controls;
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const bool acts = (widget->focusPolicy() != Qt::NoFocus && !qobject_cast<QLabel*>(widget))
            || qobject_cast<QAbstractButton*>(widget);
        // A combo box speaks for the field inside it, and a menu bar for its menus.
        const bool isInside
            = qobject_cast<QComboBox*>(widget->parentWidget()) || qobject_cast<QMenuBar*>(widget->parentWidget());
        if (acts && !isInside && widget->isVisible() && widget->isEnabled() && widget->window() == &window)
            controls += widget;
    }
    return controls;
}

/// All that Tab comes to, once round.
QSet<QWidget*> reachedByTab(QWidget& window)
{
    QSet<QWidget*> reached;
    while (window.focusWidget() && !reached.contains(window.focusWidget())) {
        reached.insert(window.focusWidget());
        QTest::keyClick(window.focusWidget(), Qt::Key_Tab);
    }
    return reached;
}

bool hasMnemonic(const QString& text) { return text.count(u'&') > text.count("&&"_L1) * 2; }

bool arrowLeadsTo(QWidget& widget, const QSet<QWidget*>& reached)
{
    auto* radio = qobject_cast<QRadioButton*>(&widget);
    for (QWidget* other : reached) {
        if (!radio || !qobject_cast<QRadioButton*>(other))
            continue;
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Down);
        if (widget.hasFocus())
            return true;
    }
    return false;
}

/// What is wrong with one of the controls; empty if nothing is.
QString fault(QWidget& window)
{
    const QSet<QWidget*> reached = reachedByTab(window);
    for (QWidget* control : controlsIn(window)) {
        const QString kind = QLatin1String(control->metaObject()->className());
        const QString name = accessibleName(*control);
        if (name.isEmpty())
            return kind + u" has no name"_s;
        const QAccessible::Role role = QAccessible::queryAccessibleInterface(control)->role();
        if (role == QAccessible::NoRole || role == QAccessible::Client)
            return u"%1 “%2” has no role"_s.arg(kind, name);
        const auto* button = qobject_cast<QAbstractButton*>(control);
        if (button && !button->text().isEmpty() && !name.contains(button->text().remove(u'&')))
            return u"“%1” is called “%2”"_s.arg(button->text(), name);
        // What a button inside a field does to its text, keys do too.
        const bool hasWay = reached.contains(control) || (button && hasMnemonic(button->text()))
            || reached.contains(qobject_cast<QLineEdit*>(control->parentWidget())) || arrowLeadsTo(*control, reached);
        if (!hasWay)
            return u"%1 “%2” can't be reached by keyboard"_s.arg(kind, name);
    }
    return {};
}

void collectFaults(const QMenu& menu, QStringList& faults)
{
    QStringList keys;
    for (const QAction* action : menu.actions()) {
        if (action->isSeparator())
            continue;
        if (!hasMnemonic(action->text()))
            faults += u"“%1” has no mnemonic"_s.arg(action->text());
        const QString key = action->text().mid(action->text().indexOf(u'&') + 1, 1).toLower();
        if (keys.contains(key))
            faults += u"two mnemonics in “%1” are “%2”"_s.arg(menu.title(), key);
        keys += key;
        if (action->menu() && !action->menu()->isEmpty())
            collectFaults(*action->menu(), faults);
    }
}

} // namespace

/// Whether everything can be found, named and used without a pointer.
class ReachTest final : public QObject
{
    Q_OBJECT

private slots:
    void everyControlHasANameARoleAndAWay();
    void helpAndAboutCanBeLeft();
    void everyMenuEntryHasAMnemonic();
    void columnsAreSortedFromTheMenu();
};

void ReachTest::everyControlHasANameARoleAndAWay()
{
    // A refused deletion leaves a message with buttons.
    ScriptedServer server([](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return answer(400, R"({"error": {"message": "no"}})");
        if (request.contains("/transactions"))
            return answer(200, R"([{"id": "1", "status": "CAPTURED", "amount": 24900, "currency": "NOK",
                "created_at": "2026-10-12T10:00:00Z"}])");
        const QByteArray link = R"("links": [{"rel": "terms_and_conditions", "href": "https://example.com/"}], "id")";
        return request.contains("customer_id=") ? answer(200, "[" + QByteArray(tokenJson).replace("\"id\"", link) + "]")
                                                : oneToken(request);
    });
    WindowOnServer desk(accountAt(server.url()));
    QMainWindow& window = *desk.window;
    QCOMPARE(fault(window), QString());

    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(window, u"1 card token of customer “10234”"_s));
    desk.press(Qt::Key_Down);
    QTRY_VERIFY(window.findChild<QTreeWidget*>()->isVisible());
    find<QLineEdit>(window, u"Filter"_s)->setText(u"visa"_s);
    QCOMPARE(fault(window), QString());

    window.findChild<QTableView*>()->setFocus();
    desk.press(Qt::Key_Delete);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Customer called"_s);
    QCOMPARE(fault(*desk.dialog()), QString());
    desk.dialog()->findChild<QComboBox*>()->setFocus();
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(find<QPushButton>(window, u"Copy for ticket"_s));
    QCOMPARE(fault(window), QString());
    // What was looked at was all there.
    QVERIFY(controlsIn(window).size() > 14);
}

void ReachTest::helpAndAboutCanBeLeft()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    for (const QString& entry : {u"Keyboard"_s, u"About Token Desk"_s}) {
        for (QAction* action : desk.window->findChildren<QAction*>())
            if (action->text().remove(u'&') == entry)
                action->trigger();
        QTRY_VERIFY(desk.dialog());
        QCOMPARE(fault(*desk.dialog()), QString());
        QVERIFY(!desk.dialog()->windowTitle().isEmpty());
        desk.press(Qt::Key_Return);
        QVERIFY(desk.isBackInWindow());
    }
}

void ReachTest::everyMenuEntryHasAMnemonic()
{
    WindowOnServer desk(accountAt(QUrl(u"http://127.0.0.1:1"_s)));
    QStringList faults;
    for (const QAction* top : desk.window->menuBar()->actions()) {
        QVERIFY2(hasMnemonic(top->text()), qPrintable(top->text()));
        collectFaults(*top->menu(), faults);
    }
    QCOMPARE(faults, QStringList());
}

void ReachTest::columnsAreSortedFromTheMenu()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"5 card tokens"_s));
    const auto* header = desk.window->findChild<QTableView*>()->horizontalHeader();
    const auto sortByCardNumber = [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_V, Qt::AltModifier);
        QTRY_VERIFY(QApplication::activePopupWidget());
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_S);
        QTRY_COMPARE(qobject_cast<QMenu*>(QApplication::activePopupWidget())->title(), u"&Sort by"_s);
        for (int step = 0; step < 2; ++step)
            QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
        QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
        QTRY_VERIFY(!QApplication::activePopupWidget());
    };
    sortByCardNumber();
    QCOMPARE(header->sortIndicatorSection(), 2);
    QCOMPARE(header->sortIndicatorOrder(), Qt::AscendingOrder);
    QVERIFY(header->model()->index(0, 2).data().toString().startsWith(u"2223"_s));
    // The same again turns the order round.
    sortByCardNumber();
    QCOMPARE(header->sortIndicatorOrder(), Qt::DescendingOrder);
    QVERIFY(header->model()->index(4, 2).data().toString().startsWith(u"2223"_s));
}

QTEST_MAIN(ReachTest)
#include "tst_reach.moc"
