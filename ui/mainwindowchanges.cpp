#include "accounts/accountflow.h"
#include "activity/activitypage.h"
#include "clipboardguard.h"
#include "journal/journalbrowser.h"
#include "look.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "notice.h"
#include "recoveryflow.h"
#include "settings/settingsdialog.h"
#include "words/clipboardwords.h"
#include "words/outcomewords.h"
#include "workspace.h"

#include <QApplication>
#include <QClipboard>
#include <QPushButton>

// What becomes of open accounts when settings change.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutChange = u"change"_s;
const QString aboutCopying = u"copying"_s;

} // namespace

void MainWindow::openSettings()
{
    auto* dialog = new SettingsDialog(m_settings, m_look, this);
    m_flow->ifProxyPasswordKept(dialog, [dialog] { dialog->setProxyPasswordKept(); });
    connect(dialog, &SettingsDialog::addWanted, m_flow, [this, dialog] { m_flow->add(dialog); });
    connect(
        dialog, &SettingsDialog::editWanted, m_flow, [this, dialog](const QString& key) { m_flow->edit(key, dialog); });
    connect(dialog, &SettingsDialog::duplicateWanted, m_flow,
        [this, dialog](const QString& key) { m_flow->duplicate(key, dialog); });
    connect(dialog, &SettingsDialog::removeConfirmed, this, &MainWindow::removeAccount);
    connect(dialog, &SettingsDialog::proxyPasswordEntered, this, [this](const Secret& password) {
        m_flow->keepProxyPassword(password);
        for (const QString& key : m_accounts.keys())
            m_accounts.distrustSecrets(key);
        if (m_current && !m_current->isSandbox)
            m_accounts.open(*m_current);
    });
    connect(dialog, &SettingsDialog::lookChanged, this, [this] {
        theme::apply(*qApp, m_look.appearance());
        takeDensity();
    });
    dialog->open();
}

void MainWindow::takeDensity()
{
    for (const auto& [key, workspace] : m_workspaces)
        workspace->takeDensity();
    if (m_browser)
        m_browser->setDensity(m_look.density());
    if (m_activityFrame)
        m_activityFrame->findChild<ActivityPage*>()->setDensity(m_look.density());
}

void MainWindow::editAccount(const QString& key) { m_flow->edit(key, this); }

void MainWindow::removeAccount(const QString& key)
{
    const auto found = m_workspaces.find(key);
    if (found != m_workspaces.end() && found->second->hasOpenDeletions())
        tell(aboutChange, Tone::Caution,
            tr("%1 isn't removed: one of its deletions isn't settled yet.").arg(m_settings.account(key)->name));
    else
        m_flow->remove(key);
}

void MainWindow::takeChanges()
{
    QStringList waiting;
    std::optional<AccountProfile> reopen;
    for (const QString& key : m_accounts.keys()) {
        if (key.isEmpty() || m_accounts.isUpToDate(key))
            continue;
        const bool isCurrent = m_current && m_current->key == key;
        if (!discard(key))
            waiting += m_accounts.session(key)->account().name;
        else if (isCurrent && !isLocked())
            reopen = m_settings.account(key);
    }
    if (waiting.isEmpty())
        m_messages->close(aboutChange);
    else
        tell(aboutChange, Tone::Caution,
            tr("A deletion in %1 isn't settled yet. What was changed counts when it is.").arg(waiting.join(u", "_s)));
    if (reopen)
        openAccount(*reopen);
    else if (m_current && !m_current->isSandbox && !isLocked() && !m_accounts.session(m_current->key)
        && !m_settings.account(m_current->key))
        openDefault();
}

bool MainWindow::discard(const QString& key)
{
    const auto found = m_workspaces.find(key);
    if (found != m_workspaces.end()) {
        Workspace* workspace = found->second;
        if (workspace->hasOpenDeletions())
            return false;
        workspace->saveLook();
        m_outcomes.insert(key, workspace->outcomes());
        m_workspaces.erase(found);
        delete workspace;
    }
    m_accounts.close(key);
    m_recovery->forget(key);
    if (!m_settings.account(key))
        for (const auto& [outcome, isTold] : m_outcomes.take(key))
            if (isTold)
                tellOutcome(outcome);
    return true;
}

void MainWindow::tellOutcome(const DeletionOutcome& outcome)
{
    const QString about = outcome.request.token.id;
    Notice& message = m_messages->messageAbout(about);
    message.say(words::tone(outcome), words::sentence(outcome));
    message.addButton(tr("Copy for ticket"), [this, outcome] {
        QApplication::clipboard()->setText(words::forTicket(outcome));
        tell(aboutCopying, Tone::Positive, words::copied(ClipboardGuard::stay()));
    });
    message.addButton(tr("Close"), [this, about] { m_messages->close(about); });
    message.setClosable();
}

} // namespace tokendesk
