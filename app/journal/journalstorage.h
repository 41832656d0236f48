#pragma once

#include "journal/journal.h"
#include "journal/journaldeletion.h"
#include "journal/journalverification.h"

#include <atomic>

namespace tokendesk {

struct JournalPage {
    QList<JournalDeletion> deletions;
    /// That of the last one.
    JournalPlace last;
    bool hasMore = false;
};

/// An account that occurs in the journal.
struct JournalAccount {
    QString id;
    /// The one it had last.
    QString name;

    friend bool operator==(const JournalAccount&, const JournalAccount&) = default;
};

/// Some deletions of an export, and their entries if those were asked for.
struct JournalExtract {
    QList<JournalDeletion> deletions;
    /// Of all of them: one deletion's after the other's, each in order.
    QList<JournalEntry> entries;
};

/// Where a journal is kept. Each call waits until it is done, so use it from a thread that may; each object from one
/// thread only. Several may work on the same journal at once, in several programs.
class JournalStorage
{
public:
    enum class Purpose {
        Intent, ///< refuse what conflicts
        Fact, ///< it has happened, whatever one thinks of it
    };
    /// False: no more, please.
    using Sink = std::function<bool(const JournalExtract& extract)>;

    virtual ~JournalStorage() = default;

    /// Puts entries at the end of this installation's chain, all or none, and on disk. Fills in writer, sequence and
    /// the hashes.
    virtual JournalResult<void> append(const QList<JournalEntry>& entries, Purpose purpose) = 0;

    /// Newest first.
    virtual JournalResult<JournalPage> list(const JournalQuery& query, std::optional<JournalPlace> after, int most) = 0;
    virtual JournalResult<int> count(const JournalQuery& query) = 0;
    /// All entries of a deletion, and those of its run as a whole, in order.
    virtual JournalResult<QList<JournalEntry>> story(const QUuid& deletion) = 0;
    /// Those that haven't ended, oldest first.
    virtual JournalResult<QList<JournalDeletion>> open() = 0;
    virtual JournalResult<QList<JournalAccount>> accounts() = 0;
    virtual JournalResult<JournalHead> head() = 0;
    /// Newest first, as they stand at the moment it begins. How many were handed over.
    virtual JournalResult<int> readAll(
        const JournalQuery& query, bool withEntries, const Sink& sink, const std::atomic_bool& isCalledOff)
        = 0;
    /// Checks everything, from the first entry to the last.
    virtual JournalResult<JournalVerification> verify(const std::atomic_bool& isCalledOff) = 0;
    /// Whether anybody else has written since the last call.
    virtual JournalResult<bool> hasNews() = 0;
};

} // namespace tokendesk
