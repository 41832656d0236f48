#pragma once

#include "api/apiroot.h"
#include "api/replyclassifier.h"

#include <QObject>

namespace tokendesk {

class HttpClient;

/// An API client of an account, as Dintero Backoffice makes them.
struct ClientCredentials {
    QByteArray clientId;
    QByteArray clientSecret;
};

/// Ends in exactly one `finished`, never from inside the function that starts it; belongs to its owner.
class AccessTokenCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::Result<tokendesk::AccessToken>& result);
};

/// getAccessToken: trades client credentials for an access token to `account` (`P` or `T` and eight digits). `audience`
/// names what it is for, such as `https://api.dintero.com/v1/accounts/T12345678`. `http` must outlive the call.
AccessTokenCall* getAccessToken(HttpClient& http, const ApiRoot& root, const QString& account,
    const ClientCredentials& credentials, const QUrl& audience, QObject* owner);

} // namespace tokendesk
