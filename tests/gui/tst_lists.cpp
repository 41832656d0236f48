#include "lists/pastefield.h"
#include "onetoken.h"
#include "sandbox.h"
#include "table/cardtokentable.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QFileDialog>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTreeView>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// The dialog, opened by its key.
QDialog* openList(WindowOnServer& desk)
{
    desk.press(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    return QTest::qWaitFor([&] { return desk.dialog(); }) ? desk.dialog() : nullptr;
}

void paste(WindowOnServer& desk, const QString& text)
{
    QApplication::clipboard()->setText(text);
    desk.press(Qt::Key_V, Qt::ControlModifier);
}

QString summary(const QDialog& dialog) { return dialog.findChild<QLabel*>(u"summary"_s)->text(); }

/// What the table of lines that aren't looked up says, one string a line.
QStringList unreadLines(const QDialog& dialog)
{
    const QAbstractItemModel& model = *dialog.findChild<QTreeView*>()->model();
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row)
        lines += model.index(row, 0).data().toString() + u": "_s + model.index(row, 1).data().toString();
    return lines;
}

/// The ids of all that a customer has, as the window copies them.
QStringList idsOf(WindowOnServer& desk, const QString& customer)
{
    lookUp(desk, customer);
    if (!QTest::qWaitFor([&] { return shows(*desk.window, u"of customer “%1”"_s.arg(customer)); }))
        return {};
    desk.press(Qt::Key_Down);
    desk.press(Qt::Key_A, Qt::ControlModifier);
    desk.press(Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    return QApplication::clipboard()->text().split(u'\n');
}

QString numberedLines(int count)
{
    QString text;
    for (int line = 0; line < count; ++line)
        text += u"card-%1\n"_s.arg(line);
    return text;
}

/// Knows every token but those whose id says otherwise.
ScriptedReply byId(const QByteArray& request, bool isWell)
{
    const QByteArray id = request.mid(17, request.indexOf(' ', 17) - 17);
    if (id.contains("unknown"))
        return answer(404, R"({"error": {"message": "no such token"}})");
    if (id.contains("broken") && !isWell)
        return answer(500, R"({"error": {"message": "as scripted"}})");
    return answer(200, QByteArray(tokenJson).replace("the-token", id));
}

} // namespace

/// Many card tokens at once, from a list, by keyboard alone.
class ListsTest final : public QObject
{
    Q_OBJECT

private slots:
    void looksUpAPastedList();
    void looksUpAColumnOfAFile();
    void tellsWhyLinesArentLookedUp();
    void aHeadingAloneIsTold();
    void badInputLosesNothing();
    void longPasteIsReadAside();
    void anEmptyClipboardPastesNothing();
    void fileCanBeDropped();
    void readsTheRestOfAListOnly();
    void listOfNothingKnown();
    void stopsAList();
    void fitsOnASmallScreen();
    void escapeLooksNothingUp();
    void theLockTakesTheListAway();
};

void ListsTest::looksUpAPastedList()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    auto* table = desk.window->findChild<CardTokenTable*>();
    const QStringList ids = idsOf(desk, u"10234"_s);
    QCOMPARE(ids.size(), 5);

    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    QCOMPARE(summary(*dialog), u"Nothing to look up yet."_s);
    paste(desk, ids.join(u'\n') + u"\nno-such-card\n"_s + ids.first() + u"\n4,2E+15\n"_s);
    QTRY_COMPARE(summary(*dialog), u"6 card token ids. 1 refused. 1 repeated."_s);
    desk.press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"5 of a list of 6 card token ids. 1 of them the API doesn't know."_s));
    QCOMPARE(table->model()->rowCount(), 5);
    QVERIFY(press(desk, u"Copy unknown ids"_s));
    QCOMPARE(QApplication::clipboard()->text(), u"no-such-card"_s);

    const int reads = sandbox.ledger().count("GET"_L1);
    desk.press(Qt::Key_F5);
    QTRY_VERIFY(sandbox.ledger().count("GET"_L1) >= reads + 6);
    QTRY_VERIFY(shows(*desk.window, u"5 of a list of 6 card token ids."_s));
}

