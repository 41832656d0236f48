#pragma once

#include "accounts/accountsecrets.h"
#include "network/authorities.h"
#include "session.h"
#include "settings/settings.h"

#include <QPointer>

#include <map>

namespace tokendesk {

/// The accounts that one works on, each with its session. Opening one reads its secrets; locking drops them all, and an
/// account that is opened again after that reads them again.
class OpenAccounts final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this.
    OpenAccounts(const Settings& settings, SecretKeeper& secrets, QObject* parent = nullptr);
    ~OpenAccounts() override;

    /// Ends in `opened` or `failed`, never from inside this function, unless another account is opened or everything
    /// locked before.
    void open(const AccountProfile& account);
    /// The same, with secrets that may have changed.
    void openAnew(const AccountProfile& account);
    /// With a secret that was typed for this time only.
    void openWith(const AccountProfile& account, Secret credential);
    /// Its key is no secret.
    void openSandbox(const QUrl& server);
    void cancel();

    /// Null if it isn't open.
    Session* session(const QString& key) const;
    QStringList keys() const;
    /// Whether it was opened as the settings have it now.
    bool isUpToDate(const QString& key) const;
    bool isLocked(const QString& key) const { return m_locked.contains(key); }
    /// Only while nothing of it is under way.
    void close(const QString& key);
    /// Deletions under way finish first; the account's credentials are dropped right after them.
    void lock();
    int busyCount() const;

signals:
    void opened(const QString& key);
    void failed(const tokendesk::AccountProfile& account, const tokendesk::MissingSecret& missing);
    /// The file of the company's certificates can't be used; the account opens without.
    void authoritiesMissing(const QString& file, const tokendesk::AuthoritiesError& error);

private:
    void take(const AccountProfile& account, AccountSecrets secrets);

    const Settings& m_settings;
    SecretKeeper& m_secrets;
    struct Opened {
        std::unique_ptr<Session> session;
        NetworkSettings network;
    };

    std::map<QString, Opened> m_open;
    QSet<QString> m_locked;
    QPointer<ReadAccountSecrets> m_reading;
};

} // namespace tokendesk
