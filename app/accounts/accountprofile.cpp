#include "accounts/accountprofile.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

Environment AccountProfile::environment() const
{
    if (isSandbox)
        return Environment::Sandbox;
    return accountId.startsWith(u'T') ? Environment::Test : Environment::Production;
}

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
