#pragma once

#include "api/apierror.h"
#include "api/connection.h"
#include "api/httpoptions.h"

#include <QByteArray>
#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSslError>
#include <QUrl>

#include <chrono>
#include <optional>

namespace tokendesk {

class OneShotBody;

struct HttpRequest {
    enum class Verb { Get, Post, Delete };

    Verb verb = Verb::Get;
    QUrl url;
    QList<std::pair<QByteArray, QByteArray>> headers;
    /// JSON; not sent with a Get.
    QByteArray body;
    Connection connection = Connection::Own;
};

/// How an exchange ended, with whatever of a reply came.
struct HttpReply {
    enum class Ending {
        Complete, ///< a status line and a body, as far as Qt can tell: parse it before believing it
        Failed, ///< see `error`
        TimedOut,
        TooLarge,
    };

    Ending ending = Ending::Failed;
    /// 0 if no status line came.
    int status = 0;
    QByteArray body;
    QNetworkReply::NetworkError error = QNetworkReply::NoError;
    QString errorText;
    /// Whether any byte of a request body was handed to the network. Without it no server has a whole request.
    bool requestBodyTaken = false;
    /// Whether there was a connection at all: a request went out on it, or TLS was agreed on.
    bool wasConnected = false;
    /// Whether the address of the host was found, or of the proxy if one was taken.
    bool addressKnown = false;
    /// Why TLS was not agreed on, if that is how it ended.
    std::optional<TlsFailure> tls;
    /// The proxy that was taken, as `host:port`; empty for none.
    QString proxy;
    /// Whether this computer had any network when the exchange failed.
    bool hadNetwork = true;
    /// The server's own clock (its Date header), in UTC; invalid if it told none.
    QDateTime serverTime;
    /// The Retry-After header as it came.
    QByteArray retryAfter;
    /// By what the server knows the request, so that its keepers can find it; empty if it told nothing of use.
    QString requestId = {};
    /// From the call to its end.
    std::chrono::milliseconds duration {};
    /// What the request carried, as far as whoever sent it says so.
    Credential credential = Credential::None;

    friend bool operator==(const HttpReply&, const HttpReply&) = default;
};

/// One HTTP exchange: exactly one `finished`, never from inside the function that made it. Deleting it abandons the
/// exchange and emits nothing.
class HttpExchange final : public QObject
{
    Q_OBJECT

public:
    /// `manager` made the reply and lives as long as this. `body` may be null and belongs to the exchange from here on.
    HttpExchange(std::shared_ptr<QNetworkAccessManager> manager, QNetworkReply* reply, OneShotBody* body,
        const HttpOptions& options, ProxyInUse proxyInUse, QObject* owner);
    ~HttpExchange() override;

signals:
    void finished(const tokendesk::HttpReply& reply);

private:
    void readMore();
    void giveUp();
    void end();
    /// The last moment before anything of the request is sent.
    void checkServerName();
    std::optional<TlsFailure> tlsFailure() const;

    const std::shared_ptr<QNetworkAccessManager> m_manager;
    QNetworkReply* m_reply;
    OneShotBody* m_requestBody;
    const std::shared_ptr<const Clock> m_clock;
    const qint64 m_largestBody;
    const std::function<bool()> m_hasNetwork;
    const ProxyInUse m_proxyInUse;
    const std::chrono::milliseconds m_start;
    std::unique_ptr<Alarm> m_deadline;
    bool m_addressKnown = false;
    bool m_wasConnected = false;
    QList<QSslError> m_tlsErrors;
    std::optional<TlsFailure> m_wrongName;
    QByteArray m_body;
    HttpReply::Ending m_abortedAs = HttpReply::Ending::Complete;
};

} // namespace tokendesk
