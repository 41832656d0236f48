#pragma once

#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace tokendesk {

/// What the program was started to do.
struct CommandLine {
    enum class Action { OpenWindow, ShowHelp, ShowVersion };

    Action action = Action::OpenWindow;
    /// A sandbox that runs already; empty: start one.
    QUrl sandbox;

    /// `arguments` without the program's name. The error is a sentence for the terminal.
    static tl::expected<CommandLine, QString> parse(const QStringList& arguments);
    static QString helpText();
};

} // namespace tokendesk
