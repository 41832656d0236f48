#pragma once

#include "journal/journalentry.h"

#include <QList>

#include <optional>

namespace tokendesk {

/// What the journal lets one say of a token's deletion, to somebody who wasn't there. It claims what an entry shows,
/// and no more.
struct Receipt {
    enum class Finding {
        Deleted, ///< the API answered the DELETE with the deleted token
        DeletedByLookUp, ///< no answer proves it, but a look-up shows the token as deleted
        GoneByLookUp, ///< the same, and the API has no such token any more
        DeletedBefore, ///< the API says that it was deleted before this request
        NotKnown, ///< the API answered the DELETE that it knows no such token
        Refused,
        NotSent,
        NotDeletedByLookUp, ///< no answer came, and a look-up shows the token undeleted
        Open, ///< an attempt was begun, and how it ended isn't known
        NotBegun, ///< no attempt was begun
        Contradictory, ///< the entries don't agree on which token it is or how it ended
    };

    Finding finding = Finding::Open;
    /// The entry that this rests on: the outcome's, or the last one while there is none.
    JournalEntry entry;
    /// A person's confirmation; nothing if the journal has lost it.
    std::optional<JournalEntry> request;
    /// The last answer to a DELETE, or that none came.
    std::optional<JournalEntry> reply;
    /// The look-up that the outcome rests on, if it rests on one.
    std::optional<JournalEntry> lookUp;
    /// DELETEs that were begun.
    int attempts = 0;
    /// When the receipt was made, in UTC: a deletion that is open then may end later.
    QDateTime madeAt;

    /// Whether it proves that the token is gone.
    bool isProof() const;
};

/// From the deletion's story: its entries in order. Those of other deletions and of the run are passed over. Nothing
/// if none is left.
std::optional<Receipt> receiptFrom(const QUuid& deletion, const QList<JournalEntry>& story, const QDateTime& madeAt);

} // namespace tokendesk
