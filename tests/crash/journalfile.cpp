#include "journalfile.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QUuid>

#include <algorithm>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

/// False if there is none.
bool copyJournal(const QString& home, const QString& to)
{
    const QFileInfo copy(journalIn(to));
    if (!QDir().mkpath(copy.path()))
        qFatal("No folder: %s", qPrintable(copy.path()));
    // The log first: what is moved from it into the database in between is then there twice, not missing.
    QFile::copy(journalIn(home) + u"-wal"_s, copy.filePath() + u"-wal"_s);
    return QFile::copy(journalIn(home), copy.filePath());
}

std::optional<JournalStories> storiesIn(const QSqlDatabase& database)
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    if (!query.exec(u"SELECT hex(deletion), token_id, kind, outcome FROM entries WHERE deletion IS NOT NULL "
                    u"ORDER BY position"_s))
        return std::nullopt;
    JournalStories stories;
    while (query.next()) {
        JournalStory& story = stories[query.value(0).toString()];
        story.tokenId = query.value(1).toString();
        story.kinds += query.value(2).toString();
        if (story.kinds.last() == "outcome"_L1)
            story.outcomes += query.value(3).toString();
    }
    return query.lastError().isValid() ? std::nullopt : std::optional(stories);
}

} // namespace

int openCount(const JournalStories& stories)
{
    return static_cast<int>(
        std::count_if(stories.cbegin(), stories.cend(), [](const JournalStory& story) { return story.isOpen(); }));
}

QString journalIn(const QString& home) { return home + u"/data/token-desk/journal.sqlite"_s; }

std::optional<JournalStories> readJournal(const QString& home)
{
    const QTemporaryDir copy;
    if (!copyJournal(home, copy.path()))
        return JournalStories();
    const QString name = QUuid::createUuid().toString();
    std::optional<JournalStories> stories;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(journalIn(copy.path()));
        if (database.open())
            stories = storiesIn(database);
    }
    QSqlDatabase::removeDatabase(name);
    return stories;
}

bool isSound(const QString& home)
{
    const QTemporaryDir copy;
    copyJournal(home, copy.path());
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk"),
        {u"--verify-journal="_s + QFileInfo(journalIn(copy.path())).path()});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace tokendesk::crash
