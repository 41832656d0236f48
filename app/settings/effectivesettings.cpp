#include "settings/effectivesettings.h"

#include "accounts/accountrules.h"

#include <algorithm>

namespace tokendesk {

namespace {

using Accounts = QList<AccountProfile>;

auto find(const Accounts& accounts, const QString& key)
{
    return std::find_if(
        accounts.cbegin(), accounts.cend(), [&](const AccountProfile& account) { return account.key == key; });
}

AccountProfile profileOf(const PolicyAccount& account, const NetworkSettings& everyones)
{
    AccountProfile profile = account.profile;
    if (!account.network.isSet())
        return profile;
    profile.network = everyones;
    account.network.putOver(*profile.network);
    return profile;
}

/// The organisation's, as the person has changed them where that is allowed.
Accounts offeredAccounts(const SettingsValues& own, const Policy& policy, const NetworkSettings& everyones)
{
    Accounts offered;
    for (const PolicyAccount& account : policy.managed().accounts)
        offered += profileOf(account, everyones);
    for (const PolicyAccount& account : policy.defaults().accounts) {
        const QString& key = account.profile.key;
        if (find(offered, key) != offered.cend() || own.removedAccounts.contains(key))
            continue;
        const auto changed = find(own.accounts, key);
        offered += changed == own.accounts.cend() ? profileOf(account, everyones) : *changed;
    }
    return offered;
}

Accounts effectiveAccounts(const SettingsValues& own, const Policy& policy, const NetworkSettings& everyones)
{
    const Accounts offered = offeredAccounts(own, policy, everyones);
    Accounts accounts;
    for (const AccountProfile& account : own.accounts)
        if (find(offered, account.key) == offered.cend())
            accounts += account;
    accounts += offered;
    // The organisation's names stand.
    for (AccountProfile& account : accounts)
        if (!policy.isManagedAccount(account.key))
            account.name = freeName(account.name, accounts, account.key);
    const auto place = [&own](const AccountProfile& account) {
        const qsizetype found = own.accountOrder.indexOf(account.key);
        return found < 0 ? own.accountOrder.size() : found;
    };
    std::stable_sort(accounts.begin(), accounts.end(),
        [&](const AccountProfile& one, const AccountProfile& other) { return place(one) < place(other); });
    return accounts;
}

} // namespace

SettingsValues effectiveSettings(const SettingsValues& own, const Policy& policy)
{
    const PolicyValues& defaults = policy.defaults().values;
    const PolicyValues& managed = policy.managed().values;
    SettingsValues values = own;
    if (!own.chosen.network)
        defaults.network.putOver(values.network);
    managed.network.putOver(values.network);
    values.accounts = effectiveAccounts(own, policy, values.network);
    // Else an account of the person's own would be the way round it.
    for (AccountProfile& account : values.accounts)
        if (account.network && !policy.isManagedAccount(account.key))
            managed.network.putOver(*account.network);
    if (!own.deletionReasons)
        values.deletionReasons = defaults.reasons;
    if (managed.reasons)
        values.deletionReasons = managed.reasons;
    if (!own.chosen.lockMinutes)
        values.lockMinutes = defaults.idleMinutes.value_or(own.lockMinutes);
    values.lockMinutes = managed.idleMinutes.value_or(values.lockMinutes);
    if (!own.chosen.language)
        values.language = defaults.language.value_or(own.language);
    values.language = managed.language.value_or(values.language);
    return values;
}

} // namespace tokendesk
