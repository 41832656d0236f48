#pragma once

#include <QDateTime>
#include <QFile>
#include <QHash>
#include <QSet>

#include <chrono>
#include <optional>

namespace tokendesk::crash {

/// What reached the sandbox by now: its ledger, read on from where the last reading ended.
class WireRecord final
{
public:
    explicit WireRecord(const QString& ledgerFile);

    void readOn();
    /// DELETEs that reached it, whole ones and those that broke off.
    int deleteCount() const { return m_deleteCount; }
    int deletesOf(const QString& tokenId) const { return static_cast<int>(m_deletes.value(tokenId).size()); }
    /// The shortest time between two of them; nothing if there weren't two.
    std::optional<std::chrono::milliseconds> betweenDeletesOf(const QString& tokenId) const;
    bool isDeleted(const QString& tokenId) const { return m_deleted.contains(tokenId); }

private:
    QFile m_file;
    QHash<QString, QList<QDateTime>> m_deletes;
    QSet<QString> m_deleted;
    int m_deleteCount = 0;
};

} // namespace tokendesk::crash
