#pragma once

#include "journal/filejournal.h"
#include "journalentries.h"
#include "memoryfolder.h"
#include "virtualclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace tokendesk {

/// A test of the journal in a folder, at times that the test sets, with its answers waited for.
class JournalInFolder : public QObject
{
protected:
    /// A new journal.
    void begin()
    {
        m_folder = memoryFolder();
        m_clock = std::make_shared<VirtualClock>();
        m_time = QDateTime::fromString(QStringLiteral("2026-11-25T10:00:00.123Z"), Qt::ISODateWithMs);
        reopen();
    }
    void end() { m_journal.reset(); }
    void reopen()
    {
        m_journal.reset();
        m_journal = std::make_unique<FileJournal>(m_folder->path(), m_clock, [this] { return m_time; });
    }

    /// Dated by the journal.
    static JournalEntry requested(const QString& tokenId)
    {
        JournalEntry entry = requestedEntry(tokenId);
        entry.at = {};
        return entry;
    }
    static JournalEntry next(const JournalEntry& entry, JournalEntry::Kind kind, const QString& outcome = {})
    {
        return nextEntry(entry, kind, outcome);
    }

    std::optional<JournalResult<void>> intend(const QList<JournalEntry>& entries)
    {
        std::optional<JournalResult<void>> result;
        m_journal->intend(entries, this, [&result](const JournalResult<void>& done) { result = done; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); });
        return result;
    }
    std::optional<JournalResult<void>> record(const QList<JournalEntry>& entries)
    {
        std::optional<JournalResult<void>> result;
        m_journal->record(entries, this, [&result](const JournalResult<void>& done) { result = done; });
        (void)QTest::qWaitFor([&result] { return result.has_value(); });
        return result;
    }

    template <typename T, typename Ask>
    T answer(const Ask& ask)
    {
        std::optional<JournalResult<T>> result;
        ask([&result](const JournalResult<T>& answered) { result = answered; });
        if (result)
            qFatal("answered from inside");
        if (!QTest::qWaitFor([&result] { return result.has_value(); }) || !*result)
            qFatal("no answer: %s", result ? qPrintable(result->error().detail) : "too late");
        return **result;
    }
    QList<JournalEntry> story(const QUuid& deletion)
    {
        return answer<QList<JournalEntry>>([&](auto then) { m_journal->story(deletion, this, then); });
    }
    int count(const JournalQuery& query = {})
    {
        return answer<int>([&](auto then) { m_journal->count(query, this, then); });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::shared_ptr<VirtualClock> m_clock;
    QDateTime m_time;
    std::unique_ptr<FileJournal> m_journal;
};

} // namespace tokendesk
