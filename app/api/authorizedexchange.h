#pragma once

#include "api/apierror.h"
#include "api/httpexchange.h"

#include <QPointer>

namespace tokendesk {

class AuthorizedClient;

/// One request of an account and what it takes to have it let in: an access token before it, and for a read perhaps a
/// new one and one more try after a 401. Exactly one `finished`, never from inside the function that made it. Deleting
/// it abandons it and emits nothing; so does deleting the client.
class AuthorizedExchange final : public QObject
{
    Q_OBJECT

public:
    /// Use AuthorizedClient::send().
    AuthorizedExchange(AuthorizedClient& client, HttpRequest request, QObject* owner);

    /// Whether a try went out.
    bool wasSent() const { return m_tries > 0; }

signals:
    /// An error here means that there was nothing to prove who asks: this try wasn't sent.
    void finished(const tokendesk::Result<tokendesk::HttpReply>& reply);

private:
    void attempt();
    void waitForAccessToken();
    void transmit(const QByteArray& headerName, const QByteArray& headerValue, Credential credential);
    void takeReply(HttpReply reply);
    bool isRefusal(const HttpReply& reply) const;
    void fail(const ApiError& error);

    const QPointer<AuthorizedClient> m_client;
    const HttpRequest m_request;
    int m_tries = 0;
    /// Of the access token that the last try carried.
    int m_serial = 0;
};

} // namespace tokendesk
