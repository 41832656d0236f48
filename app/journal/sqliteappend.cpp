#include "journal/sqliteappend.h"

#include "journal/entryhash.h"
#include "journal/journalnames.h"
#include "journal/sqlitequeries.h"
#include "journal/sqliterows.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString insertInto(const QString& table, const QStringList& columns)
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"INSERT INTO %1 (%2) VALUES (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s));
}

} // namespace

SqliteAppend::SqliteAppend(const SqliteConnection& connection, const QUuid& writer)
    : m_connection(connection)
    , m_writer(writer)
{
}

JournalResult<void> SqliteAppend::run(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    if (const auto prepared = prepare(); !prepared)
        return prepared;
    m_touched.clear();
    SqliteTransaction transaction(m_connection);
    if (const auto begun = transaction.begin(SqliteTransaction::Kind::Write); !begun)
        return begun;
    // Inside the transaction: another program may be at work on the same chain.
    auto head = headOf(m_connection, m_writer);
    if (!head)
        return tl::unexpected(head.error());
    for (const JournalEntry& given : entries) {
        JournalEntry entry = asKept(given);
        entry.writer = m_writer;
        entry.sequence = head->sequence + 1;
        entry.previousHash = head->hash;
        entry.hash = entryHash(entry);
        if (!entry.deletion.isNull())
            if (const auto read = readSummary(entry.deletion); !read)
                return read;
        if (purpose == JournalStorage::Purpose::Intent && entry.kind == JournalEntry::Kind::Sending)
            if (const auto free = checkConflict(entry); !free)
                return free;
        const auto position = insert(entry);
        if (!position)
            return tl::unexpected(position.error());
        if (const auto followed = follow(entry, *position); !followed)
            return followed;
        head->sequence = entry.sequence;
        head->hash = entry.hash;
    }
    if (const auto written = writeSummaries(); !written)
        return written;
    return transaction.commit();
}

JournalResult<void> SqliteAppend::prepare()
{
    if (m_isPrepared)
        return {};
    const QStringList columns = QStringList {u"position"_s} + summaryColumns();
    const std::initializer_list<std::pair<QSqlQuery&, QString>> statements {
        {m_insertEntry, insertInto(u"entries"_s, entryColumns())},
        {m_findSummary, u"SELECT %1 FROM deletions WHERE id = ?"_s.arg(columns.join(u", "_s))},
        {m_insertSummary, insertInto(u"deletions"_s, columns)},
        {m_updateSummary,
            u"UPDATE deletions SET state = ?, outcome = ?, last_at = ?, attempts = ?, last_attempt = ? WHERE id = ?"_s},
    };
    for (const auto& [query, statement] : statements) {
        auto prepared = m_connection.prepare(statement);
        if (!prepared)
            return tl::unexpected(prepared.error());
        query = std::move(*prepared);
    }
    m_isPrepared = true;
    return {};
}

JournalResult<qint64> SqliteAppend::insert(const JournalEntry& entry)
{
    if (const auto inserted = m_connection.run(m_insertEntry, entryValues(entry)); !inserted)
        return tl::unexpected(inserted.error());
    return m_insertEntry.lastInsertId().toLongLong();
}

JournalResult<void> SqliteAppend::follow(const JournalEntry& entry, qint64 position)
{
    if (entry.deletion.isNull())
        return {};
    const auto known = m_touched.find(entry.deletion);
    if (known == m_touched.end())
        m_touched.emplace(entry.deletion, Kept {JournalSummary::of(entry), position, true});
    else
        known->second.summary.take(entry);
    return {};
}

JournalResult<void> SqliteAppend::checkConflict(const JournalEntry& entry)
{
    const auto conflict = [this](const QString& detail) {
        return tl::unexpected(JournalError {JournalError::Kind::Conflict, m_connection.file(), detail});
    };
    const auto own = m_touched.find(entry.deletion);
    if (own != m_touched.end() && own->second.summary.state == JournalDeletion::State::Ended)
        return conflict(u"this deletion has ended"_s);
    const auto other = m_connection.value(uR"(SELECT 1 FROM deletions
        WHERE target = ? AND state <> 'ended' AND state IN ('sending', 'unknown') AND id <> ? LIMIT 1)"_s,
        {JournalSummary::of(entry).target, uuidValue(entry.deletion)});
    if (!other)
        return tl::unexpected(other.error());
    if (other->isValid())
        return conflict(u"another deletion of the same token isn't settled"_s);
    return {};
}

JournalResult<void> SqliteAppend::readSummary(const QUuid& deletion)
{
    if (m_touched.contains(deletion))
        return {};
    if (const auto found = m_connection.run(m_findSummary, {uuidValue(deletion)}); !found)
        return found;
    const auto row = m_connection.nextRow(m_findSummary);
    if (!row)
        return tl::unexpected(row.error());
    if (*row) {
        auto summary = summaryFrom(m_findSummary, 1);
        if (!summary)
            return tl::unexpected(
                JournalError {JournalError::Kind::Damaged, m_connection.file(), u"a summary can't be read"_s});
        m_touched.emplace(deletion, Kept {std::move(*summary), m_findSummary.value(0).toLongLong(), false});
    }
    m_findSummary.finish();
    return {};
}

JournalResult<void> SqliteAppend::writeSummaries()
{
    for (const auto& [id, kept] : m_touched) {
        const JournalSummary& now = kept.summary;
        QVariantList all = summaryValues(now);
        all.prepend(kept.position);
        const auto written = kept.isNew
            ? m_connection.run(m_insertSummary, all)
            : m_connection.run(m_updateSummary,
                {deletionStateName(now.state), now.outcome.isNull() ? u""_s : now.outcome,
                    now.lastAt.toMSecsSinceEpoch(), now.attempts, uuidValue(now.lastAttempt), uuidValue(id)});
        if (!written)
            return written;
    }
    return {};
}

} // namespace tokendesk
