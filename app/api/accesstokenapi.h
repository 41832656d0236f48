#pragma once

#include "api/apiroot.h"
#include "api/credentials.h"
#include "api/replyclassifier.h"

#include <QObject>

namespace tokendesk {

class HttpClient;

/// Whom an account's access tokens are asked for, and how.
struct AccessTokenSource {
    /// Above `/accounts`; of the same origin as the API that they open.
    ApiRoot root;
    /// `P` or `T` and eight digits.
    QString accountId;
    /// What they are for, such as `https://api.dintero.com/v1/accounts/T12345678`.
    QUrl audience;
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

/// getAccessToken: trades client credentials for an access token. `http` must outlive the call.
AccessTokenCall* getAccessToken(
    HttpClient& http, const AccessTokenSource& source, const ClientCredentials& credentials, QObject* owner);

} // namespace tokendesk
