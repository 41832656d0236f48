#include "deletion/interruptedclaims.h"

#include "deletion/deletionclaims.h"
#include "deletion/deletionentries.h"

namespace tokendesk {

InterruptedClaims::InterruptedClaims(const QList<JournalDeletion>& open, const AccountProfile& account)
{
    for (const JournalDeletion& found : open) {
        const DeletionRequest request = requestOf(found, account);
        const bool isOurs
            = found.accountId == account.accountId && claimName(request) == claimName({request.token, account, {}, {}});
        if (!isOurs || !found.isOpen() || !mayTake(found.run))
            continue;
        std::unique_ptr<Claim> claim;
        if (found.wasSent() || found.run.isNull()) {
            claim = Claim::take(claimName(request));
            if (!claim) {
                m_sharedRuns.insert(found.run);
                continue;
            }
        }
        m_tokens.emplace(found.id, std::move(claim));
    }
}

bool InterruptedClaims::mayTake(const QUuid& run)
{
    if (run.isNull())
        return true;
    const auto [found, isNew] = m_runs.try_emplace(run);
    if (isNew)
        found->second = Claim::take(runClaimName(run));
    return found->second != nullptr;
}

std::unique_ptr<Claim> InterruptedClaims::takeToken(const JournalDeletion& deletion)
{
    return std::move(m_tokens.at(deletion.id));
}

std::vector<std::shared_ptr<Claim>> InterruptedClaims::takeRuns()
{
    std::vector<std::shared_ptr<Claim>> claims;
    for (auto& [run, claim] : m_runs)
        claims.push_back(std::move(claim));
    return claims;
}

} // namespace tokendesk
