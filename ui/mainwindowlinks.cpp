#include "accounts/openingpage.h"
#include "activity/diagnosticsflow.h"
#include "link/handover.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "notice.h"
#include "words/accountwords.h"
#include "words/linkwords.h"
#include "workspace.h"

#include <QApplication>
#include <QPushButton>
#include <QStackedWidget>

// What reaches the window from outside: links, and starts of the program while it is open.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutWish = u"wish"_s;
/// Beside a wish that waits still.
const QString aboutRefused = u"refused wish"_s;

} // namespace

void MainWindow::keepToSandbox(const QUrl& server)
{
    m_onlySandbox = sandboxProfile(server);
    m_sandboxServer = server;
    m_diagnostics->keepToSandbox();
}

void MainWindow::takeHandover(const Handover& handover)
{
    if (m_hasBegun)
        bringToFront(handover.activationToken);
    const bool wantsOnlyTheWindow = handover.link.isEmpty() && handover.account.isEmpty();
    auto wish = wantsOnlyTheWindow ? tl::unexpected(QString()) : wishOf(handover);
    m_messages->close(aboutRefused);
    if (wish) {
        wish->hasReplaced = m_wish && replaces(*wish, *m_wish);
        m_wish = std::move(*wish);
        noteInTheWay();
        if (isLocked() || !isInterruptible())
            showWish();
        else
            followAtOnce();
        return;
    }
    // Instead of an account that isn't there no other one is opened: it may be the wrong one.
    if (!m_hasBegun && handover.account.isEmpty())
        openDefault();
    else if (!m_hasBegun)
        showWelcome();
    if (!wantsOnlyTheWindow)
        tell(aboutRefused, Tone::Caution, wish.error());
}

bool MainWindow::replaces(const Wish& later, const Wish& former)
{
    // Who clicks on the same link twice loses nothing.
    return former.hasReplaced || later.account.key != former.account.key || later.link != former.link;
}

tl::expected<MainWindow::Wish, QString> MainWindow::wishOf(const Handover& handover) const
{
    const QList<AccountProfile> accounts = m_onlySandbox ? QList {*m_onlySandbox} : m_settings.accounts();
    const auto isManaged
        = [this](const AccountProfile& account) { return m_settings.policy().isManagedAccount(account.key); };
    if (handover.link.isEmpty()) {
        const auto account = findAccount(accounts, handover.account, isManaged);
        if (!account)
            return tl::unexpected(words::accountSearchProblem(account.error(), handover.account));
        return Wish {*account, {}};
    }
    const auto link = linkFrom(handover.link);
    if (!link)
        return tl::unexpected(words::linkRefusal(link.error()));
    const auto account
        = accountOf(link->account, accounts, m_onlySandbox ? m_onlySandbox : m_settings.defaultAccount(), isManaged);
    if (!account)
        return tl::unexpected(words::linkAccountProblem(account.error(), link->account));
    return Wish {*account, *link};
}

void MainWindow::bringToFront(const QString& activationToken)
{
    // Where Qt looks for it when the window is to be activated on Wayland.
    if (!activationToken.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
    if (isMinimized())
        setWindowState(windowState() & ~Qt::WindowMinimized);
    QWidget* dialog = QApplication::activeModalWidget();
    for (QWidget* window : {static_cast<QWidget*>(this), dialog})
        if (window) {
            window->raise();
            window->activateWindow();
        }
}

/// A dialog that is open, a deletion, a secret being typed: what somebody is at mustn't change under their hands.
bool MainWindow::isInterruptible() const
{
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        return false;
    if (m_opening && m_current && (m_current->key != m_wish->account.key || m_opening->isBeingTyped()))
        return false;
    for (const auto& [key, workspace] : m_workspaces)
        if (!workspace->isInterruptible())
            return false;
    return true;
}

void MainWindow::showWish()
{
    Notice& message = m_messages->messageAbout(aboutWish);
    const QString name = m_wish->account.name;
    const QString dropped = m_wish->hasReplaced ? u' ' + words::waitingDropped() : QString();
    if (isLocked()) {
        message.say(Tone::Info, words::linkWaitsForUnlock() + dropped);
        return;
    }
    message.say(
        Tone::Info, (m_wish->link ? words::linkWaits(*m_wish->link, name) : words::accountWaits(name)) + dropped);
    message.addButton(tr("Open it &now"), [this] { followWish(); });
    message.addButton(tr("Discard"), [this] { forgetWish(); });
}

void MainWindow::followAtOnce()
{
    if (m_wish->hasReplaced)
        tell(aboutRefused, Tone::Info, words::waitingDropped());
    followWish();
}

void MainWindow::noteInTheWay()
{
    QWidget* popup = QApplication::activePopupWidget();
    m_inTheWay = popup ? popup : QApplication::activeModalWidget();
}

// Only as somebody closes something, and never by itself: what came of a deletion wants to be read first, and whoever
// is at the next row by then would press Delete on another one.
void MainWindow::followIfFree()
{
    noteInTheWay();
    // An account that is being opened opens its own.
    if (!m_wish || isLocked() || m_opening || !isInterruptible())
        return;
    for (const auto& [key, workspace] : m_workspaces)
        if (workspace->isLookingUp())
            return;
    followWish();
}

void MainWindow::forgetWish()
{
    m_wish.reset();
    m_messages->close(aboutWish);
}

void MainWindow::followWish()
{
    m_messages->close(aboutWish);
    m_wish->isFollowed = true;
    const AccountProfile account = m_wish->account;
    if (openAsSetUp(account))
        return;
    forgetWish();
    tell(aboutRefused, Tone::Caution, words::linkAccountProblem(LinkAccountProblem::Unknown, account.name));
}

void MainWindow::fulfilWish(const QString& openedKey)
{
    if (!m_wish)
        return;
    if (m_wish->account.key != openedKey || !(m_wish->isFollowed || isInterruptible()))
        return showWish();
    const auto link = std::exchange(m_wish, {})->link;
    m_messages->close(aboutWish);
    if (link)
        m_workspaces.at(openedKey)->openLink(*link);
}

} // namespace tokendesk
