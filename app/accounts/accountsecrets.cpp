#include "accounts/accountsecrets.h"

namespace tokendesk {

SecretName credentialName(const AccountProfile& account)
{
    const QString origin
        = account.apiRoot.adjusted(QUrl::RemovePath | QUrl::StripTrailingSlash).toString(QUrl::FullyEncoded);
    return {account.key + u' ' + origin,
        account.signIn == SignIn::ApiKey ? SecretName::Kind::ApiKey : SecretName::Kind::ClientSecret};
}

SecretName proxyPasswordName(const AccountProfile& account)
{
    return {account.network ? account.key : QString(), SecretName::Kind::ProxyPassword};
}

Credentials credentialsFrom(const AccountProfile& account, Secret secret)
{
    if (account.signIn == SignIn::ApiKey)
        return ApiKey {std::move(secret)};
    return ClientCredentials {account.clientId.toUtf8(), std::move(secret)};
}

ReadAccountSecrets::ReadAccountSecrets(
    SecretKeeper& keeper, AccountProfile account, const ProxySettings& proxy, Secret typed, QObject* owner)
    : QObject(owner)
    , m_keeper(keeper)
    , m_account(std::move(account))
    , m_typed(std::move(typed))
{
    const bool hasProxyPassword = !proxy.user.isEmpty() && proxy.mode != ProxySettings::Mode::None;
    if (hasProxyPassword)
        readProxyPassword();
    else
        readCredential();
}

void ReadAccountSecrets::readProxyPassword()
{
    auto* call = m_keeper.read(proxyPasswordName(m_account), this);
    connect(call, &ReadSecretCall::finished, this, [this, call](const tl::expected<Secret, SecretError>& secret) {
        call->deleteLater();
        // Without it the proxy says that it wants one, in better words than ours.
        if (secret)
            m_secrets.proxyPassword = std::make_shared<const Secret>(secret->copy());
        readCredential();
    });
}

void ReadAccountSecrets::readCredential()
{
    if (!m_typed.isEmpty()) {
        m_secrets.credentials = credentialsFrom(m_account, std::move(m_typed));
        QMetaObject::invokeMethod(
            this, [this] { emit finished(std::nullopt); }, Qt::QueuedConnection);
        return;
    }
    auto* call = m_keeper.read(credentialName(m_account), this);
    connect(call, &ReadSecretCall::finished, this, [this, call](const tl::expected<Secret, SecretError>& secret) {
        call->deleteLater();
        if (!secret) {
            emit finished(MissingSecret {credentialName(m_account), secret.error()});
            return;
        }
        m_secrets.credentials = credentialsFrom(m_account, secret->copy());
        emit finished(std::nullopt);
    });
}

} // namespace tokendesk
