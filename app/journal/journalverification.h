#pragma once

#include "journal/journalplaces.h"

#include <QList>

#include <optional>

namespace tokendesk {

/// The first thing in a journal that doesn't fit.
struct JournalFlaw {
    enum class Kind {
        Database, ///< the file is damaged, or its tables aren't as they were made: entries may be hidden or lost
        Changed, ///< the entry isn't what was written: it doesn't have the hash it bears
        Missing, ///< entries before this one are gone; or, with the sequence after the last one, at the end
        OutOfOrder, ///< the entry doesn't follow on the one before
        Summary, ///< the list of deletions tells otherwise than the entries
    };

    Kind kind = Kind::Database;
    /// Null, like `sequence`, where the flaw is in no certain entry.
    QUuid writer;
    qint64 sequence = 0;
    /// In the file, counted over all writers.
    qint64 position = 0;
    /// The last entry of this writer that fits.
    JournalHead lastSound;
    /// For the curious, in English.
    QString detail;
};

/// What a check of the whole journal found. Entries cut off at the end go unseen if whoever did it knew how: compare
/// with the sequence and hash on a receipt, or in an export.
struct JournalVerification {
    qint64 entries = 0;
    /// How far each writer's chain was followed.
    QList<JournalHead> writers;
    /// The last entry of those that are gone because they were kept for long enough; what is left goes on after it.
    std::optional<JournalHead> removed;
    std::optional<JournalFlaw> flaw;

    bool isSound() const { return !flaw; }
};

} // namespace tokendesk
