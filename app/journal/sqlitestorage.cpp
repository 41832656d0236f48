#include "journal/sqlitestorage.h"

#include "journal/sqliteappend.h"
#include "journal/sqlitequeries.h"
#include "journal/sqliteschema.h"
#include "journal/sqliteverify.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

SqliteStorage::SqliteStorage(std::unique_ptr<SqliteConnection> connection, const QUuid& writer)
    : m_connection(std::move(connection))
    , m_append(std::make_unique<SqliteAppend>(*m_connection, writer))
    , m_writer(writer)
{
}

SqliteStorage::~SqliteStorage() = default;

JournalResult<std::unique_ptr<SqliteStorage>> SqliteStorage::open(const QString& file, Access access)
{
    auto connection = SqliteConnection::open(file, access);
    if (!connection)
        return tl::unexpected(connection.error());
    const auto writer = checkJournalTables(**connection);
    if (!writer)
        return tl::unexpected(writer.error());
    return std::unique_ptr<SqliteStorage>(new SqliteStorage(std::move(*connection), *writer));
}

JournalResult<void> SqliteStorage::inspect(const QString& file)
{
    const auto storage = open(file, Access::ReadOnly);
    if (!storage)
        return tl::unexpected(storage.error());
    return verifyEnd(*(*storage)->m_connection, (*storage)->m_writer);
}

JournalResult<void> SqliteStorage::append(const QList<JournalEntry>& entries, Purpose purpose)
{
    return m_append->run(entries, purpose);
}

JournalResult<JournalPage> SqliteStorage::list(const JournalQuery& query, std::optional<JournalPlace> after, int most)
{
    return listDeletions(*m_connection, query, after, most);
}

JournalResult<int> SqliteStorage::count(const JournalQuery& query) { return countDeletions(*m_connection, query); }

JournalResult<QList<JournalEntry>> SqliteStorage::story(const QUuid& deletion)
{
    return storyOf(*m_connection, deletion);
}

JournalResult<QList<JournalDeletion>> SqliteStorage::open() { return openDeletions(*m_connection); }

JournalResult<QList<JournalAccount>> SqliteStorage::accounts() { return journalAccounts(*m_connection); }

JournalResult<JournalHead> SqliteStorage::head() { return headOf(*m_connection, m_writer); }

JournalResult<int> SqliteStorage::readAll(
    const JournalQuery& query, bool withEntries, const Sink& sink, const std::atomic_bool& isCalledOff)
{
    constexpr int atOnce = 500;
    // One transaction sees one state.
    SqliteTransaction transaction(*m_connection);
    if (const auto begun = transaction.begin(SqliteTransaction::Kind::Read); !begun)
        return tl::unexpected(begun.error());
    int total = 0;
    std::optional<JournalPlace> after;
    for (bool hasMore = true; hasMore && !isCalledOff;) {
        auto page = listDeletions(*m_connection, query, after, atOnce);
        if (!page)
            return tl::unexpected(page.error());
        hasMore = page->hasMore;
        after = page->last;
        JournalExtract extract {std::move(page->deletions), {}};
        if (withEntries) {
            auto entries = entriesOf(*m_connection, extract.deletions);
            if (!entries)
                return tl::unexpected(entries.error());
            extract.entries = std::move(*entries);
        }
        total += int(extract.deletions.size());
        if (!sink(extract))
            break;
    }
    return total;
}

JournalResult<JournalVerification> SqliteStorage::verify(const std::atomic_bool& isCalledOff)
{
    return verifyTables(*m_connection, m_writer, isCalledOff);
}

JournalResult<bool> SqliteStorage::hasNews()
{
    // Counts the commits of other connections.
    const auto version = m_connection->value(u"PRAGMA data_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const qint64 before = std::exchange(m_lastSeen, version->toLongLong());
    return before >= 0 && before != m_lastSeen;
}

} // namespace tokendesk
