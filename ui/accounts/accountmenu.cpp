#include "accounts/accountmenu.h"

#include "cards/safetext.h"
#include "managedmark.h"
#include "settings/settings.h"
#include "words/cardwords.h"

#include <QActionGroup>

namespace tokendesk {

using namespace Qt::StringLiterals;

AccountMenu::AccountMenu(const Settings& settings, QWidget* parent)
    : QMenu(tr("&Account"), parent)
    , m_settings(settings)
{
    // Queued: the change may come from one of the actions that go.
    connect(&settings, &Settings::accountsChanged, this, &AccountMenu::fill, Qt::QueuedConnection);
    fill();
}

void AccountMenu::setCurrent(const std::optional<AccountProfile>& account)
{
    m_current = account;
    mark();
}

void AccountMenu::mark()
{
    for (const auto& [key, action] : m_choices)
        action->setChecked(m_current && m_current->key == key);
    m_edit->setEnabled(m_current && !m_current->isSandbox);
}

void AccountMenu::fill()
{
    clear();
    m_choices.clear();
    delete m_group;
    m_group = new QActionGroup(this);
    m_group->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    const auto add = [this](const QString& key, const QString& text) {
        QAction* action = m_group->addAction(addAction(text));
        action->setCheckable(true);
        m_choices.emplace(key, action);
        return action;
    };
    constexpr int mostShortcuts = 9;
    int number = 0;
    for (const AccountProfile& account : m_settings.accounts()) {
        const QString name = safeText(account.name, 80).replace(u'&', u"&&"_s);
        QAction* action = add(
            account.key, tr("%1 (%2, %3)").arg(name, words::environment(account.environment()), account.accountId));
        if (++number <= mostShortcuts)
            action->setShortcut(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number)));
        connect(action, &QAction::triggered, this, [this, account] {
            mark();
            emit accountChosen(account);
        });
    }
    QAction* sandbox = add({}, tr("&Sandbox, with made-up cards"));
    connect(sandbox, &QAction::triggered, this, [this] {
        mark();
        emit sandboxChosen();
    });
    if (!m_settings.policy().allowsSandbox())
        lockAsManaged(*sandbox);
    addSeparator();
    connect(addAction(tr("&Add an account…")), &QAction::triggered, this, &AccountMenu::addWanted);
    m_edit = addAction(tr("&Edit this account…"));
    connect(m_edit, &QAction::triggered, this, [this] { emit editWanted(m_current->key); });
    addSeparator();
    QAction* journal = addAction(tr("&Journal"));
    journal->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_J));
    connect(journal, &QAction::triggered, this, &AccountMenu::journalWanted);
    QAction* activity = addAction(tr("Acti&vity"));
    activity->setShortcut(QKeySequence(Qt::Key_F12));
    connect(activity, &QAction::triggered, this, &AccountMenu::activityWanted);
    QAction* settings = addAction(tr("Se&ttings…"));
    settings->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Comma));
    connect(settings, &QAction::triggered, this, &AccountMenu::settingsWanted);
    QAction* lock = addAction(tr("&Lock"));
    lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    connect(lock, &QAction::triggered, this, &AccountMenu::lockWanted);
    mark();
}

} // namespace tokendesk
