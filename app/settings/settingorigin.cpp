#include "settings/settingorigin.h"

#include "settings/settings.h"

#include <algorithm>

namespace tokendesk {

namespace {

using Kind = SettingOrigin::Kind;

bool isOwn(const SettingsValues& own, PolicyKey key)
{
    const bool isNetwork = key == PolicyKey::Proxy || key == PolicyKey::ProxyUser || key == PolicyKey::CaFile;
    return (isNetwork && own.chosen.network) || (key == PolicyKey::Reasons && own.deletionReasons)
        || (key == PolicyKey::IdleMinutes && own.chosen.lockMinutes)
        || (key == PolicyKey::Language && own.chosen.language);
}

std::optional<PolicySource> accountSourceIn(const PolicyLayer& layer, const QString& key)
{
    for (const PolicyAccount& account : layer.accounts)
        if (account.profile.key == key)
            return account.source;
    return std::nullopt;
}

} // namespace

SettingOrigin originOf(const Settings& settings, PolicyKey key, const QString& settingsFile)
{
    const Policy& policy = settings.policy();
    if (policy.isManaged(key))
        return {Kind::Managed, policy.managed().sources.at(key)};
    // Because of a file that can't be read.
    if (key == PolicyKey::ReadOnly && policy.isUnreadable()) {
        const auto locking = std::find_if(policy.problems().cbegin(), policy.problems().cend(),
            [](const PolicyProblem& problem) { return problem.locksDeletion; });
        return {Kind::Managed, locking->source};
    }
    if (isOwn(settings.ownValues(), key))
        return {Kind::Own, {settingsFile, 0}};
    const auto found = policy.defaults().sources.find(key);
    if (found != policy.defaults().sources.cend())
        return {Kind::Defaults, found->second};
    return {};
}

SettingOrigin originOfAccount(const Settings& settings, const QString& accountKey, const QString& settingsFile)
{
    const QList<AccountProfile>& own = settings.ownValues().accounts;
    const bool isOwn = std::any_of(
        own.cbegin(), own.cend(), [&](const AccountProfile& account) { return account.key == accountKey; });
    if (const auto managed = accountSourceIn(settings.policy().managed(), accountKey))
        return {Kind::Managed, *managed};
    if (const auto offered = accountSourceIn(settings.policy().defaults(), accountKey); offered && !isOwn)
        return {Kind::Defaults, *offered};
    return {Kind::Own, {settingsFile, 0}};
}

} // namespace tokendesk
