#pragma once

#include <memory>

class QNetworkAccessManager;
class QNetworkProxyFactory;

namespace tokendesk {

/// A manager that asks `proxies`. Whoever drops it last, in the thread that made it, takes its replies and `proxies`
/// with it, and doesn't wait for its connections and what Qt keeps of requests on them, such as their headers: those go
/// in another thread, at once but where a server's reply is still being read.
std::shared_ptr<QNetworkAccessManager> makeNetworkManager(std::unique_ptr<QNetworkProxyFactory> proxies);

} // namespace tokendesk
