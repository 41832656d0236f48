#include "commandline.h"
#include "focusmark.h"
#include "look.h"
#include "outlinestyle.h"
#include "sandbox/sandboxprocess.h"
#include "session.h"
#include "theme.h"
#include "workspace.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

enum ExitStatus { Success = 0, CannotStart = 1, WrongUsage = 2 };

void setNames()
{
    QCoreApplication::setApplicationName(u"token-desk"_s);
    QCoreApplication::setApplicationVersion(u"" TOKENDESK_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"token-desk"_s);
}

/// What works without a window, and so without a display.
int printAndEnd(int argc, char* argv[], const QString& text, FILE* stream, ExitStatus status)
{
    const QCoreApplication application(argc, argv);
    QTextStream(stream) << text;
    return status;
}

/// Qt would abort.
bool hasNoDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
#else
    return false;
#endif
}

} // namespace

int main(int argc, char* argv[])
{
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto commandLine = CommandLine::parse(arguments);
    setNames();
    if (!commandLine)
        return printAndEnd(argc, argv, u"token-desk: %1\n"_s.arg(commandLine.error()), stderr, WrongUsage);
    switch (commandLine->action) {
    case CommandLine::Action::ShowHelp:
        return printAndEnd(argc, argv, CommandLine::helpText(), stdout, Success);
    case CommandLine::Action::ShowVersion:
        return printAndEnd(argc, argv, u"token-desk " TOKENDESK_VERSION "\n"_s, stdout, Success);
    case CommandLine::Action::OpenWindow:
        break;
    }

    if (hasNoDisplay())
        return printAndEnd(argc, argv,
            u"token-desk: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).\n"_s, stderr,
            CannotStart);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/token-desk.svg"_s));
    QTranslator translator;
    if (translator.load(QLocale(), u"token-desk"_s, u"_"_s, u":/translations"_s)
        || translator.load(u":/translations/token-desk_en.qm"_s))
        QCoreApplication::installTranslator(&translator);

    // A translation of ours may come without Qt's own, which would turn the windows round.
    QGuiApplication::setLayoutDirection(QLocale().textDirection());

    QApplication::setStyle(new OutlineStyle);
    Look look(Look::defaultFile());
    theme::apply(application, look.appearance());

    const FocusMark focusMark;

    SandboxProcess sandbox;
    std::unique_ptr<Session> session;
    std::unique_ptr<Workspace> window;
    const auto openWindow = [&](const QUrl& server) {
        session = std::make_unique<Session>(
            sandboxProfile(server), HttpOptions {.withoutProxy = true}, ApiKey {Secret("sandbox-key")});
        window = std::make_unique<Workspace>(session->account(), session->api(), session->deletions(), look);
        window->show();
    };
    if (commandLine->sandbox.isEmpty()) {
        QObject::connect(&sandbox, &SandboxProcess::ready, &application, openWindow);
        QObject::connect(&sandbox, &SandboxProcess::failed, &application, [](const QString& reason) {
            QTextStream(stderr)
                << QCoreApplication::translate("main", "token-desk: the sandbox didn't start: %1\n").arg(reason);
            QCoreApplication::exit(CannotStart);
        });
        sandbox.start();
    } else {
        openWindow(commandLine->sandbox);
    }
    const int status = QApplication::exec();
    // The window refers to the session.
    window.reset();
    return status;
}
