#pragma once

#include "activity/activity.h"
#include "activity/logfile.h"
#include "journal/filejournal.h"
#include "journal/journalfolder.h"
#include "look.h"
#include "mainwindow.h"
#include "sandbox.h"
#include "secrets/secretkeeper.h"
#include "secretsinmemory.h"
#include "settings/settings.h"
#include "virtualclock.h"
#include "window.h"

namespace tokendesk {

/// The account that a sandbox has unless it is told another.
inline const QString sandboxAccount = QStringLiteral("T00000000");

/// The whole program but for the process: its window over settings in a file, with a keyring at hand.
struct Program {
    /// `source`: of the journal, if it isn't to be an honest one.
    explicit Program(std::shared_ptr<JournalSource> source = {}, const Policy& policy = {})
        : settings(folder.filePath(QStringLiteral("settings.json")), policy)
        , secrets(keyring)
        , journal(
              source ? std::move(source) : std::make_shared<JournalFolder>(folder.filePath(QStringLiteral("journal"))),
              clock)
        , look(folder.filePath(QStringLiteral("look.ini")))
        , log(folder.filePath(QStringLiteral("state")))
        , activity(log)
    {
    }

    /// Adds an account as if it had been set up before.
    AccountProfile addAccount(const QString& name, const QString& id, const QUrl& root, const char* key)
    {
        AccountProfile account;
        account.key = Settings::newAccountKey();
        account.name = name;
        account.accountId = id;
        account.apiRoot = root;
        settings.putAccount(account);
        keyring.secrets.insert_or_assign(credentialName(account), Secret(key));
        return account;
    }

    void open() { openFor({}); }

    void openFor(const Handover& handover)
    {
        window = std::make_unique<MainWindow>(settings, secrets, journal, look, activity, clock);
        window->show();
        window->activateWindow();
        if (!QTest::qWaitForWindowActive(window.get()))
            qFatal("The window doesn't become active");
        window->takeHandover(handover);
    }

    QDialog* dialog() const { return qobject_cast<QDialog*>(QApplication::activeWindow()); }
    QDialog* waitForDialog() const
    {
        return QTest::qWaitFor([this] { return dialog(); }) ? dialog() : nullptr;
    }

    /// Waits until the dialog is gone, and does what a window manager does then.
    bool isBackInWindow() const
    {
        if (!QTest::qWaitFor([this] { return !dialog(); }))
            return false;
        window->activateWindow();
        return QTest::qWaitForWindowActive(window.get());
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        WindowOnServer::press(key, modifiers);
    }
    static void type(const QString& text) { WindowOnServer::type(text); }

    /// Waits until the account of that title is at work: while it is being opened, the title says so.
    bool worksOn(const QString& title) const
    {
        return QTest::qWaitFor([this, &title] { return window->windowTitle() == title; });
    }

    /// Looks up in the workspace that is shown.
    void lookUp(const QString& text) const
    {
        press(Qt::Key_F, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }

    const EnglishPlurals english;
    QTemporaryDir folder;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Settings settings;
    SecretsInMemory keyring;
    SecretKeeper secrets;
    FileJournal journal;
    Look look;
    LogFile log;
    Activity activity;
    std::unique_ptr<MainWindow> window;
};

} // namespace tokendesk
