#pragma once

#include "journal/journaldeletion.h"

#include <optional>

namespace tokendesk {

/// What is kept of a deletion beside its entries, so that it is found and counted quickly. It follows from the entries
/// alone.
struct JournalSummary {
    /// What the first entry of a deletion makes.
    static JournalSummary of(const JournalEntry& first);
    /// What each later one does to it.
    void take(const JournalEntry& next);

    QUuid id;
    QUuid run;
    JournalDeletion::State state = JournalDeletion::State::Requested;
    QString outcome;
    QDateTime requestedAt;
    QDateTime lastAt;
    int attempts = 0;
    QUuid lastAttempt;
    QString accountId;
    QString target; ///< deletionTarget()
    QString searched; ///< what a search looks at, see searchedText()

    friend bool operator==(const JournalSummary&, const JournalSummary&) = default;
};

/// A text as searches compare it: case doesn't count.
QString searchedText(const QString& text);

} // namespace tokendesk
