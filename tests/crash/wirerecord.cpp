#include "wirerecord.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

WireRecord::WireRecord(const QString& ledgerFile)
    : m_file(ledgerFile)
{
    if (!m_file.open(QIODevice::ReadOnly))
        qFatal("The ledger can't be read: %s", qPrintable(m_file.errorString()));
}

void WireRecord::readOn()
{
    for (;;) {
        const qint64 before = m_file.pos();
        const QByteArray line = m_file.readLine();
        // The sandbox may be at it.
        if (!line.endsWith('\n')) {
            m_file.seek(before);
            return;
        }
        const QJsonObject entry = QJsonDocument::fromJson(line).object();
        if (entry.value("method"_L1) != "DELETE"_L1)
            continue;
        // Of a request that broke off, only the path is known.
        const QString tokenId = entry.value("path"_L1).toString().section(u'/', -1);
        ++m_deleteCount;
        m_deletes[tokenId] += QDateTime::fromString(entry.value("at"_L1).toString(), Qt::ISODateWithMs);
        if (entry.value("effect"_L1) == "deleted"_L1)
            m_deleted.insert(tokenId);
    }
}

std::optional<std::chrono::milliseconds> WireRecord::betweenDeletesOf(const QString& tokenId) const
{
    QList<QDateTime> times = m_deletes.value(tokenId);
    std::sort(times.begin(), times.end());
    std::optional<std::chrono::milliseconds> shortest;
    for (qsizetype i = 1; i < times.size(); ++i) {
        const std::chrono::milliseconds between(times[i - 1].msecsTo(times[i]));
        shortest = std::min(shortest.value_or(between), between);
    }
    return shortest;
}

} // namespace tokendesk::crash
