#include "deletion/deletionoutcome.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

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

QString outcomeName(DeletionOutcome::Kind kind)
{
    switch (kind) {
    case DeletionOutcome::Kind::Deleted:
        return u"deleted"_s;
    case DeletionOutcome::Kind::AlreadyGone:
        return u"already-gone"_s;
    case DeletionOutcome::Kind::Refused:
        return u"refused"_s;
    case DeletionOutcome::Kind::NotSent:
        return u"not-sent"_s;
    case DeletionOutcome::Kind::Checking:
    case DeletionOutcome::Kind::Unknown:
        return u"unknown"_s;
    case DeletionOutcome::Kind::SettledDeleted:
        return u"look-up-shows-deleted"_s;
    case DeletionOutcome::Kind::SettledNotDeleted:
        return u"look-up-shows-not-deleted"_s;
    }
    return {};
}

std::optional<DeletionOutcome::Kind> outcomeFromName(const QString& name)
{
    using Kind = DeletionOutcome::Kind;
    for (const Kind kind : {Kind::Deleted, Kind::AlreadyGone, Kind::Refused, Kind::NotSent, Kind::Unknown,
             Kind::SettledDeleted, Kind::SettledNotDeleted})
        if (name == outcomeName(kind))
            return kind;
    return {};
}

} // namespace tokendesk
