#pragma once

#include "deletion/runprogress.h"
#include "lookup/recentuse.h"
#include "run/runchoice.h"

#include <QMap>

/// What a run of many deletions is about, how far it is, and what came of it. All of it is safe to show.
namespace tokendesk::words {

/// "3 012 Visa, Active · 1 988 Mastercard, Active and 2 other kinds"
QString kinds(const QMap<QString, int>& counts);
/// "Of 40 customers: 10234 (12), 10235 (9), 10236 (8) and 37 others."
QString customers(const QList<CustomerCount>& counts);
/// "10234: 12 card tokens"
QString customer(const CustomerCount& count);
/// "16 left out: 12 already deleted · 3 with an incomplete record …"; empty if none is.
QString leftOut(const RunChoice& choice);

/// "Visa •••• 0416 of customer 10234, last used 12 Oct 2026: 249.00 NOK"
QString recentUse(const CardToken& token, const Transaction& last);
QString readingUse(const RecentUse& use);
/// How many were used of late, and of how many that isn't known.
QString recentUseResult(const RecentUse& use, const QString& host);

} // namespace tokendesk::words
