#pragma once

#include "journal/journalstorage.h"
#include "journal/journalsummary.h"
#include "journal/sqliteconnection.h"

#include <map>

namespace tokendesk {

/// Puts entries at the end of a writer's chain, and keeps the summaries in step.
class SqliteAppend final
{
public:
    /// `connection` must outlive it.
    SqliteAppend(const SqliteConnection& connection, const QUuid& writer);

    JournalResult<void> run(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose);

private:
    struct Kept {
        JournalSummary summary;
        qint64 position = 0;
        bool isNew = false;
    };

    JournalResult<void> prepare();
    JournalResult<qint64> insert(const JournalEntry& entry);
    /// Lets the summary of the entry's deletion follow.
    JournalResult<void> follow(const JournalEntry& entry, qint64 position);
    JournalResult<void> checkConflict(const JournalEntry& entry);
    JournalResult<void> readSummary(const QUuid& deletion);
    JournalResult<void> writeSummaries();

    const SqliteConnection& m_connection;
    const QUuid m_writer;
    bool m_isPrepared = false;
    QSqlQuery m_insertEntry;
    QSqlQuery m_findSummary;
    QSqlQuery m_insertSummary;
    QSqlQuery m_updateSummary;
    /// Those of the deletions that this commit touches.
    std::map<QUuid, Kept> m_touched;
};

} // namespace tokendesk
