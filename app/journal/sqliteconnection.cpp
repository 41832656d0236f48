#include "journal/sqliteconnection.h"

#include <QFileInfo>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>
#include <QUuid>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

// SQLite's primary result codes, from its documentation: they never change.
enum SqliteCode {
    SqlError = 1,
    SqlPerm = 3,
    SqlBusy = 5,
    SqlLocked = 6,
    SqlReadOnly = 8,
    SqlIoError = 10,
    SqlCorrupt = 11,
    SqlFull = 13,
    SqlCannotOpen = 14,
    SqlConstraint = 19,
    SqlMismatch = 20,
    SqlNotADatabase = 26,
};

/// SQLite tells a full disk as such only where writing the file itself failed, not its helpers beside it.
bool isFull(const QString& file)
{
    constexpr qint64 nextToNothing = 128 * 1024;
    const QStorageInfo disk(QFileInfo(file).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < nextToNothing;
}

} // namespace

JournalError::Kind journalErrorKind(int sqliteCode, const QString& file)
{
    using Kind = JournalError::Kind;
    constexpr int primary = 0xff;
    switch (sqliteCode & primary) {
    case SqlFull:
        return Kind::NoSpace;
    case SqlPerm:
    case SqlReadOnly:
        return Kind::ReadOnly;
    case SqlCannotOpen:
        return isFull(file) ? Kind::NoSpace : Kind::ReadOnly;
    case SqlBusy:
    case SqlLocked:
        return Kind::Locked;
    case SqlIoError:
        return isFull(file) ? Kind::NoSpace : Kind::Other;
    // Our statements are right for our tables: whatever contradicts them isn't as we left it.
    case SqlError:
    case SqlConstraint:
    case SqlMismatch:
    case SqlCorrupt:
    case SqlNotADatabase:
        return Kind::Damaged;
    default:
        return Kind::Other;
    }
}

SqliteConnection::SqliteConnection(QString file, QString name)
    : m_file(std::move(file))
    , m_name(std::move(name))
    , m_database(QSqlDatabase::addDatabase(u"QSQLITE"_s, m_name))
{
}

SqliteConnection::~SqliteConnection()
{
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_name);
}

JournalResult<std::unique_ptr<SqliteConnection>> SqliteConnection::open(const QString& file, Access access)
{
    // SQLite would make one, for all to read.
    if (!QFileInfo::exists(file))
        return tl::unexpected(JournalError {JournalError::Kind::ReadOnly, file, u"no such file"_s});
    // An empty file is a new database to SQLite, which then drops the log beside it.
    if (!QFileInfo(file).isFile() || (access != Access::Make && QFileInfo(file).size() == 0))
        return tl::unexpected(JournalError {JournalError::Kind::Damaged, file, u"it is empty or no file"_s});
    if (access != Access::ReadOnly)
        return openAs(file, file,
            {u"PRAGMA synchronous=FULL"_s, u"PRAGMA fullfsync=ON"_s, u"PRAGMA checkpoint_fullfsync=ON"_s},
            u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    auto connection
        = openAs(file, file, {u"PRAGMA query_only=ON"_s}, u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    // Readers of a file with a log need a third file beside it, and where nothing can be written there is none. Without
    // a log nobody is writing either, and it can be read as it lies.
    if (connection || connection.error().kind != JournalError::Kind::ReadOnly || QFileInfo(file + "-wal"_L1).size() > 0)
        return connection;
    const QString asItLies = QString::fromLatin1(QUrl::fromLocalFile(file).toEncoded()) + "?immutable=1"_L1;
    return openAs(file, asItLies, {u"PRAGMA query_only=ON"_s}, u"QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s);
}

JournalResult<std::unique_ptr<SqliteConnection>> SqliteConnection::openAs(
    const QString& file, const QString& name, const QStringList& settings, const QString& options)
{
    std::unique_ptr<SqliteConnection> connection(
        new SqliteConnection(file, u"journal-"_s + QUuid::createUuid().toString(QUuid::WithoutBraces)));
    QSqlDatabase& database = connection->m_database;
    if (!database.isValid())
        return tl::unexpected(JournalError {JournalError::Kind::Other, file, database.lastError().text()});
    database.setDatabaseName(name);
    database.setConnectOptions(options);
    if (!database.open())
        return tl::unexpected(connection->errorOf(database.lastError()));
    // A file from anywhere may hold anything: its definitions call no functions, and its pages are looked at closely.
    const QStringList always {u"PRAGMA trusted_schema=OFF"_s, u"PRAGMA cell_size_check=ON"_s};
    for (const QString& setting : always + settings)
        if (const auto done = connection->run(setting); !done)
            return tl::unexpected(done.error());
    // SQLite opens the file in earnest when it first reads.
    if (const auto read = connection->value(u"PRAGMA schema_version"_s); !read)
        return tl::unexpected(read.error());
    return connection;
}

JournalResult<void> SqliteConnection::run(const QString& statement, const QVariantList& values) const
{
    const auto done = query(statement, values);
    return done ? JournalResult<void>() : tl::unexpected(done.error());
}

JournalResult<QSqlQuery> SqliteConnection::query(const QString& statement, const QVariantList& values) const
{
    auto prepared = prepare(statement);
    if (!prepared)
        return prepared;
    if (const auto done = run(*prepared, values); !done)
        return tl::unexpected(done.error());
    return prepared;
}

JournalResult<QSqlQuery> SqliteConnection::prepare(const QString& statement) const
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return tl::unexpected(errorOf(query.lastError()));
    return query;
}

JournalResult<void> SqliteConnection::run(QSqlQuery& prepared, const QVariantList& values) const
{
    for (qsizetype i = 0; i < values.size(); ++i)
        prepared.bindValue(int(i), values.at(i));
    if (!prepared.exec())
        return tl::unexpected(errorOf(prepared.lastError()));
    return {};
}

JournalResult<bool> SqliteConnection::nextRow(QSqlQuery& query) const
{
    if (query.next())
        return true;
    // next() ends the same way after the last row and where the next can't be read.
    if (query.lastError().isValid())
        return tl::unexpected(errorOf(query.lastError()));
    return false;
}

JournalResult<QVariant> SqliteConnection::value(const QString& statement, const QVariantList& values) const
{
    auto rows = query(statement, values);
    if (!rows)
        return tl::unexpected(rows.error());
    const auto row = nextRow(*rows);
    if (!row)
        return tl::unexpected(row.error());
    return *row ? rows->value(0) : QVariant();
}

JournalError SqliteConnection::errorOf(const QSqlError& error) const
{
    return {journalErrorKind(error.nativeErrorCode().toInt(), m_file), m_file,
        u"%1 (SQLite %2)"_s.arg(error.databaseText().isEmpty() ? error.text() : error.databaseText())
            .arg(error.nativeErrorCode())};
}

SqliteTransaction::~SqliteTransaction()
{
    // It may be gone already: some failures roll back by themselves.
    if (m_isOpen)
        (void)m_connection.run(u"ROLLBACK"_s);
}

JournalResult<void> SqliteTransaction::begin(Kind kind)
{
    const auto begun = m_connection.run(kind == Kind::Write ? u"BEGIN IMMEDIATE"_s : u"BEGIN"_s);
    m_isOpen = begun.has_value();
    return begun;
}

JournalResult<void> SqliteTransaction::commit()
{
    const auto committed = m_connection.run(u"COMMIT"_s);
    m_isOpen = !committed.has_value();
    return committed;
}

} // namespace tokendesk
