#include "layoutchecks.h"
#include "receipts/receiptdialog.h"
#include "story.h"
#include "window.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

ReceiptText told(const Story& story)
{
    return words::receiptText(*receiptFrom(story.deletion, story.entries, story.confirmed.at));
}

/// The dialog that asks for the file or the printer, when it is open.
template <typename Dialog>
Dialog* waitFor(const QWidget& parent)
{
    Dialog* dialog = nullptr;
    const bool isOpen = QTest::qWaitFor([&] {
        dialog = parent.findChild<Dialog*>();
        return dialog && dialog->isVisible();
    });
    return isOpen ? dialog : nullptr;
}

} // namespace

class ReceiptDialogTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void showsAndCopiesTheText();
    void savesAPdf();
    void savingHoldsNothingUp();
    void asksBeforeItReplacesAFile();
    void tellsWhatCouldNotBeSaved();
    void offersTheGivenName();
    void printsTheSame();
    void goesByKeyboard();
    void fits_data();
    void fits();

private:
    void openDialog(const Story& story = plainStory());
    void chooseFile(const QString& path);
    void press(const QString& button)
    {
        auto* found = find<QPushButton>(*m_dialog, button);
        QVERIFY2(found, qPrintable(button));
        QTest::mouseClick(found, Qt::LeftButton);
    }

    const EnglishPlurals m_english;
    QTemporaryDir m_folder;
    QPointer<ReceiptDialog> m_dialog;
};

void ReceiptDialogTest::init() { openDialog(); }

void ReceiptDialogTest::cleanup()
{
    delete m_dialog;
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

void ReceiptDialogTest::openDialog(const Story& story)
{
    delete m_dialog;
    const ReceiptText text = told(story);
    m_dialog = new ReceiptDialog(text, words::plain(text), u"deletion-receipt-0416-2026-11-26.pdf"_s);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
}

void ReceiptDialogTest::chooseFile(const QString& path)
{
    press(u"Save PDF…"_s);
    auto* chooser = waitFor<QFileDialog>(*m_dialog);
    QVERIFY(chooser);
    chooser->findChild<QLineEdit*>()->setText(path);
    QTest::keyClick(chooser->findChild<QLineEdit*>(), Qt::Key_Return);
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog*>());
}

void ReceiptDialogTest::showsAndCopiesTheText()
{
    const QString text = words::plain(told(plainStory()));
    QVERIFY(shows(*m_dialog, u"The stored card token was deleted."_s));
    QCOMPARE(m_dialog->findChild<QPlainTextEdit*>()->toPlainText(), text);
    press(u"Copy"_s);
    QCOMPARE(QApplication::clipboard()->text(), text);
    QVERIFY(shows(*m_dialog, u"Copied."_s));
}

void ReceiptDialogTest::savesAPdf()
{
    const QString path = m_folder.filePath(u"mine.pdf"_s);
    chooseFile(path);
    QTRY_VERIFY(shows(*m_dialog, u"Saved as %1."_s.arg(path)));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-1.4"));
}

void ReceiptDialogTest::savingHoldsNothingUp()
{
    press(u"Save PDF…"_s);
    auto* chooser = waitFor<QFileDialog>(*m_dialog);
    QVERIFY(chooser);
    const QString path = m_folder.filePath(u"aside.pdf"_s);
    emit chooser->fileSelected(path);
    delete chooser;
    // Whatever comes of it comes later, and one at a time.
    press(u"Save PDF…"_s);
    QVERIFY(!m_dialog->findChild<QFileDialog*>());
    QVERIFY(shows(*m_dialog, u"Saving…"_s));
    QTRY_VERIFY(shows(*m_dialog, u"Saved as %1."_s.arg(path)));
    // Whoever doesn't wait for it has it all the same.
    const QString later = m_folder.filePath(u"later.pdf"_s);
    press(u"Save PDF…"_s);
    chooser = waitFor<QFileDialog>(*m_dialog);
    QVERIFY(chooser);
    emit chooser->fileSelected(later);
    delete m_dialog;
    QTRY_VERIFY(QFileInfo(later).size() > 0);
}

