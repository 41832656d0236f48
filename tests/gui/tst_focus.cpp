#include "onetoken.h"
#include "sandbox.h"
#include "table/cardtokencolumns.h"

#include <QTableView>

using namespace tokendesk;

namespace {

QByteArray tokenJsonOf(const QByteArray& id) { return QByteArray(tokenJson).replace("the-token", id); }

/// Answers look-ups by customer with these tokens, and deletions with `deletion`.
ScriptedServer::Script tokensOf(const QList<QByteArray>& ids, const ScriptedReply& deletion = {})
{
    return [&ids, deletion](const QByteArray& request) {
        if (request.startsWith("DELETE"))
            return deletion;
        if (!request.contains("customer_id="))
            return oneToken(request);
        QByteArrayList tokens;
        for (const QByteArray& id : ids)
            tokens += tokenJsonOf(id);
        // They are of whatever customer is asked for.
        QByteArray body = "[" + tokens.join(',') + "]";
        return answer(200, request.contains("customer_id=10235") ? body.replace("10234", "10235") : body);
    };
}

QTableView* tableOf(const WindowOnServer& desk) { return desk.window->findChild<QTableView*>(); }

QString idAt(const QTableView& table, int row)
{
    return table.model()->index(row, static_cast<int>(Column::TokenId)).data().toString();
}

QString currentId(const QTableView& table)
{
    return table.currentIndex().isValid() ? idAt(table, table.currentIndex().row()) : QString();
}

QStringList chosenIds(const QTableView& table)
{
    QStringList ids;
    for (const QModelIndex& index : table.selectionModel()->selectedRows())
        ids += idAt(table, index.row());
    ids.sort();
    return ids;
}

/// Looks the customer up and goes down to that row by keyboard.
void goToRow(WindowOnServer& desk, int row)
{
    lookUp(desk, u"10234"_s);
    QTRY_VERIFY(shows(*desk.window, u"of customer “10234”"_s));
    for (int step = -1; step < row; ++step)
        desk.press(Qt::Key_Down);
    QCOMPARE(tableOf(desk)->currentIndex().row(), row);
}

void lookUpAgain(WindowOnServer& desk)
{
    desk.press(Qt::Key_F5);
    QVERIFY(shows(*desk.window, u"Reading…"_s));
    QTRY_VERIFY(shows(*desk.window, u"of customer “10234”"_s));
}

} // namespace

/// Where the keyboard is: a person who can't use a pointer must never lose the place.
class FocusTest final : public QObject
{
    Q_OBJECT

private slots:
    void refreshKeepsTheRow();
    void refreshKeepsEveryChosenRow();
    void goneRowHandsOverAtARefresh_data();
    void goneRowHandsOverAtARefresh();
    void choiceDuringARefreshCounts();
    void otherLookUpStartsAnew();
    void filteredOutRowHandsOver();
    void filterThatHidesAllGivesTheRowBack();
    void closedDialogGivesFocusBack_data();
    void closedDialogGivesFocusBack();
    void confirmedDialogNeverLosesFocus();
    void deletedRowHandsOver_data();
    void deletedRowHandsOver();
    void outcomeIsHeardAfterTheNextRow();
    void lastRowKeepsItsPlace();
    void deletionLeavesAnotherChoiceAlone_data();
    void deletionLeavesAnotherChoiceAlone();
};

void FocusTest::refreshKeepsTheRow()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    goToRow(desk, 3);
    desk.press(Qt::Key_Right);
    const QString id = currentId(*tableOf(desk));
    lookUpAgain(desk);
    QCOMPARE(currentId(*tableOf(desk)), id);
    QCOMPARE(tableOf(desk)->currentIndex().column(), 1);
    QCOMPARE(chosenIds(*tableOf(desk)), QStringList {id});
    QVERIFY(tableOf(desk)->hasFocus());
    QVERIFY(shows(*desk.window, id));
}

void FocusTest::refreshKeepsEveryChosenRow()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    goToRow(desk, 1);
    auto* table = tableOf(desk);
    desk.press(Qt::Key_Down, Qt::ShiftModifier);
    const QPoint last = table->visualRect(table->model()->index(4, 2)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::ControlModifier, last);
    const QStringList chosen = chosenIds(*table);
    QCOMPARE(chosen.size(), 3);
    const QString current = currentId(*table);
    lookUpAgain(desk);
    QCOMPARE(chosenIds(*table), chosen);
    QCOMPARE(currentId(*table), current);
    // Twice at once: what was before the first counts.
    desk.press(Qt::Key_F5);
    lookUpAgain(desk);
    QCOMPARE(chosenIds(*table), chosen);
    QCOMPARE(currentId(*table), current);
}

