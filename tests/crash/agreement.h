#pragma once

#include "journalfile.h"
#include "wirerecord.h"

namespace tokendesk::crash {

/// Where the sandbox's ledger and the journals of those who use it contradict each other, when each deletion has ended:
/// a token that is deleted or not, more DELETEs than attempts, a deletion without exactly one outcome. In words.
QStringList disagreements(const QList<JournalStories>& journals, const WireRecord& wire);

} // namespace tokendesk::crash
