#pragma once

#include "journal/journalremoval.h"
#include "journal/sqliteconnection.h"

namespace tokendesk {

/// What may be removed from the beginning of a journal. Nullopt: nothing, or not enough of it to be worth while.
///
/// Deletions that haven't ended stay, and so does every run and deletion that goes on past the place, whole. Where the
/// clock is ahead of the last entry that a server's answer stands behind, that entry tells the time: a wrong clock
/// removes nothing that wasn't due by then.
JournalResult<std::optional<JournalRemoval>> findRemovable(
    const SqliteConnection& connection, const QUuid& writer, const JournalRetention& retention, const QDateTime& now);

/// Copies what comes after `removal` from another journal's file into a new one of the same writer.
JournalResult<void> copyKept(const SqliteConnection& to, const QString& fromFile, const JournalRemoval& removal);

} // namespace tokendesk
