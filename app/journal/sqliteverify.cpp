#include "journal/sqliteverify.h"

#include "journal/entryhash.h"
#include "journal/journalnames.h"
#include "journal/journalremoval.h"
#include "journal/journalsummary.h"
#include "journal/sqliterows.h"
#include "journal/sqliteschema.h"

#include <map>
#include <unordered_map>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using FlawKind = JournalFlaw::Kind;

/// One walk over a journal; the first flaw ends it.
class Verification final
{
public:
    Verification(const SqliteConnection& connection, const QUuid& writer, const std::atomic_bool& isCalledOff)
        : m_connection(connection)
        , m_writer(writer)
        , m_isCalledOff(isCalledOff)
    {
    }

    JournalResult<JournalVerification> run()
    {
        const auto done = check();
        // Damage met on the way is what was looked for.
        if (!done && done.error().kind != JournalError::Kind::Damaged)
            return tl::unexpected(done.error());
        if (!done && !m_result.flaw)
            fail(FlawKind::Database, done.error().detail);
        for (const auto& [id, head] : m_heads)
            m_result.writers += head;
        return m_result;
    }

private:
    JournalResult<void> check()
    {
        SqliteTransaction transaction(m_connection);
        if (const auto begun = transaction.begin(SqliteTransaction::Kind::Read); !begun)
            return begun;
        using Step = JournalResult<void> (Verification::*)();
        // The entries first: what is wrong with one says more than what is wrong with the file.
        for (const Step step : {&Verification::findBeginning, &Verification::walkEntries, &Verification::checkEnd,
                 &Verification::walkSummaries, &Verification::checkDatabase}) {
            if (const auto done = (this->*step)(); !done || m_result.flaw)
                return done;
        }
        return {};
    }

    /// The chain begins where the last entry about a removal says. That entry is walked over like any other.
    JournalResult<void> findBeginning()
    {
        auto row = m_connection.query(
            u"SELECT writer, detail, at FROM entries WHERE kind = ? ORDER BY position DESC LIMIT 1"_s,
            {entryKindName(JournalEntry::Kind::EntriesRemoved)});
        if (!row)
            return tl::unexpected(row.error());
        const auto isThere = m_connection.nextRow(*row);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return {};
        m_result.removed = removedUpTo(QUuid::fromRfc4122(row->value(0).toByteArray()),
            QDateTime::fromMSecsSinceEpoch(row->value(2).toLongLong()), row->value(1).toString());
        if (m_result.removed)
            m_heads.emplace(m_result.removed->writer, *m_result.removed);
        return {};
    }

    JournalResult<void> walkEntries()
    {
        auto rows = m_connection.query(
            u"SELECT position, %1 FROM entries ORDER BY position"_s.arg(entryColumns().join(u", "_s)));
        if (!rows)
            return tl::unexpected(rows.error());
        for (;;) {
            if (m_isCalledOff)
                return tl::unexpected(JournalError {JournalError::Kind::Other, m_connection.file(), u"called off"_s});
            const auto isThere = m_connection.nextRow(*rows);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (!*isThere)
                return {};
            m_position = rows->value(0).toLongLong();
            const auto entry = entryFrom(*rows, 1);
            if (!entry) {
                fail(FlawKind::Changed, u"it holds what no entry has"_s,
                    QUuid::fromRfc4122(rows->value(1).toByteArray()), rows->value(2).toLongLong());
                return {};
            }
            if (!takeEntry(*entry))
                return {};
        }
    }

    bool takeEntry(const JournalEntry& entry)
    {
        JournalHead& head = m_heads.try_emplace(entry.writer, JournalHead {entry.writer, 0, noHash()}).first->second;
        if (entryHash(entry) != entry.hash)
            return fail(FlawKind::Changed, u"it doesn't have the hash it bears"_s, entry.writer, entry.sequence);
        if (entry.sequence > head.sequence + 1)
            return fail(
                FlawKind::Missing, u"the entry before is number %1"_s.arg(head.sequence), entry.writer, entry.sequence);
        if (entry.sequence != head.sequence + 1 || entry.previousHash != head.hash)
            return fail(FlawKind::OutOfOrder, u"it doesn't name the entry before"_s, entry.writer, entry.sequence);
        head.sequence = entry.sequence;
        head.hash = entry.hash;
        ++m_result.entries;
        if (entry.deletion.isNull())
            return true;
        const auto known = m_deletions.find(entry.deletion);
        if (known == m_deletions.end())
            m_deletions.emplace(entry.deletion, std::pair(m_position, JournalSummary::of(entry)));
        else
            known->second.second.take(entry);
        return true;
    }

