#pragma once

#include "journal/journaldeletion.h"
#include "journal/journalsummary.h"

#include <QHash>

#include <map>

namespace tokendesk {

/// What the journal makes of its entries: deletions without an outcome.
inline QList<JournalDeletion> openIn(const QList<JournalEntry>& entries)
{
    std::map<QUuid, JournalSummary> summaries;
    QHash<QUuid, JournalEntry> first;
    for (const JournalEntry& entry : entries) {
        if (entry.deletion.isNull())
            continue;
        const auto known = summaries.find(entry.deletion);
        if (known != summaries.end()) {
            known->second.take(entry);
        } else {
            summaries.emplace(entry.deletion, JournalSummary::of(entry));
            first.insert(entry.deletion, entry);
        }
    }
    QList<JournalDeletion> result;
    for (const auto& [id, summary] : summaries) {
        const JournalEntry request = first.value(id);
        JournalDeletion deletion;
        deletion.id = id;
        deletion.run = request.run;
        deletion.state = summary.state;
        deletion.attempts = summary.attempts;
        deletion.accountName = request.accountName;
        deletion.accountId = request.accountId;
        deletion.apiRoot = request.apiRoot;
        deletion.tokenId = request.tokenId;
        deletion.maskedPan = request.maskedPan;
        deletion.reason = request.reason;
        deletion.requestor = request.requestor.value();
        if (deletion.isOpen())
            result += deletion;
    }
    return result;
}

} // namespace tokendesk
