#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

namespace tokendesk::crash {

/// One deletion as the journal's entries tell it.
struct JournalStory {
    QString tokenId;
    /// Kinds of its entries, in order.
    QStringList kinds;
    /// With the entries of the kind `outcome`.
    QStringList outcomes;

    int attempts() const { return static_cast<int>(kinds.count(QStringLiteral("sending"))); }
    bool isOpen() const { return outcomes.isEmpty(); }
};

/// Deletions by their id.
using JournalStories = QMap<QString, JournalStory>;

/// How many haven't ended.
int openCount(const JournalStories& stories);

/// The journal of the person whose folder that is.
QString journalIn(const QString& home);

/// Reads its entries past all of Token Desk's own code, and from a copy: reading a database that was left behind by a
/// killed program changes it. None if there is no journal; nothing if it can't be read.
std::optional<JournalStories> readJournal(const QString& home);

/// Whether `token-desk --verify-journal` finds it sound; of a copy too.
bool isSound(const QString& home);

} // namespace tokendesk::crash
