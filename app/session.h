#pragma once

#include "accounts/accountapi.h"
#include "accounts/accountsecrets.h"
#include "deletion/deletions.h"

namespace tokendesk {

/// One account's way to the API and what is under way on it; lives as long as the account's window.
class Session final
{
public:
    /// `journal` must outlive this.
    Session(AccountProfile account, const HttpOptions& options, Credentials credentials, Journal& journal,
        const DeletionRules& rules = {});

    const AccountProfile& account() const { return m_account; }
    const CardTokensApi& api() const { return m_api.cardTokens; }
    Deletions& deletions() { return m_deletions; }

    /// Overwrites the credentials, lets go of the proxy's password and closes connections as soon as no deletion is
    /// busy: one under way ends first, the look-ups that settle it included. Everything else that needs them afterwards
    /// ends with ApiError::Kind::NoCredentials.
    void lock();
    /// Also calls off a lock() that still waits.
    void unlock(Credentials credentials, std::shared_ptr<const Secret> proxyPassword = {});
    bool hasCredentials() const { return m_api.client.hasCredentials(); }
    /// What it is reached with; nullopt once that is dropped.
    std::optional<AccountSecrets> copySecrets() const;

private:
    void dropCredentialsIfIdle();

    const AccountProfile m_account;
    AccountApi m_api;
    Deletions m_deletions;
    bool m_isLocked = false;
};

} // namespace tokendesk
