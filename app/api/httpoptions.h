#pragma once

#include "clock.h"
#include "network/route.h"

#include <QSslCertificate>

#include <chrono>
#include <functional>
#include <memory>

namespace tokendesk {

class Secret;
struct HttpReply;
struct HttpRequest;

/// Takes how an exchange ended, null if it was abandoned, and how long it took.
using ExchangeEnded = std::function<void(const HttpReply* reply, std::chrono::milliseconds duration)>;
/// Takes what is being sent, credentials included: it must keep nothing of them.
using ExchangeObserver = std::function<ExchangeEnded(const HttpRequest& request)>;

struct HttpOptions {
    /// From the call to its end, whatever happens in between.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// In bytes, unpacked; the largest honest page has less than one megabyte.
    qint64 largestBody = 4 * 1024 * 1024;
    ProxySettings proxy = {};
    /// What the proxy's user proves it with; may be null.
    std::shared_ptr<const Secret> proxyPassword = {};
    /// Trusted beside the system's.
    QList<QSslCertificate> certificateAuthorities = {};
    /// Asked after a failure, to tell no network from a host that isn't there.
    std::function<bool()> hasNetwork = systemHasNetwork;
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    /// Told of every exchange; may be empty.
    ExchangeObserver observer = {};
};

} // namespace tokendesk
