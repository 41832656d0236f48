#include "commandoptions.h"

#include "accounts/accountrules.h"

#include <QCoreApplication>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Action = CommandLine::Action;
using Takes = CommandOption::Takes;
using Refusal = std::optional<QString>;
using Value = std::optional<QString>;

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

Refusal takeAccount(CommandLine& line, const Value& value)
{
    line.account = value.value_or(QString()).trimmed();
    if (line.account.isEmpty())
        return CommandLineText::tr("--account takes an account's name or id, such as --account=P12345678.");
    return {};
}

Refusal takeSandbox(CommandLine& line, const Value& value)
{
    line.usesSandbox = true;
    if (!value)
        return {};
    const QUrl url(*value, QUrl::StrictMode);
    if (url.scheme() != "http"_L1 || !isOnThisMachine(url) || url.port() <= 0)
        return CommandLineText::tr(
            "--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080.");
    line.sandbox = url;
    line.sandbox.setPath({});
    line.sandbox.setQuery(QString());
    line.sandbox.setFragment(QString());
    line.sandbox.setUserInfo(QString());
    return {};
}

Refusal takeJournalFolder(CommandLine& line, const Value& value)
{
    line.journalFolder = value.value_or(QString());
    if (value && value->isEmpty())
        return CommandLineText::tr("--verify-journal= takes the folder of a journal; without “=” it is your own.");
    return {};
}

Refusal takeExportFile(CommandLine& line, const Value& value)
{
    line.exportFile = value.value_or(QString());
    if (line.exportFile.isEmpty())
        return CommandLineText::tr("--export-journal takes the file to write, such as --export-journal=journal.csv.");
    return {};
}

Refusal takeExportFormat(CommandLine& line, const Value& value)
{
    line.exportFormat = value.value_or(QString());
    if (line.exportFormat != "csv"_L1 && line.exportFormat != "json"_L1)
        return CommandLineText::tr("--format takes csv or json.");
    return {};
}

Refusal takeNewWindow(CommandLine& line, const Value&)
{
    line.opensNewWindow = true;
    return {};
}

Refusal takeJson(CommandLine& line, const Value&)
{
    line.asJson = true;
    return {};
}

} // namespace

const QList<CommandOption>& commandOptions()
{
    static const QList<CommandOption> options {
        {
            .name = "--account"_L1,
            .takes = Takes::AValue,
            .value = "NAME"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "the account of that name or account id, such as --account=P12345678; else the default one, or with "
                "--check all"),
            .goesWith = {Action::OpenWindow, Action::Check},
            .take = takeAccount,
        },
        {
            .name = "--sandbox"_L1,
            .takes = Takes::MaybeAValue,
            .value = "URL"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "start a sandbox with made-up cards and use it; it ends with Token Desk. With URL: use one that runs "
                "already, on this machine only, such as http://127.0.0.1:8080"),
            .goesWith = {Action::OpenWindow},
            .take = takeSandbox,
        },
        {
            .name = "--new-window"_L1,
            .help
            = QT_TRANSLATE_NOOP("CommandLine", "open another window beside one that is open; links don't reach it"),
            .goesWith = {Action::OpenWindow},
            .take = takeNewWindow,
        },
        {
            .name = "--check"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "check what Token Desk needs: policy, settings, keyring, journal, and for each account proxy, DNS, "
                "TLS, "
                "credentials and scope; a line for each, with what to do"),
            .action = Action::Check,
        },
        {
            .name = "--print-config"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "print every value that holds and the file it comes from: your organisation's policy and defaults, "
                "your settings; and what is wrong with the policy"),
            .action = Action::PrintConfig,
        },
        {
            .name = "--verify-journal"_L1,
            .takes = Takes::MaybeAValue,
            .value = "FOLDER"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "check the journal of your deletions, or a copy of one: whether each entry is the one that was "
                "written, and none is missing"),
            .action = Action::VerifyJournal,
            .take = takeJournalFolder,
        },
        {
            .name = "--export-journal"_L1,
            .takes = Takes::AValue,
            .value = "FILE"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "write every deletion in your journal into a new file; one that is there already stays as it is"),
            .action = Action::ExportJournal,
            .take = takeExportFile,
        },
        {
            .name = "--format"_L1,
            .takes = Takes::AValue,
            .value = "csv|json"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine",
                "how, with --export-journal; else as the file's name ends. JSON has every entry of each deletion"),
            .goesWith = {Action::ExportJournal},
            .take = takeExportFormat,
        },
        {
            .name = "--json"_L1,
            .help
            = QT_TRANSLATE_NOOP("CommandLine", "tell it as JSON, with --check, --print-config or --verify-journal"),
            .goesWith = {Action::Check, Action::PrintConfig, Action::VerifyJournal},
            .take = takeJson,
        },
        {
            .name = "--version"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine", "print the version"),
            .action = Action::ShowVersion,
        },
        {
            .name = "--help"_L1,
            .help = QT_TRANSLATE_NOOP("CommandLine", "print this; -h does too"),
            .action = Action::ShowHelp,
        },
    };
    return options;
}

} // namespace tokendesk
