#pragma once

#include "accounts/accountprofile.h"
#include "deletion/deletionrules.h"
#include "policy/policykeys.h"

#include <tl/expected.hpp>

namespace tokendesk {

/// How the API is to be reached, as far as it is set.
struct PolicyNetwork {
    bool isSet() const { return proxy || proxyUser || caFile; }
    /// Puts what is set over other settings.
    void putOver(NetworkSettings& network) const;

    /// Without a user.
    std::optional<ProxySettings> proxy = {};
    std::optional<QString> proxyUser = {};
    std::optional<QString> caFile = {};

    friend bool operator==(const PolicyNetwork&, const PolicyNetwork&) = default;
};

/// What policy files set; what they don't is as without any.
struct PolicyValues {
    /// nullopt: any. None at all can be opened if it is empty.
    std::optional<QList<QUrl>> apiRoots = {};
    bool allowsSandbox = true;
    bool isReadOnly = false;
    std::optional<int> largestBatch = {};
    std::optional<Requestor> requestor = {};
    std::optional<QStringList> reasons = {};
    bool onlyTheseReasons = false;
    /// As it stands in the file; see journalFolderFrom().
    QString journalFolder = {};
    bool allowsExport = true;
    std::optional<int> journalKeepDays = {};
    PolicyNetwork network = {};
    std::optional<int> idleMinutes = {};
    std::optional<int> clipboardSeconds = {};
    /// Empty: the system's.
    std::optional<QString> language = {};

    friend bool operator==(const PolicyValues&, const PolicyValues&) = default;
};

enum class ValueProblem {
    None,
    OutOfRange,
    Secret, ///< holds a password
};

/// Takes the value of any key but an account's.
ValueProblem takeValue(PolicyValues& values, PolicyKey key, const QString& text);
/// What holds instead of a managed value that can't be understood: where it was meant to forbid something, all of that
/// is forbidden. False for a key that forbids nothing.
bool takeStrictest(PolicyValues& values, PolicyKey key);
/// Whether there is no deletion at all where the managed value of a key can't be understood: what was to be said of
/// every deletion can't be.
bool locksWhenWrong(PolicyKey key);

/// `system`, `none` or a URL of a host and a port.
tl::expected<ProxySettings, ValueProblem> proxyFrom(const QString& text);
/// Where a managed journal folder is for the person who runs this program, whatever their environment says.
QString journalFolderFrom(const QString& pattern);

} // namespace tokendesk
