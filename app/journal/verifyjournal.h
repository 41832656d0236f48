#pragma once

#include "journal/journal.h"
#include "journal/journalverification.h"

namespace tokendesk {

/// Checks the journal in a folder from its first entry to its last, without changing it. One that isn't there is sound.
/// An error: it can't be opened, with Damaged because it is no journal or none any more.
JournalResult<JournalVerification> verifyJournal(const QString& folder);

} // namespace tokendesk
