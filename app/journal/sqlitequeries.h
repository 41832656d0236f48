#pragma once

#include "journal/journalstorage.h"
#include "journal/sqliteconnection.h"

namespace tokendesk {

// What is asked of a journal's tables; see JournalStorage.
JournalResult<JournalPage> listDeletions(
    const SqliteConnection& connection, const JournalQuery& query, std::optional<JournalPlace> after, int most);
JournalResult<int> countDeletions(const SqliteConnection& connection, const JournalQuery& query);
JournalResult<QList<JournalEntry>> storyOf(const SqliteConnection& connection, const QUuid& deletion);
/// All entries of these, some hundreds at most, one deletion's after the other's.
JournalResult<QList<JournalEntry>> entriesOf(
    const SqliteConnection& connection, const QList<JournalDeletion>& deletions);
JournalResult<QList<JournalDeletion>> openDeletions(const SqliteConnection& connection);
JournalResult<QList<JournalAccount>> journalAccounts(const SqliteConnection& connection);
/// Sequence 0 and noHash() if the writer has written nothing.
JournalResult<JournalHead> headOf(const SqliteConnection& connection, const QUuid& writer);

} // namespace tokendesk
