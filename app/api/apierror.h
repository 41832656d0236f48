#pragma once

#include "network/tlsfailure.h"

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace tokendesk {

/// What a request proved itself with.
enum class Credential { None, ApiKey, AccessToken, ClientSecret };

/// Why a call to the API gave no value.
struct ApiError {
    enum class Kind {
        NoCredentials, ///< locked; or, with Credential::ApiKey, a key that can't be a header; nothing was sent
        NotReached, ///< no connection; nothing was sent, here and down to ProxyFailed
        NoNetwork, ///< this computer has none
        HostNotFound, ///< nobody knows an address for its name
        ConnectionRefused, ///< nobody listens there
        TlsFailed, ///< the server's certificate or protocol was not accepted: see `tls`
        ProxyNotFound, ///< nobody knows an address for the proxy's name
        ProxyRefused, ///< nobody listens where the proxy should
        ProxyWantsPassword, ///< a proxy doesn't accept the user and password, or wants some
        ProxyFailed, ///< a proxy stood in the way
        TimedOut, ///< the call's deadline passed
        ConnectionLost, ///< the connection broke before a whole reply was there
        Redirected, ///< 3xx: not followed, because credentials would go along
        Invalid, ///< 400
        Unauthorized, ///< 401
        Forbidden, ///< 403
        NotFound, ///< 404 in the API's own words
        RateLimited, ///< 429
        ServerFailed, ///< 5xx
        UnexpectedStatus, ///< a status that the API file doesn't name
        UnreadableReply, ///< an expected status with a body that isn't what the API file says
        WebPage, ///< an expected status with a page for browsers, as a network's sign-in page is
        TooLarge, ///< the reply passed the size cap
        OtherAccount, ///< an answer that speaks of another account's card token; `detail` is that account's id, empty
                      ///< if it has none of this account to show
        BrokenList, ///< the pages of a list don't follow each other

        // Why a deletion wasn't begun, or went no further.
        JournalFailed, ///< what was to be sent couldn't be recorded
        BusyElsewhere, ///< another program is deleting the same token
        Unsettled, ///< an earlier deletion of the same token has no outcome yet
        CannotBeDeleted, ///< deleted already, incomplete, of another account or with an id that can't be sent
        Repeated, ///< the same token stood in the same request before
        Stopped, ///< a person stopped the run first
        Interrupted, ///< the program ended first
    };

    Kind kind = Kind::ConnectionLost;
    /// 0 if no status line came.
    int httpStatus = 0;
    /// The API's `error.code` and `error.message`, from outside: pass them through safeText().
    QString code = {};
    QString message = {};
    /// How long the server asks to wait before the next try, where it says so.
    std::optional<std::chrono::seconds> retryAfter = {};
    /// What the network or the parser said; for the curious, not for the sentence.
    QString detail = {};
    /// Whether the API itself spoke: `error.message` was there. Any server in between can send a status.
    bool isFromApi = false;
    /// What the request carried; ClientSecret if it asked for an access token.
    Credential credential = Credential::None;
    /// The proxy that was taken, as `host:port`; empty for none.
    QString proxy = {};
    /// Of TlsFailed.
    std::optional<TlsFailure> tls = {};

    /// Whether the server that wasn't believed sent a certificate, whose facts can be shown.
    bool hasCertificate() const { return tls && !tls->chain.isEmpty(); }

    friend bool operator==(const ApiError&, const ApiError&) = default;
};

template <typename T>
using Result = tl::expected<T, ApiError>;

} // namespace tokendesk
