#pragma once

#include "claim.h"

#include <vector>

namespace tokendesk {

/// Lets programs that use the same journal know of each other, though none can ask the file, which may be damaged.
class JournalPresence final
{
public:
    /// Null if as many as can already use it.
    static std::unique_ptr<JournalPresence> enter(const QString& folder);

    /// While it is kept, nobody else uses the journal, and nobody can begin to. Empty: somebody does.
    std::vector<std::unique_ptr<Claim>> claimAlone() const;

private:
    JournalPresence(QString folder, int place, std::unique_ptr<Claim> claim);

    const QString m_folder;
    const int m_place;
    const std::unique_ptr<Claim> m_claim;
};

} // namespace tokendesk
