#pragma once

#include "journal/journalentry.h"

namespace tokendesk {

/// SHA-256 over everything of an entry but `hash` itself. Each field is written with its length, in one fixed order,
/// so that no two different entries give the same bytes.
QByteArray entryHash(const JournalEntry& entry);

/// `previousHash` of a writer's first entry.
QByteArray noHash();

/// The entry as it is kept: whole Unicode, times in UTC and milliseconds, messages of bounded length. What is kept and
/// read again has the same hash.
JournalEntry asKept(JournalEntry entry);

} // namespace tokendesk
