#pragma once

#include "network/networksettings.h"

#include <QNetworkProxyFactory>

#include <memory>

namespace tokendesk {

class Secret;

/// Whether that is a name or address of this machine itself.
bool isLoopback(const QString& host);

/// Whether any network but this machine's own is up and has given it an address. A hint: a network that is up may
/// lead nowhere.
bool systemHasNetwork();

/// The proxy that was last chosen, as `host:port`; empty for none.
using ProxyInUse = std::shared_ptr<QString>;

/// Tells Qt which proxy to take, for one network access manager. Asking the system may block: a script on a server may
/// have the say.
class ProxyChooser final : public QNetworkProxyFactory
{
public:
    /// `password` may be null: then no user is named either. Every choice is noted in `inUse`.
    ProxyChooser(ProxySettings settings, std::shared_ptr<const Secret> password, ProxyInUse inUse);

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override;

private:
    QNetworkProxy choose(const QNetworkProxyQuery& query) const;

    const ProxySettings m_settings;
    const std::shared_ptr<const Secret> m_password;
    const ProxyInUse m_inUse;
};

} // namespace tokendesk
