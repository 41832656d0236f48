#pragma once

#include <QString>

#include <tuple>

namespace tokendesk {

/// Which secret is meant.
struct SecretName {
    enum class Kind { ApiKey, ClientSecret, ProxyPassword };

    /// AccountProfile::key; empty for what all accounts share.
    QString owner;
    Kind kind = Kind::ApiKey;

    friend bool operator==(const SecretName&, const SecretName&) = default;
    friend bool operator<(const SecretName& left, const SecretName& right)
    {
        return std::tie(left.owner, left.kind) < std::tie(right.owner, right.kind);
    }
};

} // namespace tokendesk
