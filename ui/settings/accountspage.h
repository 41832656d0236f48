#pragma once

#include "settings/settingspage.h"

class QLabel;
class QPushButton;
class QTreeWidget;

namespace tokendesk {

/// The accounts, in the order of Ctrl+1 to Ctrl+9. What is done here is done at once: an account's key goes to the
/// keyring and from it, and that can't wait for the dialog's end.
class AccountsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit AccountsPage(Settings& settings, QWidget* parent = nullptr);

signals:
    void addWanted();
    void editWanted(const QString& key);
    void duplicateWanted(const QString& key);
    /// The person was asked.
    void removeConfirmed(const QString& key);
    /// A new order or default account isn't on disk.
    void saveFailed(const tokendesk::SettingsError& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QLayout* makeButtons();
    void fill();
    QString chosen() const;
    void choose(const QString& key);
    void askToRemove();
    void move(int by);
    void makeDefault();
    void tell(const Settings::Saved& saved);
    void updateButtons();

    Settings& m_settings;
    QTreeWidget* m_list;
    QPushButton* m_edit;
    QPushButton* m_duplicate;
    QPushButton* m_remove;
    QPushButton* m_default;
    QPushButton* m_up;
    QPushButton* m_down;
    QLabel* m_managed;
};

} // namespace tokendesk
