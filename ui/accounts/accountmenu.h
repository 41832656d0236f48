#pragma once

#include "accounts/accountprofile.h"

#include <QMenu>

#include <map>
#include <optional>

class QActionGroup;

namespace tokendesk {

class Settings;

/// The accounts to choose from, Ctrl+1 to Ctrl+9, and what else concerns all of them. One menu stands in every page's
/// menu bar, so that its shortcuts are at work wherever it can be seen.
class AccountMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `settings` must outlive this.
    AccountMenu(const Settings& settings, QWidget* parent);

    /// Which one is checked; nullopt for none.
    void setCurrent(const std::optional<AccountProfile>& account);

signals:
    void accountChosen(const tokendesk::AccountProfile& account);
    void sandboxChosen();
    void addWanted();
    void editWanted(const QString& key);
    void journalWanted();
    void activityWanted();
    void settingsWanted();
    void lockWanted();

private:
    void fill();
    /// A triggered action checks itself; only the account that is shown is checked.
    void mark();

    const Settings& m_settings;
    QActionGroup* m_group = nullptr;
    std::map<QString, QAction*> m_choices;
    QAction* m_edit = nullptr;
    std::optional<AccountProfile> m_current;
};

} // namespace tokendesk
