#pragma once

#include "deletion/deletionrequest.h"
#include "journal/deletiontarget.h"

namespace tokendesk {

/// What a program claims (see Claim) while a token's deletion is open in it.
inline QString claimName(const DeletionRequest& request)
{
    return QStringLiteral("token:")
        + deletionTarget(request.account.accountId, request.account.apiRoot.toString(), request.token.id);
}

/// And while a run is.
inline QString runClaimName(const QUuid& run) { return QStringLiteral("run:") + run.toString(QUuid::WithoutBraces); }

} // namespace tokendesk
