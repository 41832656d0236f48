#pragma once

#include "accounts/accountprofile.h"
#include "api/deleteresult.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QUuid>

#include <optional>

namespace tokendesk {

/// One thing that happened, as the journal keeps it. Never a credential, never more of a card number than its mask;
/// texts from outside are as they came, so pass them through safeText() before showing.
struct JournalEntry {
    enum class Kind {
        Requested, ///< a person confirmed the deletion of this token
        Sending, ///< an attempt is about to be sent: on disk before the first byte leaves
        Replied, ///< how the attempt ended: the API's reply, or that none came
        LookedUp, ///< the API was asked what is true: what it said
        Outcome, ///< how the deletion ended; one for each, and the last
        RunPaused,
        RunResumed,
        RunEnded, ///< `detail` has its counts
        Begun, ///< the first of a journal; `detail` tells of one that was set aside before it
        EntriesRemoved, ///< those before were kept for long enough; `detail` is removalText()
    };

    // Where it stands. The journal fills these in when it writes.
    QUuid writer; ///< the installation
    qint64 sequence = 0; ///< counted from 1, without gaps, for each writer
    QDateTime at; ///< UTC, in milliseconds
    QString user; ///< of the operating system
    QString host;
    QString program; ///< name and version
    QByteArray previousHash; ///< SHA-256 of the writer's entry before, 32 bytes; zeros for the first
    QByteArray hash; ///< SHA-256 over all of this one, `previousHash` included

    Kind kind = Kind::Requested;
    QUuid run; ///< null for a deletion on its own
    QUuid deletion; ///< names one token's deletion; null for what concerns a whole run or the journal
    QUuid attempt; ///< names one DELETE on the wire; with Sending and Replied

    // What the person confirmed, the same in each entry of a deletion.
    QString accountName;
    QString accountId;
    Environment environment = Environment::Production;
    QString apiRoot;
    QString tokenId;
    QString maskedPan; ///< MaskedPan::text()
    QString brand; ///< as the API says it
    QString customerId;
    QString reason;
    std::optional<Requestor> requestor;

    // What came of it.
    int httpStatus = 0; ///< 0 if no status line came
    QString errorCode; ///< the API's
    QString errorMessage; ///< the API's
    QString outcome; ///< with Outcome, see outcomeName(); with Replied and LookedUp, what that alone shows
    QString detail; ///< anything else worth knowing in a dispute, in English
    QDateTime deletedAt; ///< the server's
    QString deletedBy; ///< the server's

    friend bool operator==(const JournalEntry&, const JournalEntry&) = default;
};

} // namespace tokendesk
