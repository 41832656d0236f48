#pragma once

#include <QStringView>

namespace tokendesk {

/// Most that the API takes as a reason, in Unicode code points.
constexpr qsizetype longestReason = 128;

/// Why a text can't be sent as a reason.
enum class ReasonProblem {
    None,
    Empty,
    TooLong,
    ControlCharacter, ///< direction marks and line breaks too: they make a record read differently from what it says
    NotUnicode,
    CardNumber, ///< it passes for a PAN, and the reason leaves the house
};

ReasonProblem checkReason(QStringView reason);

/// In Unicode code points, as the API counts.
qsizetype reasonLength(QStringView reason);

} // namespace tokendesk
