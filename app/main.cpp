#include "activity/activity.h"
#include "activity/logfile.h"
#include "activity/messagecapture.h"
#include "activity/programlog.h"
#include "clipboardguard.h"
#include "commandline.h"
#include "focusmark.h"
#include "journal/filejournal.h"
#include "languages.h"
#include "link/oneinstance.h"
#include "look.h"
#include "mainwindow.h"
#include "outlinestyle.h"
#include "policy/policywatch.h"
#include "processhardening.h"
#include "secrets/keyringstore.h"
#include "secrets/secretkeeper.h"
#include "settings/settings.h"
#include "spokenmask.h"
#include "terminal/terminal.h"
#include "theme.h"

#include <QApplication>
#include <QIcon>
#include <QLocale>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;
using namespace tokendesk;

namespace {

void setNames()
{
    QCoreApplication::setApplicationName(u"token-desk"_s);
    QCoreApplication::setApplicationVersion(u"" TOKENDESK_VERSION ""_s);
    QGuiApplication::setDesktopFileName(u"token-desk"_s);
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

int openWindow(int argc, char* argv[], const CommandLine& commandLine, OneInstance& instance)
{
    LogFile log(LogFile::defaultFolder());
    const MessageCapture messages(log);
    QApplication application(argc, argv);
    instance.listen();
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
    const SpokenMask spokenMask;
    const auto clock = std::make_shared<SystemClock>();
    const ClipboardGuard clipboardGuard(clock, policy.clipboardTime().value_or(ClipboardGuard::usualStay));
    KeyringStore keyring(clock, u"token-desk"_s);
    SecretKeeper secrets(keyring);
    FileJournal journal(policy.journalFolder(), clock);
    if (const auto retention = policy.journalRetention())
        journal.keepFor(*retention);
    logProgram(log, settings, journal);
    Activity activity(log);
    MainWindow window(settings, secrets, journal, look, activity, clock);
    if (commandLine.usesSandbox)
        window.keepToSandbox(commandLine.sandbox);
    QObject::connect(&instance, &OneInstance::handedOver, &window, &MainWindow::takeHandover);
    const PolicyWatch policyWatch(PolicyPlaces::installed(), policy, clock);
    QObject::connect(&policyWatch, &PolicyWatch::changed, &window, &MainWindow::takeChangedPolicy);
    window.show();
    // After the first paint: the keyring and the network take their time.
    QTimer::singleShot(0, &window, [&] { window.takeHandover({commandLine.account, commandLine.link}); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char* argv[])
{
    hardenProcess();
    setNames();
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments += QString::fromLocal8Bit(argv[i]);
    const auto commandLine = CommandLine::parse(arguments);
    if (!commandLine || commandLine->action != CommandLine::Action::OpenWindow)
        return runInTerminal(argc, argv, arguments);
    // Outside a session there is no window to hand over to either.
    if (hasNoDisplay() && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        return refuseWindow(argc, argv);
    OneInstance instance(commandLine->opensNewWindow ? QString() : OneInstance::defaultFolder(),
        commandLine->usesSandbox ? OneInstance::sandboxName(commandLine->sandbox) : OneInstance::accountsName(),
        std::make_shared<SystemClock>());
    if (!instance.isFirst())
        if (const auto status = handOverInTerminal(argc, argv, *commandLine, instance))
            return *status;
    return hasNoDisplay() ? refuseWindow(argc, argv) : openWindow(argc, argv, *commandLine, instance);
}
