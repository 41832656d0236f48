#pragma once

#include "accounts/accountapi.h"

#include <QObject>

namespace tokendesk {

/// What asking for one card token showed.
struct ConnectionReport {
    /// Why it doesn't work; none if it does.
    std::optional<ApiError> error = {};
    /// Whether the account has any card token, by which one sees whose credentials these are.
    bool hasTokens = false;
    /// The account that they belong to, if it is another one.
    QString otherAccount = {};

    bool isGood() const { return !error && otherAccount.isEmpty(); }
};

/// Tries an account out: asks for one card token. Exactly one `finished`, never from inside the function that makes it.
/// Deleting it early abandons it.
class ConnectionTest final : public QObject
{
    Q_OBJECT

public:
    ConnectionTest(const AccountProfile& account, const HttpOptions& options, Credentials credentials, QObject* owner);

signals:
    void finished(const tokendesk::ConnectionReport& report);

private:
    AccountApi m_api;
};

} // namespace tokendesk
