#include "englishplurals.h"
#include "journal/filejournal.h"
#include "receipts/receiptdialog.h"
#include "receipts/receiptflow.h"
#include "story.h"

#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;

namespace {

/// A journal in a folder of its own.
struct Desk {
    explicit Desk(const QList<JournalEntry>& entries)
    {
        std::optional<bool> written;
        journal.record(entries, &window, [&written](const auto& result) { written = result.has_value(); });
        if (!QTest::qWaitFor([&] { return written.has_value(); }) || !*written)
            qFatal("The journal can't be written");
        window.show();
    }

    QString shown() const
    {
        if (!QTest::qWaitFor([this] { return window.findChild<ReceiptDialog*>() != nullptr; }))
            return {};
        return window.findChild<ReceiptDialog*>()->findChild<QPlainTextEdit*>()->toPlainText();
    }

    QTemporaryDir folder;
    FileJournal journal {folder.path()};
    QWidget window;
    ReceiptFlow flow {journal, &window};
};

QList<JournalEntry> unwritten(QList<JournalEntry> entries, const QUuid& run = {})
{
    for (JournalEntry& entry : entries) {
        entry.writer = {};
        entry.sequence = 0;
        entry.hash.clear();
        entry.run = run;
    }
    return entries;
}

} // namespace

class ReceiptFlowTest final : public QObject
{
    Q_OBJECT

private slots:
    void showsTheReceiptOfADeletion();
    void showsTheReportOfARun();
    void tellsWhenThereIsNothingToShow();
    void whatIsAbandonedIsNotShownLater();

private:
    const EnglishPlurals m_english;
};

void ReceiptFlowTest::showsTheReceiptOfADeletion()
{
    const Story story = plainStory();
    Desk desk(unwritten(story.entries));
    desk.flow.show(story.deletion);
    const QString text = desk.shown();
    QVERIFY2(text.startsWith(u"Deletion receipt\n"_s), qPrintable(text));
    // The entry as the journal has numbered it, and its hash.
    QList<JournalEntry> kept;
    desk.journal.story(story.deletion, &desk.window, [&kept](const auto& entries) { kept = *entries; });
    QTRY_COMPARE(kept.size(), story.entries.size());
    QVERIFY(kept.constLast().sequence > 0);
    QVERIFY2(
        text.contains(u"SHA-256: %1\n"_s.arg(QString::fromLatin1(kept.constLast().hash.toHex()))), qPrintable(text));
}

void ReceiptFlowTest::showsTheReportOfARun()
{
    const QUuid run = QUuid::createUuid();
    Story refused = Story().request().attempt();
    refused.deletion = QUuid::createUuid();
    refused.end(Kind::Refused, 403);
    for (JournalEntry& entry : refused.entries) {
        entry.deletion = refused.deletion;
        entry.tokenId = u"another"_s;
    }
    JournalEntry end = plainStory().confirmed;
    end.kind = JournalEntry::Kind::RunEnded;
    end.deletion = {};
    Desk desk(unwritten(plainStory().entries + refused.entries + QList<JournalEntry> {end}, run));
    desk.flow.showRun(run);
    const QString text = desk.shown();
    QVERIFY2(text.contains(u"Card tokens in this run: 2\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Not deleted: refused by the API: 1\n"_s), qPrintable(text));
    QVERIFY2(text.contains(u"Journal entry of its end: "_s), qPrintable(text));
}

void ReceiptFlowTest::tellsWhenThereIsNothingToShow()
{
    Desk desk(unwritten(plainStory().entries));
    const QSignalSpy failed(&desk.flow, &ReceiptFlow::failed);
    desk.flow.show(QUuid::createUuid());
    QTRY_COMPARE(failed.size(), 1);
    desk.flow.showRun(QUuid::createUuid());
    QTRY_COMPARE(failed.size(), 2);
    for (const QList<QVariant>& told : failed)
        QVERIFY(told[0].toString().startsWith(u"The journal holds no entry"_s));
    QVERIFY(!desk.window.findChild<ReceiptDialog*>());
}

void ReceiptFlowTest::whatIsAbandonedIsNotShownLater()
{
    const QUuid run = QUuid::createUuid();
    const Story story = plainStory();
    Desk desk(unwritten(story.entries, run));
    const QSignalSpy failed(&desk.flow, &ReceiptFlow::failed);
    desk.flow.show(story.deletion);
    desk.flow.showRun(run);
    desk.flow.abandon();
    // The journal answers in the order in which it is asked, a run's story once its deletions are there.
    desk.flow.show(QUuid::createUuid());
    desk.flow.showRun(QUuid::createUuid());
    QTRY_COMPARE(failed.size(), 2);
    bool hasAnswered = false;
    desk.journal.story(story.deletion, &desk.window, [&hasAnswered](const auto&) { hasAnswered = true; });
    QTRY_VERIFY(hasAnswered);
    QVERIFY(!desk.window.findChild<ReceiptDialog*>());
}

QTEST_MAIN(ReceiptFlowTest)
#include "tst_receiptflow.moc"
