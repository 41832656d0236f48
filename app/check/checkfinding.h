#pragma once

#include "accounts/accountsecrets.h"
#include "accounts/connectiontest.h"
#include "journal/journal.h"
#include "network/authorities.h"
#include "policy/policyproblem.h"
#include "settings/settingsfile.h"

#include <variant>

namespace tokendesk {

/// A company's certificates that can't be used.
struct AuthoritiesTrouble {
    QString file;
    AuthoritiesError error;
};

/// The organisation doesn't allow the account: see Policy::allows().
struct NotAllowed {
};

/// One thing that was looked at, and how it stands. Never a secret.
struct CheckFinding {
    /// From Proxy on, what stands between this computer and an account, in the order in which it is met.
    enum class Part { Policy, Settings, Keyring, Journal, Accounts, Proxy, Dns, Tls, SigningIn, Scope };
    enum class State {
        Good,
        Doubtful, ///< it works, though perhaps not as wanted
        Bad,
        NotChecked, ///< what comes before doesn't work, or isn't at hand
    };
    /// What there is to say, by itself or of why. `std::monostate`: nothing more than the state; a QString: where, such
    /// as a file or the proxy's address.
    using Detail = std::variant<std::monostate, QString, PolicyProblem, SettingsTrouble, SecretError, MissingSecret,
        JournalError, ConnectionReport, AuthoritiesTrouble, NotAllowed>;

    Part part = Part::Policy;
    State state = State::Good;
    /// Which it is about; none for what concerns all.
    std::optional<AccountProfile> account = {};
    Detail detail = {};
};

/// Names for programs and logs, never translated.
QString checkPartName(CheckFinding::Part part);
QString checkStateName(CheckFinding::State state);

/// What the end of an attempt to reach an account says of each part from Proxy on. `hadCredentials`: whether the
/// attempt was made with them; without, an answer of any kind is as far as it gets. `proxy`: the one that is taken;
/// empty for none.
QList<CheckFinding> findingsOf(
    const AccountProfile& account, const ConnectionReport& report, bool hadCredentials, const QString& proxy);

} // namespace tokendesk
