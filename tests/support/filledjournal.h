#pragma once

#include "journal/journalentry.h"

namespace tokendesk {

class JournalStorage;

/// Fills a journal with about that many entries: deletions over the year before `now`, the newest last, some of them in
/// runs, some refused, lost or not settled. The same each time. For tests and the bench that need a big one quickly.
void fillJournal(JournalStorage& storage, int entries, const QDateTime& now);

} // namespace tokendesk
