#include "commandline.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::expected<QUrl, QString> sandboxUrl(const QString& value)
{
    const QUrl url(value, QUrl::StrictMode);
    const bool loopback = url.host() == "localhost"_L1 || QHostAddress(url.host()).isLoopback();
    if (url.scheme() != "http"_L1 || !loopback || url.port() <= 0)
        return tl::unexpected(CommandLineText::tr(
            "--sandbox takes a sandbox on this machine, such as --sandbox=http://127.0.0.1:8080; not “%1”.")
                                  .arg(value));
    QUrl root = url;
    root.setPath({});
    root.setQuery(QString());
    root.setFragment(QString());
    root.setUserInfo(QString());
    return root;
}

} // namespace

// QCommandLineParser has no option with a value that may be left out.
tl::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments)
{
    CommandLine result;
    bool onSandbox = false;
    for (const QString& argument : arguments) {
        if (argument == "--help"_L1 || argument == "-h"_L1) {
            result.action = Action::ShowHelp;
            return result;
        }
        if (argument == "--version"_L1) {
            result.action = Action::ShowVersion;
            return result;
        }
        if (argument == "--sandbox"_L1) {
            onSandbox = true;
        } else if (argument.startsWith("--sandbox="_L1)) {
            const auto url = sandboxUrl(argument.section(u'=', 1));
            if (!url)
                return tl::unexpected(url.error());
            result.sandbox = *url;
            onSandbox = true;
        } else {
            return tl::unexpected(
                CommandLineText::tr("“%1” is no option of token-desk; see token-desk --help.").arg(argument));
        }
    }
    if (!onSandbox)
        return tl::unexpected(
            CommandLineText::tr("This version works on its built-in sandbox only: start it as token-desk --sandbox."));
    return result;
}

QString CommandLine::helpText()
{
    return CommandLineText::tr(
        "Usage: token-desk --sandbox[=URL]\n"
        "Look up card tokens and delete them.\n"
        "\n"
        "  --sandbox        start a sandbox with made-up cards and use it; it ends with Token Desk\n"
        "  --sandbox=URL    use a sandbox that runs already, on this machine only,\n"
        "                   such as http://127.0.0.1:8080\n"
        "  --version        print the version\n"
        "  -h, --help       print this\n"
        "\n"
        "Exit status: 0 when the window was closed, 1 when the window or\n"
        "the sandbox couldn't be opened, 2 for a wrong option.\n");
}

} // namespace tokendesk
