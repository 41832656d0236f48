#include "ledger.h"

#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

Ledger Ledger::read(const QString& file)
{
    Ledger ledger;
    QFile lines(file);
    if (!lines.open(QIODevice::ReadOnly))
        qFatal("The ledger can't be read: %s", qPrintable(lines.errorString()));
    while (!lines.atEnd())
        ledger.m_entries += QJsonDocument::fromJson(lines.readLine()).object();
    return ledger;
}

int Ledger::count(QLatin1StringView method) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(),
        [method](const QJsonObject& entry) { return entry.value("method"_L1).toString() == method; }));
}

int Ledger::countOf(QLatin1StringView method, const QString& tokenId) const
{
    return static_cast<int>(std::count_if(m_entries.cbegin(), m_entries.cend(), [&](const QJsonObject& entry) {
        return entry.value("method"_L1).toString() == method && entry.value("token_id"_L1).toString() == tokenId;
    }));
}

QStringList Ledger::deletedIds() const
{
    QStringList ids;
    for (const QJsonObject& entry : m_entries)
        if (entry.value("effect"_L1).toString() == "deleted"_L1)
            ids += entry.value("token_id"_L1).toString();
    return ids;
}

QJsonObject Ledger::last(QLatin1StringView method) const
{
    for (auto entry = m_entries.crbegin(); entry != m_entries.crend(); ++entry)
        if (entry->value("method"_L1).toString() == method)
            return *entry;
    return {};
}

} // namespace tokendesk
