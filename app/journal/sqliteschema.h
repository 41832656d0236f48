#pragma once

#include "journal/sqliteconnection.h"

namespace tokendesk {

/// Makes the tables of a journal in an empty file, and `writer` its writer.
JournalResult<void> makeJournalTables(const SqliteConnection& connection, const QUuid& writer);

/// Whether the file is a journal of ours that this version understands; its writer. Damaged: it isn't ours.
JournalResult<QUuid> checkJournalTables(const SqliteConnection& connection);

/// Whether the tables, indexes and triggers are those that we make, and no others. Damaged: they aren't.
JournalResult<void> checkJournalDefinitions(const SqliteConnection& connection);

} // namespace tokendesk