void ListsTest::looksUpAColumnOfAFile()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("name;card;customer\r\n\"A; B\";card-1;10234\r\nC;card-2;10235\r\n");
    file.close();
    ScriptedServer server([](const QByteArray& request) { return byId(request, true); });
    WindowOnServer desk(accountAt(server.url()));
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    desk.press(Qt::Key_F, Qt::AltModifier);
    QTRY_VERIFY(qobject_cast<QFileDialog*>(QApplication::activeWindow()));
    QApplication::focusWidget()->setFocus();
    desk.type(file.fileName());
    desk.press(Qt::Key_Return);
    QTRY_VERIFY(shows(*dialog, u"cards.csv"_s));
    QTRY_COMPARE(find<QComboBox>(*dialog, u"Separator"_s)->currentText(), u"Semicolon"_s);
    dialog->activateWindow();
    QTRY_COMPARE(desk.dialog(), dialog);

    auto* column = find<QComboBox>(*dialog, u"Ids in"_s);
    desk.press(Qt::Key_D, Qt::AltModifier);
    QTRY_VERIFY(column->hasFocus());
    while (column->currentText() != u"Column 2: card"_s) {
        QVERIFY(column->currentIndex() < 2);
        desk.press(Qt::Key_Down);
    }
    auto* header = find<QCheckBox>(*dialog, u"First line is a heading"_s);
    QTRY_VERIFY(header->isChecked());
    QTRY_COMPARE(summary(*dialog), u"2 card token ids."_s);
    // Enter looks up, from anywhere but the field.
    desk.press(Qt::Key_Return);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"All 2 card tokens of a list"_s));
}

void ListsTest::tellsWhyLinesArentLookedUp()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    paste(desk, u"card-1\n4111 1111 1111 1111\ncard-1\n\n#REF!\n"_s);
    QTRY_COMPARE(summary(*dialog), u"1 card token id. 2 refused. 1 repeated."_s);
    const QStringList lines = unreadLines(*dialog);
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[0].startsWith(u"2: A full card number"_s));
    QCOMPARE(lines[1], u"3: Repeated: it is on line 1"_s);
    QVERIFY(lines[2].startsWith(u"5: A spreadsheet's error"_s));
    QVERIFY(!lines.join(u' ').contains(u"1111"_s));
    desk.press(Qt::Key_C, Qt::AltModifier);
    QTRY_COMPARE(summary(*dialog), u"Copied."_s);
    const QStringList copied = QApplication::clipboard()->text().split(u'\n');
    QCOMPARE(copied.size(), 3);
    QCOMPARE(copied[1], u"3\tRepeated: it is on line 1"_s);
}

void ListsTest::aHeadingAloneIsTold()
{
    ScriptedServer server(oneToken);
    WindowOnServer desk(accountAt(server.url()));
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    paste(desk, u"token_id\n"_s);
    const QString told
        = u"The list has a heading, and no id below it. If its first line is an id, untick that it is a heading."_s;
    QTRY_COMPARE(summary(*dialog), told);
    desk.press(Qt::Key_L, Qt::AltModifier);
    QCOMPARE(summary(*dialog), told);
    QVERIFY(dialog->isVisible());
    find<QCheckBox>(*dialog, u"First line is a heading"_s)->click();
    QTRY_COMPARE(summary(*dialog), u"1 card token id."_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
}

void ListsTest::badInputLosesNothing()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.xlsx"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("PK\x03\x04");
    file.close();
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    auto* field = dialog->findChild<PasteField*>();
    desk.press(Qt::Key_L, Qt::AltModifier);
    QTRY_VERIFY(summary(*dialog).startsWith(u"Nothing to look up: paste"_s));
    QVERIFY(field->hasFocus());

    desk.type(u"card-1"_s);
    QTRY_COMPARE(summary(*dialog), u"1 card token id."_s);
    emit field->fileDropped(file.fileName());
    QTRY_VERIFY(summary(*dialog).startsWith(u"Not read: this is no text."_s));
    QCOMPARE(field->toPlainText(), u"card-1"_s);
    QVERIFY(desk.dialog());

    // Neither does one paste too many.
    paste(desk, numberedLines(200'001));
    QTRY_VERIFY(summary(*dialog).startsWith(u"Not read: a list has at most 200,000 lines."_s));
    desk.press(Qt::Key_P, Qt::AltModifier);
    QTRY_COMPARE(summary(*dialog), u"1 card token id."_s);
    QCOMPARE(field->toPlainText(), u"card-1"_s);
    QVERIFY(field->hasFocus());
}

void ListsTest::longPasteIsReadAside()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    desk.type(u"card-0"_s);
    paste(desk, numberedLines(100'000));
    QTRY_COMPARE(summary(*dialog), u"100,000 card token ids. 1 repeated."_s);
    QVERIFY(shows(*dialog, u"A long list, pasted"_s));
    QVERIFY(find<QPushButton>(*dialog, u"Look them up"_s)->hasFocus());
}

void ListsTest::anEmptyClipboardPastesNothing()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    QApplication::clipboard()->setMimeData(new QMimeData);
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(dialog->findChild<QPlainTextEdit*>()->toPlainText().isEmpty());
}

void ListsTest::fileCanBeDropped()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"cards.txt"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("kort-\xF8\n");
    file.close();
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(file.fileName())});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(dialog, &drop);
    QTRY_COMPARE(summary(*dialog), u"1 card token id. Read as Latin-1, because it isn't UTF-8."_s);
    QVERIFY(shows(*dialog, u"cards.txt"_s));
}