void FocusTest::goneRowHandsOverAtARefresh_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<QString>("next");
    QTest::newRow("the first") << 0 << u"b"_s;
    QTest::newRow("one between") << 1 << u"c"_s;
    QTest::newRow("the last") << 2 << u"b"_s;
}

void FocusTest::goneRowHandsOverAtARefresh()
{
    QFETCH(int, row);
    QFETCH(QString, next);
    QList<QByteArray> ids {"a", "b", "c"};
    ScriptedServer server(tokensOf(ids));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, row);
    ids.removeAt(row);
    lookUpAgain(desk);
    QCOMPARE(currentId(*tableOf(desk)), next);
    QCOMPARE(chosenIds(*tableOf(desk)), QStringList {next});
    QVERIFY(tableOf(desk)->hasFocus());
}

void FocusTest::choiceDuringARefreshCounts()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"200"_s});
    WindowOnServer desk(sandbox.account());
    lookUp(desk, u"company-fleet"_s);
    QTRY_VERIFY(shows(*desk.window, u"card tokens of customer"_s));
    auto* table = tableOf(desk);
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_End, Qt::ControlModifier);
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(table->model()->rowCount() > 0);
    desk.press(Qt::Key_Down);
    const QString id = currentId(*table);
    QTRY_VERIFY(shows(*desk.window, u"card tokens of customer"_s));
    QCOMPARE(currentId(*table), id);
    QCOMPARE(chosenIds(*table), QStringList {id});
}

void FocusTest::otherLookUpStartsAnew()
{
    QList<QByteArray> ids {"a", "b", "c"};
    ScriptedServer server(tokensOf(ids));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    lookUp(desk, u"10235"_s);
    QTRY_VERIFY(shows(*desk.window, u"of customer “10235”"_s));
    QVERIFY(chosenIds(*tableOf(desk)).isEmpty());
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
    QCOMPARE(QApplication::focusWidget(), find<QLineEdit>(*desk.window, u"Find"_s));
}

void FocusTest::filteredOutRowHandsOver()
{
    QList<QByteArray> ids {"a-x", "b", "c-x", "d-x"};
    ScriptedServer server(tokensOf(ids));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    auto* table = tableOf(desk);
    desk.press(Qt::Key_Slash);
    desk.type(u"-x"_s);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(currentId(*table), u"c-x"_s);
    QCOMPARE(chosenIds(*table), QStringList {u"c-x"_s});
    QVERIFY(shows(*desk.window, u"c-x"_s));
    // The last that is shown, where none follows.
    find<QLineEdit>(*desk.window, u"Filter"_s)->setText(u"a-x"_s);
    QCOMPARE(currentId(*table), u"a-x"_s);
    QCOMPARE(chosenIds(*table), QStringList {u"a-x"_s});
}

void FocusTest::filterThatHidesAllGivesTheRowBack()
{
    QList<QByteArray> ids {"a", "b", "c"};
    ScriptedServer server(tokensOf(ids));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    desk.press(Qt::Key_Slash);
    desk.type(u"no such thing"_s);
    QVERIFY(shows(*desk.window, u"Nothing shown matches the filter."_s));
    desk.press(Qt::Key_Escape);
    QCOMPARE(currentId(*tableOf(desk)), u"b"_s);
    QCOMPARE(chosenIds(*tableOf(desk)), QStringList {u"b"_s});
}

void FocusTest::closedDialogGivesFocusBack_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QChar>("menu");
    QTest::addColumn<QChar>("entry");
    const QHash<QString, QString> places {
        {u"table"_s, u"Card tokens"_s}, {u"filter"_s, u"Filter"_s}, {u"button"_s, u"Delete…"_s}};
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        const auto row = [&](const QString& dialog, QChar menu, QChar entry) {
            QTest::newRow(qPrintable(u"%1, %2"_s.arg(dialog, place.key()))) << place.value() << menu << entry;
        };
        row(u"delete"_s, u't', u'd');
        row(u"help"_s, u'h', u'k');
        row(u"about"_s, u'h', u'a');
    }
}

void FocusTest::closedDialogGivesFocusBack()
{
    QFETCH(QString, from);
    QFETCH(QChar, menu);
    QFETCH(QChar, entry);
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    goToRow(desk, 1);
    auto* before = find<QWidget>(*desk.window, from);
    QVERIFY(before);
    before->setFocus();
    QTest::keyClick(QApplication::focusWidget(), menu.toLatin1(), Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), entry.toLatin1());
    QTRY_VERIFY(desk.dialog());
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
    QTRY_COMPARE(QApplication::focusWidget(), before);
    QCOMPARE(tableOf(desk)->currentIndex().row(), 1);
}

