#include "journal/sqlitequeries.h"

#include "journal/entryhash.h"
#include "journal/journalnames.h"
#include "journal/journalsummary.h"
#include "journal/sqliterows.h"

#include <QHash>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// How JournalQuery::outcomes names those that haven't ended.
const QString openOutcome = u"open"_s;

JournalError unreadable(const SqliteConnection& connection)
{
    return {JournalError::Kind::Damaged, connection.file(), u"a row can't be read"_s};
}

QString prefixed(const QStringList& columns, const QString& table)
{
    QStringList result;
    for (const QString& column : columns)
        result += table + u'.' + column;
    return result.join(u", "_s);
}

struct Condition {
    QStringList terms;
    QVariantList values;

    void add(const QString& term, const QVariant& value)
    {
        terms += term;
        values += value;
    }
    QString where() const { return terms.isEmpty() ? QString() : u" WHERE "_s + terms.join(u" AND "_s); }
};

/// The page of a list is read along its order, newest first, until it is full: an index on anything else would have all
/// that it finds sorted first. A `+` keeps SQLite from such an index. To count, any index is welcome.
enum class Use { Page, Count };

void addOutcomes(const QStringList& outcomes, Use use, Condition& condition)
{
    if (outcomes.isEmpty())
        return;
    QStringList ways;
    QStringList ended = outcomes;
    if (ended.removeAll(openOutcome) > 0)
        ways += u"d.state <> 'ended'"_s;
    // One outcome's index is in order; that of several isn't.
    const QString column
        = use == Use::Count || (ways.isEmpty() && ended.size() == 1) ? u"d.outcome"_s : u"+d.outcome"_s;
    if (ended.size() == 1)
        ways += column + u" = ?"_s;
    else if (!ended.isEmpty())
        ways += u"%1 IN (%2)"_s.arg(column, QStringList(ended.size(), u"?"_s).join(u", "_s));
    condition.terms += u'(' + ways.join(u" OR "_s) + u')';
    for (const QString& outcome : ended)
        condition.values += outcome;
}

Condition conditionOf(const JournalQuery& query, Use use)
{
    const QString noIndex = use == Use::Page ? u"+"_s : QString();
    Condition condition;
    if (!query.run.isNull())
        condition.add(u"d.run = ?"_s, uuidValue(query.run));
    if (!query.accountId.isEmpty())
        condition.add(u"d.account_id = ?"_s, query.accountId);
    addOutcomes(query.outcomes, use, condition);
    if (query.from.isValid())
        condition.add(noIndex + u"d.requested_at >= ?"_s, query.from.toMSecsSinceEpoch());
    if (query.until.isValid())
        condition.add(noIndex + u"d.requested_at < ?"_s, query.until.toMSecsSinceEpoch());
    for (const QString& word : query.text.simplified().split(u' ', Qt::SkipEmptyParts))
        condition.add(u"instr(d.searched, ?) > 0"_s, searchedText(word));
    return condition;
}

struct Found {
    JournalDeletion deletion;
    qint64 position = 0;
};

JournalResult<QList<Found>> deletionsWhere(
    const SqliteConnection& connection, const Condition& condition, const QString& order)
{
    // CROSS: SQLite would else be free to begin with the entries.
    const QString statement
        = u"SELECT d.position, %1, %2 FROM deletions d CROSS JOIN entries e ON e.position = d.position"_s.arg(
            prefixed(summaryColumns(), u"d"_s), prefixed(entryColumns(), u"e"_s));
    auto rows = connection.query(statement + condition.where() + order, condition.values);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<Found> found;
    for (;;) {
        const auto isThere = connection.nextRow(*rows);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return found;
        const auto summary = summaryFrom(*rows, 1);
        const auto first = entryFrom(*rows, 1 + int(summaryColumns().size()));
        if (!summary || !first)
            return tl::unexpected(unreadable(connection));
        found += {deletionOf(*summary, *first), rows->value(0).toLongLong()};
    }
}

JournalResult<void> addEntries(const SqliteConnection& connection, QSqlQuery& rows, QList<JournalEntry>& entries)
{
    for (;;) {
        const auto isThere = connection.nextRow(rows);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return {};
        auto entry = entryFrom(rows, 0);
        if (!entry)
            return tl::unexpected(unreadable(connection));
        entries += std::move(*entry);
    }
}

} // namespace

JournalResult<JournalPage> listDeletions(
    const SqliteConnection& connection, const JournalQuery& query, std::optional<JournalPlace> after, int most)
{
    Condition condition = conditionOf(query, Use::Page);
    if (after)
        condition.add(u"d.position < ?"_s, after->position);
    // One more tells whether there are more.
    condition.values += most + 1;
    auto found = deletionsWhere(connection, condition, u" ORDER BY d.position DESC LIMIT ?"_s);
    if (!found)
        return tl::unexpected(found.error());
    JournalPage page;
    page.hasMore = found->size() > most;
    if (page.hasMore)
        found->removeLast();
    for (const Found& one : std::as_const(*found)) {
        page.deletions += one.deletion;
        page.last.position = one.position;
    }
    return page;
}

