#pragma once

#include "deletion/deletionoutcome.h"

#include <map>
#include <set>

namespace tokendesk {

/// Runs that an end of the program cut off. When the last of their deletions has got its outcome, the journal gets the
/// end that the run itself couldn't write.
class CutOffRuns final
{
public:
    /// A deletion of such a run that has no outcome yet.
    void add(const DeletionRequest& deletion);
    /// Another program sees to some of the run's deletions: this one can't tell when the last has its outcome.
    void forget(const QUuid& run) { m_runs.erase(run); }
    /// The end of its run, if that was the last one without an outcome.
    std::optional<JournalEntry> endAfter(const DeletionOutcome& outcome);

private:
    struct Run {
        std::set<QUuid> open;
        std::map<DeletionOutcome::Kind, int> settled;
    };

    std::map<QUuid, Run> m_runs;
};

} // namespace tokendesk
