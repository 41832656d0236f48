#include "journal/sqliteremoval.h"

#include "journal/sqliterows.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// When the first entry was written, and the last one that a server's answer over TLS stands behind: where a clock goes
/// years wrong, none that shows who it is is believed. (The sandbox answers at any time.) Nullopt: there is none, or
/// there are entries of others than the writer, which no journal of ours has.
JournalResult<std::optional<std::pair<QDateTime, QDateTime>>> spanOf(
    const SqliteConnection& connection, const QUuid& writer)
{
    auto row = connection.query(uR"(SELECT (SELECT min(writer) FROM entries), (SELECT max(writer) FROM entries),
        (SELECT at FROM entries ORDER BY position LIMIT 1),
        (SELECT at FROM entries WHERE http_status > 0 AND api_root LIKE 'https:%'
            ORDER BY position DESC LIMIT 1))"_s);
    if (!row)
        return tl::unexpected(row.error());
    if (const auto isThere = connection.nextRow(*row); !isThere)
        return tl::unexpected(isThere.error());
    const QVariant own = uuidValue(writer);
    if (row->value(0) != own || row->value(1) != own || row->value(3).isNull())
        return std::nullopt;
    return std::pair(QDateTime::fromMSecsSinceEpoch(row->value(2).toLongLong()),
        QDateTime::fromMSecsSinceEpoch(row->value(3).toLongLong()));
}

/// The last position before the first entry that is young enough or belongs to what stays.
JournalResult<qint64> lastRemovable(const SqliteConnection& connection, const QDateTime& olderThan)
{
    const auto staying = connection.value(uR"(SELECT min(position) FROM (
        SELECT min(position) AS position FROM entries WHERE at >= ?
        UNION ALL SELECT min(position) FROM deletions WHERE state <> 'ended'))"_s,
        {olderThan.toMSecsSinceEpoch()});
    if (!staying)
        return tl::unexpected(staying.error());
    qint64 last = staying->toLongLong() - 1;
    // What stays because of one may belong to another that began before.
    for (;;) {
        const auto crossing = connection.value(uR"(SELECT min(first) FROM (
            SELECT min(position) AS first, max(position) AS last FROM entries
            WHERE coalesce(run, deletion) IS NOT NULL GROUP BY coalesce(run, deletion))
            WHERE first <= ? AND last > ?)"_s,
            {last, last});
        if (!crossing)
            return tl::unexpected(crossing.error());
        if (crossing->isNull())
            return last;
        last = crossing->toLongLong() - 1;
    }
}

} // namespace

JournalResult<std::optional<JournalRemoval>> findRemovable(
    const SqliteConnection& connection, const QUuid& writer, const JournalRetention& retention, const QDateTime& now)
{
    const auto span = spanOf(connection, writer);
    if (!span)
        return tl::unexpected(span.error());
    if (!*span)
        return std::nullopt;
    const auto& [oldest, newest] = **span;
    const QDateTime olderThan = std::min(now, newest).addDuration(-retention.kept);
    if (oldest.addDuration(JournalRetention::slack) >= olderThan)
        return std::nullopt;
    const auto last = lastRemovable(connection, olderThan);
    if (!last)
        return tl::unexpected(last.error());
    auto row = connection.query(uR"(SELECT sequence, hash, (SELECT count(*) FROM entries WHERE position <= ?),
        (SELECT at FROM entries WHERE position > ? ORDER BY position LIMIT 1)
        FROM entries WHERE position <= ? ORDER BY position DESC LIMIT 1)"_s,
        {*last, *last, *last});
    if (!row)
        return tl::unexpected(row.error());
    const auto isThere = connection.nextRow(*row);
    if (!isThere)
        return tl::unexpected(isThere.error());
    const auto isMuch = [&](qint64 firstToStay) {
        return QDateTime::fromMSecsSinceEpoch(firstToStay) > oldest.addDuration(JournalRetention::slack);
    };
    if (!*isThere || !isMuch(row->value(3).toLongLong()))
        return std::nullopt;
    return JournalRemoval {
        row->value(2).toLongLong(), {writer, row->value(0).toLongLong(), row->value(1).toByteArray()}, olderThan};
}

JournalResult<void> copyKept(const SqliteConnection& to, const QString& fromFile, const JournalRemoval& removal)
{
    if (const auto attached = to.run(u"ATTACH ? AS old"_s, {fromFile}); !attached)
        return attached;
    SqliteTransaction transaction(to);
    if (const auto begun = transaction.begin(SqliteTransaction::Kind::Write); !begun)
        return begun;
    const QVariantList from {removal.last.sequence};
    // A writer's positions and sequences rise together.
    for (const QString& statement :
        {u"INSERT INTO main.entries SELECT * FROM old.entries WHERE sequence > ? ORDER BY position"_s,
            u"INSERT INTO main.deletions SELECT * FROM old.deletions WHERE position > (SELECT max(position) FROM "
            u"old.entries WHERE sequence <= ?)"_s})
        if (const auto copied = to.run(statement, from); !copied)
            return copied;
    if (const auto committed = transaction.commit(); !committed)
        return committed;
    return to.run(u"DETACH old"_s);
}

} // namespace tokendesk
