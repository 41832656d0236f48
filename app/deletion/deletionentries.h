#pragma once

#include "deletion/deletionoutcome.h"
#include "deletion/retryrules.h"
#include "deletion/runrequest.h"
#include "journal/journaldeletion.h"

namespace tokendesk {

/// What happens to deletions as the journal's entries: texts capped, card numbers masked.

JournalEntry requestedEntry(const DeletionRequest& request);
JournalEntry sendingEntry(const DeletionRequest& request, const QUuid& attempt);
JournalEntry repliedEntry(const DeletionRequest& request, const QUuid& attempt, const DeleteResult& result);
/// `token`: as the look-up shows it, if it does; `error`: of Finding::Failed.
JournalEntry lookedUpEntry(
    const DeletionRequest& request, Finding finding, const std::optional<CardToken>& token, const ApiError& error);
/// `detail`: what else there is to say, in plain English.
JournalEntry outcomeEntry(const DeletionOutcome& outcome, const QString& detail = {});
JournalEntry runPausedEntry(const RunRequest& run, const RunPause& pause);
JournalEntry runResumedEntry(const RunRequest& run);
/// With its counts. `wasStopped`: by the person.
JournalEntry runEndedEntry(const RunRequest& run, const RunProgress& progress, bool wasStopped);
/// The same of a run that was interrupted. `last`: of its deletions; `settled`: what became of those that had no
/// outcome then.
JournalEntry cutOffRunEndedEntry(const DeletionRequest& last, const std::map<DeletionOutcome::Kind, int>& settled);

/// What was asked for, as the journal tells it, of the account as it is reached now.
DeletionRequest requestOf(const JournalDeletion& deletion, const AccountProfile& account);
/// What a request of many is for one of its tokens; without an id yet.
DeletionRequest requestOf(const RunRequest& run, const CardToken& token);

} // namespace tokendesk
