#pragma once

#include <QString>

namespace tokendesk {

/// Why a line of a list gave no id.
enum class ListProblem {
    None,
    Empty, ///< nothing where the id should be
    SpreadsheetNumber, ///< a number as a spreadsheet shortens it: `4.2E+15`
    SpreadsheetError, ///< `#REF!`, or `#####` of a column that was too narrow
    Several, ///< white space, a separator or a quote within: more than an id
    DamagedText, ///< a character that was lost on the way
    TooLong, ///< over longestIdBytes
    NotAnId, ///< nothing that a request could name
    CardNumber, ///< a full card number, which must not be sent, shown or kept
};

/// The id in a cell: without what surrounds it, be that white space, quotes, or a spreadsheet's `="…"`.
QString idInCell(const QString& cell);
/// What is wrong with it, as a token's id.
ListProblem checkListedId(const QString& id);
/// Whether it has the shape of a token's id in this API.
bool isUuid(QStringView id);

} // namespace tokendesk
