#include "commandline.h"

#include "accounts/accountrules.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<QString> refused(const QString& sentence) { return tl::unexpected(sentence); }

tl::expected<QUrl, QString> sandboxUrl(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    if (url.scheme() != "http"_L1 || !isOnThisMachine(url) || url.port() <= 0)
        return refused(
            CommandLineText::tr("--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080."));
    QUrl root = url;
    root.setPath({});
    root.setQuery(QString());
    root.setFragment(QString());
    root.setUserInfo(QString());
    return root;
}

tl::unexpected<QString> noSuchOption(const QString& argument)
{
    static const QRegularExpression secret(
        u"^-[^=]*(key|secret|pass|token|credential|auth|bearer)"_s, QRegularExpression::CaseInsensitiveOption);
    if (argument.contains(secret))
        return refused(
            CommandLineText::tr("no key, secret or password is taken here: every program on this machine can read a "
                                "command line. They are entered in the window and kept in the system's keyring."));
    static const QRegularExpression option(u"^--[a-z][a-z-]{0,30}(?==|$)"_s);
    const QString name = option.match(argument).captured();
    if (!name.isEmpty())
        return refused(CommandLineText::tr("“%1” is no option of token-desk; see token-desk --help.").arg(name));
    return refused(
        CommandLineText::tr("token-desk takes nothing but its options on the command line; see token-desk --help."));
}

} // namespace

// QCommandLineParser has no option with a value that may be left out.
tl::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments)
{
    CommandLine result;
    bool namesAccount = false;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument) {
        if (*argument == "--help"_L1 || *argument == "-h"_L1) {
            result.action = Action::ShowHelp;
            return result;
        }
        if (*argument == "--version"_L1) {
            result.action = Action::ShowVersion;
            return result;
        }
        if (*argument == "--verify-journal"_L1 || argument->startsWith("--verify-journal="_L1)) {
            result.action = Action::VerifyJournal;
            result.journalFolder = argument->section(u'=', 1);
            if (argument->contains(u'=') && result.journalFolder.isEmpty())
                return refused(CommandLineText::tr(
                    "--verify-journal= takes the folder of a journal; without “=” it is your own."));
        } else if (*argument == "--sandbox"_L1) {
            result.usesSandbox = true;
        } else if (argument->startsWith("--sandbox="_L1)) {
            const auto url = sandboxUrl(argument->section(u'=', 1));
            if (!url)
                return tl::unexpected(url.error());
            result.sandbox = *url;
            result.usesSandbox = true;
        } else if (*argument == "--account"_L1 || argument->startsWith("--account="_L1)) {
            namesAccount = true;
            if (argument->contains(u'='))
                result.account = argument->section(u'=', 1).trimmed();
            else if (std::next(argument) != arguments.cend() && !std::next(argument)->startsWith("--"_L1))
                result.account = (++argument)->trimmed();
        } else {
            return noSuchOption(*argument);
        }
    }
    if (namesAccount && result.account.isEmpty())
        return refused(CommandLineText::tr("--account takes an account's name or id, such as --account=P12345678."));
    if (result.action == Action::VerifyJournal && (namesAccount || result.usesSandbox))
        return refused(CommandLineText::tr("--verify-journal goes with no other option."));
    if (namesAccount && result.usesSandbox)
        return refused(CommandLineText::tr("--account and --sandbox don't go together: the sandbox is an account."));
    return result;
}

QString CommandLine::helpText()
{
    return CommandLineText::tr(
        "Usage: token-desk [--account=NAME | --sandbox[=URL]]\n"
        "       token-desk --verify-journal[=FOLDER]\n"
        "Look up card tokens and delete them.\n"
        "\n"
        "  --account=NAME   begin with the account of that name or account id,\n"
        "                   such as --account=P12345678; else with the default one\n"
        "  --sandbox        start a sandbox with made-up cards and use it; it ends with Token Desk\n"
        "  --sandbox=URL    use a sandbox that runs already, on this machine only,\n"
        "                   such as http://127.0.0.1:8080\n"
        "  --verify-journal check the journal of your deletions, or a copy of one: whether\n"
        "                   each entry is the one that was written, and none is missing\n"
        "  --version        print the version\n"
        "  -h, --help       print this\n"
        "\n"
        "No option and no environment variable takes a key, secret or password: they\n"
        "are entered in the window and kept in the system's keyring.\n"
        "\n"
        "Exit status: 0 when the window was closed or the journal is sound or doesn't\n"
        "exist yet, 1 when the window couldn't be opened or an entry doesn't fit, 2 for\n"
        "a wrong option.\n");
}

} // namespace tokendesk
