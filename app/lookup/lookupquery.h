#pragma once

#include "api/idtext.h"
#include "cards/cardtoken.h"

namespace tokendesk {

/// What kind of id a look-up takes its text for. Anything asks for all three.
enum class LookUpKind { Anything, TokenId, Customer, Relationship };

/// What a person asked for.
struct LookUpQuery {
    QString text;
    LookUpKind kind = LookUpKind::Anything;
    /// Empty: any status. Doesn't apply to a token that is asked for by its own id.
    QList<CardStatus> statuses;
    bool includeDeleted = false;

    friend bool operator==(const LookUpQuery&, const LookUpQuery&) = default;
};

} // namespace tokendesk
