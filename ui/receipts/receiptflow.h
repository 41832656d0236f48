#pragma once

#include "journal/journalentry.h"

#include <QWidget>

#include <memory>

namespace tokendesk {

class FileJournal;

/// From "the receipt, please" to the dialog that shows it: reads the journal, and tells if it can't be read.
class ReceiptFlow final : public QObject
{
    Q_OBJECT

public:
    /// `journal` must outlive this. `window` carries the dialogs.
    ReceiptFlow(FileJournal& journal, QWidget* window);

    /// Of one deletion.
    void show(const QUuid& deletion);
    /// The same, of a story that was read already.
    void showStory(const QUuid& deletion, const QList<JournalEntry>& story);
    /// Of a run, with a table of its card tokens.
    void showRun(const QUuid& run);
    /// What was asked for so far isn't shown any more: a dialog that opened later would stand over the lock.
    void abandon();

signals:
    /// Why there is none to show, as one sentence.
    void failed(const QString& sentence);

private:
    FileJournal& m_journal;
    QWidget* m_window;
    /// Of what was asked of the journal: without it, no answer comes.
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace tokendesk