void ReceiptDialogTest::asksBeforeItReplacesAFile()
{
    const QString path = m_folder.filePath(u"there.pdf"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("before") == 6);
    file.close();
    const auto content = [&file] { return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray(); };
    // Qt's question would hold this up for ever.
    bool isHeldUp = false;
    QTimer heldUp;
    heldUp.callOnTimeout(this, [&isHeldUp] {
        if (auto* question = qobject_cast<QMessageBox*>(QApplication::activeModalWidget())) {
            isHeldUp = true;
            question->accept();
        }
    });
    heldUp.start(10);
    chooseFile(path);
    QVERIFY(!isHeldUp);
    QVERIFY(shows(*m_dialog, u"%1 is there already. Nothing has been saved yet."_s.arg(path)));
    QCOMPARE(content(), QByteArray("before"));
    file.close();
    QCOMPARE(m_dialog->focusWidget(), find<QPushButton>(*m_dialog, u"Replace it"_s));
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    press(u"Replace it"_s);
    QTRY_VERIFY(shows(*m_dialog, u"Saved as %1."_s.arg(path)));
    QVERIFY(content().startsWith("%PDF-1.4"));
    QCOMPARE(m_dialog->focusWidget(), find<QPushButton>(*m_dialog, u"Save PDF…"_s));
}

void ReceiptDialogTest::tellsWhatCouldNotBeSaved()
{
    QDir(m_folder.path()).mkdir(u"gone"_s);
    const QString path = m_folder.filePath(u"gone/a.pdf"_s);
    press(u"Save PDF…"_s);
    auto* chooser = waitFor<QFileDialog>(*m_dialog);
    QVERIFY(chooser);
    chooser->setDirectory(m_folder.filePath(u"gone"_s));
    chooser->selectFile(u"a.pdf"_s);
    QVERIFY(QDir(m_folder.path()).rmdir(u"gone"_s));
    emit chooser->fileSelected(path);
    QTRY_VERIFY(shows(*m_dialog, u"Not saved: %1"_s.arg(path)));
    QVERIFY(shows(*m_dialog, u"What was there before is unchanged."_s));
}

void ReceiptDialogTest::offersTheGivenName()
{
    press(u"Save PDF…"_s);
    auto* chooser = waitFor<QFileDialog>(*m_dialog);
    QVERIFY(chooser);
    QCOMPARE(chooser->findChild<QLineEdit*>()->text(), u"deletion-receipt-0416-2026-11-26.pdf"_s);
    QTest::keyClick(chooser, Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog->findChild<QFileDialog*>());
    QVERIFY(m_dialog->isVisible());
}

void ReceiptDialogTest::printsTheSame()
{
    press(u"Print…"_s);
    auto* chooser = waitFor<QPrintDialog>(*m_dialog);
    QVERIFY(chooser);
    const QString path = m_folder.filePath(u"printed.pdf"_s);
    chooser->printer()->setOutputFormat(QPrinter::PdfFormat);
    chooser->printer()->setOutputFileName(path);
    emit chooser->accepted();
    chooser->close();
    QVERIFY(shows(*m_dialog, u"Handed to the printer."_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF-"));
}

void ReceiptDialogTest::goesByKeyboard()
{
    QCOMPARE(m_dialog->focusWidget(), find<QPushButton>(*m_dialog, u"Copy"_s));
    QApplication::clipboard()->clear();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Space);
    QVERIFY(!QApplication::clipboard()->text().isEmpty());
    // Every button and the text can be come to, and left again.
    QSet<QWidget*> reached;
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Tab);
        reached += m_dialog->focusWidget();
    }
    QStringList names;
    for (const QWidget* widget : reached)
        names += nameOf(*widget);
    QVERIFY2(reached.size() == 5, qPrintable(names.join(u'\n')));
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!m_dialog);
}

void ReceiptDialogTest::fits_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right") << Qt::LeftToRight;
    QTest::newRow("right to left") << Qt::RightToLeft;
}

void ReceiptDialogTest::fits()
{
    QFETCH(Qt::LayoutDirection, direction);
    QGuiApplication::setLayoutDirection(direction);
    Story story;
    story.request().attempt();
    openDialog(story);
    const auto check = [this] {
        QTest::qWait(0);
        QCOMPARE(cutText(*m_dialog), QString());
        QCOMPARE(overlap(*m_dialog), QString());
    };
    check();
    const QString name = u"a-long-name-%1-"_s.arg(static_cast<int>(direction)).repeated(10);
    chooseFile(m_folder.filePath(name + u".pdf"_s));
    QTRY_VERIFY(shows(*m_dialog, name));
    m_dialog->resize(m_dialog->minimumSizeHint());
    check();
}

QTEST_MAIN(ReceiptDialogTest)
#include "tst_receiptdialog.moc"
