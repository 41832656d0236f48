#pragma once

#include "api/deleteresult.h"

#include <QStringList>

#include <optional>

namespace tokendesk {

/// What the organisation lets one delete, and how. Without any, what the API takes.
struct DeletionRules {
    enum class Breach {
        None,
        ReadOnly, ///< nothing is deleted at all
        TooMany, ///< more at once than largestBatch
        OtherRequestor,
        OtherReason,
    };

    bool isReadOnly = false;
    /// Card tokens in one request; 1: many at once is off.
    std::optional<int> largestBatch = {};
    /// All that can be said to have asked.
    std::optional<Requestor> requestor = {};
    /// All that can be given as the reason.
    std::optional<QStringList> reasons = {};

    /// What speaks against deleting `count` card tokens so.
    Breach breach(qsizetype count, Requestor by, const QString& reason) const
    {
        if (isReadOnly)
            return Breach::ReadOnly;
        if (largestBatch && count > *largestBatch)
            return Breach::TooMany;
        if (requestor && by != *requestor)
            return Breach::OtherRequestor;
        return reasons && !reasons->contains(reason) ? Breach::OtherReason : Breach::None;
    }

    friend bool operator==(const DeletionRules&, const DeletionRules&) = default;
};

} // namespace tokendesk
