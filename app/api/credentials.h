#pragma once

#include "secrets/secret.h"

#include <initializer_list>
#include <variant>

namespace tokendesk {

/// Sent as `x-api-key`.
struct ApiKey {
    Secret key;
};

/// An API client of an account, as Dintero Backoffice makes them: traded for access tokens.
struct ClientCredentials {
    QByteArray clientId;
    Secret clientSecret;
};

using Credentials = std::variant<ApiKey, ClientCredentials>;

Credentials copyOf(const Credentials& credentials);

/// Whether it can go into a header as it is: visible ASCII, nothing that could begin another line.
bool fitsHeader(QByteArrayView text);

/// One text of several, without leaving a copy of a part behind.
QByteArray join(std::initializer_list<QByteArrayView> parts);

} // namespace tokendesk
