#include "journal/sqliteschema.h"

#include <QUuid>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Marks the file as a journal of ours: "TDjl".
constexpr int applicationId = 0x54446a6c;
/// Raise it when an older version couldn't read or mustn't write the file any more.
constexpr int schemaVersion = 1;

/// The statements that make a journal, as the database keeps them. Positions count all entries of the file, sequences
/// those of a writer. Names are those of journalnames.h; times are milliseconds since 1970 in UTC; UUIDs are their 16
/// bytes.
QStringList definitions()
{
    return {
        uR"(CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT)"_s,
        uR"(CREATE TABLE entries (
            position INTEGER PRIMARY KEY AUTOINCREMENT,
            writer BLOB NOT NULL,
            sequence INTEGER NOT NULL,
            at INTEGER NOT NULL,
            user TEXT NOT NULL,
            host TEXT NOT NULL,
            program TEXT NOT NULL,
            previous_hash BLOB NOT NULL,
            hash BLOB NOT NULL,
            kind TEXT NOT NULL,
            run BLOB,
            deletion BLOB,
            attempt BLOB,
            account_name TEXT NOT NULL,
            account_id TEXT NOT NULL,
            environment TEXT NOT NULL,
            api_root TEXT NOT NULL,
            token_id TEXT NOT NULL,
            masked_pan TEXT NOT NULL,
            brand TEXT NOT NULL,
            customer_id TEXT NOT NULL,
            reason TEXT NOT NULL,
            requestor TEXT NOT NULL,
            http_status INTEGER NOT NULL,
            error_code TEXT NOT NULL,
            error_message TEXT NOT NULL,
            outcome TEXT NOT NULL,
            detail TEXT NOT NULL,
            deleted_at INTEGER,
            deleted_by TEXT NOT NULL,
            UNIQUE (writer, sequence)) STRICT)"_s,
        u"CREATE INDEX entries_of_deletion ON entries (deletion) WHERE deletion IS NOT NULL"_s,
        u"CREATE INDEX entries_of_run ON entries (run) WHERE deletion IS NULL AND run IS NOT NULL"_s,
        uR"(CREATE TRIGGER entries_stay BEFORE DELETE ON entries
            BEGIN SELECT RAISE(ABORT, 'entries of the journal are never removed'); END)"_s,
        uR"(CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries
            BEGIN SELECT RAISE(ABORT, 'entries of the journal are never changed'); END)"_s,
        // Follows from the entries; see JournalSummary. Its position is that of the deletion's first entry.
        uR"(CREATE TABLE deletions (
            position INTEGER PRIMARY KEY,
            id BLOB NOT NULL UNIQUE,
            run BLOB,
            state TEXT NOT NULL,
            outcome TEXT NOT NULL,
            requested_at INTEGER NOT NULL,
            last_at INTEGER NOT NULL,
            attempts INTEGER NOT NULL,
            last_attempt BLOB,
            account_id TEXT NOT NULL,
            target TEXT NOT NULL,
            searched TEXT NOT NULL) STRICT)"_s,
        u"CREATE INDEX deletions_of_run ON deletions (run) WHERE run IS NOT NULL"_s,
        u"CREATE INDEX deletions_by_outcome ON deletions (outcome)"_s,
        u"CREATE INDEX deletions_of_account ON deletions (account_id)"_s,
        u"CREATE INDEX deletions_by_time ON deletions (requested_at)"_s,
        u"CREATE INDEX open_deletions ON deletions (target) WHERE state <> 'ended'"_s,
    };
}

} // namespace

JournalResult<void> makeJournalTables(const SqliteConnection& connection, const QUuid& writer)
{
    if (const auto set = connection.run(u"PRAGMA journal_mode=WAL"_s); !set)
        return set;
    SqliteTransaction transaction(connection);
    if (const auto begun = transaction.begin(SqliteTransaction::Kind::Write); !begun)
        return begun;
    const QStringList marks {
        u"PRAGMA application_id = %1"_s.arg(applicationId), u"PRAGMA user_version = %1"_s.arg(schemaVersion)};
    for (const QString& statement : definitions() + marks)
        if (const auto made = connection.run(statement); !made)
            return made;
    const auto named = connection.run(
        u"INSERT INTO meta (name, value) VALUES ('writer', ?)"_s, {writer.toString(QUuid::WithoutBraces)});
    if (!named)
        return named;
    return transaction.commit();
}

JournalResult<QUuid> checkJournalTables(const SqliteConnection& connection)
{
    const auto damaged = [&connection](const QString& detail) {
        return tl::unexpected(JournalError {JournalError::Kind::Damaged, connection.file(), detail});
    };
    const auto application = connection.value(u"PRAGMA application_id"_s);
    if (!application)
        return tl::unexpected(application.error());
    if (application->toInt() != applicationId)
        return damaged(u"it is no journal of Token Desk"_s);
    const auto version = connection.value(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    if (version->toInt() > schemaVersion)
        return tl::unexpected(
            JournalError {JournalError::Kind::TooNew, connection.file(), u"its version is %1"_s.arg(version->toInt())});
    if (version->toInt() != schemaVersion)
        return damaged(u"its version is %1"_s.arg(version->toInt()));
    const auto name = connection.value(u"SELECT value FROM meta WHERE name = 'writer'"_s);
    if (!name)
        return tl::unexpected(name.error());
    const QUuid writer = QUuid::fromString(name->toString());
    if (writer.isNull())
        return damaged(u"it doesn't name its writer"_s);
    return writer;
}

JournalResult<void> checkJournalDefinitions(const SqliteConnection& connection)
{
    auto rows
        = connection.query(u"SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL AND name <> 'sqlite_sequence'"_s);
    if (!rows)
        return tl::unexpected(rows.error());
    QStringList expected = definitions();
    for (;;) {
        const auto isThere = connection.nextRow(*rows);
        if (!isThere)
            return tl::unexpected(isThere.error());
        if (!*isThere)
            break;
        if (!expected.removeOne(rows->value(0).toString()))
            expected += QString();
    }
    if (!expected.isEmpty())
        return tl::unexpected(
            JournalError {JournalError::Kind::Damaged, connection.file(), u"its tables aren't as they were made"_s});
    return {};
}

} // namespace tokendesk
