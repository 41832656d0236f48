#pragma once

#include "journal/journalverification.h"
#include "journal/sqliteconnection.h"

#include <atomic>

namespace tokendesk {

/// Checks everything: the database, each entry, each chain, and that the summaries follow from the entries. An error:
/// it couldn't be checked to its end.
JournalResult<JournalVerification> verifyTables(
    const SqliteConnection& connection, const QUuid& writer, const std::atomic_bool& isCalledOff);

/// Checks the last entries of a writer's chain, which is quick. Damaged: don't go on with it.
JournalResult<void> verifyEnd(const SqliteConnection& connection, const QUuid& writer);

} // namespace tokendesk
