#pragma once

#include <QByteArray>

#include <variant>

namespace tokendesk {

/// Sent as `x-api-key`.
struct ApiKey {
    QByteArray key;
};

/// An API client of an account, as Dintero Backoffice makes them: traded for access tokens.
struct ClientCredentials {
    QByteArray clientId;
    QByteArray clientSecret;
};

using Credentials = std::variant<ApiKey, ClientCredentials>;

} // namespace tokendesk
