#pragma once

#include "policy/inifile.h"
#include "policy/policylayer.h"

namespace tokendesk {

/// Makes a layer of the files that it consists of: what comes later wins.
class PolicyReader final
{
public:
    /// The files are managed ones, or those of the defaults.
    explicit PolicyReader(bool isManaged)
        : m_isManaged(isManaged)
    {
    }

    void takeBytes(const QString& file, QByteArrayView bytes);
    void takeEntries(const QString& file, const QList<IniEntry>& entries);
    void tell(const PolicyProblem& problem);

    /// Once everything was taken.
    PolicyLayer layer();
    const QList<PolicyProblem>& problems() const { return m_problems; }

private:
    struct AccountText {
        struct Value {
            QString text;
            PolicySource source;
        };

        QString name;
        PolicySource source;
        std::map<PolicyKey, Value> values;
    };

    void tellFlaws(const QString& file, const QList<IniFlaw>& flaws);
    void takeEntry(const IniEntry& entry, const PolicySource& source);
    void takeAccountEntry(const IniEntry& entry, PolicyKey key, const PolicySource& source);
    void checkReasons();
    std::optional<PolicyProblem> readAccount(const AccountText& text);
    PolicyProblem problem(PolicyProblem::Kind kind, const PolicySource& source, const IniEntry& entry) const;

    const bool m_isManaged;
    PolicyLayer m_layer;
    QList<PolicyProblem> m_problems;
    /// In the order in which they first come.
    QList<AccountText> m_accounts;
};

} // namespace tokendesk
