#include "journal/journalfolder.h"

#include "claim.h"
#include "journal/journalorigin.h"
#include "journal/sqliteschema.h"
#include "settings/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Another program that opens the same journal needs milliseconds.
std::unique_ptr<Claim> waitForClaim(const QString& name)
{
    constexpr int mostTries = 500;
    constexpr unsigned long betweenTriesMs = 20;
    for (int i = 0; i < mostTries; ++i) {
        if (auto claim = Claim::take(name))
            return claim;
        QThread::msleep(betweenTriesMs);
    }
    return nullptr;
}

} // namespace

JournalFolder::JournalFolder(QString folder)
    : m_folder(std::move(folder))
{
}

QString JournalFolder::file() const { return QDir(m_folder).filePath(u"journal.sqlite"_s); }

JournalResult<std::unique_ptr<JournalStorage>> JournalFolder::openToWrite()
{
    if (!makePrivateFolder(m_folder))
        return tl::unexpected(JournalError {JournalError::Kind::ReadOnly, file(), u"the folder can't be made"_s});
    const auto alone = waitForClaim(u"journal-opens:"_s + QFileInfo(m_folder).canonicalFilePath());
    if (!alone)
        return tl::unexpected(JournalError {JournalError::Kind::Locked, file(), u"another program opens it"_s});
    if (!QFileInfo::exists(file()))
        if (const auto made = make(); !made)
            return tl::unexpected(made.error());
    makePrivate(file());
    return SqliteStorage::open(file(), SqliteStorage::Access::ReadWrite);
}

JournalResult<std::unique_ptr<JournalStorage>> JournalFolder::openToRead() const
{
    return SqliteStorage::open(file(), SqliteStorage::Access::ReadOnly);
}

JournalResult<void> JournalFolder::make() const
{
    // Under its own name only once it is whole: an empty file there is one that was damaged.
    const QString next = file() + ".new"_L1;
    QFile::remove(next);
    QFile empty(next);
    if (!empty.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return tl::unexpected(JournalError {JournalError::Kind::ReadOnly, file(), empty.errorString()});
    empty.close();
    {
        const auto connection = SqliteConnection::open(next, SqliteConnection::Access::ReadWrite);
        if (!connection)
            return tl::unexpected(connection.error());
        if (const auto made = makeJournalTables(**connection, QUuid::createUuid()); !made)
            return made;
    }
    {
        auto storage = SqliteStorage::open(next, SqliteStorage::Access::ReadWrite);
        if (!storage)
            return tl::unexpected(storage.error());
        JournalEntry first;
        first.kind = JournalEntry::Kind::Begun;
        first.at = QDateTime::currentDateTimeUtc();
        const auto begun
            = (*storage)->append({JournalOrigin::ofThisProgram().stamped(first)}, JournalStorage::Purpose::Fact);
        if (!begun)
            return begun;
    }
    if (!QFile::rename(next, file()))
        return tl::unexpected(JournalError {JournalError::Kind::ReadOnly, file(), u"it can't be renamed"_s});
    return {};
}

} // namespace tokendesk
