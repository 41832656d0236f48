#pragma once

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>

namespace tokendesk {

/// What somebody does to a file who knows SQL.
inline void tamper(const QString& file, const QStringList& statements)
{
    const auto name = QStringLiteral("tampering");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        if (!database.open())
            qFatal("%s", qPrintable(database.lastError().text()));
        for (const QString& statement : statements) {
            QSqlQuery query(database);
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

// What guards a journal's entries, taken off and put on again just as it was.
inline const QString letUpdate = QStringLiteral("DROP TRIGGER entries_stay_as_they_are");
inline const QString letDelete = QStringLiteral("DROP TRIGGER entries_stay");
inline const QString forbidUpdate = QStringLiteral(R"(CREATE TRIGGER entries_stay_as_they_are BEFORE UPDATE ON entries
            BEGIN SELECT RAISE(ABORT, 'entries of the journal are never changed'); END)");
inline const QString forbidDelete = QStringLiteral(R"(CREATE TRIGGER entries_stay BEFORE DELETE ON entries
            BEGIN SELECT RAISE(ABORT, 'entries of the journal are never removed'); END)");

} // namespace tokendesk
