#pragma once

#include "journal/journalentry.h"

#include <QWidget>

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

signals:
    /// Why there is none to show, as one sentence.
    void failed(const QString& sentence);

private:
    FileJournal& m_journal;
    QWidget* m_window;
};

} // namespace tokendesk
