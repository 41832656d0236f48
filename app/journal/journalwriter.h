#pragma once

#include "journal/journalorigin.h"
#include "journal/journalsource.h"

#include <deque>
#include <memory>
#include <optional>

namespace tokendesk {

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
        /// A journal that had to make way.
        std::optional<JournalSetAside> setAside = {};
        /// What was removed because it was kept for long enough, or why that couldn't be.
        std::optional<JournalResult<JournalRemoval>> removal = {};
    };

    explicit JournalWriter(std::shared_ptr<JournalSource> source);

    /// Opens now what would be opened with the first entry.
    Report open();
    /// Sets the journal aside, if it isn't sound and nobody else uses it, and opens a new one.
    Report setAsideUnsound();
    /// Removes what has been kept for long enough, unless something waits.
    Report removeOld(const JournalRetention& retention, const QDateTime& now);
    /// Tries for the last time to write what waits.
    void close();

    Report write(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);
    /// Tries again to write what waits.
    Report writeWaiting();
    /// See JournalStorage::hasNews(); false if that can't be told.
    bool hasNews();

private:
    void tryWaiting(Report& report);
    JournalResult<void> makeOpen();
    JournalResult<void> append(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);
    JournalResult<void> appendOnce(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);
    /// Completes a report.
    Report done(Report report);

    const std::shared_ptr<JournalSource> m_source;
    std::unique_ptr<JournalStorage> m_storage;
    std::optional<JournalOrigin> m_origin;
    std::deque<QList<JournalEntry>> m_waiting;
};

} // namespace tokendesk
