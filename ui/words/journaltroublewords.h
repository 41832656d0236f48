#pragma once

#include "journal/journal.h"

namespace tokendesk::words {

/// Why the journal can't be written, and what to do; safe to show.
QString cannotWrite(const JournalError& error);
/// The same of what happened and isn't in it yet. `waiting`: entries that wait.
QString cannotRecord(const JournalError& error, int waiting);

} // namespace tokendesk::words
