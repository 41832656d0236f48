// The bytes are a settings file.

#include "accounts/accountrules.h"
#include "deletion/reasonrules.h"
#include "require.h"
#include "settings/settingsjson.h"

#include <QJsonDocument>
#include <QSet>

using namespace tokendesk;

namespace {

void checkAccounts(const QList<AccountProfile>& accounts)
{
    QSet<QString> keys;
    for (const AccountProfile& account : accounts) {
        require(checkAccount(account, accounts) == AccountProblems(), "an account that is used can be used");
        require(!account.key.isEmpty(), "an account has a key");
        keys += account.key;
        const QUrl& root = account.apiRoot;
        require(
            root.scheme() == QLatin1String("https") || isOnThisMachine(root), "what leaves this machine is encrypted");
        require(!root.host().isEmpty() && root.userInfo().isEmpty() && !root.hasQuery() && !root.hasFragment(),
            "an API root is a place and nothing more");
        const QUrl tokens = account.accessTokenRoot();
        require(tokens.scheme() == root.scheme() && tokens.authority() == root.authority(),
            "access tokens are asked for at the account's own origin");
    }
    require(keys.size() == accounts.size(), "a key names one account");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const auto settings = parseSettings({reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)});
    if (!settings)
        return 0;
    const SettingsValues& values = settings->values;
    checkAccounts(values.accounts);
    require(values.lockMinutes >= shortestLock && values.lockMinutes <= longestLock, "the lock is never off");
    for (const QString& reason : values.deletionReasons.value_or(QStringList()))
        require(checkReason(reason) == ReasonProblem::None, "a reason that is offered may leave the house");

    const auto again = parseSettings(QJsonDocument(settings->document).toJson());
    require(again && again->unusable.isEmpty() && again->values == values, "what was left of it is all usable");
    const auto written = parseSettings(QJsonDocument(withValues(settings->document, values)).toJson());
    require(written && written->unusable.isEmpty() && written->values == values, "what is written comes back");
    return 0;
}
