#pragma once

#include "api/httpexchange.h"

#include <QNetworkAccessManager>
#include <QSslCertificate>

#include <chrono>

namespace tokendesk {

struct HttpOptions {
    /// From the call to its end, whatever happens in between.
    std::chrono::milliseconds deadline = std::chrono::seconds(30);
    /// In bytes, unpacked; the largest honest page has less than one megabyte.
    qint64 largestBody = 4 * 1024 * 1024;
    /// Passes every proxy by; for a server on this machine, which Qt would ask the system's proxy for.
    bool withoutProxy = false;
    /// Trusted beside the system's.
    QList<QSslCertificate> certificateAuthorities = {};
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
};

/// The one place where requests are made and their policy is set: own total deadline, no redirect followed, HTTP/1.1,
/// no cookies, no cache, a size cap. What has a body goes out at most once, on a connection of its own.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    explicit HttpClient(HttpOptions options = {}, QObject* parent = nullptr);

    /// Starts the exchange; it belongs to `owner`.
    HttpExchange* send(const HttpRequest& request, QObject* owner);

    /// Lets go of what Qt keeps of requests that are done, such as their headers, and of their connections. What is
    /// under way isn't touched.
    void forget();

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    Manager makeManager() const;
    QNetworkRequest withPolicy(const HttpRequest& request) const;
    HttpExchange* get(const HttpRequest& request, QObject* owner);
    HttpExchange* sendOnce(const HttpRequest& request, const QByteArray& verb, QObject* owner);

    const HttpOptions m_options;
    Manager m_reads;
    // A one-shot body on a kept-alive connection that has gone stale fails: those with a body share none.
    Manager m_oneShots;
    // To destroy one whose server never ends its headers takes five seconds: it waits for its thread.
    QList<Manager> m_retired;
};

} // namespace tokendesk
