#pragma once

#include "journal/journal.h"

#include <optional>
#include <utility>

namespace tokendesk {

/// A journal that is kept in memory, in order, and fails when told to.
class JournalInMemory final : public Journal
{
public:
    /// Asked before each commit, the tries of what waits included: why it can't be written, if so.
    std::function<std::optional<JournalError>(const QList<JournalEntry>& entries)> trouble
        = [](const auto&) { return std::nullopt; };

    static JournalError error(JournalError::Kind kind = JournalError::Kind::NoSpace)
    {
        return {kind, QStringLiteral("/journal.sqlite"), QStringLiteral("made to fail")};
    }

    const QList<JournalEntry>& entries() const { return m_entries; }
    QList<JournalEntry> entriesOf(JournalEntry::Kind kind) const
    {
        QList<JournalEntry> result;
        for (const JournalEntry& entry : m_entries)
            if (entry.kind == kind)
                result += entry;
        return result;
    }

    void intend(const QList<JournalEntry>& entries, QObject* context, Written then) override
    {
        write();
        if (!m_waiting.isEmpty())
            return answer(context, then, tl::unexpected(error(JournalError::Kind::Behind)));
        if (const auto why = trouble(entries))
            return answer(context, then, tl::unexpected(*why));
        keep(entries);
        answer(context, then, {});
    }

    void record(const QList<JournalEntry>& entries, QObject* context, Written then) override
    {
        m_waiting.append(entries);
        const auto why = write();
        if (why)
            answer(context, then, tl::unexpected(*why));
        else
            answer(context, then, {});
    }

    int waitingCount() const override
    {
        int count = 0;
        for (const QList<JournalEntry>& entries : m_waiting)
            count += static_cast<int>(entries.size());
        return count;
    }

    /// Tries again what waits, as the real one does by itself.
    std::optional<JournalError> write()
    {
        while (!m_waiting.isEmpty()) {
            const auto why = trouble(m_waiting.first());
            if (why) {
                m_isTroubled = true;
                emit troubled(*why);
                return why;
            }
            keep(m_waiting.takeFirst());
        }
        if (std::exchange(m_isTroubled, false))
            emit recovered();
        return std::nullopt;
    }

private:
    void keep(const QList<JournalEntry>& entries)
    {
        for (JournalEntry entry : entries) {
            entry.sequence = m_entries.size() + 1;
            entry.at = QDateTime::currentDateTimeUtc();
            m_entries += entry;
        }
    }

    static void answer(QObject* context, Written then, tl::expected<void, JournalError> result)
    {
        QMetaObject::invokeMethod(
            context, [then = std::move(then), result = std::move(result)] { then(result); }, Qt::QueuedConnection);
    }

    QList<JournalEntry> m_entries;
    QList<QList<JournalEntry>> m_waiting;
    bool m_isTroubled = false;
};

} // namespace tokendesk
