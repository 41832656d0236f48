#pragma once

#include "deletion/deletionoutcome.h"
#include "theme.h"

namespace tokendesk::words {

Tone tone(const DeletionOutcome& outcome);
/// What happened and what it means, safe to show.
QString sentence(const DeletionOutcome& outcome);
/// A deletion as plain lines to paste into a ticket: what was confirmed and what wasn't, and no more.
QString forTicket(const DeletionOutcome& outcome);

} // namespace tokendesk::words