    /// Positions are never given twice, and the database remembers the last.
    JournalResult<void> checkEnd()
    {
        const auto given = m_connection.value(u"SELECT seq FROM sqlite_sequence WHERE name = 'entries'"_s);
        if (!given)
            return tl::unexpected(given.error());
        const bool isOwnThere = m_heads.contains(m_writer);
        if (!isOwnThere || given->toLongLong() != m_position) {
            const qint64 last = isOwnThere ? m_heads.at(m_writer).sequence : 0;
            fail(FlawKind::Missing, u"entries at the end are gone"_s, m_writer, last + 1);
        }
        return {};
    }

    JournalResult<void> walkSummaries()
    {
        auto rows = m_connection.query(
            u"SELECT position, %1 FROM deletions ORDER BY position"_s.arg(summaryColumns().join(u", "_s)));
        if (!rows)
            return tl::unexpected(rows.error());
        std::size_t count = 0;
        for (;; ++count) {
            const auto isThere = m_connection.nextRow(*rows);
            if (!isThere)
                return tl::unexpected(isThere.error());
            if (!*isThere)
                break;
            m_position = rows->value(0).toLongLong();
            const auto summary = summaryFrom(*rows, 1);
            const auto expected = summary ? m_deletions.find(summary->id) : m_deletions.end();
            if (expected == m_deletions.end() || expected->second != std::pair(m_position, *summary)) {
                fail(FlawKind::Summary, u"a deletion is listed that isn't as its entries say"_s);
                return {};
            }
        }
        if (count != m_deletions.size())
            fail(FlawKind::Summary, u"a deletion isn't listed"_s);
        return {};
    }

    JournalResult<void> checkDatabase()
    {
        m_position = 0;
        const auto tables = checkJournalDefinitions(m_connection);
        if (!tables)
            return tables;
        const auto check = m_connection.value(u"PRAGMA integrity_check(1)"_s);
        if (!check)
            return tl::unexpected(check.error());
        if (check->toString() != "ok"_L1)
            fail(FlawKind::Database, check->toString());
        return {};
    }

    bool fail(FlawKind kind, const QString& detail, const QUuid& writer = {}, qint64 sequence = 0)
    {
        JournalFlaw flaw {kind, writer, sequence, m_position, {}, detail};
        const auto head = m_heads.find(writer.isNull() ? m_writer : writer);
        if (head != m_heads.end())
            flaw.lastSound = head->second;
        m_result.flaw = flaw;
        return false;
    }

    const SqliteConnection& m_connection;
    const QUuid m_writer;
    const std::atomic_bool& m_isCalledOff;
    JournalVerification m_result;
    qint64 m_position = 0;
    std::map<QUuid, JournalHead> m_heads;
    struct Hash {
        std::size_t operator()(const QUuid& id) const { return qHash(id); }
    };
    std::unordered_map<QUuid, std::pair<qint64, JournalSummary>, Hash> m_deletions;
};

} // namespace

JournalResult<JournalVerification> verifyTables(
    const SqliteConnection& connection, const QUuid& writer, const std::atomic_bool& isCalledOff)
{
    return Verification(connection, writer, isCalledOff).run();
}

JournalResult<void> verifyEnd(const SqliteConnection& connection, const QUuid& writer)
{
    constexpr int most = 100;
    const auto damaged = [&connection](const QString& detail) {
        return tl::unexpected(JournalError {JournalError::Kind::Damaged, connection.file(), detail});
    };
    auto rows = connection.query(
        u"SELECT %1 FROM entries WHERE writer = ? ORDER BY sequence DESC LIMIT ?"_s.arg(entryColumns().join(u", "_s)),
        {uuidValue(writer), most});
    if (!rows)
        return tl::unexpected(rows.error());
    std::optional<JournalEntry> after;
    for (;;) {
        const auto isThere = connection.nextRow(*rows);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            break;
        const auto entry = entryFrom(*rows, 0);
        if (!entry || entryHash(*entry) != entry->hash)
            return damaged(u"one of the last entries was changed"_s);
        if (after && (after->sequence != entry->sequence + 1 || after->previousHash != entry->hash))
            return damaged(u"one of the last entries doesn't follow on the one before"_s);
        after = entry;
    }
    // The first entry tells of the journal's beginning; there is no journal without it.
    if (!after)
        return damaged(u"it has no entry"_s);
    return {};
}

} // namespace tokendesk
