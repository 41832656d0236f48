#include "journal/journalsalvage.h"

#include "journal/entryhash.h"
#include "journal/sqliteconnection.h"
#include "journal/sqliterows.h"

#include <QSet>

#include <map>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Take = std::function<void(qint64 position, const JournalEntry& entry)>;

/// In one direction until its end, or until damage stops it. The last position it came to.
qint64 walk(const SqliteConnection& connection, const QString& condition, const Take& take)
{
    qint64 position = 0;
    auto rows = connection.query(u"SELECT position, %1 FROM entries %2"_s.arg(entryColumns().join(u", "_s), condition));
    while (rows && connection.nextRow(*rows).value_or(false)) {
        position = rows->value(0).toLongLong();
        const auto entry = entryFrom(*rows, 1);
        if (entry && entryHash(*entry) == entry->hash)
            take(position, *entry);
    }
    return position;
}

/// From both ends, so that one damaged page hides only what is in it.
void walkAll(const SqliteConnection& connection, const Take& take)
{
    const qint64 reached = walk(connection, u"ORDER BY position"_s, take);
    walk(connection, u"WHERE position > %1 ORDER BY position DESC"_s.arg(reached), take);
}

} // namespace

QList<JournalEntry> salvageOpenDeletions(const QString& file)
{
    const auto connection = SqliteConnection::open(file, SqliteConnection::Access::ReadOnly);
    if (!connection)
        return {};
    QSet<QUuid> ended;
    walkAll(**connection, [&ended](qint64, const JournalEntry& entry) {
        if (entry.kind == JournalEntry::Kind::Outcome)
            ended += entry.deletion;
    });
    std::map<qint64, JournalEntry> open;
    walkAll(**connection, [&ended, &open](qint64 position, const JournalEntry& entry) {
        if (!entry.deletion.isNull() && !ended.contains(entry.deletion))
            open.emplace(position, entry);
    });
    QList<JournalEntry> entries;
    for (const auto& [position, entry] : open)
        entries += entry;
    return entries;
}

} // namespace tokendesk
