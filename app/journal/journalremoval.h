#pragma once

#include "journal/journalplaces.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace tokendesk {

/// How long an organisation keeps entries.
struct JournalRetention {
    /// How much older than that the first entry is before any are removed, and how much time those have to span: a
    /// journal isn't written anew each day.
    static constexpr std::chrono::days slack {30};
    /// No less can be set.
    static constexpr std::chrono::days shortest {366};

    std::chrono::days kept;
};

/// What was removed from the beginning of a journal because it was kept for long enough.
struct JournalRemoval {
    /// How many entries this time.
    qint64 entries = 0;
    /// The last that is gone: what is left goes on after it.
    JournalHead last;
    /// Younger ones stayed.
    QDateTime olderThan;

    friend bool operator==(const JournalRemoval&, const JournalRemoval&) = default;
};

/// What the entry says that tells of a removal, in English. Verifying a journal depends on its beginning.
QString removalText(const JournalRemoval& removal, const JournalRetention& retention);

/// Where a journal goes on after a removal, as an entry says that was written `at` that time. Nullopt: it says so of
/// none that a policy allows.
std::optional<JournalHead> removedUpTo(const QUuid& writer, const QDateTime& at, const QString& removalText);

} // namespace tokendesk
