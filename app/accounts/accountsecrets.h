#pragma once

#include "accounts/accountprofile.h"
#include "api/credentials.h"
#include "secrets/secretkeeper.h"

namespace tokendesk {

/// What it takes beside its profile to reach an account.
struct AccountSecrets {
    Credentials credentials;
    /// Null if its proxy takes none.
    std::shared_ptr<const Secret> proxyPassword;
};

/// A secret that an account can't do without, and why it isn't at hand.
struct MissingSecret {
    SecretName name;
    SecretError error;
};

/// Which secret the profile signs in with.
SecretName credentialName(const AccountProfile& account);
/// Of the proxy that the account goes through: its own, or that of all accounts.
SecretName proxyPasswordName(const AccountProfile& account);
/// What signs the profile in, from its secret.
Credentials credentialsFrom(const AccountProfile& account, Secret secret);

/// Reads an account's secrets. Exactly one `finished`, never from inside the function that makes it; deleting it early
/// abandons it.
class ReadAccountSecrets final : public QObject
{
    Q_OBJECT

public:
    /// `proxy` is the one that the account goes through. `keeper` must outlive this.
    ReadAccountSecrets(SecretKeeper& keeper, AccountProfile account, const ProxySettings& proxy, QObject* owner);

    /// Once it finished without a problem.
    AccountSecrets takeSecrets() { return std::move(m_secrets); }

signals:
    void finished(const std::optional<tokendesk::MissingSecret>& missing);

private:
    void readProxyPassword();

    SecretKeeper& m_keeper;
    const AccountProfile m_account;
    AccountSecrets m_secrets;
};

} // namespace tokendesk
