#include "settings/settings.h"

#include "accounts/accountrules.h"

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

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_file(file)
{
    SettingsFile::Content content = m_file.read();
    m_onDisk = std::move(content.settings);
    m_values = m_onDisk.values;
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
    return account.network.value_or(values().network);
}

Settings::Saved Settings::putAccount(const AccountProfile& profile)
{
    return change([profile](SettingsValues& values) {
        AccountProfile put = profile;
        put.name = freeName(profile.name, values.accounts, profile.key);
        const auto found = placeOf(put.key, values.accounts);
        if (found == values.accounts.cend())
            values.accounts += put;
        else
            values.accounts[found - values.accounts.cbegin()] = put;
    });
}

Settings::Saved Settings::removeAccount(const QString& key)
{
    return change([key](SettingsValues& values) {
        values.accounts.removeIf([&](const AccountProfile& account) { return account.key == key; });
        if (values.defaultAccount == key)
            values.defaultAccount.clear();
    });
}

Settings::Saved Settings::moveAccount(const QString& key, qsizetype place)
{
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
    return change([network](SettingsValues& values) { values.network = network; });
}

Settings::Saved Settings::setDeletionReasons(const std::optional<QStringList>& reasons)
{
    return change([reasons](SettingsValues& values) { values.deletionReasons = reasons; });
}

Settings::Saved Settings::setLockMinutes(int minutes)
{
    const int bounded = std::clamp(minutes, shortestLock, longestLock);
    return change([bounded](SettingsValues& values) { values.lockMinutes = bounded; });
}

Settings::Saved Settings::setLanguage(const QString& language)
{
    return change([language](SettingsValues& values) { values.language = language; });
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
        SettingsValues changed = m_values;
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

void Settings::adopt(const SettingsValues& values)
{
    const SettingsValues before = std::exchange(m_values, values);
    if (before.accounts != m_values.accounts || before.defaultAccount != m_values.defaultAccount)
        emit accountsChanged();
    if (before.network != m_values.network)
        emit networkChanged();
    if (before.deletionReasons != m_values.deletionReasons)
        emit deletionReasonsChanged();
    if (before.lockMinutes != m_values.lockMinutes)
        emit lockMinutesChanged();
    if (before.language != m_values.language)
        emit languageChanged();
}

} // namespace tokendesk
