#pragma once

#include <QString>

namespace tokendesk {

/// Which proxy a connection takes. A server on this machine is always reached without one.
struct ProxySettings {
    enum class Mode {
        System, ///< what the system says for each address
        None,
        Manual, ///< `type`, `host` and `port`
    };
    enum class Type { Http, Socks5 };

    Mode mode = Mode::System;
    Type type = Type::Http;
    QString host = {};
    quint16 port = 0;
    /// For a proxy that asks, the system's too; its password is a secret and lies elsewhere.
    QString user = {};

    friend bool operator==(const ProxySettings&, const ProxySettings&) = default;
};

/// How servers are reached and which authorities are believed.
struct NetworkSettings {
    ProxySettings proxy = {};
    /// A PEM file of certificates that are trusted beside the system's; empty for none. See authoritiesIn().
    QString authoritiesFile = {};

    friend bool operator==(const NetworkSettings&, const NetworkSettings&) = default;
};

} // namespace tokendesk