void FocusTest::confirmedDialogNeverLosesFocus()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    WindowOnServer desk(sandbox.account());
    goToRow(desk, 1);
    // The button can't be pressed while it is being deleted, so it can't keep the focus.
    find<QPushButton>(*desk.window, u"Delete…"_s)->setFocus();
    desk.press(Qt::Key_Space);
    QTRY_VERIFY(desk.dialog());
    QVERIFY(choose(*desk.dialog(), Qt::Key_C, u"Cardholder"_s));
    desk.press(Qt::Key_R, Qt::AltModifier);
    desk.type(u"Customer called"_s);
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QVERIFY(!find<QPushButton>(*desk.window, u"Delete…"_s)->isEnabled());
    QTRY_COMPARE(QApplication::focusWidget(), tableOf(desk));
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(QApplication::focusWidget(), tableOf(desk));
}

void FocusTest::deletedRowHandsOver_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("told");
    QTest::addColumn<QString>("next");
    const QByteArray message = R"({"error": {"message": "said so"}})";
    QTest::newRow("deleted") << 200 << tokenJsonOf("b").replace("ACTIVE", "DELETED") << u"Confirmed by the API."_s
                             << u"c"_s;
    QTest::newRow("already gone") << 404 << message << u"was already gone"_s << u"c"_s;
    QTest::newRow("settled as deleted") << 500 << message << u"knows no Visa •••• 0416 any more"_s << u"c"_s;
    QTest::newRow("refused") << 400 << message << u"Nothing was changed."_s << u"b"_s;
}

void FocusTest::deletedRowHandsOver()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, told);
    QFETCH(QString, next);
    QList<QByteArray> ids {"a", "b", "c"};
    ScriptedServer server(tokensOf(ids, answer(status, body)));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, told));
    QCOMPARE(currentId(*tableOf(desk)), next);
    QCOMPARE(chosenIds(*tableOf(desk)), QStringList {next});
    QVERIFY(tableOf(desk)->hasFocus());
    // A held or second Delete can't go through: the next one has a dialog of its own.
    QVERIFY(!desk.dialog());
}

void FocusTest::outcomeIsHeardAfterTheNextRow()
{
    const Sandbox sandbox({u"--latency-ms"_s, u"300"_s});
    WindowOnServer desk(sandbox.account());
    goToRow(desk, 0);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(tableOf(desk)->hasFocus());
    QCOMPARE(desk.deletions.busyCount(), 1);
    // A change of row is read out, and would drown what was said before it.
    QStringList order;
    connect(tableOf(desk)->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [&] { order += shows(*desk.window, u"Confirmed by the API."_s) ? u"row after outcome"_s : u"row"_s; });
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(order, QStringList {u"row"_s});
}

void FocusTest::lastRowKeepsItsPlace()
{
    QList<QByteArray> ids {"a", "b"};
    ScriptedServer server(tokensOf(ids, answer(200, tokenJsonOf("b").replace("ACTIVE", "DELETED"))));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(currentId(*tableOf(desk)), u"b"_s);
    QCOMPARE(chosenIds(*tableOf(desk)), QStringList {u"b"_s});
}

void FocusTest::deletionLeavesAnotherChoiceAlone_data()
{
    QTest::addColumn<Qt::Key>("key");
    QTest::addColumn<Qt::KeyboardModifier>("modifier");
    QTest::addColumn<QString>("current");
    QTest::addColumn<QStringList>("chosen");
    QTest::newRow("another row") << Qt::Key_Up << Qt::NoModifier << u"a"_s << QStringList {u"a"_s};
    QTest::newRow("one more row") << Qt::Key_Up << Qt::ShiftModifier << u"a"_s << QStringList {u"a"_s, u"b"_s};
    QTest::newRow("no row") << Qt::Key_Space << Qt::ControlModifier << u"b"_s << QStringList {};
}

void FocusTest::deletionLeavesAnotherChoiceAlone()
{
    QFETCH(Qt::Key, key);
    QFETCH(Qt::KeyboardModifier, modifier);
    QFETCH(QString, current);
    QFETCH(QStringList, chosen);
    QList<QByteArray> ids {"a", "b", "c"};
    ScriptedServer server(tokensOf(ids, answer(200, tokenJsonOf("b").replace("ACTIVE", "DELETED"))));
    WindowOnServer desk(accountAt(server.url()));
    goToRow(desk, 1);
    QVERIFY(desk.fillDeleteDialog());
    desk.press(Qt::Key_Return);
    // Before the answer can have come.
    QTest::keyClick(tableOf(desk), key, modifier);
    QCOMPARE(chosenIds(*tableOf(desk)), chosen);
    QTRY_VERIFY(shows(*desk.window, u"Confirmed by the API."_s));
    QCOMPARE(currentId(*tableOf(desk)), current);
    QCOMPARE(chosenIds(*tableOf(desk)), chosen);
}

QTEST_MAIN(FocusTest)
#include "tst_focus.moc"
