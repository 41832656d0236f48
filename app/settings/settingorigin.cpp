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

const PolicyAccount* accountIn(const PolicyLayer& layer, const QString& key)
{
    const auto found = std::find_if(layer.accounts.cbegin(), layer.accounts.cend(),
        [&key](const PolicyAccount& account) { return account.profile.key == key; });
    return found == layer.accounts.cend() ? nullptr : &*found;
}

/// What an account takes where it has nothing of its own.
std::optional<PolicyKey> everyones(PolicyKey key)
{
    if (key == PolicyKey::AccountProxy)
        return PolicyKey::Proxy;
    if (key == PolicyKey::AccountProxyUser)
        return PolicyKey::ProxyUser;
    return key == PolicyKey::AccountCaFile ? std::optional(PolicyKey::CaFile) : std::nullopt;
}

} // namespace

SettingOrigin originOf(const Settings& settings, PolicyKey key, const QString& settingsFile)
{
    const Policy& policy = settings.policy();
    const bool isLocked = policy.isUnreadable() && !policy.managed().values.isReadOnly;
    // The organisation's proxy goes without a user unless it names one.
    if (key == PolicyKey::ProxyUser && policy.isManaged(PolicyKey::Proxy) && !policy.isManaged(key))
        return originOf(settings, PolicyKey::Proxy, settingsFile);
    if (policy.isManaged(key) && !(key == PolicyKey::ReadOnly && isLocked))
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
    if (const auto* managed = accountIn(settings.policy().managed(), accountKey))
        return {Kind::Managed, managed->source};
    if (const auto* offered = accountIn(settings.policy().defaults(), accountKey); offered && !isOwn)
        return {Kind::Defaults, offered->source};
    return {Kind::Own, {settingsFile, 0}};
}

SettingOrigin originOf(const Settings& settings, const QString& accountKey, PolicyKey key, const QString& settingsFile)
{
    const SettingOrigin whole = originOfAccount(settings, accountKey, settingsFile);
    const auto general = everyones(key);
    // What is managed for all lies over what isn't managed.
    if (whole.kind != Kind::Managed && general)
        if (const SettingOrigin over = originOf(settings, *general, settingsFile); over.kind == Kind::Managed)
            return over;
    if (whole.kind == Kind::Own)
        return whole;
    const Policy& policy = settings.policy();
    const PolicyAccount* set
        = accountIn(whole.kind == Kind::Managed ? policy.managed() : policy.defaults(), accountKey);
    if (const auto found = set->sources.find(key); found != set->sources.cend())
        return {whole.kind, found->second};
    return general ? originOf(settings, *general, settingsFile) : SettingOrigin();
}

} // namespace tokendesk
