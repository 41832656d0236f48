#pragma once

#include "accounts/accountprofile.h"

#include <QStringList>

#include <optional>

namespace tokendesk {

/// Idle time after which Token Desk locks, in minutes. It can't be off.
constexpr int shortestLock = 1;
constexpr int longestLock = 15;
constexpr int usualLock = 10;

/// What the program is set to. Never a secret.
struct SettingsValues {
    /// In the order of Ctrl+1 to Ctrl+9.
    QList<AccountProfile> accounts;
    /// Key of the account to begin with; empty: the first.
    QString defaultAccount;
    /// How the API is reached, unless an account differs.
    NetworkSettings network;
    /// What the delete dialog offers; nullopt: the usual ones, in the window's language.
    std::optional<QStringList> deletionReasons;
    int lockMinutes = usualLock;
    /// Such as `nb` or `en_GB`; empty: the system's.
    QString language;

    friend bool operator==(const SettingsValues&, const SettingsValues&) = default;
};

} // namespace tokendesk
