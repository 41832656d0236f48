#pragma once

#include "journal/journalentry.h"

namespace tokendesk {

/// One token's deletion as the journal tells it, all entries taken together.
struct JournalDeletion {
    /// How far it has come.
    enum class State {
        Requested, ///< confirmed; no attempt was begun, or the last one certainly changed nothing
        Sending, ///< an attempt was begun, and no entry says how it ended: it may or may not be deleted
        Unknown, ///< the answer was lost, and no look-up has settled it
        Ended, ///< `outcome` says how
    };

    QUuid id;
    QUuid run; ///< null for a deletion on its own
    State state = State::Requested;
    QString outcome; ///< see outcomeName(); empty until Ended
    QDateTime requestedAt; ///< UTC
    QDateTime lastAt; ///< of the last entry, UTC
    int attempts = 0;
    QUuid lastAttempt;
    QString user;
    QString host;
    QString accountName;
    QString accountId;
    Environment environment = Environment::Production;
    QString apiRoot;
    QString tokenId;
    QString maskedPan;
    QString brand;
    QString customerId;
    QString reason;
    Requestor requestor = Requestor::Cardholder;

    /// Whether the journal has the end of its run; told of those that haven't ended, by JournalStorage::open().
    bool isRunEnded = false;

    bool isOpen() const { return state != State::Ended; }
    /// Whether a DELETE of it may have gone out.
    bool wasSent() const { return state != State::Requested || attempts > 0; }

    friend bool operator==(const JournalDeletion&, const JournalDeletion&) = default;
};

/// Which deletions to list, newest first. Everything that is set must match.
struct JournalQuery {
    /// Each word must occur in token id, customer, masked PAN, reason or user; case doesn't count.
    QString text;
    /// Empty: any. Values of outcomeName(), and `open` for those that haven't ended.
    QStringList outcomes;
    QString accountId;
    /// Requested from (inclusive) and until (exclusive), UTC.
    QDateTime from;
    QDateTime until;
    QUuid run;

    friend bool operator==(const JournalQuery&, const JournalQuery&) = default;
};

} // namespace tokendesk
