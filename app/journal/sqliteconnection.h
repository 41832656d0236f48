#pragma once

#include "journal/journal.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

namespace tokendesk {

/// What SQLite's result codes mean to us.
JournalError::Kind journalErrorKind(int sqliteCode, const QString& file);

/// A connection to an SQLite file; used from the thread that opened it only.
class SqliteConnection final
{
public:
    enum class Access {
        ReadOnly, ///< nothing of the file is changed
        ReadWrite,
        Make, ///< ReadWrite, of an empty file
    };

    /// Opens a file that is there. Every commit through it is on disk when it returns.
    static JournalResult<std::unique_ptr<SqliteConnection>> open(const QString& file, Access access);

    ~SqliteConnection();
    SqliteConnection(const SqliteConnection&) = delete;
    SqliteConnection& operator=(const SqliteConnection&) = delete;

    const QString& file() const { return m_file; }

    /// Runs one statement; SQLite would run the first of several and then fail.
    JournalResult<void> run(const QString& statement, const QVariantList& values = {}) const;
    /// A statement that yields rows, run and standing before the first. Go on with nextRow().
    JournalResult<QSqlQuery> query(const QString& statement, const QVariantList& values = {}) const;
    /// A statement to be run many times.
    JournalResult<QSqlQuery> prepare(const QString& statement) const;
    JournalResult<void> run(QSqlQuery& prepared, const QVariantList& values) const;
    /// False after the last row.
    JournalResult<bool> nextRow(QSqlQuery& query) const;
    /// The first column of the first row; invalid if there is none.
    JournalResult<QVariant> value(const QString& statement, const QVariantList& values = {}) const;

private:
    SqliteConnection(QString file, QString name);
    /// `name`: the file as SQLite is to open it; `options`: Qt's connect options.
    static JournalResult<std::unique_ptr<SqliteConnection>> openAs(
        const QString& file, const QString& name, const QStringList& settings, const QString& options);

    JournalError errorOf(const QSqlError& error) const;

    const QString m_file;
    const QString m_name;
    QSqlDatabase m_database;
};

/// Rolls back what isn't committed.
class SqliteTransaction final
{
public:
    enum class Kind { Read, Write };

    explicit SqliteTransaction(const SqliteConnection& connection)
        : m_connection(connection)
    {
    }
    ~SqliteTransaction();
    SqliteTransaction(const SqliteTransaction&) = delete;
    SqliteTransaction& operator=(const SqliteTransaction&) = delete;

    /// Write: nobody else writes until it ends.
    JournalResult<void> begin(Kind kind);
    JournalResult<void> commit();

private:
    const SqliteConnection& m_connection;
    bool m_isOpen = false;
};

} // namespace tokendesk
