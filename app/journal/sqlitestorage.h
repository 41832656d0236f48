#pragma once

#include "journal/journalstorage.h"
#include "journal/sqliteconnection.h"

#include <QUuid>

namespace tokendesk {

class SqliteAppend;

/// A journal in an SQLite file that is there.
class SqliteStorage final : public JournalStorage
{
public:
    using Access = SqliteConnection::Access;

    static JournalResult<std::unique_ptr<SqliteStorage>> open(const QString& file, Access access);
    ~SqliteStorage() override;
    /// Whether a file can be gone on with, as far as a quick look tells. Damaged: it can't. Doesn't change it.
    static JournalResult<void> inspect(const QString& file);

    JournalResult<void> append(const QList<JournalEntry>& entries, Purpose purpose) override;
    JournalResult<JournalPage> list(const JournalQuery& query, std::optional<JournalPlace> after, int most) override;
    JournalResult<int> count(const JournalQuery& query) override;
    JournalResult<QList<JournalEntry>> story(const QUuid& deletion) override;
    JournalResult<QList<JournalDeletion>> open() override;
    JournalResult<QList<JournalAccount>> accounts() override;
    JournalResult<JournalHead> head() override;
    JournalResult<int> readAll(
        const JournalQuery& query, bool withEntries, const Sink& sink, const std::atomic_bool& isCalledOff) override;
    JournalResult<JournalVerification> verify(const std::atomic_bool& isCalledOff) override;
    JournalResult<bool> hasNews() override;

private:
    SqliteStorage(std::unique_ptr<SqliteConnection> connection, const QUuid& writer);

    const std::unique_ptr<SqliteConnection> m_connection;
    const std::unique_ptr<SqliteAppend> m_append;
    const QUuid m_writer;
    qint64 m_lastSeen = -1;
};

} // namespace tokendesk
