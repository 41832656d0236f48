#pragma once

#include "policy/policykeys.h"
#include "policy/policyproblem.h"

namespace tokendesk {

class Settings;

/// Where a value that holds comes from.
struct SettingOrigin {
    enum class Kind {
        Managed, ///< the organisation has decided it
        Own, ///< the person has chosen it
        Defaults, ///< the organisation's, which a person may change
        Usual, ///< Token Desk's own default
    };

    Kind kind = Kind::Usual;
    /// Empty for Usual.
    PolicySource source = {};
};

/// Not of a key of an account. `settingsFile`: this person's.
SettingOrigin originOf(const Settings& settings, PolicyKey key, const QString& settingsFile);
/// The same of the account profile of that key.
SettingOrigin originOfAccount(const Settings& settings, const QString& accountKey, const QString& settingsFile);

/// And of one of its values.
SettingOrigin originOf(const Settings& settings, const QString& accountKey, PolicyKey key, const QString& settingsFile);

} // namespace tokendesk
