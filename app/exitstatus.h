#pragma once

#include <QString>

namespace tokendesk {

/// What the program ends with. `--help` tells them all: see exitStatusTexts().
enum class ExitStatus {
    Success = 0, ///< done, or in order
    Failure = 1, ///< not done, or not in order
    WrongUsage = 2, ///< the command line isn't understood, and nothing was done
    NoAnswer = 3, ///< another Token Desk of the same user has to do it, and doesn't answer
};

/// What each means, in order.
QList<std::pair<ExitStatus, QString>> exitStatusTexts();

} // namespace tokendesk
