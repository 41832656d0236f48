#pragma once

#include "operations.h"

#include <map>

namespace tokendesk {

/// A table of Markdown: what each fault comes to in each operation, by the fault's name.
class FaultTable final
{
public:
    /// Takes the table below the heading. A row that doesn't fit ends the program.
    static FaultTable read(const QString& file, const QString& heading);

    QStringList faults() const { return m_faults; }
    QString outcome(const QString& fault, Operation operation) const { return m_outcomes.at({fault, operation}); }

private:
    QStringList m_faults;
    std::map<std::pair<QString, Operation>, QString> m_outcomes;
};

/// The table of what a person is told: by outcome, what the sentence must hold.
class ToldTable final
{
public:
    static ToldTable read(const QString& file);

    /// Whether that is what a person must be told of that outcome; nothing, for one that isn't in the table.
    bool fits(const QString& outcome, const QString& told) const;

private:
    std::map<QString, QStringList> m_parts;
};

} // namespace tokendesk
