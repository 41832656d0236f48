#pragma once

#include "api/httpexchange.h"
#include "api/httpoptions.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>

#include <optional>

namespace tokendesk {

/// The one place where requests are made and their policy is set: own total deadline, no redirect followed, HTTP/1.1,
/// no cookies, no cache, a size cap, TLS 1.2 and up with every check on. What has a body goes out at most once.
class HttpClient final : public QObject
{
    Q_OBJECT

public:
    /// Kept connections that no request has used for so long are closed, before servers do (some after five seconds):
    /// a request that crosses their closing is lost.
    static constexpr std::chrono::milliseconds keptWhileIdle {2000};

    explicit HttpClient(HttpOptions options = {}, QObject* parent = nullptr);

    /// Starts the exchange; it belongs to `owner`.
    HttpExchange* send(const HttpRequest& request, QObject* owner);

    /// Lets go of what Qt keeps of requests that are done, such as their headers, and of their connections. What is
    /// under way isn't touched.
    void forget();
    /// For requests from now on; null to forget it. What is under way goes on with the one before.
    void setProxyPassword(std::shared_ptr<const Secret> password);
    const std::shared_ptr<const Secret>& proxyPassword() const { return m_options.proxyPassword; }

private:
    using Manager = std::shared_ptr<QNetworkAccessManager>;

    /// In place of one that is left to the requests that are under way on it, if any.
    Manager makeManager() const;
    QNetworkRequest withPolicy(const HttpRequest& request);
    const QSslConfiguration& tls();
    /// Whether the next answer on the same connection can be told from this one.
    bool isInStep(const HttpReply& reply, bool isDeletion) const;
    HttpExchange* get(const HttpRequest& request, QObject* owner);
    HttpExchange* sendOnce(const HttpRequest& request, const QByteArray& verb, QObject* owner);
    /// Of a request with a body.
    bool goesOutOnKept(const HttpRequest& request) const;
    Manager& managerFor(const HttpRequest& request);
    void takeEndOnKept(const QObject* exchange);
    void observe(const HttpExchange& exchange, ExchangeEnded ended);

    HttpOptions m_options;
    const ProxyInUse m_proxyInUse = std::make_shared<QString>();
    // Made at the first request that needs it: TLS takes a while to load.
    std::optional<QSslConfiguration> m_tls;
    Manager m_reads;
    // A one-shot body on a kept-alive connection that has gone stale fails: those with a body share none,
    Manager m_oneShots;
    // but for those that say they may.
    Manager m_kept;
    QSet<const QObject*> m_underWayOnKept;
    std::unique_ptr<Alarm> m_keptIdle;
};

} // namespace tokendesk
