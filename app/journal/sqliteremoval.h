#pragma once

#include "journal/journalremoval.h"
#include "journal/sqliteconnection.h"

namespace tokendesk {

/// What may be removed from the beginning of a journal. Nullopt: nothing, or not enough of it to be worth while.
///
/// Deletions that haven't ended stay, and so does every run and deletion that goes on past the place, whole. Time is
/// told by the journal's newest entry where the clock is ahead of it: a clock that is wrong at one start removes
/// nothing.
JournalResult<std::optional<JournalRemoval>> findRemovable(
    const SqliteConnection& connection, const QUuid& writer, const JournalRetention& retention, const QDateTime& now);

/// Copies what comes after `removal` from another journal's file into a new one of the same writer.
JournalResult<void> copyKept(const SqliteConnection& to, const QString& fromFile, const JournalRemoval& removal);

} // namespace tokendesk
