#pragma once

#include "figures.h"

namespace tokendesk {
struct WindowOnServer;
}

namespace tokendesk::bench {

class BenchServer;

/// Start to first paint and memory after it, by the programs in the folder of this one.
Figures measureStart(const BenchServer& server);
Figures measureLookUp(const BenchServer& server);
/// Leaves the tokens in the window's table.
Figures measureWalk(const BenchServer& server, WindowOnServer& on);
/// On the rows that are in the window's table; none are left there.
Figures measureTable(WindowOnServer& on);
Figures measureParsing(const BenchServer& server);
/// That many deletions each, near and far.
Figures measureDeletions(int count);
Figures measureJournal();
/// The journal's page over files of many and of few entries.
Figures measureJournalPage();
/// Lists of token ids, as pasted and as a spreadsheet exports them.
Figures measureLists();

} // namespace tokendesk::bench
