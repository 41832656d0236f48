#include "terminal/terminal.h"

#include "languages.h"
#include "link/oneinstance.h"
#include "terminal/actions.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>

#include <cstdio>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

struct TerminalText {
    Q_DECLARE_TR_FUNCTIONS(Terminal)
};

ExitStatus run(const CommandLine& line)
{
    switch (line.action) {
    case CommandLine::Action::ShowHelp:
        return terminal::showHelp();
    case CommandLine::Action::ShowVersion:
        return terminal::showVersion();
    case CommandLine::Action::Check:
        return terminal::check(line);
    case CommandLine::Action::ExportJournal:
        return terminal::exportJournal(line);
    case CommandLine::Action::PrintConfig:
        return terminal::printConfig(line);
    case CommandLine::Action::VerifyJournal:
        return terminal::verifyJournal(line);
    case CommandLine::Action::OpenWindow:
        break;
    }
    return ExitStatus::WrongUsage;
}

} // namespace

int runInTerminal(int argc, char* argv[], const QStringList& arguments)
{
    const QCoreApplication application(argc, argv);
    const SpokenLanguage language({});
    // Once more: which application to make had to be known before, and now there are translations.
    const auto line = CommandLine::parse(arguments);
    if (!line) {
        terminal::complain(line.error());
        return static_cast<int>(ExitStatus::WrongUsage);
    }
    const ExitStatus status = run(*line);
    if (std::fflush(stdout) == 0 && std::ferror(stdout) == 0)
        return static_cast<int>(status);
    terminal::complain(TerminalText::tr("What there is to say couldn't be written."));
    return static_cast<int>(ExitStatus::Failure);
}

std::optional<int> handOverInTerminal(int argc, char* argv[], const CommandLine& line, OneInstance& instance)
{
    const QCoreApplication application(argc, argv);
    const SpokenLanguage language({});
    switch (instance.handOver({line.account, line.link, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")})) {
    case OneInstance::Role::First:
        return std::nullopt;
    case OneInstance::Role::Second:
        terminal::print(TerminalText::tr("Token Desk is open already, and its window takes over."));
        return static_cast<int>(ExitStatus::Success);
    case OneInstance::Role::Unheard:
        break;
    }
    terminal::complain(TerminalText::tr("Token Desk is open already, but its window doesn't answer. Close it, or wait "
                                        "and try again; --new-window opens another one."));
    return static_cast<int>(ExitStatus::NoAnswer);
}

int refuseWindow(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const SpokenLanguage language({});
    terminal::complain(
        TerminalText::tr("There is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty)."));
    return static_cast<int>(ExitStatus::Failure);
}

namespace terminal {

void print(const QString& text) { QTextStream(stdout) << text << '\n'; }

void printJson(const QJsonObject& object) { print(QString::fromUtf8(QJsonDocument(object).toJson().trimmed())); }

void complain(const QString& sentence) { QTextStream(stderr) << "token-desk: " << sentence << '\n'; }

} // namespace terminal

} // namespace tokendesk
