#pragma once

#include "accounts/accountprofile.h"

#include <QStringList>

#include <optional>

namespace tokendesk {

/// Idle time after which Token Desk locks, in minutes. It can't be off.
constexpr int shortestLock = 1;
constexpr int longestLock = 15;
constexpr int usualLock = 10;

/// Which of the values that an organisation may have a default for a person has chosen, be it the same one.
struct ChosenSettings {
    bool network = false;
    bool lockMinutes = false;
    bool language = false;

    friend bool operator==(const ChosenSettings&, const ChosenSettings&) = default;
};

/// What the program is set to. Never a secret.
struct SettingsValues {
    /// In the order of Ctrl+1 to Ctrl+9, but for accountOrder.
    QList<AccountProfile> accounts;
    /// Keys in the order that the person has put them in, once there are accounts that aren't theirs.
    QStringList accountOrder;
    /// Keys of accounts that the organisation offers and the person doesn't want.
    QStringList removedAccounts;
    /// Key of the account to begin with; empty: the first.
    QString defaultAccount;
    /// How the API is reached, unless an account differs.
    NetworkSettings network;
    /// What the delete dialog offers; nullopt: the usual ones, in the window's language.
    std::optional<QStringList> deletionReasons;
    int lockMinutes = usualLock;
    /// Such as `nb` or `en_GB`; empty: the system's.
    QString language;
    ChosenSettings chosen;

    friend bool operator==(const SettingsValues&, const SettingsValues&) = default;
};

/// The languages that the window speaks, such as `en`.
QStringList spokenLanguages();
/// Whether a text has the form of a language's code, such as `nb` or `en_GB`.
bool isLanguageCode(const QString& text);

} // namespace tokendesk
