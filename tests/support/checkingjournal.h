#pragma once

#include "journalinmemory.h"

#include <QHash>

namespace tokendesk {

/// 17 of `token-17`.
inline int numberOf(const QString& id) { return id.mid(6).toInt(); }

/// Checks what is written as it comes, and keeps little of it; now and then it can't write.
class CheckingJournal final : public Journal
{
public:
    struct Kept {
        int number = -1;
        int sent = 0;
        int replied = 0;
        bool isEnded = false;
        QString outcome;
    };

    QHash<QUuid, Kept> deletions;
    QString problem;
    std::function<bool()> fails = [] { return false; };
    int runEnds = 0;

    void intend(const QList<JournalEntry>& entries, QObject* context, Written then) override
    {
        const bool isWritten = !fails();
        if (isWritten)
            take(entries);
        answer(context, std::move(then), isWritten);
    }
    void record(const QList<JournalEntry>& entries, QObject* context, Written then) override
    {
        take(entries);
        answer(context, std::move(then), true);
    }
    int waitingCount() const override { return 0; }

private:
    void take(const QList<JournalEntry>& entries)
    {
        for (const JournalEntry& entry : entries) {
            if (entry.deletion.isNull()) {
                runEnds += entry.kind == JournalEntry::Kind::RunEnded ? 1 : 0;
                continue;
            }
            Kept& kept = deletions[entry.deletion];
            if ((kept.number < 0) != (entry.kind == JournalEntry::Kind::Requested) || kept.isEnded)
                problem = entry.tokenId;
            kept.number = numberOf(entry.tokenId);
            kept.sent += entry.kind == JournalEntry::Kind::Sending ? 1 : 0;
            kept.replied += entry.kind == JournalEntry::Kind::Replied ? 1 : 0;
            if (kept.replied > kept.sent)
                problem = entry.tokenId;
            if (entry.kind == JournalEntry::Kind::Outcome) {
                kept.isEnded = true;
                kept.outcome = entry.outcome;
            }
        }
    }

    static void answer(QObject* context, Written then, bool isWritten)
    {
        QMetaObject::invokeMethod(
            context,
            [then = std::move(then), isWritten] {
                if (isWritten)
                    then({});
                else
                    then(tl::unexpected(JournalInMemory::error()));
            },
            Qt::QueuedConnection);
    }
};

} // namespace tokendesk
