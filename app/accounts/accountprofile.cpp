#include "accounts/accountprofile.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// What the Payments API's root has behind the part that it shares with the access tokens.
QString accountTail(const QString& accountId)
{
    return u"/accounts/"_s + QString::fromLatin1(QUrl::toPercentEncoding(accountId));
}

QString paymentsTail(const QString& accountId) { return accountTail(accountId) + "/payments"_L1; }

QUrl withPath(QUrl url, const QString& encodedPath)
{
    url.setPath(encodedPath, QUrl::StrictMode);
    return url;
}

QUrl dinteroApi(const QString& tail) { return withPath(QUrl(u"https://api.dintero.com"_s), "/v1"_L1 + tail); }

} // namespace

Environment AccountProfile::environment() const
{
    if (isSandbox)
        return Environment::Sandbox;
    return accountId.startsWith(u'T') ? Environment::Test : Environment::Production;
}

ApiRootKind AccountProfile::apiRootKind() const
{
    if (apiRoot == checkoutApiRoot())
        return ApiRootKind::Checkout;
    return apiRoot == paymentsApiRoot(accountId) ? ApiRootKind::Payments : ApiRootKind::Custom;
}

QUrl AccountProfile::accessTokenRoot() const
{
    const QString tail = paymentsTail(accountId);
    const QString path = apiRoot.path(QUrl::FullyEncoded);
    return path.endsWith(tail) ? withPath(apiRoot, path.chopped(tail.size())) : apiRoot;
}

QUrl AccountProfile::audience() const
{
    const QString tail = accountTail(accountId);
    if (apiRootKind() != ApiRootKind::Custom)
        return dinteroApi(tail);
    const QUrl root = accessTokenRoot();
    return withPath(root, root.path(QUrl::FullyEncoded) + tail);
}

QUrl checkoutApiRoot() { return QUrl(u"https://checkout.dintero.com/v1"_s); }

QUrl paymentsApiRoot(const QString& accountId) { return dinteroApi(paymentsTail(accountId)); }

AccountProfile sandboxProfile(const QUrl& server)
{
    AccountProfile profile;
    profile.name = u"Fjordbutikken"_s;
    profile.accountId = u"T00000000"_s;
    profile.apiRoot = server.resolved(QUrl(u"/v1"_s));
    profile.isSandbox = true;
    return profile;
}

} // namespace tokendesk
