#pragma once

#include <QList>
#include <QString>

namespace tokendesk {

/// A value and what it is called, in words that are safe to show.
struct NamedValue {
    QString name;
    QString value;

    friend bool operator==(const NamedValue&, const NamedValue&) = default;
};

/// Named values in order, those that are empty left out.
class NamedValues final
{
public:
    NamedValues& add(const QString& name, const QString& value)
    {
        if (!value.isEmpty())
            m_values += {name, value};
        return *this;
    }

    const QList<NamedValue>& values() const { return m_values; }
    /// A line for each.
    QString lines() const
    {
        QString result;
        for (const NamedValue& value : m_values)
            result += QStringLiteral("%1: %2\n").arg(value.name, value.value);
        return result;
    }

private:
    QList<NamedValue> m_values;
};

} // namespace tokendesk
