#pragma once

#include "api/idtext.h"
#include "cards/cardtoken.h"

#include <QStringList>

namespace tokendesk {

/// What kind of id a look-up takes its text for. Anything asks for all three; List has token ids of its own.
enum class LookUpKind { Anything, TokenId, Customer, Relationship, List };

/// What a person asked for.
struct LookUpQuery {
    QString text;
    LookUpKind kind = LookUpKind::Anything;
    /// Of a List: each checked with checkId(), and there once.
    QStringList ids = {};
    /// Empty: any status. Doesn't apply to tokens that are asked for by their own ids.
    QList<CardStatus> statuses = {};
    bool includeDeleted = false;

    friend bool operator==(const LookUpQuery&, const LookUpQuery&) = default;
};

} // namespace tokendesk