void ListsTest::readsTheRestOfAListOnly()
{
    bool isWell = false;
    ScriptedServer server([&](const QByteArray& request) { return byId(request, isWell); });
    WindowOnServer desk(accountAt(server.url()));
    QVERIFY(openList(desk));
    paste(desk, u"card-1\nbroken-2\ncard-3\nunknown-4\n"_s);
    desk.press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"2 of a list of 4 card token ids. 1 id not looked up."_s));
    QVERIFY(shows(*desk.window, u"1 of them the API doesn't know."_s));
    isWell = true;
    const int before = server.count("GET");
    QVERIFY(press(desk, u"Look up the rest"_s));
    QTRY_VERIFY(shows(*desk.window, u"3 of a list of 4 card token ids. 1 of them the API doesn't know."_s));
    QCOMPARE(server.count("GET"), before + 1);
    QCOMPARE(desk.window->findChild<CardTokenTable*>()->model()->rowCount(), 3);
    QVERIFY(!find<QPushButton>(*desk.window, u"Look up the rest"_s));
}

void ListsTest::listOfNothingKnown()
{
    ScriptedServer server([](const QByteArray& request) { return byId(request, true); });
    WindowOnServer desk(accountAt(server.url()));
    QVERIFY(openList(desk));
    paste(desk, u"unknown-1\nunknown-2\n"_s);
    desk.press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"The API knows none of 2 listed card token ids."_s));
    QVERIFY(!shows(*desk.window, u"of them"_s));
    QVERIFY(find<QPushButton>(*desk.window, u"Copy unknown ids"_s));
}

void ListsTest::stopsAList()
{
    ScriptedServer server([](const QByteArray& request) {
        return request.contains("card-2") ? ScriptedReply {{}, ScriptedReply::Close::KeepOpen} : byId(request, true);
    });
    WindowOnServer desk(accountAt(server.url()));
    QVERIFY(openList(desk));
    paste(desk, u"card-1\ncard-2\ncard-3\n"_s);
    desk.press(Qt::Key_L, Qt::AltModifier);
    QVERIFY(desk.isBackInWindow());
    QTRY_VERIFY(shows(*desk.window, u"Reading… 2 of 3 ids"_s));
    desk.press(Qt::Key_Escape);
    QTRY_VERIFY(shows(*desk.window, u"Stopped: 2 of a list of 3 card token ids. 1 id not looked up."_s));
    QVERIFY(find<QPushButton>(*desk.window, u"Look up the rest"_s));
}

void ListsTest::fitsOnASmallScreen()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QDialog* dialog = openList(desk);
    QVERIFY(dialog);
    paste(desk, numberedLines(10) + u"#REF!\n"_s);
    QTRY_VERIFY(dialog->findChild<QTreeView*>()->isVisible());
    // 1280 × 800 at 150 %, without panel and frame.
    QVERIFY2(dialog->minimumHeight() <= 480, qPrintable(QString::number(dialog->minimumHeight())));
}

void ListsTest::escapeLooksNothingUp()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QVERIFY(openList(desk));
    paste(desk, u"card-1\n"_s);
    desk.press(Qt::Key_Escape);
    QVERIFY(desk.isBackInWindow());
    QVERIFY(find<QLineEdit>(*desk.window, u"Find"_s)->hasFocus());
    QCOMPARE(sandbox.ledger().count("GET"_L1), 0);
}

void ListsTest::theLockTakesTheListAway()
{
    const Sandbox sandbox;
    WindowOnServer desk(sandbox.account());
    QVERIFY(openList(desk));
    paste(desk, u"card-1\n"_s);
    desk.window->conceal();
    QTRY_VERIFY(!desk.window->findChild<PasteField*>());
    QCOMPARE(sandbox.ledger().count("GET"_L1), 0);
}

QTEST_MAIN(ListsTest)
#include "tst_lists.moc"
