#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace tokendesk {

struct ExchangeRecord;

/// Why an exchange isn't given as a command.
enum class CurlProblem {
    Deletes, ///< pasted, it would delete again
    NotWhole, ///< what was sent isn't known: ids have gone with a lock, or a card number was masked
};

/// A command for a POSIX shell that asks the same once more, on one line. In place of the credential it has a variable:
/// TOKEN_DESK_KEY, TOKEN_DESK_ACCESS_TOKEN or, as `id:secret`, TOKEN_DESK_CLIENT; curl reads it from its standard
/// input, because what stands on a command line any program can see.
tl::expected<QString, CurlProblem> curlCommand(const ExchangeRecord& record);

/// A text as one word of a POSIX shell, whatever it holds.
QString shellQuoted(const QString& text);

} // namespace tokendesk
