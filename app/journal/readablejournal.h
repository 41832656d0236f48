#pragma once

#include "journal/journalstorage.h"

namespace tokendesk {

/// The journal as a window reads it. Each function answers once, never from inside itself, and not at all if `context`
/// is gone by then.
class ReadableJournal
{
public:
    template <typename T>
    using Then = std::function<void(const JournalResult<T>& result)>;

    virtual ~ReadableJournal() = default;
    virtual void list(const JournalQuery& query, std::optional<JournalPlace> after, int most, QObject* context,
        Then<JournalPage> then)
        = 0;
    virtual void count(const JournalQuery& query, QObject* context, Then<int> then) = 0;
    virtual void story(const QUuid& deletion, QObject* context, Then<QList<JournalEntry>> then) = 0;
    virtual void accounts(QObject* context, Then<QList<JournalAccount>> then) = 0;
    virtual void verify(QObject* context, Then<JournalVerification> then) = 0;
    virtual void readAll(
        const JournalQuery& query, bool withEntries, JournalStorage::Sink sink, QObject* context, Then<int> then)
        = 0;
};

} // namespace tokendesk
