#include "journal/journalsummary.h"

#include "deletion/deletionoutcome.h"
#include "journal/deletiontarget.h"

namespace tokendesk {

using State = JournalDeletion::State;

namespace {

/// How a deletion stands after a reply, if nothing more is known. Only where it is certain that nothing was changed is
/// it as if nothing had been sent.
State stateAfterReply(const QString& outcome)
{
    const bool changedNothing = outcome == outcomeName(DeletionOutcome::Kind::NotSent)
        || outcome == outcomeName(DeletionOutcome::Kind::Refused);
    return changedNothing ? State::Requested : State::Unknown;
}

} // namespace

JournalSummary JournalSummary::of(const JournalEntry& first)
{
    JournalSummary summary;
    summary.id = first.deletion;
    summary.run = first.run;
    summary.requestedAt = first.at;
    summary.accountId = first.accountId;
    summary.target = deletionTarget(first.accountId, first.apiRoot, first.tokenId);
    // No word that is searched for holds a line break, so none is found across two of them.
    summary.searched = searchedText(
        QStringList {first.tokenId, first.customerId, first.maskedPan, first.reason, first.user}.join(u'\n'));
    summary.take(first);
    return summary;
}

void JournalSummary::take(const JournalEntry& next)
{
    lastAt = next.at;
    switch (next.kind) {
    case JournalEntry::Kind::Sending:
        ++attempts;
        lastAttempt = next.attempt;
        if (state != State::Ended)
            state = State::Sending;
        break;
    case JournalEntry::Kind::Replied:
        if (state != State::Ended)
            state = stateAfterReply(next.outcome);
        break;
    case JournalEntry::Kind::LookedUp:
        if (state != State::Ended)
            state = State::Unknown;
        break;
    case JournalEntry::Kind::Outcome:
        state = State::Ended;
        outcome = next.outcome;
        break;
    case JournalEntry::Kind::Requested:
    case JournalEntry::Kind::RunPaused:
    case JournalEntry::Kind::RunResumed:
    case JournalEntry::Kind::RunEnded:
    case JournalEntry::Kind::Begun:
    case JournalEntry::Kind::EntriesRemoved:
        break;
    }
}

QString searchedText(const QString& text) { return text.toCaseFolded(); }

} // namespace tokendesk
