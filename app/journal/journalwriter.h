#pragma once

#include "journal/journalorigin.h"
#include "journal/journalstorage.h"

#include <deque>
#include <memory>
#include <optional>

namespace tokendesk {

/// Opens a journal's storage; called in the thread that uses it, and again until it succeeds.
using OpenJournalStorage = std::function<JournalResult<std::unique_ptr<JournalStorage>>()>;

/// Writes to a journal in order, and keeps what has happened until it is written. Lives in a thread of its own.
class JournalWriter final : public QObject
{
    Q_OBJECT

public:
    /// What became of a call.
    struct Report {
        JournalResult<void> result;
        /// Facts that are now on disk, those that had waited included; in entries.
        int written = 0;
        /// Facts that wait; in entries.
        int waiting = 0;
    };

    explicit JournalWriter(OpenJournalStorage open);

    /// Opens now what would be opened with the first entry.
    void open();
    /// Tries for the last time to write what waits.
    void close();

    Report write(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);
    /// Tries again to write what waits.
    Report writeWaiting();
    /// See JournalStorage::hasNews(); false if that can't be told.
    bool hasNews();

private:
    JournalResult<void> makeOpen();
    JournalResult<void> append(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);
    int waitingCount() const;

    const OpenJournalStorage m_open;
    std::unique_ptr<JournalStorage> m_storage;
    std::optional<JournalOrigin> m_origin;
    std::deque<QList<JournalEntry>> m_waiting;
};

} // namespace tokendesk
