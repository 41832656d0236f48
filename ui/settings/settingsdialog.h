#pragma once

#include "roomydialog.h"
#include "secrets/secret.h"
#include "settings/settings.h"

class QListWidget;
class QStackedWidget;

namespace tokendesk {

class Look;
class NetworkPage;
class Notice;
class SettingsPage;

/// Everything that Token Desk can be set to. Accounts change at once, because their keys go to the keyring; everything
/// else waits for OK, so that Cancel leaves it as it was. It handles no secret itself: it says what is wanted.
class SettingsDialog final : public RoomyDialog
{
    Q_OBJECT

public:
    enum class Page { Accounts, Network, Reasons, Lock, Language, Appearance };

    /// `settings` and `look` must outlive the dialog.
    SettingsDialog(Settings& settings, Look& look, QWidget* parent = nullptr);

    void showPage(Page page);
    /// That of all accounts is really there, so that its field says so.
    void setProxyPasswordKept();

signals:
    void addWanted();
    void editWanted(const QString& key);
    void duplicateWanted(const QString& key);
    /// The account and its secrets are to be removed; the person was asked.
    void removeConfirmed(const QString& key);
    /// For the proxy of all accounts; follows right before the new settings, on OK.
    void proxyPasswordEntered(const tokendesk::Secret& password);
    /// The look isn't the same any more; the windows that show it are to take it over.
    void lookChanged();

private:
    void addPage(const QString& title, SettingsPage* page);
    QLayout* makeButtons();
    void save();
    void tell(const SettingsError& error);

    NetworkPage* m_network = nullptr;
    QListWidget* m_titles;
    QStackedWidget* m_pages;
    Notice* m_notice;
};

} // namespace tokendesk
