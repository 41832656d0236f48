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

/// Which secret the profile signs in with. The name holds the origin that it was kept for: settings that point
/// elsewhere, whoever changed them, find none.
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
    /// `proxy` is the one that the account goes through; `typed`, if not empty, is the credential. `keeper` must
    /// outlive this.
    ReadAccountSecrets(
        SecretKeeper& keeper, AccountProfile account, const ProxySettings& proxy, Secret typed, QObject* owner);

    /// Once it finished without a problem.
    AccountSecrets takeSecrets() { return std::move(m_secrets); }

signals:
    void finished(const std::optional<tokendesk::MissingSecret>& missing);

private:
    void readProxyPassword();
    void readCredential();

    SecretKeeper& m_keeper;
    const AccountProfile m_account;
    Secret m_typed;
    AccountSecrets m_secrets;
};

} // namespace tokendesk
