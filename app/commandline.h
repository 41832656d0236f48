#pragma once

#include <QStringList>
#include <QUrl>

#include <tl/expected.hpp>

#include <optional>

namespace tokendesk {

/// What the program was started to do. No option carries a secret: every program on the machine can read them.
struct CommandLine {
    /// All but the first need neither a window nor a display; each is a file in app/terminal/.
    enum class Action { OpenWindow, ShowHelp, ShowVersion, Check, PrintConfig, VerifyJournal, ExportJournal };

    Action action = Action::OpenWindow;
    /// Work on a sandbox, not on an account.
    bool usesSandbox = false;
    /// A sandbox that runs already; empty: start one.
    QUrl sandbox = {};
    /// With VerifyJournal: where it is, or a copy of it; empty: this user's own.
    QString journalFolder = {};
    /// With ExportJournal: into which file.
    QString exportFile = {};
    /// `csv` or `json`; empty: as the file's name ends, else csv.
    QString exportFormat = {};
    /// Name or id of an account, for findAccount(): the one to begin with, or to check; empty: the default one, or all.
    QString account = {};
    /// A `tokendesk:` link as it came; empty: none.
    QString link = {};
    /// A window of its own, though there is one already, which then doesn't know of it.
    bool opensNewWindow = false;
    /// What is told is told as JSON.
    bool asJson = false;

    /// `arguments` without the program's name. The error is a sentence for the terminal, and quotes no value: it may be
    /// a secret that was typed in the wrong place.
    static tl::expected<CommandLine, QString> parse(const QStringList& arguments);
    static QString helpText();
};

} // namespace tokendesk
