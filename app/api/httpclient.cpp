#include "api/httpclient.h"

#include "api/oneshotbody.h"
#include "network/networkmanager.h"
#include "network/tlsconfiguration.h"

#include <QNetworkRequest>

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

HttpClient::HttpClient(HttpOptions options, QObject* parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_reads(makeManager())
    , m_oneShots(makeManager())
    , m_kept(makeManager())
{
}

HttpClient::Manager HttpClient::makeManager() const
{
    return makeNetworkManager(std::make_unique<ProxyChooser>(m_options.proxy, m_options.proxyPassword, m_proxyInUse));
}

void HttpClient::setProxyPassword(std::shared_ptr<const Secret> password)
{
    m_options.proxyPassword = std::move(password);
    forget();
}

const QSslConfiguration& HttpClient::tls()
{
    if (!m_tls)
        m_tls = tlsConfiguration(m_options.certificateAuthorities);
    return *m_tls;
}

QNetworkRequest HttpClient::withPolicy(const HttpRequest& request)
{
    QNetworkRequest result(request.url);
    // Qt would follow to another host, with our credentials, and turn a DELETE into a GET.
    result.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    // One dropped HTTP/2 connection fails every stream on it.
    result.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    result.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    result.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    result.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    result.setRawHeader("Accept", "application/json");
    result.setRawHeader("User-Agent", "token-desk/" TOKENDESK_VERSION);
    for (const auto& [name, value] : request.headers)
        result.setRawHeader(name, value);
    if (request.url.scheme() == "https"_L1)
        result.setSslConfiguration(tls());
    return result;
}

bool HttpClient::goesOutOnKept(const HttpRequest& request) const
{
    // Qt has no more to a host, and queues: the deadline counts from the call.
    constexpr qsizetype mostConnections = 6;
    return request.connection == Connection::Kept && m_underWayOnKept.size() < mostConnections;
}

HttpClient::Manager& HttpClient::managerFor(const HttpRequest& request)
{
    if (request.verb == HttpRequest::Verb::Get)
        return request.connection == Connection::Kept ? m_reads : m_oneShots;
    return goesOutOnKept(request) ? m_kept : m_oneShots;
}

bool HttpClient::isInStep(const HttpReply& reply, bool isDeletion) const
{
    // Qt would send the next request on a connection that has gone silent, or (6.8) on one that it made while the
    // server was dropping them: a new try deserves a new one.
    if (reply.ending != HttpReply::Ending::Complete)
        return false;
    // Qt takes the 103 before a reply for the reply, and the reply for the next one's.
    if (reply.status < 200)
        return false;
    // A refusal names no token. Came it once more, it would be believed of the next one; a success would not.
    return !isDeletion || reply.status == 200;
}

HttpExchange* HttpClient::send(const HttpRequest& request, QObject* owner)
{
    Manager& current = managerFor(request);
    HttpExchange* exchange = nullptr;
    switch (request.verb) {
    case HttpRequest::Verb::Get:
        exchange = get(request, owner);
        break;
    case HttpRequest::Verb::Post:
        exchange = sendOnce(request, "POST", owner);
        break;
    case HttpRequest::Verb::Delete:
        exchange = sendOnce(request, "DELETE", owner);
        break;
    }
    connect(exchange, &HttpExchange::finished, this, [this, &current, used = current.get()](const HttpReply& reply) {
        if (!isInStep(reply, &current == &m_kept) && used == current.get())
            current = makeManager();
    });
    if (m_options.observer)
        observe(*exchange, m_options.observer(request));
    return exchange;
}

void HttpClient::observe(const HttpExchange& exchange, ExchangeEnded ended)
{
    const auto end = [clock = m_options.clock, start = m_options.clock->now(),
                         ended = std::make_shared<ExchangeEnded>(std::move(ended))](const HttpReply* reply) {
        if (const ExchangeEnded tell = std::exchange(*ended, {}))
            tell(reply, clock->now() - start);
    };
    // Finished, then destroyed; or only that.
    connect(&exchange, &HttpExchange::finished, this, [end](const HttpReply& reply) { end(&reply); });
    connect(&exchange, &QObject::destroyed, this, [end] { end(nullptr); });
}

void HttpClient::takeEndOnKept(const QObject* exchange)
{
    // Finished, then destroyed; or only that.
    if (m_underWayOnKept.remove(exchange) && m_underWayOnKept.isEmpty())
        m_keptIdle = m_options.clock->wakeAfter(keptWhileIdle, [this] { m_kept = makeManager(); });
}

void HttpClient::forget()
{
    m_reads = makeManager();
    m_oneShots = makeManager();
    m_kept = makeManager();
}

HttpExchange* HttpClient::get(const HttpRequest& request, QObject* owner)
{
    QNetworkRequest prepared = withPolicy(request);
    if (request.connection == Connection::Own)
        prepared.setRawHeader("Connection", "close");
    const Manager& manager = managerFor(request);
    return new HttpExchange(manager, manager->get(prepared), nullptr, m_options, m_proxyInUse, owner);
}

HttpExchange* HttpClient::sendOnce(const HttpRequest& request, const QByteArray& verb, QObject* owner)
{
    auto* body = new OneShotBody(request.body, this);
    QNetworkRequest prepared = withPolicy(request);
    prepared.setHeader(QNetworkRequest::ContentTypeHeader, QByteArray("application/json"));
    prepared.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    prepared.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    const bool isKept = goesOutOnKept(request);
    if (!isKept)
        prepared.setRawHeader("Connection", "close");
    const Manager& manager = managerFor(request);
    QNetworkReply* reply = manager->sendCustomRequest(prepared, verb, body);
    auto* exchange = new HttpExchange(manager, reply, body, m_options, m_proxyInUse, owner);
    if (isKept) {
        m_keptIdle.reset();
        m_underWayOnKept += exchange;
        connect(exchange, &HttpExchange::finished, this, [this, exchange] { takeEndOnKept(exchange); });
        connect(exchange, &QObject::destroyed, this, &HttpClient::takeEndOnKept);
    }
    return exchange;
}

} // namespace tokendesk
