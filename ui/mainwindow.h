#pragma once

#include "accounts/accountrules.h"
#include "accounts/openaccounts.h"
#include "deleteflow.h"
#include "idlewatch.h"
#include "journal/journal.h"
#include "journal/journaldeletion.h"
#include "link/handover.h"
#include "link/link.h"
#include "theme.h"

#include <QMainWindow>
#include <QPointer>

class QMenu;
class QStackedWidget;

namespace tokendesk {

class AccountFlow;
class AccountMenu;
class Activity;
class DiagnosticsFlow;
class FileJournal;
class JournalBrowser;
class LockPage;
class Look;
class MessageStack;
class OpeningPage;
class ReceiptFlow;
class RecoveryFlow;
class SandboxProcess;
class WelcomePage;
class Workspace;

/// The program's one window. It shows one page at a time: the welcome, an account being opened, an account at work, or
/// the lock. Each account keeps its workspace for as long as the program runs.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// Everything given must outlive the window.
    MainWindow(Settings& settings, SecretKeeper& secrets, FileJournal& journal, Look& look, Activity& activity,
        std::shared_ptr<const Clock> clock);
    ~MainWindow() override;

    /// The account to begin with; the welcome if none is set up.
    void openDefault();
    void openAccount(const AccountProfile& account);
    void editAccount(const QString& key);
    /// It was confirmed. Not while a deletion of it isn't settled.
    void removeAccount(const QString& key);
    /// An empty URL starts one.
    void openSandbox(const QUrl& server);
    /// From now on that is the account to begin with, and links and starts from outside go nowhere else. An empty URL
    /// as with openSandbox().
    void keepToSandbox(const QUrl& server);
    /// What the program was started for, at first or once more: comes to the front, and opens the account or the link.
    /// If that would disturb somebody it waits: until the dialog that is open is called off, what came of a deletion is
    /// closed, or they want it.
    void takeHandover(const Handover& handover);
    /// The organisation has decided otherwise meanwhile. If nothing may be deleted any more, that holds at once; the
    /// rest from the next start on, which is told.
    void takeChangedPolicy(const Policy& now);

protected:
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class LockedBy { Person, IdleTime };
    /// What is wanted from outside.
    struct Wish {
        AccountProfile account;
        /// None: just the account.
        std::optional<Link> link;
        /// Another one waited, and won't be followed.
        bool hasReplaced = false;
        /// It was let open.
        bool isFollowed = false;
    };

    QMainWindow* framed(QWidget* page, QMenu* menu);
    void connectAccounts();
    void connectJournal();
    void showJournal();
    void showRunInJournal(const QUuid& run);
    void chooseTokens(const AccountProfile& account, const QStringList& tokenIds);
    void forgetJournal();
    void connectActivity();
    void showActivity();
    void concealActivity();
    /// The journal and the activity are pages that one leaves for the one before.
    void noteBeforeAside();
    void leaveAside();
    JournalBrowser& journalBrowser();
    Session* sessionOf(const JournalDeletion& deletion) const;
    void checkAgain(const JournalDeletion& deletion);
    void tellInterruptedElsewhere();
    /// It may have been changed meanwhile; false: removed.
    bool openAsSetUp(const AccountProfile& account);
    void openSettings();
    /// By every table there is.
    void takeDensity();
    void startSandbox();
    void showPage(QWidget* page);
    /// Where the work goes on in the page that is shown.
    void focusPage();
    void leaveMenuBar(Qt::FocusReason reason);
    void showWelcome();
    void showOpening(const AccountProfile& account);
    void showOpened(const QString& key);
    void showMissing(const AccountProfile& account, const MissingSecret& missing);
    void lock(LockedBy by);
    void tellLocked();
    void unlock();
    bool isLocked() const;
    tl::expected<Wish, QString> wishOf(const Handover& handover) const;
    static bool replaces(const Wish& later, const Wish& former);
    void bringToFront(const QString& activationToken);
    /// Whether following the wish would disturb nobody.
    bool isInterruptible() const;
    void showWish();
    void followAtOnce();
    /// What was in the way of the wish is closed.
    void followIfFree();
    void noteInTheWay();
    void followWish();
    void forgetWish();
    /// Its account, or another one, is at work now.
    void fulfilWish(const QString& openedKey);
    void takeChanges();
    /// Closes an account whose deletions are settled. What came of them is kept for when it is opened again, or told if
    /// it won't be.
    bool discard(const QString& key);
    void tellOutcome(const DeletionOutcome& outcome);
    void tell(const QString& about, Tone tone, const QString& text);
    void tellTrouble(const SettingsTrouble& trouble);
    void takePolicy();
    /// The organisation doesn't allow it.
    void refuse(const AccountProfile& account);

    Settings& m_settings;
    FileJournal& m_journal;
    Look& m_look;
    Activity& m_activity;
    const std::shared_ptr<const Clock> m_clock;
    OpenAccounts m_accounts;
    IdleWatch m_idle;
    std::unique_ptr<SandboxProcess> m_sandbox;
    /// Empty until one is at work.
    QUrl m_sandboxServer;
    AccountMenu* m_accountMenu;
    QStackedWidget* m_pages;
    MessageStack* m_messages;
    AccountFlow* m_flow;
    ReceiptFlow* m_receipts;
    RecoveryFlow* m_recovery;
    DiagnosticsFlow* m_diagnostics;
    WelcomePage* m_welcome;
    QMainWindow* m_welcomeFrame;
    LockPage* m_lock;
    QMainWindow* m_lockFrame;
    /// Null until it is wanted.
    JournalBrowser* m_browser = nullptr;
    QMainWindow* m_journalFrame = nullptr;
    QMainWindow* m_activityFrame = nullptr;
    QPointer<QWidget> m_beforeAside;
    /// Of the account being opened; null if none is.
    OpeningPage* m_opening = nullptr;
    QMainWindow* m_openingFrame = nullptr;
    std::map<QString, Workspace*> m_workspaces;
    /// Of workspaces that are gone, by account.
    QHash<QString, QList<ToldOutcome>> m_outcomes;
    /// Until its account is at work.
    std::optional<Wish> m_wish;
    /// The dialog or menu that was open when it came.
    QPointer<QWidget> m_inTheWay;
    /// Where wishes go if it isn't to the accounts.
    std::optional<AccountProfile> m_onlySandbox;
    /// A page was shown.
    bool m_hasBegun = false;
    /// It was said what would be lost.
    bool m_leavesUnrecorded = false;
    /// Why something that happened couldn't be written; if nothing, what waits is being written.
    std::optional<JournalError> m_unrecorded;
    /// The account that is shown, being opened, or was when the lock came.
    std::optional<AccountProfile> m_current;
};

} // namespace tokendesk
