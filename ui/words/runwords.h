#pragma once

#include "deletion/customerscheck.h"
#include "deletion/runprogress.h"
#include "lookup/recentuse.h"
#include "run/runchoice.h"
#include "theme.h"

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

/// "Deleting 5 000 card tokens…"
QString runBegins(int total);
/// "1 204 of 5 000 · 3 not deleted · 38 a second · about 2 minutes left"
QString runProgress(const RunProgress& progress);
Tone tone(const RunPause& pause);
/// Why it waits, until when, and what the person can do. `waitsUntil`: as DeletionRun tells it.
QString runPause(const RunPause& pause, const QString& host, const QDateTime& waitsUntil = {});

/// To whoever resumes sooner than the server wants.
QString runWaits(const QDateTime& until);

/// Those that ended undeleted or weren't begun; unknown ones aside.
int notDeletedCount(const RunProgress& progress);
/// Of a run that has ended.
Tone runTone(const RunProgress& progress);
/// "5 000 chosen: 4 981 deleted, 12 already gone, 4 refused, 3 unknown." What it counts adds up to what was chosen.
/// Outcomes that aren't in the journal yet are told of, too.
QString runSummary(const RunProgress& progress);
/// What the window says when it is to be closed before a run has ended.
QString leavingRun(const RunProgress& progress);

/// At an account's opening: so many deletions were interrupted, and are being looked up.
QString interrupted(int count, const QString& account);
/// And what became of them.
QString afterInterruption(int count, const QString& account, const std::map<DeletionOutcome::Kind, int>& ended);

QString checkingCustomers(int done, int total);
Tone tone(const CustomersReport& report);
/// Whether any customer has a card token left, and of how many that isn't known.
QString customersResult(const CustomersReport& report, const QString& host);

} // namespace tokendesk::words
