#pragma once

#include "journal/journalfolder.h"
#include "journal/sqlitestorage.h"
#include "journalentries.h"
#include "memoryfolder.h"

#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// A test of a journal's file to which something happened while no program had it open.
class JournalFile : public QObject
{
protected:
    struct Read {
        QList<JournalDeletion> deletions;
        QList<JournalEntry> entries;
    };

    /// An empty folder.
    void begin()
    {
        m_folder = memoryFolder();
        m_file = m_folder->filePath(QStringLiteral("journal.sqlite"));
    }

    /// Two deletions that ended and one that was sent.
    void fill()
    {
        using Kind = JournalEntry::Kind;
        using Purpose = JournalStorage::Purpose;
        JournalFolder folder(m_folder->path());
        const auto storage = folder.openToWrite();
        if (!storage)
            qFatal("%s", qPrintable(storage.error().detail));
        const QString deleted = QStringLiteral("deleted");
        for (const QString& id : {QStringLiteral("a"), QStringLiteral("b")}) {
            const JournalEntry first = requestedEntry(id);
            if (!(*storage)->append({first}, Purpose::Intent)
                || !(*storage)->append({nextEntry(first, Kind::Sending)}, Purpose::Intent)
                || !(*storage)->append(
                    {nextEntry(first, Kind::Replied, deleted), nextEntry(first, Kind::Outcome, deleted)},
                    Purpose::Fact))
                qFatal("not written");
        }
        m_open = requestedEntry(QStringLiteral("c"));
        if (!(*storage)->append({m_open, nextEntry(m_open, Kind::Sending)}, Purpose::Intent))
            qFatal("not written");
    }

    std::optional<Read> readAll() const
    {
        const auto storage = SqliteStorage::open(m_file, SqliteStorage::Access::ReadOnly);
        if (!storage)
            return std::nullopt;
        Read read;
        const auto sink = [&read](const JournalExtract& extract) {
            read.deletions += extract.deletions;
            read.entries += extract.entries;
            return true;
        };
        return (*storage)->readAll({}, true, sink, std::atomic_bool(false)) ? std::optional(read) : std::nullopt;
    }

    QStringList setAsideFiles() const
    {
        return QDir(m_folder->path())
            .entryList({QStringLiteral("journal.sqlite.set-aside-*Z"), QStringLiteral("journal.sqlite.set-aside-*Z-?")},
                QDir::Files);
    }

    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static void putBytes(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
            qFatal("%s can't be written", qPrintable(path));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    /// What fill() leaves without an outcome.
    JournalEntry m_open;
};

} // namespace tokendesk
