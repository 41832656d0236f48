#pragma once

#include "claim.h"
#include "deletion/deletionrequest.h"
#include "journal/journaldeletion.h"

#include <QList>

#include <map>
#include <memory>
#include <set>
#include <vector>

namespace tokendesk {

/// Claims on an account's deletions that look interrupted, for as long as this lives. What was open when the journal
/// was asked may have ended since, in the program that was at it: only what is still open when the claims are held was
/// interrupted. (A program lets go of its claims after the journal has the outcomes.)
class InterruptedClaims final
{
public:
    /// Claims what of `open` nobody else is at.
    InterruptedClaims(const QList<JournalDeletion>& open, const AccountProfile& account);

    bool isEmpty() const { return m_tokens.empty(); }
    bool contains(const JournalDeletion& deletion) const { return m_tokens.contains(deletion.id); }
    /// The claim on its token; null if that is claimed with its run, which hasn't come to it.
    std::unique_ptr<Claim> takeToken(const JournalDeletion& deletion);
    /// Whether somebody else is at some of the run.
    bool isShared(const QUuid& run) const { return m_sharedRuns.contains(run); }
    /// The claims on the runs.
    std::vector<std::shared_ptr<Claim>> takeRuns();

private:
    bool mayTake(const QUuid& run);

    std::map<QUuid, std::shared_ptr<Claim>> m_runs;
    std::map<QUuid, std::unique_ptr<Claim>> m_tokens;
    std::set<QUuid> m_sharedRuns;
};

} // namespace tokendesk
