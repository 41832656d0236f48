#pragma once

#include "deletion/deletionrequest.h"
#include "journal/journal.h"

#include <QDateTime>

#include <optional>

namespace tokendesk {

/// How a deletion ended, or what is known of it so far.
struct DeletionOutcome {
    enum class Kind {
        Deleted,
        AlreadyGone,
        Refused,
        NotSent,
        Checking, ///< the answer was lost; the API is being asked what is true
        Unknown, ///< and couldn't be asked: it stays unknown until a look-up settles it
        SettledDeleted, ///< the answer was lost; a look-up shows that it is deleted
        SettledNotDeleted, ///< the answer was lost; a look-up shows that it isn't
    };

    Kind kind = Kind::Unknown;
    DeletionRequest request;
    /// The token as the API last said it is, where it said so.
    std::optional<CardToken> token;
    /// Why it isn't plainly deleted: the API's refusal or how the answer was lost.
    ApiError error;
    /// With Unknown: why the look-up failed.
    std::optional<ApiError> lookUpError;
    /// Of NotSent because of the journal: why it can't be written.
    std::optional<JournalError> journalError;
    /// When this became known, in UTC.
    QDateTime at;
    /// Whether the journal has it on disk. One that isn't there yet is kept and tried again.
    bool isRecorded = false;

    bool isOpen() const { return kind == Kind::Checking || kind == Kind::Unknown; }
    bool isGone() const { return kind == Kind::Deleted || kind == Kind::AlreadyGone || kind == Kind::SettledDeleted; }
    /// The token as it stands now, as far as that is known.
    CardToken currentToken() const;
};

/// How the journal and exports name an outcome, such as `already-gone`. Never translated.
QString outcomeName(DeletionOutcome::Kind kind);
/// Which outcome a journal or export names; nothing for a name that isn't one.
std::optional<DeletionOutcome::Kind> outcomeFromName(const QString& name);

} // namespace tokendesk
