#include "settings/accountspage.h"

#include "cards/safetext.h"
#include "managedmark.h"
#include "plainlabel.h"
#include "settings/environmentdelegate.h"
#include "settings/removeaccountdialog.h"
#include "theme.h"
#include "words/cardwords.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTreeWidget>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

enum Column { Shortcut, Name, AccountId, EnvironmentWord, DefaultMark };

constexpr int mostShortcuts = 9;

} // namespace

AccountsPage::AccountsPage(Settings& settings, QWidget* parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_list(new QTreeWidget)
    , m_edit(new QPushButton(tr("&Edit…")))
    , m_duplicate(new QPushButton(tr("D&uplicate…")))
    , m_remove(new QPushButton(tr("&Remove…")))
    , m_default(new QPushButton(tr("&Make default")))
    , m_up(new QPushButton(tr("Move u&p")))
    , m_down(new QPushButton(tr("Move do&wn")))
    , m_managed(managedLabel())
{
    auto* about = new PlainLabel(tr("What is done here is done at once; Cancel doesn't take it back."));
    about->setWordWrap(true);
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setRootIsDecorated(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setUniformRowHeights(true);
    //: "Key": the keyboard shortcut.
    m_list->setHeaderLabels({tr("Key"), tr("Name"), tr("Account id"), tr("Environment"), tr("Default")});
    m_list->setItemDelegateForColumn(EnvironmentWord, new EnvironmentDelegate(m_list));
    m_list->header()->setSectionsMovable(false);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(Name, QHeaderView::Stretch);
    m_list->installEventFilter(this);

    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addWidget(m_list, 1);
    row->addLayout(makeButtons());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(about);
    column->addLayout(row, 1);
    column->addWidget(m_managed);

    connect(m_list, &QTreeWidget::itemSelectionChanged, this, &AccountsPage::updateButtons);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, [this] { emit editWanted(chosen()); });
    connect(&settings, &Settings::accountsChanged, this, &AccountsPage::fill);
    fill();
}

QLayout* AccountsPage::makeButtons()
{
    auto* add = new QPushButton(tr("&Add…"));
    m_edit->setToolTip(tr("Enter"));
    m_remove->setToolTip(tr("Delete"));
    m_up->setToolTip(tr("Ctrl+Up"));
    m_down->setToolTip(tr("Ctrl+Down"));
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::grid);
    for (QPushButton* button : {add, m_edit, m_duplicate, m_remove, m_default, m_up, m_down}) {
        button->setAutoDefault(false);
        column->addWidget(button);
    }
    column->addStretch(1);
    connect(add, &QPushButton::clicked, this, &AccountsPage::addWanted);
    connect(m_edit, &QPushButton::clicked, this, [this] { emit editWanted(chosen()); });
    connect(m_duplicate, &QPushButton::clicked, this, [this] { emit duplicateWanted(chosen()); });
    connect(m_remove, &QPushButton::clicked, this, &AccountsPage::askToRemove);
    connect(m_default, &QPushButton::clicked, this, &AccountsPage::makeDefault);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    return column;
}

void AccountsPage::fill()
{
    const QString before = chosen();
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto defaultAccount = m_settings.defaultAccount();
    m_list->clear();
    for (const AccountProfile& account : m_settings.accounts()) {
        auto* item = new QTreeWidgetItem(m_list);
        const int number = m_list->topLevelItemCount();
        if (number <= mostShortcuts)
            item->setText(
                Shortcut, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)).toString(QKeySequence::NativeText));
        item->setText(Name, safeText(account.name, 80));
        item->setToolTip(Name, plainToolTip(item->text(Name)));
        item->setText(AccountId, words::isolated(account.accountId));
        item->setText(EnvironmentWord, words::environment(account.environment()));
        item->setData(EnvironmentWord, Qt::UserRole, QVariant::fromValue(account.environment()));
        if (defaultAccount && account.key == defaultAccount->key)
            item->setText(DefaultMark, tr("Default"));
        item->setData(Shortcut, Qt::UserRole, account.key);
    }
    choose(before);
    // The one that was chosen is gone, or none was yet.
    if (chosen().isEmpty() && m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(std::clamp(row, 0, m_list->topLevelItemCount() - 1)));
    updateButtons();
}

QString AccountsPage::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item ? item->data(Shortcut, Qt::UserRole).toString() : QString();
}

void AccountsPage::choose(const QString& key)
{
    for (int row = 0; row < m_list->topLevelItemCount(); ++row)
        if (m_list->topLevelItem(row)->data(Shortcut, Qt::UserRole).toString() == key)
            m_list->setCurrentItem(m_list->topLevelItem(row));
}

void AccountsPage::askToRemove()
{
    const auto account = m_settings.account(chosen());
    if (!account || m_settings.policy().isManagedAccount(account->key))
        return;
    auto* dialog = new RemoveAccountDialog(*account, this);
    connect(dialog, &QDialog::accepted, this, [this, key = account->key] { emit removeConfirmed(key); });
    dialog->open();
}

void AccountsPage::move(int by)
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    if (row + by >= 0 && row + by < m_list->topLevelItemCount())
        tell(m_settings.moveAccount(chosen(), row + by));
}

void AccountsPage::makeDefault() { tell(m_settings.setDefaultAccount(chosen())); }

void AccountsPage::tell(const Settings::Saved& saved)
{
    if (!saved)
        emit saveFailed(saved.error());
}

void AccountsPage::updateButtons()
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    const auto defaultAccount = m_settings.defaultAccount();
    for (QPushButton* button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(row >= 0);
    // Its secret can be entered all the same, under “Edit”.
    const bool isManaged = m_settings.policy().isManagedAccount(chosen());
    m_managed->setVisible(isManaged);
    m_remove->setToolTip(isManaged ? plainToolTip(managedText()) : tr("Delete"));
    m_remove->setAccessibleDescription(isManaged ? managedText() : QString());
    if (isManaged)
        m_remove->setEnabled(false);
    m_default->setEnabled(row >= 0 && defaultAccount && defaultAccount->key != chosen());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_list->topLevelItemCount() - 1);
}

bool AccountsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_list || event->type() != QEvent::KeyPress || chosen().isEmpty())
        return SettingsPage::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isPlain = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const bool withControl = (key->modifiers() & ~Qt::KeypadModifier) == Qt::ControlModifier;
    // Enter would reach the dialog and close it.
    if (isPlain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter))
        emit editWanted(chosen());
    else if (isPlain && key->key() == Qt::Key_Delete)
        askToRemove();
    else if (withControl && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down))
        move(key->key() == Qt::Key_Up ? -1 : 1);
    else
        return SettingsPage::eventFilter(watched, event);
    return true;
}

} // namespace tokendesk
