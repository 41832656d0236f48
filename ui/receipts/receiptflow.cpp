#include "receipts/receiptflow.h"

#include "journal/filejournal.h"
#include "receipts/receiptdialog.h"
#include "receipts/receiptpdf.h"
#include "words/journalwords.h"
#include "words/runreceiptwords.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

std::optional<JournalEntry> endOfRun(const QList<JournalEntry>& story)
{
    const auto end = std::find_if(story.crbegin(), story.crend(),
        [](const JournalEntry& entry) { return entry.kind == JournalEntry::Kind::RunEnded; });
    return end == story.crend() ? std::optional<JournalEntry>() : *end;
}

} // namespace

ReceiptFlow::ReceiptFlow(FileJournal& journal, QWidget* window)
    : QObject(window)
    , m_journal(journal)
    , m_window(window)
{
}

void ReceiptFlow::show(const QUuid& deletion)
{
    m_journal.story(deletion, m_context.get(), [this, deletion](const auto& story) {
        if (story)
            showStory(deletion, *story);
        else
            emit failed(words::cannotRead(story.error()));
    });
}

void ReceiptFlow::showStory(const QUuid& deletion, const QList<JournalEntry>& story)
{
    const auto receipt = receiptFrom(deletion, story, QDateTime::currentDateTimeUtc());
    if (!receipt) {
        emit failed(tr("The journal holds no entry of this deletion."));
        return;
    }
    const ReceiptText text = words::receiptText(*receipt);
    (new ReceiptDialog(text, words::plain(text), receiptFileName(*receipt), m_window))->open();
}

void ReceiptFlow::showRun(const QUuid& run)
{
    JournalQuery query;
    query.run = run;
    // Filled in another thread, and not looked at here before that is done.
    const auto deletions = std::make_shared<QList<JournalDeletion>>();
    const auto collect = [deletions](const JournalExtract& extract) {
        *deletions += extract.deletions;
        return true;
    };
    m_journal.readAll(query, false, collect, m_context.get(), [this, run, deletions](const auto& count) {
        if (!count || deletions->isEmpty()) {
            emit failed(count ? tr("The journal holds no entry of this run.") : words::cannotRead(count.error()));
            return;
        }
        // Newest first, as they come.
        std::reverse(deletions->begin(), deletions->end());
        m_journal.story(deletions->constFirst().id, m_context.get(), [this, run, deletions](const auto& story) {
            const auto end = story ? endOfRun(*story) : std::optional<JournalEntry>();
            const auto receipt = runReceiptFrom(run, *deletions, end, QDateTime::currentDateTimeUtc());
            (new ReceiptDialog(words::runReceiptText(*receipt), words::runForTicket(*receipt),
                 runReceiptFileName(*receipt), m_window))
                ->open();
        });
    });
}

void ReceiptFlow::abandon() { m_context = std::make_unique<QObject>(); }

} // namespace tokendesk
