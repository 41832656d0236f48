#include "settings/settingsdialog.h"

#include "notice.h"
#include "settings/accountspage.h"
#include "settings/choicepages.h"
#include "settings/networkpage.h"
#include "settings/reasonspage.h"
#include "theme.h"
#include "words/settingswords.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace tokendesk {

SettingsDialog::SettingsDialog(Settings& settings, Look& look, QWidget* parent)
    : RoomyDialog(parent)
    , m_titles(new QListWidget)
    , m_pages(new QStackedWidget)
    , m_notice(new Notice)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings"));
    // Before there is a page: each shows what holds when it is made.
    settings.reread();

    m_network = new NetworkPage(settings);
    auto* accounts = new AccountsPage(settings);
    auto* appearance = new AppearancePage(look);
    addPage(tr("Accounts"), accounts);
    addPage(tr("Network"), m_network);
    addPage(tr("Deletion reasons"), new ReasonsPage(settings));
    addPage(tr("Lock"), new LockTimePage(settings));
    addPage(tr("Language"), new LanguagePage(settings));
    addPage(tr("Appearance"), appearance);
    connect(accounts, &AccountsPage::addWanted, this, &SettingsDialog::addWanted);
    connect(accounts, &AccountsPage::editWanted, this, &SettingsDialog::editWanted);
    connect(accounts, &AccountsPage::duplicateWanted, this, &SettingsDialog::duplicateWanted);
    connect(accounts, &AccountsPage::removeConfirmed, this, &SettingsDialog::removeConfirmed);
    connect(accounts, &AccountsPage::saveFailed, this, &SettingsDialog::tell);
    connect(m_network, &NetworkPage::proxyPasswordEntered, this, &SettingsDialog::proxyPasswordEntered);
    connect(appearance, &AppearancePage::lookChanged, this, &SettingsDialog::lookChanged);

    m_titles->setAccessibleName(tr("Pages"));
    m_titles->setSpacing(theme::halfGrid / 2);
    m_titles->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_titles->setFixedWidth(m_titles->sizeHintForColumn(0) + theme::grid * 3);
    connect(m_titles, &QListWidget::currentRowChanged, m_pages, &QStackedWidget::setCurrentIndex);
    m_notice->hide();

    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid * 2);
    row->addWidget(m_titles);
    row->addWidget(m_pages, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid * 2, theme::grid * 2, theme::grid * 2, theme::grid * 2);
    column->setSpacing(theme::grid * 2);
    column->addLayout(row, 1);
    column->addWidget(m_notice);
    column->addLayout(makeButtons());
    setMinimumWidth(fontMetrics().averageCharWidth() * 130);
    showPage(Page::Accounts);
    m_titles->setFocus();
}

void SettingsDialog::showPage(Page page) { m_titles->setCurrentRow(static_cast<int>(page)); }

void SettingsDialog::setProxyPasswordKept() { m_network->setPasswordKept(); }

void SettingsDialog::addPage(const QString& title, SettingsPage* page)
{
    m_titles->addItem(title);
    m_pages->addWidget(page);
}

QLayout* SettingsDialog::makeButtons()
{
    auto* ok = new QPushButton(tr("OK"));
    auto* cancel = new QPushButton(tr("Cancel"));
    ok->setDefault(true);
    connect(ok, &QPushButton::clicked, this, &SettingsDialog::save);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setSpacing(theme::grid);
    row->addStretch(1);
    row->addWidget(cancel);
    row->addWidget(ok);
    return row;
}

void SettingsDialog::save()
{
    QList<SettingsPage*> pages;
    for (int i = 0; i < m_pages->count(); ++i)
        pages += qobject_cast<SettingsPage*>(m_pages->widget(i));
    for (SettingsPage* page : pages)
        if (!page->problem().isEmpty()) {
            m_titles->setCurrentRow(m_pages->indexOf(page));
            page->goToProblem();
            return;
        }
    std::optional<SettingsError> error;
    for (SettingsPage* page : pages)
        if (const Settings::Saved saved = page->save(); !saved)
            error = saved.error();
    if (error)
        tell(*error);
    else
        accept();
}

void SettingsDialog::tell(const SettingsError& error) { m_notice->say(Tone::Danger, words::settingsError(error)); }

} // namespace tokendesk
