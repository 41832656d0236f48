#include "settings/settings.h"

#include "accounts/accountrules.h"
#include "settings/effectivesettings.h"

#include <QStandardPaths>
#include <QUuid>

#include <algorithm>

namespace tokendesk {

namespace {

auto placeOf(const QString& key, const QList<AccountProfile>& accounts)
{
    return std::find_if(
        accounts.cbegin(), accounts.cend(), [&](const AccountProfile& account) { return account.key == key; });
}

} // namespace

Settings::Settings(const QString& file, const Policy& policy, QObject* parent)
    : QObject(parent)
    , m_file(file)
    , m_policy(policy)
{
    SettingsFile::Content content = m_file.read();
    m_onDisk = std::move(content.settings);
    m_own = m_onDisk.values;
    m_values = effectiveSettings(m_own, m_policy);
    m_troubleAtStart = std::move(content.trouble);
}

QString Settings::defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QLatin1String("/settings.json");
}

QString Settings::newAccountKey() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

std::optional<AccountProfile> Settings::account(const QString& key) const
{
    const auto found = placeOf(key, accounts());
    return found == accounts().cend() ? std::nullopt : std::optional(*found);
}

std::optional<AccountProfile> Settings::defaultAccount() const
{
    if (accounts().isEmpty())
        return std::nullopt;
    return account(values().defaultAccount).value_or(accounts().first());
}

NetworkSettings Settings::networkOf(const AccountProfile& account) const
{
    NetworkSettings network = account.network.value_or(values().network);
    if (!m_policy.isManagedAccount(account.key))
        m_policy.managed().values.network.putOver(network);
    return network;
}

Settings::Saved Settings::putAccount(const AccountProfile& profile)
{
    return change([profile, offered = policyAccounts()](SettingsValues& values) {
        AccountProfile put = profile;
        put.name = freeName(profile.name, values.accounts + offered, profile.key);
        values.removedAccounts.removeAll(put.key);
        const auto found = placeOf(put.key, values.accounts);
        if (found == values.accounts.cend())
            values.accounts += put;
        else
            values.accounts[found - values.accounts.cbegin()] = put;
    });
}

Settings::Saved Settings::removeAccount(const QString& key)
{
    const QList<AccountProfile> offered = policyAccounts();
    const bool isOffered = placeOf(key, offered) != offered.cend();
    return change([key, isOffered](SettingsValues& values) {
        values.accounts.removeIf([&](const AccountProfile& account) { return account.key == key; });
        values.accountOrder.removeAll(key);
        if (isOffered && !values.removedAccounts.contains(key))
            values.removedAccounts += key;
        if (values.defaultAccount == key)
            values.defaultAccount.clear();
    });
}

Settings::Saved Settings::moveAccount(const QString& key, qsizetype place)
{
    if (!policyAccounts().isEmpty() || !m_own.accountOrder.isEmpty()) {
        QStringList order;
        for (const AccountProfile& account : accounts())
            order += account.key;
        const qsizetype from = order.indexOf(key);
        if (from >= 0)
            order.move(from, std::clamp<qsizetype>(place, 0, order.size() - 1));
        return change([order](SettingsValues& values) { values.accountOrder = order; });
    }
    return change([key, place](SettingsValues& values) {
        const auto found = placeOf(key, values.accounts);
        if (found != values.accounts.cend())
            values.accounts.move(
                found - values.accounts.cbegin(), std::clamp<qsizetype>(place, 0, values.accounts.size() - 1));
    });
}

Settings::Saved Settings::setDefaultAccount(const QString& key)
{
    return change([key](SettingsValues& values) { values.defaultAccount = key; });
}

Settings::Saved Settings::setNetwork(const NetworkSettings& network)
{
    return change([network](SettingsValues& values) {
        values.network = network;
        values.chosen.network = true;
    });
}

Settings::Saved Settings::setDeletionReasons(const std::optional<QStringList>& reasons)
{
    return change([reasons](SettingsValues& values) { values.deletionReasons = reasons; });
}

Settings::Saved Settings::setLockMinutes(int minutes)
{
    const int bounded = std::clamp(minutes, shortestLock, longestLock);
    return change([bounded](SettingsValues& values) {
        values.lockMinutes = bounded;
        values.chosen.lockMinutes = true;
    });
}

Settings::Saved Settings::setLanguage(const QString& language)
{
    return change([language](SettingsValues& values) {
        values.language = language;
        values.chosen.language = true;
    });
}

void Settings::reread()
{
    // What isn't saved yet would be lost from memory.
    if (!m_unsaved.isEmpty())
        return;
    SettingsFile::Content content = m_file.read();
    if (content.trouble)
        emit troubleFound(*content.trouble);
    const bool isUsable = !content.trouble || content.trouble->kind == SettingsTrouble::Kind::PartsUnusable;
    if (!content.isThere || !isUsable)
        return;
    m_onDisk = std::move(content.settings);
    adopt(m_onDisk.values);
}

Settings::Saved Settings::change(const SettingsFile::Change& change)
{
    m_unsaved += change;
    auto content = m_file.update(m_onDisk, m_unsaved);
    if (!content) {
        SettingsValues changed = m_own;
        change(changed);
        adopt(changed);
        return tl::unexpected(content.error());
    }
    m_unsaved.clear();
    m_onDisk = std::move(content->settings);
    if (content->trouble)
        emit troubleFound(*content->trouble);
    adopt(m_onDisk.values);
    return {};
}

QList<AccountProfile> Settings::policyAccounts() const
{
    QList<AccountProfile> result;
    for (const PolicyLayer* layer : {&m_policy.managed(), &m_policy.defaults()})
        for (const PolicyAccount& account : layer->accounts)
            result += account.profile;
    return result;
}

void Settings::adopt(const SettingsValues& own)
{
    m_own = own;
    const SettingsValues before = std::exchange(m_values, effectiveSettings(own, m_policy));
    if (before.accounts != m_values.accounts || before.defaultAccount != m_values.defaultAccount)
        emit accountsChanged();
    if (before.network != m_values.network)
        emit networkChanged();
    if (before.deletionReasons != m_values.deletionReasons)
        emit deletionReasonsChanged();
    if (before.lockMinutes != m_values.lockMinutes)
        emit lockMinutesChanged();
}

} // namespace tokendesk
