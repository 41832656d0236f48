#include "deletion/deletionoutcome.h"

namespace tokendesk {

CardToken DeletionOutcome::currentToken() const
{
    CardToken current = token.value_or(request.token);
    // The API no longer has a record that could say so.
    if (isGone()) {
        current.status = CardStatus::Deleted;
        current.statusText = apiName(CardStatus::Deleted);
    }
    return current;
}

} // namespace tokendesk
