#include "receipts/receipt.h"

#include "deletion/deletionoutcome.h"

#include <algorithm>

namespace tokendesk {

namespace {

using Finding = Receipt::Finding;
using Kind = DeletionOutcome::Kind;

bool concernsTheSame(const JournalEntry& a, const JournalEntry& b)
{
    return a.tokenId == b.tokenId && a.accountId == b.accountId && a.apiRoot == b.apiRoot
        && a.environment == b.environment && a.maskedPan == b.maskedPan;
}

bool areInAccord(const QList<JournalEntry>& entries)
{
    const auto isOutcome = [](const JournalEntry& entry) { return entry.kind == JournalEntry::Kind::Outcome; };
    const auto outcomes = std::count_if(entries.cbegin(), entries.cend(), isOutcome);
    return (outcomes == 0 || (outcomes == 1 && isOutcome(entries.constLast())))
        && std::all_of(entries.cbegin(), entries.cend(),
            [&](const JournalEntry& entry) { return concernsTheSame(entry, entries.constFirst()); });
}

Finding findingOf(const Receipt& receipt)
{
    if (receipt.entry.kind != JournalEntry::Kind::Outcome)
        return receipt.attempts > 0 ? Finding::Open : Finding::NotBegun;
    const auto kind = outcomeFromName(receipt.entry.outcome);
    if (!kind)
        return Finding::Contradictory;
    switch (*kind) {
    case Kind::Deleted:
        return Finding::Deleted;
    case Kind::AlreadyGone:
        return receipt.entry.deletedAt.isValid() || (receipt.reply && receipt.reply->httpStatus == 200)
            ? Finding::DeletedBefore
            : Finding::NotKnown;
    case Kind::Refused:
        return Finding::Refused;
    case Kind::NotSent:
        return Finding::NotSent;
    case Kind::Checking:
    case Kind::Unknown:
        return Finding::Open;
    case Kind::SettledDeleted:
        return receipt.lookUp && receipt.lookUp->httpStatus == 404 ? Finding::GoneByLookUp : Finding::DeletedByLookUp;
    case Kind::SettledNotDeleted:
        return Finding::NotDeletedByLookUp;
    }
    return Finding::Contradictory;
}

bool restsOnLookUp(const JournalEntry& entry)
{
    if (entry.kind != JournalEntry::Kind::Outcome)
        return false;
    const auto kind = outcomeFromName(entry.outcome);
    return kind == Kind::SettledDeleted || kind == Kind::SettledNotDeleted;
}

} // namespace

bool Receipt::isProof() const
{
    switch (finding) {
    case Finding::Deleted:
    case Finding::DeletedByLookUp:
    case Finding::GoneByLookUp:
    case Finding::DeletedBefore:
    case Finding::NotKnown:
        return true;
    case Finding::Refused:
    case Finding::NotSent:
    case Finding::NotDeletedByLookUp:
    case Finding::Open:
    case Finding::NotBegun:
    case Finding::Contradictory:
        break;
    }
    return false;
}

std::optional<Receipt> receiptFrom(const QUuid& deletion, const QList<JournalEntry>& story, const QDateTime& madeAt)
{
    QList<JournalEntry> entries;
    std::copy_if(story.cbegin(), story.cend(), std::back_inserter(entries),
        [&](const JournalEntry& entry) { return entry.deletion == deletion; });
    if (entries.isEmpty())
        return {};

    Receipt receipt;
    receipt.madeAt = madeAt;
    receipt.entry = entries.constLast();
    for (const JournalEntry& entry : entries) {
        if (entry.kind == JournalEntry::Kind::Requested && !receipt.request)
            receipt.request = entry;
        if (entry.kind == JournalEntry::Kind::Sending)
            ++receipt.attempts;
        if (entry.kind == JournalEntry::Kind::Replied)
            receipt.reply = entry;
        if (entry.kind == JournalEntry::Kind::LookedUp && restsOnLookUp(receipt.entry))
            receipt.lookUp = entry;
    }
    receipt.finding = areInAccord(entries) ? findingOf(receipt) : Finding::Contradictory;
    return receipt;
}

} // namespace tokendesk
