#include "accounts/accountrules.h"
#include "activity/activity.h"
#include "activity/logfile.h"
#include "activity/messagecapture.h"
#include "activity/programlog.h"
#include "clipboardguard.h"
#include "commandline.h"
#include "focusmark.h"
#include "journal/filejournal.h"
#include "journal/verifyjournal.h"
#include "languages.h"
#include "look.h"
#include "mainwindow.h"
#include "outlinestyle.h"
#include "policy/policy.h"
#include "processhardening.h"
#include "secrets/keyringstore.h"
#include "secrets/secretkeeper.h"
#include "settings/settings.h"
#include "theme.h"
#include "words/journalwords.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTextStream>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

enum ExitStatus { Success = 0, Failure = 1, WrongUsage = 2 };

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

QString journalFolder(const Policy& policy)
{
    const QString managed = policy.journalFolder();
    return managed.isEmpty() ? FileJournal::defaultFolder() : managed;
}

int verifyJournalIn(const QString& folder, int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    const SpokenLanguage language({});
    const auto result
        = verifyJournal(folder.isEmpty() ? journalFolder(Policy::read(PolicyPlaces::installed())) : folder);
    const bool isSound = result && result->isSound();
    QTextStream(isSound ? stdout : stderr)
        << (result ? words::verification(*result) : words::cannotRead(result.error())) << '\n';
    return isSound ? Success : Failure;
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

void openFirst(MainWindow& window, const Settings& settings, const CommandLine& commandLine)
{
    if (commandLine.usesSandbox)
        return window.openSandbox(commandLine.sandbox);
    if (commandLine.account.isEmpty())
        return window.openDefault();
    const auto account = findAccount(settings.accounts(), commandLine.account);
    if (account)
        window.openAccount(*account);
    else
        window.refuseAccount(commandLine.account, account.error());
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
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
    case CommandLine::Action::VerifyJournal:
        return verifyJournalIn(commandLine->journalFolder, argc, argv);
    case CommandLine::Action::OpenWindow:
        break;
    }

    if (hasNoDisplay())
        return printAndEnd(argc, argv,
            u"token-desk: there is no display to open a window on (DISPLAY and WAYLAND_DISPLAY are empty).\n"_s, stderr,
            Failure);
    LogFile log(LogFile::defaultFolder());
    const MessageCapture messages(log);
    QApplication application(argc, argv);
    QApplication::setWindowIcon(QIcon(u":/icons/token-desk.svg"_s));
    const Policy policy = Policy::read(PolicyPlaces::installed());
    Settings settings(Settings::defaultFile(), policy);
    const SpokenLanguage language(settings.values().language);
    // Qt's own translations, which would turn the windows round, may be missing.
    QGuiApplication::setLayoutDirection(QLocale().textDirection());

    QApplication::setStyle(new OutlineStyle);
    Look look(Look::defaultFile());
    theme::apply(application, look.appearance());

    const FocusMark focusMark;
    const auto clock = std::make_shared<SystemClock>();
    const ClipboardGuard clipboardGuard(clock, policy.clipboardTime().value_or(ClipboardGuard::usualStay));
    KeyringStore keyring(clock, u"token-desk"_s);
    SecretKeeper secrets(keyring);
    FileJournal journal(journalFolder(policy), clock);
    logProgram(log, settings, journal);
    Activity activity(log);
    MainWindow window(settings, secrets, journal, look, activity, clock);
    window.show();
    // After the first paint: the keyring and the network take their time.
    QTimer::singleShot(0, &window, [&] { openFirst(window, settings, *commandLine); });
    return QApplication::exec();
}
