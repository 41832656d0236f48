#include "api/connectionfailure.h"

#include "api/httpexchange.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

using Kind = ApiError::Kind;

struct SocketText {
    const char* engine;
    const char* text;
};

/// What a proxy did is lost between Qt's sockets and its replies, but for the text.
template <std::size_t N>
bool isOneOf(const QString& text, const std::array<SocketText, N>& all)
{
    return std::any_of(all.begin(), all.end(),
        [&text](const SocketText& one) { return text == QCoreApplication::translate(one.engine, one.text); });
}

bool isProxyRefusal(const QString& text)
{
    static constexpr std::array all {SocketText {"QHttpSocketEngine", "Proxy connection refused"},
        SocketText {"QSocks5SocketEngine", "Connection to proxy refused"}};
    return isOneOf(text, all);
}

bool isPasswordRefusal(const QString& text)
{
    static constexpr std::array all {SocketText {"QHttpSocketEngine", "Authentication required"},
        SocketText {"QSocks5SocketEngine", "Proxy authentication failed"}};
    return isOneOf(text, all);
}

Kind kindOfProxyFailure(const HttpReply& reply)
{
    // Qt names the API's host whichever of the two it didn't find.
    if (reply.error == QNetworkReply::HostNotFoundError)
        return reply.addressKnown ? Kind::HostNotFound : Kind::ProxyNotFound;
    if (reply.error == QNetworkReply::ConnectionRefusedError)
        return Kind::ConnectionRefused;
    if (isProxyRefusal(reply.errorText))
        return Kind::ProxyRefused;
    if (isPasswordRefusal(reply.errorText))
        return Kind::ProxyWantsPassword;
    return Kind::ProxyFailed;
}

} // namespace

Kind kindOfFailure(const HttpReply& reply)
{
    // What got so far had a connection.
    if (reply.status > 0)
        return Kind::ConnectionLost;
    if (reply.tls)
        return Kind::TlsFailed;
    // An int, because Qt's enumeration grows.
    switch (static_cast<int>(reply.error)) {
    case QNetworkReply::ProxyConnectionRefusedError:
        return Kind::ProxyRefused;
    case QNetworkReply::ProxyNotFoundError:
        return Kind::ProxyNotFound;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return Kind::ProxyWantsPassword;
    case QNetworkReply::SslHandshakeFailedError:
        return Kind::TlsFailed;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::UnknownNetworkError: // among others: no route to the host, and TLS that breaks later on
        break;
    default:
        return Kind::ConnectionLost;
    }
    if (reply.wasConnected)
        return Kind::ConnectionLost;
    if (!reply.hadNetwork)
        return Kind::NoNetwork;
    if (!reply.proxy.isEmpty())
        return kindOfProxyFailure(reply);
    if (reply.error == QNetworkReply::HostNotFoundError)
        return Kind::HostNotFound;
    if (reply.error == QNetworkReply::ConnectionRefusedError)
        return Kind::ConnectionRefused;
    return Kind::NotReached;
}

bool wasNotSent(Kind kind, const HttpReply& reply)
{
    static constexpr std::array beforeSending {Kind::NotReached, Kind::NoNetwork, Kind::HostNotFound,
        Kind::ConnectionRefused, Kind::TlsFailed, Kind::ProxyNotFound, Kind::ProxyRefused, Kind::ProxyWantsPassword,
        Kind::ProxyFailed, Kind::TimedOut};
    return std::find(beforeSending.begin(), beforeSending.end(), kind) != beforeSending.end() && reply.status == 0
        && !reply.requestBodyTaken;
}

} // namespace tokendesk
