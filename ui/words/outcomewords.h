#pragma once

#include "deletion/deletionoutcome.h"
#include "journal/journalentry.h"
#include "theme.h"

namespace tokendesk::words {

Tone tone(const DeletionOutcome& outcome);
/// What happened and what it means, safe to show.
QString sentence(const DeletionOutcome& outcome);
/// A deletion as plain lines to paste into a ticket: what was confirmed and what wasn't, and no more. `entry`: the
/// journal's of the outcome, where that is known.
QString forTicket(const DeletionOutcome& outcome, const std::optional<JournalEntry>& entry = {});

} // namespace tokendesk::words
