#pragma once

#include "cards/cardtoken.h"
#include "journal/readablejournal.h"

/// What the journal says, in words. All of it is safe to show.
namespace tokendesk::words {

/// How far a deletion has come. `isUnderWay`: it is being worked on at this moment.
QString outcome(const JournalDeletion& deletion, bool isUnderWay);
/// One of outcomeName().
QString outcomeNamed(const QString& name);
/// What the journal keeps of a card token, so that it can be spoken of as everywhere else.
CardToken tokenOf(const JournalDeletion& deletion);
/// `Fjordbutikken T00000001 (TEST)`
QString account(const JournalDeletion& deletion);

/// What happened, in a sentence. `attempt`: which one of its deletion's it belongs to, counted from 1; 0 if to none.
QString happened(const JournalEntry& entry, int attempt);
/// What else the entry knows: what the API said, when and by whom it says it was deleted.
QStringList particulars(const JournalEntry& entry);
/// Which entry it is and who wrote it: exact time, number, agent and computer, the beginning of its hash.
QString origin(const JournalEntry& entry);

/// Why the journal can't be read, and what to do.
QString cannotRead(const JournalError& error);
/// What doesn't fit in a journal that is in use, and what to do.
QString journalUnsound(const JournalFlaw& flaw);
/// Whether the journal is as it was written; if it isn't, where not and what to do.
QString verification(const JournalVerification& verification);

} // namespace tokendesk::words
