#include "mainwindow.h"

#include "accounts/accountflow.h"
#include "accounts/accountmenu.h"
#include "accounts/lockpage.h"
#include "accounts/openingpage.h"
#include "accounts/welcomepage.h"
#include "activity/activitypage.h"
#include "activity/diagnosticsflow.h"
#include "journal/filejournal.h"
#include "journal/journalbrowser.h"
#include "look.h"
#include "messagestack.h"
#include "notice.h"
#include "receipts/receiptflow.h"
#include "recoveryflow.h"
#include "sandbox/sandboxprocess.h"
#include "words/accountwords.h"
#include "words/cardwords.h"
#include "words/certificatewords.h"
#include "words/reasonwords.h"
#include "words/settingswords.h"
#include "workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenuBar>
#include <QPushButton>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutOpening = u"opening"_s;
const QString aboutSettings = u"settings"_s;
const QString aboutNetwork = u"network"_s;
const QString aboutClosing = u"closing"_s;

} // namespace

MainWindow::MainWindow(Settings& settings, SecretKeeper& secrets, FileJournal& journal, Look& look, Activity& activity,
    std::shared_ptr<const Clock> clock)
    : m_settings(settings)
    , m_journal(journal)
    , m_look(look)
    , m_activity(activity)
    , m_clock(std::move(clock))
    , m_accounts(settings, secrets, journal, activity)
    , m_idle(m_clock, std::chrono::minutes(settings.values().lockMinutes))
    , m_accountMenu(new AccountMenu(settings, this))
    , m_pages(new QStackedWidget)
    , m_messages(new MessageStack)
    , m_flow(new AccountFlow(settings, secrets, activity, *m_messages, this))
    , m_receipts(new ReceiptFlow(journal, this))
    , m_recovery(new RecoveryFlow(journal, *m_messages, this))
    , m_diagnostics(new DiagnosticsFlow({settings, secrets, m_accounts, journal, activity, m_clock}, *this))
    , m_welcome(new WelcomePage)
    , m_welcomeFrame(framed(m_welcome, m_accountMenu))
    , m_lock(new LockPage)
    , m_lockFrame(framed(m_lock, nullptr))
{
    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(theme::grid, 0, theme::grid, theme::grid);
    below->addWidget(m_messages);
    column->addLayout(below);
    setCentralWidget(central);
    // Until it is known what comes first: a welcome that flashes by would startle.
    m_pages->setCurrentIndex(m_pages->addWidget(new QWidget));
    setWindowTitle(tr("Token Desk"));
    m_welcomeFrame->setWindowTitle(tr("Token Desk"));
    m_lockFrame->setWindowTitle(tr("Token Desk (locked)"));
    connectAccounts();
    connectJournal();
    connectActivity();
    connect(m_welcome, &WelcomePage::addAccountWanted, this, [this] { m_flow->add(this); });
    connect(m_welcome, &WelcomePage::sandboxWanted, this, [this] { openSandbox({}); });
    connect(m_lock, &LockPage::unlockWanted, this, &MainWindow::unlock);
    connect(&m_idle, &IdleWatch::idle, this, [this] { lock(LockedBy::IdleTime); });
    qApp->installEventFilter(this);

    constexpr QSize firstSize(1180, 720);
    setMinimumSize(720, 440);
    // Around it stand a title and a frame.
    resize(firstSize.boundedTo(screen()->availableSize() - QSize(16, 48)));
    restoreGeometry(m_look.windowGeometry());
    if (settings.troubleAtStart())
        tellTrouble(*settings.troubleAtStart());
    takePolicy();
}

MainWindow::~MainWindow()
{
    // The workspaces refer to their sessions.
    for (const auto& [key, workspace] : m_workspaces)
        delete workspace;
}

