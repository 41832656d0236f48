#pragma once

#include "claim.h"
#include "deletion/deletionrequest.h"
#include "journal/deletiontarget.h"
#include "journal/journal.h"

namespace tokendesk {

/// What a program claims (see Claim) while a token's deletion is open in it.
inline QString claimName(const DeletionRequest& request)
{
    return QStringLiteral("token:")
        + deletionTarget(request.account.accountId, request.account.apiRoot.toString(), request.token.id);
}

/// And while a run is.
inline QString runClaimName(const QUuid& run) { return QStringLiteral("run:") + run.toString(QUuid::WithoutBraces); }

/// Keeps what has ended claimed until the journal has that on disk: to other programs it would look interrupted.
inline void holdUntilRecorded(Journal& journal, std::shared_ptr<Claim> claim)
{
    QObject::connect(
        &journal, &Journal::recovered, &journal, [claim = std::move(claim)] {}, Qt::SingleShotConnection);
}

} // namespace tokendesk
