#pragma once

#include "journal/journalexport.h"

#include <QObject>

class QWidget;

namespace tokendesk {

class Notice;

/// Exports what the journal page shows: asks for the file, tells how far it is and how it ended.
class JournalExportFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this; it tells in `notice`, and its dialogs stand over `window`.
    JournalExportFlow(ReadableJournal& journal, Notice& notice, QWidget& window);

    /// One at a time. `total`: how many deletions there will be, if that is known.
    void ask(const JournalQuery& query, std::optional<int> total);
    bool isBusy() const { return m_export != nullptr; }
    /// From here on nothing is exported.
    void forbid() { m_isForbidden = true; }

signals:
    void busyChanged();

private:
    void takeFile(const JournalQuery& query, std::optional<int> total, const QString& file);
    void start(const JournalQuery& query, std::optional<int> total, const QString& file);
    void tellProgress(std::optional<int> total, int count);
    void tellEnd(const QString& file, const JournalExportResult& result);

    ReadableJournal& m_journal;
    Notice& m_notice;
    QWidget& m_window;
    JournalExport* m_export = nullptr;
    bool m_isForbidden = false;
};

} // namespace tokendesk
