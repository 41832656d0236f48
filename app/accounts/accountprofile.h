#pragma once

#include "network/networksettings.h"

#include <QString>
#include <QUrl>

#include <optional>

namespace tokendesk {

enum class Environment { Sandbox, Test, Production };

enum class SignIn { ApiKey, ClientCredentials };

/// Which of the roots that serve card tokens a URL is.
enum class ApiRootKind { Checkout, Payments, Custom };

/// What we keep to reach one account. Never a secret: those are in the keyring, under the profile's key.
struct AccountProfile {
    /// A UUID that names the profile in settings and keyring; empty for the sandbox.
    QString key;
    QString name;
    /// `P` or `T` and eight digits.
    QString accountId;
    /// The base URL above `/card-tokens`.
    QUrl apiRoot;
    SignIn signIn = SignIn::ApiKey;
    /// For ClientCredentials only.
    QString clientId;
    bool isSandbox = false;
    /// Where it differs from that of all accounts.
    std::optional<NetworkSettings> network;

    /// Anything that isn't plainly the sandbox or a test account counts as production.
    Environment environment() const;
    ApiRootKind apiRootKind() const;
    /// The base URL above `/accounts/{account_id}/auth/token`, of the same origin as the API root.
    QUrl accessTokenRoot() const;
    /// What an access token is asked for, as getAccessToken's `audience`.
    QUrl audience() const;

    friend bool operator==(const AccountProfile&, const AccountProfile&) = default;
};

QUrl checkoutApiRoot();
QUrl paymentsApiRoot(const QString& accountId);

/// The account of a sandbox that runs at `server`, such as `http://127.0.0.1:4711`.
AccountProfile sandboxProfile(const QUrl& server);

} // namespace tokendesk
