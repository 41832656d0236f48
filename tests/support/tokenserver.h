#pragma once

#include "api/authorizedclient.h"
#include "api/cardtokensapi.h"
#include "api/httpclient.h"
#include "scriptedserver.h"

#include <array>
#include <optional>

namespace tokendesk {

/// The value of a header in a request, by its name in lower case; empty if it has none.
QByteArray headerOf(const QByteArray& request, const QByteArray& name);

/// Whether a request asks for an access token.
inline bool isSignIn(const QByteArray& request) { return request.startsWith("POST "); }

/// An API in this process that trades client credentials for access tokens `token-1`, `token-2`, … and takes the last
/// one only. All of it can be made to go wrong.
class TokenServer final
{
public:
    TokenServer();

    QUrl url() const { return m_server.url(); }
    /// Whole requests, in the order in which they came.
    const QList<QByteArray>& requests() const { return m_server.requests(); }
    int count(const QByteArray& method) const { return m_server.count(method); }
    int openConnections() const { return m_server.openConnections(); }
    /// The Authorization headers of the requests with that method, in order.
    QList<QByteArray> authorizations(const QByteArray& method) const;
    int issued() const { return m_issued; }
    /// Makes the last access token one that isn't taken any more.
    void revoke() { m_isRevoked = true; }

    /// How long the access tokens live, as JSON.
    QByteArray life = "14400";
    /// Answers in place of the server, where it gives one.
    std::function<std::optional<ScriptedReply>(const QByteArray& request)> instead
        = [](const QByteArray&) { return std::nullopt; };

private:
    ScriptedReply answer(const QByteArray& request);

    ScriptedServer m_server;
    int m_issued = 0;
    bool m_isRevoked = false;
};

/// As the sandbox takes them.
ClientCredentials sandboxClient();

/// An account's way to the API with client credentials.
struct SignedInDesk {
    /// `server` without path.
    explicit SignedInDesk(
        const QUrl& server, const std::shared_ptr<const Clock>& clock = std::make_shared<SystemClock>());

    const QUrl root;
    HttpClient http;
    std::unique_ptr<AuthorizedClient> client;
    CardTokensApi api;
};

/// What an API call of any kind came to.
struct CallEnding {
    bool isValue = false;
    ApiError error;
    /// Of a deletion.
    std::optional<DeleteResult::Verdict> verdict;
};

enum class ApiCall { Get, List, Transactions, Delete };

inline constexpr std::array allCalls {ApiCall::Get, ApiCall::List, ApiCall::Transactions, ApiCall::Delete};

/// Starts a call for the token `the-token`; `endings` gets what it comes to. Returns the call's object.
QObject* startCall(const CardTokensApi& api, ApiCall kind, QObject* owner, QList<CallEnding>& endings);
/// Runs one to its end.
CallEnding runCall(const CardTokensApi& api, ApiCall kind);

} // namespace tokendesk
