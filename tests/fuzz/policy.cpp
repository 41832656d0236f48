// The bytes are a managed policy file, and one of defaults.

#include "accounts/accountrules.h"
#include "deletion/reasonrules.h"
#include "network/proxyrules.h"
#include "policy/policyreader.h"
#include "require.h"
#include "settings/settingsvalues.h"

#include <QSet>

using namespace tokendesk;

namespace {

void checkAccounts(const PolicyLayer& layer)
{
    QList<AccountProfile> accounts;
    QSet<QString> keys;
    for (const PolicyAccount& account : layer.accounts) {
        accounts += account.profile;
        keys += account.profile.key;
        require(account.source.line > 0, "an account stands somewhere");
    }
    require(keys.size() == accounts.size(), "a key names one account");
    for (const AccountProfile& account : accounts) {
        require(checkAccount(account, accounts) == AccountProblems(), "an account that is offered can be used");
        require(account.apiRoot.userInfo().isEmpty(), "no secret comes along");
        require(!account.network || checkProxy(account.network->proxy) == ProxyProblem::None, "a proxy can be used");
    }
}

void checkValues(const PolicyValues& values)
{
    require(!values.idleMinutes || (*values.idleMinutes >= shortestLock && *values.idleMinutes <= longestLock),
        "the lock is never off");
    require(!values.clipboardSeconds || (*values.clipboardSeconds >= 5 && *values.clipboardSeconds <= 600),
        "what was copied goes");
    require(!values.largestBatch || *values.largestBatch >= 1, "one can be deleted alone");
    require(!values.network.proxy || checkProxy(*values.network.proxy) == ProxyProblem::None, "a proxy can be used");
    for (const QString& reason : values.reasons.value_or(QStringList()))
        require(checkReason(reason) == ReasonProblem::None, "a reason that is offered may leave the house");
    require(values.isReadOnly || !values.onlyTheseReasons || values.reasons, "only these, if there are any");
    for (const QUrl& root : values.apiRoots.value_or(QList<QUrl>()))
        require(root.userInfo().isEmpty() && !root.host().isEmpty(), "a root is a place and nothing more");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const auto lines = bytes.toByteArray().count('\n') + 1;
    for (const bool isManaged : {true, false}) {
        PolicyReader reader(isManaged);
        reader.takeBytes(QStringLiteral("file"), bytes);
        const PolicyLayer layer = reader.layer();
        checkAccounts(layer);
        checkValues(layer.values);
        for (const PolicyProblem& problem : reader.problems()) {
            require(problem.source.line <= lines, "a problem stands somewhere");
            require(isManaged || !problem.locksDeletion, "defaults forbid nothing");
        }
        require(isManaged || (!layer.values.isReadOnly && layer.values.allowsSandbox && layer.values.allowsExport),
            "defaults forbid nothing");
    }
    return 0;
}