JournalResult<int> countDeletions(const SqliteConnection& connection, const JournalQuery& query)
{
    const Condition condition = conditionOf(query, Use::Count);
    const auto count = connection.value(u"SELECT count(*) FROM deletions d"_s + condition.where(), condition.values);
    if (!count)
        return tl::unexpected(count.error());
    return count->toInt();
}

JournalResult<QList<JournalEntry>> storyOf(const SqliteConnection& connection, const QUuid& deletion)
{
    auto rows = connection.query(uR"(SELECT %1 FROM entries WHERE position IN (
            SELECT position FROM entries WHERE deletion = ?
            UNION ALL SELECT position FROM entries WHERE deletion IS NULL AND run IS NOT NULL
                AND run = (SELECT run FROM entries WHERE deletion = ? ORDER BY position LIMIT 1))
        ORDER BY position)"_s.arg(entryColumns().join(u", "_s)),
        {uuidValue(deletion), uuidValue(deletion)});
    if (!rows)
        return tl::unexpected(rows.error());
    QList<JournalEntry> entries;
    if (const auto added = addEntries(connection, *rows, entries); !added)
        return tl::unexpected(added.error());
    return entries;
}

JournalResult<QList<JournalEntry>> entriesOf(
    const SqliteConnection& connection, const QList<JournalDeletion>& deletions)
{
    // At once: to begin a query costs Qt more than to read some rows.
    QVariantList ids;
    for (const JournalDeletion& deletion : deletions)
        ids += uuidValue(deletion.id);
    auto rows = connection.query(u"SELECT %1 FROM entries WHERE deletion IN (%2) ORDER BY position"_s.arg(
                                     entryColumns().join(u", "_s), QStringList(ids.size(), u"?"_s).join(u", "_s)),
        ids);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<JournalEntry> found;
    if (const auto added = addEntries(connection, *rows, found); !added)
        return tl::unexpected(added.error());
    QHash<QUuid, QList<JournalEntry>> stories;
    for (const JournalEntry& entry : std::as_const(found))
        stories[entry.deletion] += entry;
    QList<JournalEntry> entries;
    entries.reserve(found.size());
    for (const JournalDeletion& deletion : deletions)
        entries += stories.value(deletion.id);
    return entries;
}

JournalResult<QList<JournalDeletion>> openDeletions(const SqliteConnection& connection)
{
    Condition condition;
    condition.terms += u"d.state <> 'ended'"_s;
    const auto found = deletionsWhere(connection, condition, u" ORDER BY d.position"_s);
    if (!found)
        return tl::unexpected(found.error());
    QList<JournalDeletion> deletions;
    QHash<QUuid, bool> isRunEnded;
    for (const Found& one : *found) {
        deletions += one.deletion;
        const QUuid run = one.deletion.run;
        if (!run.isNull() && !isRunEnded.contains(run)) {
            const auto end = connection.value(
                u"SELECT EXISTS (SELECT 1 FROM entries WHERE deletion IS NULL AND run = ? AND kind = ?)"_s,
                {uuidValue(run), entryKindName(JournalEntry::Kind::RunEnded)});
            if (!end)
                return tl::unexpected(end.error());
            isRunEnded.insert(run, end->toBool());
        }
        deletions.last().isRunEnded = isRunEnded.value(run);
    }
    return deletions;
}

JournalResult<QList<JournalAccount>> journalAccounts(const SqliteConnection& connection)
{
    // Steps from one account to the next along the index, instead of past each of its deletions.
    auto rows = connection.query(uR"(
        WITH RECURSIVE each(id) AS (
            SELECT min(account_id) FROM deletions
            UNION ALL SELECT (SELECT min(account_id) FROM deletions WHERE account_id > each.id) FROM each
                WHERE each.id IS NOT NULL)
        SELECT each.id, (SELECT account_name FROM entries WHERE position =
                (SELECT max(position) FROM deletions WHERE account_id = each.id))
        FROM each WHERE each.id IS NOT NULL)"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QList<JournalAccount> accounts;
    for (;;) {
        const auto isThere = connection.nextRow(*rows);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            return accounts;
        accounts += {rows->value(0).toString(), rows->value(1).toString()};
    }
}

JournalResult<JournalHead> headOf(const SqliteConnection& connection, const QUuid& writer)
{
    auto rows = connection.query(
        u"SELECT sequence, hash FROM entries WHERE writer = ? ORDER BY sequence DESC LIMIT 1"_s, {uuidValue(writer)});
    if (!rows)
        return tl::unexpected(rows.error());
    const auto isThere = connection.nextRow(*rows);
    if (!isThere)
        return tl::unexpected(isThere.error());
    if (!*isThere)
        return JournalHead {writer, 0, noHash()};
    return JournalHead {writer, rows->value(0).toLongLong(), rows->value(1).toByteArray()};
}

} // namespace tokendesk
