#pragma once

#include "api/accesstokenapi.h"
#include "clock.h"

#include <optional>

namespace tokendesk {

/// One account's access token at a time, in memory only. One request gets it, however many calls wait.
///
/// It is renewed when a call needs it, not by a timer: a program that nobody works with, or that is locked, signs in
/// nowhere; and a call that comes when the old one has little life left waits for one round trip.
class AccessTokens final : public QObject
{
    Q_OBJECT

public:
    /// `http` must outlive this.
    AccessTokens(HttpClient& http, AccessTokenSource source, std::shared_ptr<const Clock> clock);

    /// The number of the token at hand, by which a call can say which one was refused; 0 if there is none.
    int serial() const { return m_token ? m_token->serial : 0; }
    /// Whether there is one with life enough left.
    bool isFresh() const;
    /// The Authorization header for it.
    QByteArray bearer() const;

    /// Asks for a new one, unless that is under way. Ends in `settled`, never from inside this function.
    void renew(const ClientCredentials& credentials);
    /// The API didn't take the one with that number; nothing happens if another one is in its place by now.
    void refuse(int serial);
    /// Forgets it, and abandons a request under way: `settled` comes from inside this function, with no token at hand.
    void drop();

signals:
    /// A request ended: with a token at hand, which is good for whoever waited for it however short its life; with the
    /// reason why there is none; or with neither, if it was abandoned.
    void settled(const std::optional<tokendesk::ApiError>& problem);

private:
    struct Token {
        Secret value;
        int serial = 0;
        std::chrono::milliseconds freshUntil {};
    };

    void take(const Result<AccessToken>& result, std::chrono::milliseconds askedAt);

    HttpClient& m_http;
    const AccessTokenSource m_source;
    const std::shared_ptr<const Clock> m_clock;
    std::optional<Token> m_token;
    AccessTokenCall* m_call = nullptr;
    int m_lastSerial = 0;
};

} // namespace tokendesk
