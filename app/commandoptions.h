#pragma once

#include "commandline.h"

namespace tokendesk {

/// One option of the command line.
struct CommandOption {
    /// Whether a value stands behind it: `--name=VALUE`, and if it takes one in any case `--name VALUE` too.
    enum class Takes { Nothing, MaybeAValue, AValue };
    using Action = CommandLine::Action;

    /// With the hyphens.
    QLatin1StringView name;
    Takes takes = Takes::Nothing;
    /// What the help calls the value; not translated.
    QLatin1StringView value = {};
    /// For tr() in the context CommandLine; null: the help doesn't tell it on its own.
    const char* help = nullptr;
    /// What the program is to do, if this option says so.
    std::optional<Action> action = {};
    /// What it goes with, if it only says how. An action of its own takes only what names it here.
    QList<Action> goesWith = {};
    /// Puts it into the command line. The answer is a sentence if the value can't be taken, or is missing. Null: there
    /// is nothing to put.
    std::optional<QString> (*take)(CommandLine& line, const std::optional<QString>& value) = nullptr;
};

/// Every option, in the order of the help. A new action without a window is a row here, and a file in app/terminal/.
const QList<CommandOption>& commandOptions();

} // namespace tokendesk
