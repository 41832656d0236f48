#pragma once

#include "journal/journalremoval.h"
#include "journal/journalstorage.h"

namespace tokendesk {

/// A journal that was put out of the way, untouched, because it couldn't be trusted any more.
struct JournalSetAside {
    /// Where it is now.
    QString file;
    /// What was wrong with it.
    JournalError why;
    /// Deletions that hadn't ended in it, as far as it could be read: they go on in the new journal.
    int carried = 0;
};

/// Where a journal's storage comes from.
class JournalSource
{
public:
    virtual ~JournalSource() = default;

    /// For one thread, which is that of all that follows too. One that is damaged beyond use may be set aside first.
    virtual JournalResult<std::unique_ptr<JournalStorage>> openToWrite() = 0;
    /// Once what openToWrite() gave is gone: sets the journal aside if it isn't sound. An error: it is where it was.
    virtual JournalResult<void> setAsideUnsound() = 0;
    /// Once what openToWrite() gave is gone: removes what has been kept for long enough, if nobody else uses the
    /// journal and all of it is sound. Nullopt: there was nothing to remove. An error: nothing was.
    virtual JournalResult<std::optional<JournalRemoval>> removeOld(
        const JournalRetention& retention, const QDateTime& now)
        = 0;
    /// The one that was set aside since the last call.
    virtual std::optional<JournalSetAside> takeSetAside() = 0;

    /// For any thread, at any time.
    virtual JournalResult<std::unique_ptr<JournalStorage>> openToRead() const = 0;
};

} // namespace tokendesk
