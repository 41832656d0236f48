#include "deletion/cutoffruns.h"

#include "deletion/deletionentries.h"

namespace tokendesk {

void CutOffRuns::add(const DeletionRequest& deletion)
{
    if (!deletion.run.isNull())
        m_runs[deletion.run].open.insert(deletion.id);
}

std::optional<JournalEntry> CutOffRuns::endAfter(const DeletionOutcome& outcome)
{
    const auto found = m_runs.find(outcome.request.run);
    if (outcome.isOpen() || found == m_runs.end() || found->second.open.erase(outcome.request.id) == 0)
        return std::nullopt;
    ++found->second.settled[outcome.kind];
    if (!found->second.open.empty())
        return std::nullopt;
    const auto settled = m_runs.extract(found).mapped().settled;
    return cutOffRunEndedEntry(outcome.request, settled);
}

} // namespace tokendesk
