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
    /// A deletion of such a run that has no outcome yet. (Not of one of which another program sees to some: when the
    /// last has its outcome can't be told then.)
    void add(const DeletionRequest& deletion);
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
