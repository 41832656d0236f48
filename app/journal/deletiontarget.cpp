#include "journal/deletiontarget.h"

#include "accounts/accountprofile.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

QString deletionTarget(const QString& accountId, const QString& apiRoot, const QString& tokenId)
{
    AccountProfile account;
    account.accountId = accountId;
    account.apiRoot = QUrl(apiRoot);
    QString server = u"api"_s;
    if (account.apiRootKind() == ApiRootKind::Custom) {
        const bool isSecure = account.apiRoot.scheme() == "https"_L1;
        server = u"%1://%2:%3"_s.arg(account.apiRoot.scheme(), account.apiRoot.host())
                     .arg(account.apiRoot.port(isSecure ? 443 : 80));
    }
    // A token's id may hold anything, so it comes last.
    return server + u'/' + accountId + u'/' + tokenId;
}

} // namespace tokendesk
