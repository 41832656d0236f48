#include "commandline.h"

#include "commandoptions.h"
#include "exitstatus.h"
#include "link/link.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct CommandLineText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

tl::unexpected<QString> refused(const QString& sentence) { return tl::unexpected(sentence); }

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
    return refused(CommandLineText::tr(
        "token-desk takes nothing but its options and a link on the command line; see token-desk --help."));
}

/// Null if there is none of that name.
const CommandOption* findOption(const QString& name)
{
    const QList<CommandOption>& all = commandOptions();
    const auto found
        = std::find_if(all.cbegin(), all.cend(), [&name](const CommandOption& option) { return option.name == name; });
    return found == all.cend() ? nullptr : &*found;
}

QString doNotGoTogether(const CommandOption& one, const CommandOption& other)
{
    return CommandLineText::tr("%1 and %2 don't go together; see token-desk --help.").arg(one.name, other.name);
}

/// Why these options can't be given at once; none if they can.
std::optional<QString> contradiction(const QList<const CommandOption*>& given, CommandLine& line)
{
    const CommandOption* doing = nullptr;
    for (const CommandOption* option : given) {
        if (!option->action)
            continue;
        if (doing && doing != option)
            return doNotGoTogether(*doing, *option);
        doing = option;
        line.action = *option->action;
    }
    for (const CommandOption* option : given) {
        if (option->action || option->goesWith.contains(line.action))
            continue;
        if (doing)
            return doNotGoTogether(*option, *doing);
        return CommandLineText::tr("%1 only says how; see token-desk --help.").arg(option->name);
    }
    return {};
}

/// The text in lines of at most `width` characters, each but the first with `indent` spaces before it.
QString wrapped(const QString& text, qsizetype width, qsizetype indent)
{
    QString result;
    qsizetype column = indent;
    for (const QString& word : text.split(u' ')) {
        if (column > indent && column + 1 + word.size() > width) {
            result += u'\n' + QString(indent, u' ');
            column = indent;
        } else if (column > indent) {
            result += u' ';
            ++column;
        }
        result += word;
        column += word.size();
    }
    return result + u'\n';
}

QString withValue(const CommandOption& option)
{
    switch (option.takes) {
    case CommandOption::Takes::Nothing:
        break;
    case CommandOption::Takes::MaybeAValue:
        return u"%1[=%2]"_s.arg(option.name, option.value);
    case CommandOption::Takes::AValue:
        return u"%1=%2"_s.arg(option.name, option.value);
    }
    return option.name;
}

} // namespace

// QCommandLineParser has no option with a value that may be left out.
tl::expected<CommandLine, QString> CommandLine::parse(const QStringList& arguments)
{
    CommandLine result;
    QList<const CommandOption*> given;
    for (auto argument = arguments.cbegin(); argument != arguments.cend(); ++argument) {
        if (isLink(*argument)) {
            if (!result.link.isEmpty())
                return refused(CommandLineText::tr("token-desk takes one link at a time; see token-desk --help."));
            result.link = *argument;
            continue;
        }
        const QString name = *argument == "-h"_L1 ? u"--help"_s : argument->section(u'=', 0, 0);
        const CommandOption* option = findOption(name);
        const bool hasValue = argument->contains(u'=');
        if (!option || (hasValue && option->takes == CommandOption::Takes::Nothing))
            return noSuchOption(*argument);
        // Whatever else is wrong, they help.
        if (option->action == Action::ShowHelp || option->action == Action::ShowVersion) {
            result.action = *option->action;
            return result;
        }
        std::optional<QString> value;
        if (hasValue)
            value = argument->section(u'=', 1);
        const auto next = std::next(argument);
        if (!hasValue && option->takes == CommandOption::Takes::AValue && next != arguments.cend()
            && !next->startsWith("--"_L1))
            value = *++argument;
        if (option->take)
            if (const auto refusal = option->take(result, value))
                return refused(*refusal);
        given += option;
    }
    if (const auto sentence = contradiction(given, result))
        return refused(*sentence);
    if (!result.account.isEmpty() && result.usesSandbox)
        return refused(CommandLineText::tr("--account and --sandbox don't go together: the sandbox is an account."));
    if (!result.link.isEmpty() && !result.account.isEmpty())
        return refused(CommandLineText::tr("--account and a link don't go together: the link names the account."));
    if (!result.link.isEmpty() && result.action != Action::OpenWindow)
        return refused(CommandLineText::tr("A link goes with a window only; see token-desk --help."));
    return result;
}

QString CommandLine::helpText()
{
    constexpr qsizetype width = 78;
    constexpr qsizetype indent = 29;
    QString text = CommandLineText::tr("Usage: token-desk [OPTIONS] [LINK]") + u'\n'
        + CommandLineText::tr("Look up card tokens and delete them.") + u"\n\n"_s;
    for (const CommandOption& option : commandOptions())
        text += u"  %1"_s.arg(withValue(option)).leftJustified(indent - 1) + u' '
            + wrapped(CommandLineText::tr(option.help), width, indent);
    text += u'\n'
        + wrapped(CommandLineText::tr("LINK looks something up: tokendesk:find?customer=ID, or token=ID or "
                                      "relationship=ID, and if you like &account=NAME and &ticket=NUMBER, which is "
                                      "offered among the reasons of a deletion. A link never deletes."),
            width, 0)
        + u'\n'
        + wrapped(CommandLineText::tr("There is one window for each user, and another for each sandbox: to start again "
                                      "brings it to the front."),
            width, 0)
        + u'\n'
        + wrapped(CommandLineText::tr("No option and no environment variable takes a key, secret or password: they are "
                                      "entered in the window and kept in the system's keyring."),
            width, 0)
        + u'\n' + CommandLineText::tr("Exit status:") + u'\n';
    constexpr qsizetype statusIndent = 5;
    for (const auto& [status, meaning] : exitStatusTexts())
        text += u"  %1  "_s.arg(static_cast<int>(status)) + wrapped(meaning, width, statusIndent);
    return text;
}

} // namespace tokendesk
