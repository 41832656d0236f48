#include "network/proxyrules.h"

#include "cards/safetext.h"

#include <QUrl>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

ProxyProblem checkProxy(const ProxySettings& proxy)
{
    if (proxy.mode == ProxySettings::Mode::None)
        return ProxyProblem::None;
    // A colon would end the name in Basic authentication. The system's proxy may ask for it too.
    const bool isSendable = proxy.user.isValidUtf16() && !proxy.user.contains(u':')
        && std::none_of(proxy.user.cbegin(), proxy.user.cend(), [](QChar c) { return isHiddenCharacter(c.unicode()); });
    if (!isSendable)
        return ProxyProblem::WrongUser;
    if (proxy.mode == ProxySettings::Mode::System)
        return ProxyProblem::None;
    if (proxy.host.isEmpty())
        return ProxyProblem::NoHost;
    // A URL's host is what a connection can be made to; `http://proxy:8080` is no host.
    QUrl url;
    url.setHost(proxy.host, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty())
        return ProxyProblem::WrongHost;
    return proxy.port == 0 ? ProxyProblem::NoPort : ProxyProblem::None;
}

} // namespace tokendesk
