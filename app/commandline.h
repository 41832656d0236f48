#pragma once

#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

namespace tokendesk {

/// What the program was started to do. No option carries a secret: every program on the machine can read them.
struct CommandLine {
    enum class Action { OpenWindow, ShowHelp, ShowVersion, VerifyJournal };

    Action action = Action::OpenWindow;
    /// Work on a sandbox, not on an account.
    bool usesSandbox = false;
    /// A sandbox that runs already; empty: start one.
    QUrl sandbox;
    /// With VerifyJournal: where it is, or a copy of it; empty: this user's own.
    QString journalFolder;
    /// Name or id of the account to begin with, for findAccount(); empty: the default one.
    QString account;

    /// `arguments` without the program's name. The error is a sentence for the terminal, and quotes no value: it may be
    /// a secret that was typed in the wrong place.
    static tl::expected<CommandLine, QString> parse(const QStringList& arguments);
    static QString helpText();
};

} // namespace tokendesk
