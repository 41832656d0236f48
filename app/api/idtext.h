#pragma once

#include <QStringView>

namespace tokendesk {

/// Why a text can't name a token, customer or relationship in a request.
enum class IdProblem {
    None,
    Empty,
    DotSegment, ///< `.` and `..` address another resource, even percent-encoded
    TooLong, ///< over longestIdBytes in UTF-8
    ControlCharacter,
    NotUnicode, ///< a lone surrogate has no UTF-8 form
    CardNumber, ///< a PAN must not reach a URL, where servers and proxies log it
};

constexpr qsizetype longestIdBytes = 256;

IdProblem checkId(QStringView id);

/// Pasted text without the white space, invisible characters and quotes that surround it.
QString tidyPastedId(const QString& pasted);

} // namespace tokendesk
