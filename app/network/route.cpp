#include "network/route.h"

#include "secrets/secret.h"

#include <QHostAddress>
#include <QNetworkInterface>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QNetworkProxy systemProxy(const QNetworkProxyQuery& query)
{
    const QList<QNetworkProxy> proxies = QNetworkProxyFactory::systemProxyForQuery(query);
    const auto usable = std::find_if(proxies.cbegin(), proxies.cend(), [](const QNetworkProxy& proxy) {
        return proxy.type() != QNetworkProxy::FtpCachingProxy && proxy.type() != QNetworkProxy::DefaultProxy;
    });
    return usable == proxies.cend() ? QNetworkProxy(QNetworkProxy::NoProxy) : *usable;
}

} // namespace

bool isLoopback(const QString& host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    QStringView name = host;
    if (name.endsWith(u'.'))
        name.chop(1);
    return name.compare("localhost"_L1, Qt::CaseInsensitive) == 0
        || name.endsWith(".localhost"_L1, Qt::CaseInsensitive);
}

bool systemHasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.cbegin(), interfaces.cend(), [](const QNetworkInterface& one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning)
            && !flags.testFlag(QNetworkInterface::IsLoopBack) && !one.addressEntries().isEmpty();
    });
}

ProxyChooser::ProxyChooser(ProxySettings settings, std::shared_ptr<const Secret> password, ProxyInUse inUse)
    : m_settings(std::move(settings))
    , m_password(std::move(password))
    , m_inUse(std::move(inUse))
{
}

QNetworkProxy ProxyChooser::choose(const QNetworkProxyQuery& query) const
{
    if (isLoopback(query.peerHostName()))
        return QNetworkProxy::NoProxy;
    switch (m_settings.mode) {
    case ProxySettings::Mode::None:
        return QNetworkProxy::NoProxy;
    case ProxySettings::Mode::Manual:
        return {m_settings.type == ProxySettings::Type::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy,
            m_settings.host, m_settings.port};
    case ProxySettings::Mode::System:
        break;
    }
    return systemProxy(query);
}

QList<QNetworkProxy> ProxyChooser::queryProxy(const QNetworkProxyQuery& query)
{
    QNetworkProxy proxy = choose(query);
    m_inUse->clear();
    if (proxy.type() == QNetworkProxy::NoProxy)
        return {proxy};
    // A tunnel or nothing: no proxy is to read along. And the proxy looks the host up: we may not be able to.
    if (proxy.type() == QNetworkProxy::HttpCachingProxy)
        proxy.setType(QNetworkProxy::HttpProxy);
    proxy.setCapabilities(QNetworkProxy::TunnelingCapability | QNetworkProxy::HostNameLookupCapability);
    // Given along, Qt uses them once where they are asked for. Given on proxyAuthenticationRequired, it asked a SOCKS5
    // proxy that refuses them again and again, without end.
    if (proxy.user().isEmpty() && m_password) {
        proxy.setUser(m_settings.user);
        proxy.setPassword(QString::fromUtf8(m_password->bytes()));
    }
    *m_inUse = u"%1:%2"_s.arg(proxy.hostName()).arg(proxy.port());
    return {proxy};
}

} // namespace tokendesk
