#pragma once

#include "journal/journalremoval.h"
#include "policy/policylayer.h"

#include <chrono>

namespace tokendesk {

/// Where policy files lie. main() takes installed(), which no environment variable or option changes: a policy that
/// its reader can lead elsewhere is none.
struct PolicyPlaces {
    QString defaultsFile = {};
    QString managedFolder = {};
    /// Who alone may be able to change them, by number; nullopt: whoever they belong to.
    std::optional<uint> owner = {};

    static PolicyPlaces installed();
};

/// What the organisation has decided for this computer: defaults, which a person may change for themselves, and what
/// is managed, which they can't. A program goes by what it read once, at the start.
class Policy final
{
public:
    /// Nothing is decided.
    Policy() = default;
    /// Reads what is there. `managedFolder/*.ini` count in the order of their names; other files in it don't, nor do
    /// hidden ones. Of a bad value the rest holds, and where a managed one was to forbid something, all of it is
    /// forbidden. A managed file that can't be read turns deletion off.
    static Policy read(const PolicyPlaces& places);

    const PolicyLayer& defaults() const { return m_defaults; }
    const PolicyLayer& managed() const { return m_managed; }
    const QList<PolicyProblem>& problems() const { return m_problems; }

    bool isManaged(PolicyKey key) const { return m_managed.sources.contains(key); }
    /// Whether the profile of that key is a managed one.
    bool isManagedAccount(const QString& key) const;

    /// Whether deletion is off because it can't be told what is allowed.
    bool isUnreadable() const;
    DeletionRules deletionRules() const;
    /// Whether it may be opened: by its API root, or because it is a sandbox.
    bool allows(const AccountProfile& account) const;
    bool allowsSandbox() const { return m_managed.values.allowsSandbox; }
    bool allowsExport() const { return m_managed.values.allowsExport; }
    /// nullopt: as usual.
    std::optional<std::chrono::seconds> clipboardTime() const;
    /// Where the journal of this user lies: where the organisation says, else in its usual place.
    QString journalFolder() const;
    /// nullopt: for ever.
    std::optional<JournalRetention> journalRetention() const;

    friend bool operator==(const Policy&, const Policy&) = default;

private:
    PolicyLayer m_defaults;
    PolicyLayer m_managed;
    QList<PolicyProblem> m_problems;
};

} // namespace tokendesk
