#pragma once

#include "journal/readablejournal.h"

#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace tokendesk {

/// A journal to read from that is only in memory, and answers in the next turn of the event loop, or when told to.
class ReadableJournalInMemory final : public ReadableJournal
{
public:
    /// Newest first.
    QList<JournalDeletion> deletions;
    QList<JournalEntry> entries;
    JournalVerification verification;
    /// Once set, each answer is this.
    std::optional<JournalError> error;
    /// While set, answers wait.
    bool isHeldUp = false;
    int lists = 0;

    void list(const JournalQuery& query, std::optional<JournalPlace> after, int most, QObject* context,
        Then<JournalPage> then) override
    {
        ++lists;
        answer<JournalPage>(context, std::move(then), [this, query, after, most] {
            JournalPage page;
            for (qsizetype i = 0; i < deletions.size(); ++i) {
                // As rows of a table: the newest has the highest position.
                const qint64 position = deletions.size() - i;
                if ((after && position >= after->position) || !matches(deletions[i], query))
                    continue;
                page.hasMore = page.deletions.size() == most;
                if (page.hasMore)
                    break;
                page.deletions += deletions[i];
                page.last.position = position;
            }
            return page;
        });
    }

    void count(const JournalQuery& query, QObject* context, Then<int> then) override
    {
        answer<int>(context, std::move(then), [this, query] {
            return static_cast<int>(std::count_if(deletions.cbegin(), deletions.cend(),
                [&query](const JournalDeletion& deletion) { return matches(deletion, query); }));
        });
    }

    void story(const QUuid& deletion, QObject* context, Then<QList<JournalEntry>> then) override
    {
        answer<QList<JournalEntry>>(context, std::move(then), [this, deletion] {
            QList<JournalEntry> story;
            std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(story),
                [&deletion](const JournalEntry& entry) { return entry.deletion == deletion; });
            return story;
        });
    }

    void accounts(QObject* context, Then<QList<JournalAccount>> then) override
    {
        answer<QList<JournalAccount>>(context, std::move(then), [this] {
            QList<JournalAccount> accounts;
            for (const JournalDeletion& deletion : deletions) {
                const JournalAccount account {deletion.accountId, deletion.accountName};
                if (!accounts.contains(account))
                    accounts += account;
            }
            return accounts;
        });
    }

    void verify(QObject* context, Then<JournalVerification> then) override
    {
        answer<JournalVerification>(context, std::move(then), [this] { return verification; });
    }

    void readAll(const JournalQuery& query, bool withEntries, JournalStorage::Sink sink, QObject* context,
        Then<int> then) override
    {
        answer<int>(context, std::move(then), [this, query, withEntries, sink] {
            int count = 0;
            for (const JournalDeletion& deletion : deletions) {
                if (!matches(deletion, query))
                    continue;
                JournalExtract extract {{deletion}, {}};
                if (withEntries)
                    std::copy_if(entries.cbegin(), entries.cend(), std::back_inserter(extract.entries),
                        [&deletion](const JournalEntry& entry) { return entry.deletion == deletion.id; });
                if (!sink(extract))
                    break;
                ++count;
            }
            return count;
        });
    }

    /// Those that waited answer now, with what is there now.
    void answerAll()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto& answerNow : waiting)
            answerNow();
    }

    static bool matches(const JournalDeletion& deletion, const JournalQuery& query)
    {
        const QString searched
            = QStringList {deletion.tokenId, deletion.customerId, deletion.maskedPan, deletion.reason, deletion.user}
                  .join(u'\n');
        for (const QString& word : query.text.split(u' ', Qt::SkipEmptyParts))
            if (!searched.contains(word, Qt::CaseInsensitive))
                return false;
        const QString outcome = deletion.isOpen() ? QStringLiteral("open") : deletion.outcome;
        return (query.outcomes.isEmpty() || query.outcomes.contains(outcome))
            && (query.accountId.isEmpty() || query.accountId == deletion.accountId)
            && (query.run.isNull() || query.run == deletion.run)
            && (query.from.isNull() || query.from <= deletion.requestedAt)
            && (query.until.isNull() || query.until > deletion.requestedAt);
    }

private:
    template <typename T>
    void answer(QObject* context, Then<T> then, std::function<T()> make)
    {
        const QPointer<QObject> guard(context);
        const auto now = [this, guard, then = std::move(then), make = std::move(make)] {
            if (guard)
                then(error ? JournalResult<T>(tl::unexpected(*error)) : JournalResult<T>(make()));
        };
        if (isHeldUp)
            m_waiting += now;
        else
            QTimer::singleShot(0, context, now);
    }

    QList<std::function<void()>> m_waiting;
};

} // namespace tokendesk
