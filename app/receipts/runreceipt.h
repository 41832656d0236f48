#pragma once

#include "deletion/runrequest.h"
#include "journal/journaldeletion.h"
#include "journal/journalentry.h"

#include <QList>

#include <map>
#include <optional>

namespace tokendesk {

struct DeletionOutcome;

/// What has become of a run's card tokens, to be told to somebody who wasn't there.
struct RunReceipt {
    enum class Fate {
        Deleted, ///< the API answered the DELETE with the deleted token
        DeletedByLookUp, ///< no answer proves it, but a look-up does
        AlreadyGone,
        NotDeletedByLookUp,
        Refused,
        NotSent,
        Unknown, ///< it may or may not be deleted
        NotBegun, ///< no attempt was begun
    };
    struct Row {
        QString tokenId;
        QString maskedPan;
        QString brand; ///< as the API says it
        QString customerId;
        Fate fate = Fate::NotBegun;
        /// Since when that is known, in UTC; not valid where nothing is.
        QDateTime at = {};
        /// The API's, or 0 where that isn't known.
        int httpStatus = 0;
        /// False for an outcome that the journal doesn't have on disk.
        bool isRecorded = true;
    };

    QUuid run;
    QString accountName;
    QString accountId;
    Environment environment = Environment::Production;
    QString apiRoot;
    Requestor requestor = Requestor::Merchant;
    QString reason;
    /// Of the operating system, and when the run was confirmed, in UTC: of what the journal tells only.
    QString user;
    QString host;
    QDateTime requestedAt;
    /// In the order of the request, as far as that is known.
    QList<Row> rows;
    /// The journal's entry of the run's end, where there is one.
    std::optional<JournalEntry> entry;
    QDateTime madeAt;

    /// How many came to what; they add up to all rows.
    std::map<Fate, int> counts() const;
    /// When the last of them was known, in UTC.
    QDateTime lastAt() const;
    /// How many outcomes aren't in the journal.
    int unrecordedCount() const;

    static bool isGone(Fate fate);
};

/// As the journal tells it. Deletions of other runs are passed over; nothing if none is left.
std::optional<RunReceipt> runReceiptFrom(const QUuid& run, const QList<JournalDeletion>& deletions,
    const std::optional<JournalEntry>& end, const QDateTime& madeAt);

/// As this session knows it. A token without an outcome counts as not begun.
RunReceipt runReceiptFrom(const RunRequest& request, const QList<DeletionOutcome>& outcomes, const QDateTime& madeAt);

} // namespace tokendesk
