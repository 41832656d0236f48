#include "deletion/deletionentries.h"
#include "journal/filejournal.h"
#include "measures.h"
#include "watching.h"

#include <QEventLoop>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int commits = 2000;

/// Each is written and on disk before the next one begins.
double entriesPerSecond()
{
    const QTemporaryDir folder;
    FileJournal journal(folder.path());
    DeletionRequest request;
    request.id = QUuid::createUuid();
    request.token.id = u"0bde4971-8d01-4ac5-8813-5f3e20176acf"_s;
    request.account = sandboxProfile(QUrl(u"http://127.0.0.1:1"_s));
    request.reason = u"Left the programme"_s;
    QEventLoop loop;
    int written = 0;
    const std::function<void()> next = [&] {
        journal.intend({sendingEntry(request, QUuid::createUuid())}, &loop, [&](const auto& result) {
            if (!result)
                qFatal("The journal can't be written: %s", qPrintable(result.error().detail));
            if (written++ == commits)
                return loop.quit();
            next();
        });
    };
    QElapsedTimer clock;
    // The first opens the file.
    journal.intend({requestedEntry(request)}, &loop, [&](const auto&) {
        clock.start();
        next();
    });
    loop.exec();
    return (commits + 1) * 1000.0 / millisecondsOn(clock);
}

void execute(QSqlQuery& query, const QString& statement = {})
{
    if (!(statement.isEmpty() ? query.exec() : query.exec(statement)))
        qFatal("SQLite: %s", qPrintable(query.lastError().text()));
}

/// The same size and durability without what the journal adds: a thread, a chain of hashes, columns to search.
double rowsPerSecond()
{
    const QTemporaryDir folder;
    double result = 0;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"rival"_s);
        database.setDatabaseName(folder.filePath(u"rival.sqlite"_s));
        if (!database.open())
            qFatal("SQLite: %s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        execute(query, u"PRAGMA journal_mode = WAL"_s);
        execute(query, u"PRAGMA synchronous = FULL"_s);
        execute(query, u"CREATE TABLE entry (id INTEGER PRIMARY KEY, content TEXT)"_s);
        query.prepare(u"INSERT INTO entry (content) VALUES (?)"_s);
        query.bindValue(0, QString(600, u'x'));
        QElapsedTimer clock;
        clock.start();
        for (int row = 0; row < commits; ++row)
            execute(query);
        result = commits * 1000.0 / millisecondsOn(clock);
    }
    QSqlDatabase::removeDatabase(u"rival"_s);
    return result;
}

} // namespace

Figures measureJournal()
{
    return {{u"journal entries on disk, a commit each"_s, entriesPerSecond(), rowsPerSecond(),
        u"SQLite alone, rows of 600 bytes"_s, u"per s"_s}};
}

} // namespace tokendesk::bench
