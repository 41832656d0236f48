#pragma once

#include "accounts/accountsecrets.h"
#include "network/authorities.h"
#include "session.h"
#include "settings/settings.h"

#include <QPointer>

#include <map>

namespace tokendesk {

class Activity;

/// The accounts that one works on, each with its session. Opening one reads its secrets; locking drops them all, and an
/// account that is opened again after that reads them again.
class OpenAccounts final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this.
    OpenAccounts(const Settings& settings, SecretKeeper& secrets, Journal& journal, Activity& activity,
        QObject* parent = nullptr);
    ~OpenAccounts() override;

    /// Ends in `opened`, `failed` or `refused`, never from inside this function, unless another account is opened or
    /// everything locked before.
    void open(const AccountProfile& account);
    /// With a credential that was typed for this time only; empty: with the one that is kept.
    void openWith(const AccountProfile& account, Secret typed);
    /// Its key is no secret.
    void openSandbox(const QUrl& server);
    void cancel();
    /// They may have changed: the next time that it is opened they are read again.
    void distrustSecrets(const QString& key);

    /// Null if it isn't open.
    Session* session(const QString& key) const;
    QStringList keys() const;
    /// Whether it was opened as the settings have it now.
    bool isUpToDate(const QString& key) const;
    bool isLocked(const QString& key) const { return m_locked.contains(key); }
    /// Copies of what an account is reached with; nullopt if it isn't open as it is given here and unlocked.
    std::optional<AccountSecrets> secretsInUse(const AccountProfile& account) const;
    /// Only while nothing of it is under way.
    void close(const QString& key);
    /// Deletions under way finish first; the account's credentials are dropped right after them.
    void lock();
    /// From now on nothing new is deleted, in none of them and in none that is opened later.
    void forbidDeletion();
    int busyCount() const;
    /// What paused runs still have to do.
    int pausedCount() const;

signals:
    void opened(const QString& key);
    void failed(const tokendesk::AccountProfile& account, const tokendesk::MissingSecret& missing);
    /// The organisation doesn't allow it; see Policy::allows().
    void refused(const tokendesk::AccountProfile& account);
    /// The file of the company's certificates can't be used; the account opens without.
    void authoritiesMissing(const QString& file, const tokendesk::AuthoritiesError& error);

private:
    void answerLater(const std::function<void()>& answer);
    void take(const AccountProfile& account, AccountSecrets secrets);

    const Settings& m_settings;
    SecretKeeper& m_secrets;
    Journal& m_journal;
    Activity& m_activity;
    struct Opened {
        std::unique_ptr<Session> session;
        NetworkSettings network;
    };

    std::map<QString, Opened> m_open;
    QSet<QString> m_locked;
    bool m_isDeletionForbidden = false;
    /// What is under way to open an account; null if nothing is.
    QPointer<QObject> m_opening;
};

} // namespace tokendesk
