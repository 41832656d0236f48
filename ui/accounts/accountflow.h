#pragma once

#include "accounts/accountdraft.h"
#include "secrets/secretkeeper.h"
#include "theme.h"

#include <QPointer>
#include <QWidget>

#include <functional>

namespace tokendesk {

class AccountDialog;
struct AccountSecrets;
class Activity;
class MessageStack;
class Settings;
struct SettingsError;

/// From "add", "edit", "duplicate" or "remove an account" to what is kept of it: its profile in the settings, its
/// secrets in the keyring.
class AccountFlow final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this, which belongs to `window`.
    AccountFlow(Settings& settings, SecretKeeper& secrets, Activity& activity, MessageStack& messages, QWidget* window);

    void add(QWidget* over);
    /// `hasCredential`: false if the keyring turned out to have none.
    void edit(const QString& key, QWidget* over, bool hasCredential = true);
    void duplicate(const QString& key, QWidget* over);
    /// It was confirmed: the profile and its secrets go.
    void remove(const QString& key);
    /// Keeps the password of all accounts' proxy.
    void keepProxyPassword(const Secret& password);
    /// Calls `found`, later, if that password is there; never if the keyring has none or doesn't say, or if `owner` is
    /// gone by then.
    void ifProxyPasswordKept(QObject* owner, const std::function<void()>& found);
    /// Closes the dialog; nothing is kept.
    void abandon();
    /// What was said of where secrets are isn't true any more.
    void forgetNotice();

signals:
    /// It is in the settings, and its secrets are where they can be.
    void saved(const tokendesk::AccountProfile& account, bool isNew);

private:
    void ask(const AccountProfile& profile, bool isNew, bool hasCredential, QWidget* over);
    /// Whether the organisation doesn't allow it; then the dialog says so.
    bool refuse(const AccountProfile& account);
    void test(const AccountDraft& draft);
    void startTest(AccountDraft& draft, AccountSecrets kept);
    void save(const AccountDraft& draft);
    /// As ifProxyPasswordKept().
    void ifKept(const SecretName& name, QObject* owner, const std::function<void()>& found);
    /// Of no use to anybody any more.
    void drop(const SecretName& name);
    void keep(const SecretName& name, const Secret& secret);
    void tell(const QString& about, Tone tone, const QString& text);
    void tellSettingsProblem(const tl::expected<void, SettingsError>& saved);

    Settings& m_settings;
    SecretKeeper& m_secrets;
    Activity& m_activity;
    MessageStack& m_messages;
    QPointer<AccountDialog> m_dialog;
    /// The test under way, and whatever is read for it.
    QPointer<QObject> m_test;
};

} // namespace tokendesk
