#pragma once

#include "journal/journalexportfile.h"
#include "journal/readablejournal.h"

#include <QTimer>

#include <memory>

namespace tokendesk {

/// How an export ended.
struct JournalExportResult {
    enum class Kind {
        Done,
        Stopped,
        CannotRead, ///< see `journalError`
        CannotWrite, ///< see `fileError`
    };

    Kind kind = Kind::Done;
    /// Deletions in the file; 0 unless Done.
    int count = 0;
    JournalError journalError = {};
    FileError fileError = {};
};

/// Writes what a query finds into a file, in the background. Destroying it stops it; the file stays as it was then.
class JournalExport final : public QObject
{
    Q_OBJECT

public:
    /// `journal` must outlive this.
    explicit JournalExport(ReadableJournal& journal, QObject* parent = nullptr);
    ~JournalExport() override;

    /// Once.
    void start(const JournalQuery& query, const QString& file, JournalExportFormat format);
    /// Nothing, if the file is written already.
    void stop();

signals:
    /// How many are written so far.
    void progressed(int count);
    /// Once; never from inside start() or stop().
    void finished(const tokendesk::JournalExportResult& result);

private:
    struct Work;

    void commit();
    void end(const JournalExportResult& result);

    ReadableJournal& m_journal;
    /// Shared with whichever thread writes.
    std::shared_ptr<Work> m_work;
    QTimer m_progress;
};

} // namespace tokendesk
