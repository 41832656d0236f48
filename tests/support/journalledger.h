#pragma once

#include "journal/journalentry.h"
#include "ledger.h"

#include <QHash>
#include <QSet>

namespace tokendesk {

/// Whether what a journal says makes sense by itself: each deletion begins with its request and has at most one
/// outcome, the last that is said of it; each attempt was begun once, and before its reply. What doesn't, in words;
/// empty if all does.
inline QString contradictionIn(const QList<JournalEntry>& entries)
{
    using Kind = JournalEntry::Kind;
    using namespace Qt::StringLiterals;

    QHash<QUuid, Kind> last;
    QSet<QUuid> begun;
    QSet<QUuid> replied;
    for (const JournalEntry& entry : entries) {
        if (entry.deletion.isNull())
            continue;
        const bool isKnown = last.contains(entry.deletion);
        if (isKnown == (entry.kind == Kind::Requested))
            return u"%1: requested never or twice"_s.arg(entry.tokenId);
        if (isKnown && last.value(entry.deletion) == Kind::Outcome)
            return u"%1: something after its outcome"_s.arg(entry.tokenId);
        last.insert(entry.deletion, entry.kind);
        if (entry.kind == Kind::Sending) {
            if (begun.contains(entry.attempt))
                return u"%1: an attempt was begun twice"_s.arg(entry.tokenId);
            begun.insert(entry.attempt);
        }
        if (entry.kind == Kind::Replied) {
            if (!begun.contains(entry.attempt) || replied.contains(entry.attempt))
                return u"%1: a reply without an attempt, or two"_s.arg(entry.tokenId);
            replied.insert(entry.attempt);
        }
    }
    return {};
}

/// The same, and whether it agrees with what really reached the server, on every token.
inline QString disagreement(const QList<JournalEntry>& entries, const Ledger& ledger)
{
    using Kind = JournalEntry::Kind;
    using namespace Qt::StringLiterals;

    QHash<QString, int> attempts;
    QHash<QString, QStringList> outcomes;
    for (const JournalEntry& entry : entries) {
        if (entry.kind == Kind::Sending)
            ++attempts[entry.tokenId];
        if (entry.kind == Kind::Outcome)
            outcomes[entry.tokenId] += entry.outcome;
    }
    QHash<QString, int> deletes;
    QSet<QString> deleted;
    for (const QJsonObject& entry : ledger.entries()) {
        const QString id = entry.value("token_id"_L1).toString();
        if (entry.value("method"_L1) == "DELETE"_L1)
            ++deletes[id];
        if (entry.value("effect"_L1) == "deleted"_L1)
            deleted.insert(id);
    }
    for (auto count = deletes.cbegin(); count != deletes.cend(); ++count)
        if (count.value() > attempts.value(count.key()))
            return u"%1: %2 DELETEs in %3 attempts"_s.arg(count.key())
                .arg(count.value())
                .arg(attempts.value(count.key()));
    for (auto ended = outcomes.cbegin(); ended != outcomes.cend(); ++ended)
        for (const QString& outcome : ended.value()) {
            const bool saysDeleted = outcome == "deleted"_L1 || outcome == "look-up-shows-deleted"_L1;
            const bool saysNot = outcome == "look-up-shows-not-deleted"_L1
                || ((outcome == "refused"_L1 || outcome == "not-sent"_L1) && ended.value().size() == 1);
            const bool isDeleted = deleted.contains(ended.key());
            if ((saysDeleted && !isDeleted) || (saysNot && isDeleted))
                return u"%1: %2 in the journal, %3 in the ledger"_s.arg(
                    ended.key(), outcome, isDeleted ? u"deleted"_s : u"not"_s);
        }
    return contradictionIn(entries);
}

} // namespace tokendesk