QMainWindow* MainWindow::framed(QWidget* page, QMenu* menu)
{
    auto* frame = new QMainWindow;
    frame->setCentralWidget(page);
    QAction* quit = frame->menuBar()->addMenu(tr("&File"))->addAction(tr("&Quit"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    connect(quit, &QAction::triggered, this, &QWidget::close);
    if (menu) {
        frame->menuBar()->addMenu(menu);
        QAction* diagnostics = frame->menuBar()->addMenu(tr("&Help"))->addAction(tr("Save &diagnostics…"));
        connect(diagnostics, &QAction::triggered, this, [this] { m_diagnostics->ask(); });
    }
    m_pages->addWidget(frame);
    return frame;
}

void MainWindow::connectAccounts()
{
    connect(m_accountMenu, &AccountMenu::accountChosen, this, &MainWindow::openAccount);
    connect(m_accountMenu, &AccountMenu::sandboxChosen, this, [this] { openSandbox({}); });
    connect(m_accountMenu, &AccountMenu::addWanted, this, [this] { m_flow->add(this); });
    connect(m_accountMenu, &AccountMenu::editWanted, this, &MainWindow::editAccount);
    connect(m_accountMenu, &AccountMenu::journalWanted, this, &MainWindow::showJournal);
    connect(m_accountMenu, &AccountMenu::settingsWanted, this, &MainWindow::openSettings);
    connect(m_accountMenu, &AccountMenu::lockWanted, this, [this] { lock(LockedBy::Person); });
    connect(&m_accounts, &OpenAccounts::opened, this, &MainWindow::showOpened);
    connect(&m_accounts, &OpenAccounts::failed, this, &MainWindow::showMissing);
    connect(&m_accounts, &OpenAccounts::authoritiesMissing, this,
        [this](const QString& file, const AuthoritiesError& error) {
            tell(aboutNetwork, Tone::Danger, words::authoritiesError(file, error));
        });
    connect(&m_settings, &Settings::accountsChanged, this, &MainWindow::takeChanges);
    connect(&m_settings, &Settings::networkChanged, this, &MainWindow::takeChanges);
    connect(&m_settings, &Settings::deletionReasonsChanged, this, [this] {
        for (const auto& [key, workspace] : m_workspaces)
            workspace->setReasons(words::offeredReasons(m_settings.values().deletionReasons));
    });
    connect(&m_settings, &Settings::troubleFound, this, &MainWindow::tellTrouble);
    connect(&m_settings, &Settings::lockMinutesChanged, this,
        [this] { m_idle.setLimit(std::chrono::minutes(m_settings.values().lockMinutes)); });
    // What was just entered is what one wants to work on; its secrets may be new.
    connect(m_flow, &AccountFlow::saved, this, [this](const AccountProfile& account, bool isNew) {
        m_accounts.distrustSecrets(account.key);
        if (isNew || !m_current || m_current->key == account.key)
            openAccount(account);
    });
}

void MainWindow::showPage(QWidget* page)
{
    m_hasBegun = true;
    m_pages->setCurrentWidget(page);
    setWindowTitle(page->windowTitle());
    focusPage();
    // A page of an account that isn't being opened any more.
    if (m_openingFrame && page != m_openingFrame) {
        std::exchange(m_openingFrame, nullptr)->deleteLater();
        m_opening = nullptr;
    }
}

void MainWindow::focusPage()
{
    QWidget* page = m_pages->currentWidget();
    if (page == m_welcomeFrame)
        m_welcome->focusFirst();
    else if (page == m_lockFrame)
        m_lock->focusFirst();
    else if (page == m_journalFrame)
        m_browser->focusSearch();
    else if (page == m_activityFrame)
        page->findChild<ActivityPage*>()->focusFirst();
    else if (auto* workspace = qobject_cast<Workspace*>(page))
        workspace->focusWork();
}

// A menu bar that a dialog took the focus from gets it back without its menus, and then no key does anything.
void MainWindow::leaveMenuBar(Qt::FocusReason reason)
{
    if (reason == Qt::ActiveWindowFocusReason || reason == Qt::OtherFocusReason)
        QMetaObject::invokeMethod(this, &MainWindow::focusPage, Qt::QueuedConnection);
}

void MainWindow::showWelcome()
{
    m_accounts.cancel();
    m_current.reset();
    m_accountMenu->setCurrent({});
    showPage(m_welcomeFrame);
    tellInterruptedElsewhere();
}

void MainWindow::openDefault()
{
    if (m_onlySandbox)
        openSandbox({});
    else if (const auto account = m_settings.defaultAccount())
        openAccount(*account);
    else
        showWelcome();
}

void MainWindow::openAccount(const AccountProfile& account)
{
    m_messages->close(aboutOpening);
    if (!m_accounts.session(account.key) || m_accounts.isLocked(account.key))
        showOpening(account);
    m_accounts.open(account);
}

bool MainWindow::openAsSetUp(const AccountProfile& account)
{
    if (account.isSandbox) {
        openSandbox({});
        return true;
    }
    const auto now = m_settings.account(account.key);
    if (now)
        openAccount(*now);
    return now.has_value();
}

void MainWindow::openSandbox(const QUrl& server)
{
    m_messages->close(aboutOpening);
    // Before one is started for nothing.
    if (!m_settings.policy().allowsSandbox())
        return refuse(sandboxProfile(server));
    if (m_accounts.session({}) && !m_accounts.isLocked({})) {
        showOpened({});
        return;
    }
    showOpening(sandboxProfile(server));
    if (!server.isEmpty())
        m_sandboxServer = server;
    if (!m_sandboxServer.isEmpty())
        m_accounts.openSandbox(m_sandboxServer);
    else if (!m_sandbox)
        startSandbox();
}

void MainWindow::startSandbox()
{
    const auto isWanted = [this] { return m_current && m_current->isSandbox && !isLocked(); };
    m_sandbox = std::make_unique<SandboxProcess>();
    connect(m_sandbox.get(), &SandboxProcess::ready, this, [this, isWanted](const QUrl& server) {
        m_sandboxServer = server;
        if (isWanted())
            m_accounts.openSandbox(server);
    });
    connect(m_sandbox.get(), &SandboxProcess::failed, this, [this, isWanted](const QString& reason) {
        m_sandbox.release()->deleteLater();
        if (isWanted())
            showWelcome();
        tell(aboutOpening, Tone::Danger, tr("The sandbox didn't start: %1.").arg(reason));
    });
    m_sandbox->start();
}

void MainWindow::showOpening(const AccountProfile& account)
{
    // A late answer for another one must not open that instead.
    m_accounts.cancel();
    m_current = account;
    m_accountMenu->setCurrent(account);
    QMainWindow* before = std::exchange(m_openingFrame, nullptr);
    m_opening = new OpeningPage(account);
    m_openingFrame = framed(m_opening, m_accountMenu);
    m_openingFrame->setWindowTitle(
        tr("Token Desk: opening %1 (%2)").arg(account.name, words::environment(account.environment())));
    connect(m_opening, &OpeningPage::retryWanted, this, [this, account] { openAccount(account); });
    connect(m_opening, &OpeningPage::editWanted, this, [this, account] { m_flow->edit(account.key, this, false); });
    connect(m_opening, &OpeningPage::secretTyped, this, [this, account](const Secret& secret) {
        m_opening->showWaiting();
        m_accounts.openWith(account, secret.copy());
    });
    showPage(m_openingFrame);
    if (before)
        before->deleteLater();
}

void MainWindow::showOpened(const QString& key)
{
    Session* session = m_accounts.session(key);
    Workspace*& workspace = m_workspaces[key];
    if (!workspace) {
        workspace = new Workspace(session->account(), session->api(), session->deletions(), m_look);
        workspace->addProgramMenu(*m_accountMenu);
        workspace->setReasons(words::offeredReasons(m_settings.values().deletionReasons));
        workspace->takeOver(m_outcomes.take(key));
        m_pages->addWidget(workspace);
        connect(&session->deletions(), &Deletions::stateChanged, this, [this] {
            tellLocked();
            // A change of the account may have waited for it.
            QMetaObject::invokeMethod(this, &MainWindow::takeChanges, Qt::QueuedConnection);
        });
        connect(&session->deletions(), &Deletions::runChanged, this, &MainWindow::tellLocked);
        connect(workspace, &Workspace::runJournalWanted, this, &MainWindow::showRunInJournal);
        connect(workspace, &Workspace::runReceiptWanted, m_receipts, &ReceiptFlow::showRun);
        connect(workspace, &Workspace::receiptWanted, m_receipts, &ReceiptFlow::show);
        connect(workspace, &Workspace::closedWhatCame, this, &MainWindow::followIfFree, Qt::QueuedConnection);
        connect(workspace, &Workspace::densityChanged, this, &MainWindow::takeDensity);
        connect(workspace, &Workspace::escaped, m_messages, &MessageStack::closeLatestClosable);
        connect(workspace, &Workspace::diagnosticsWanted, m_diagnostics, &DiagnosticsFlow::ask);
        m_recovery->recover(*session);
        tellInterruptedElsewhere();
    }
    m_current = session->account();
    m_accountMenu->setCurrent(m_current);
    showPage(workspace);
    fulfilWish(key);
}

void MainWindow::showMissing(const AccountProfile& account, const MissingSecret& missing)
{
    if (m_opening && m_current && m_current->key == account.key)
        m_opening->showMissing(missing);
}

void MainWindow::tell(const QString& about, Tone tone, const QString& text)
{
    Notice& message = m_messages->messageAbout(about);
    message.say(tone, text);
    message.addButton(tr("Close"), [this, about] { m_messages->close(about); });
    message.setClosable();
}

void MainWindow::tellTrouble(const SettingsTrouble& trouble)
{
    tell(aboutSettings, Tone::Caution, words::settingsTrouble(trouble));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_unrecorded && m_journal.waitingCount() > 0 && !std::exchange(m_leavesUnrecorded, true)) {
        tell(aboutClosing, Tone::Danger,
            tr("%Ln entry(s) of what happened aren't in the journal yet, and would be lost. Wait until they are; to "
               "lose them, close once more.",
                nullptr, m_journal.waitingCount()));
        event->ignore();
        return;
    }
    for (const auto& [key, workspace] : m_workspaces) {
        if (isLocked() ? !workspace->hasOpenDeletions() : workspace->mayLeave())
            continue;
        if (isLocked())
            tell(aboutClosing, Tone::Caution, tr("A deletion isn't settled yet. Unlock to see it."));
        else if (m_pages->currentWidget() != workspace)
            showOpened(QString(key));
        event->ignore();
        return;
    }
    // Every deletion is over, and its last entries are on their way to the disk.
    if (!m_unrecorded && m_journal.waitingCount() > 0) {
        constexpr std::chrono::milliseconds moment(20);
        QTimer::singleShot(moment, this, &QWidget::close);
        event->ignore();
        return;
    }
    for (const auto& [key, workspace] : m_workspaces)
        workspace->saveLook();
    m_look.setWindowGeometry(saveGeometry());
    event->accept();
}

} // namespace tokendesk
