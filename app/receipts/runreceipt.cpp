#include "receipts/runreceipt.h"

#include "deletion/deletionoutcome.h"

#include <QHash>

#include <algorithm>

namespace tokendesk {

namespace {

using Fate = RunReceipt::Fate;
using Kind = DeletionOutcome::Kind;

Fate fateOf(Kind kind)
{
    switch (kind) {
    case Kind::Deleted:
        return Fate::Deleted;
    case Kind::AlreadyGone:
        return Fate::AlreadyGone;
    case Kind::Refused:
        return Fate::Refused;
    case Kind::NotSent:
        return Fate::NotSent;
    case Kind::Checking:
    case Kind::Unknown:
        break;
    case Kind::SettledDeleted:
        return Fate::DeletedByLookUp;
    case Kind::SettledNotDeleted:
        return Fate::NotDeletedByLookUp;
    }
    return Fate::Unknown;
}

Fate fateOf(const JournalDeletion& deletion)
{
    switch (deletion.state) {
    case JournalDeletion::State::Requested:
        return Fate::NotBegun;
    case JournalDeletion::State::Sending:
    case JournalDeletion::State::Unknown:
        return Fate::Unknown;
    case JournalDeletion::State::Ended:
        break;
    }
    // An outcome of a later version than this one proves nothing to us.
    return fateOf(outcomeFromName(deletion.outcome).value_or(Kind::Unknown));
}

} // namespace

bool RunReceipt::isGone(Fate fate)
{
    return fate == Fate::Deleted || fate == Fate::DeletedByLookUp || fate == Fate::AlreadyGone;
}

std::map<RunReceipt::Fate, int> RunReceipt::counts() const
{
    std::map<Fate, int> counts;
    for (const Row& row : rows)
        ++counts[row.fate];
    return counts;
}

QDateTime RunReceipt::lastAt() const
{
    QDateTime last;
    for (const Row& row : rows)
        if (row.at.isValid() && (!last.isValid() || row.at > last))
            last = row.at;
    return last;
}

int RunReceipt::unrecordedCount() const
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const Row& row) { return !row.isRecorded; }));
}

std::optional<RunReceipt> runReceiptFrom(const QUuid& run, const QList<JournalDeletion>& deletions,
    const std::optional<JournalEntry>& end, const QDateTime& madeAt)
{
    RunReceipt receipt;
    receipt.run = run;
    receipt.entry = end;
    receipt.madeAt = madeAt;
    for (const JournalDeletion& deletion : deletions) {
        if (deletion.run != run)
            continue;
        if (receipt.rows.isEmpty()) {
            receipt.accountName = deletion.accountName;
            receipt.accountId = deletion.accountId;
            receipt.environment = deletion.environment;
            receipt.apiRoot = deletion.apiRoot;
            receipt.requestor = deletion.requestor;
            receipt.reason = deletion.reason;
            receipt.user = deletion.user;
            receipt.host = deletion.host;
            receipt.requestedAt = deletion.requestedAt;
        }
        const Fate fate = fateOf(deletion);
        receipt.rows += {deletion.tokenId, deletion.maskedPan, deletion.brand, deletion.customerId, fate,
            fate == Fate::NotBegun ? QDateTime() : deletion.lastAt};
    }
    if (receipt.rows.isEmpty())
        return {};
    return receipt;
}

RunReceipt runReceiptFrom(const RunRequest& request, const QList<DeletionOutcome>& outcomes, const QDateTime& madeAt)
{
    RunReceipt receipt;
    receipt.run = request.id;
    receipt.accountName = request.account.name;
    receipt.accountId = request.account.accountId;
    receipt.environment = request.account.environment();
    receipt.apiRoot = request.account.apiRoot.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    receipt.requestor = request.requestor;
    receipt.reason = request.reason;
    receipt.madeAt = madeAt;
    QHash<QString, const DeletionOutcome*> byToken;
    for (const DeletionOutcome& outcome : outcomes)
        byToken.insert(outcome.request.token.id, &outcome);
    for (const CardToken& token : request.tokens) {
        RunReceipt::Row row {token.id, token.maskedPan.text(), token.brandText, token.customerId};
        if (const DeletionOutcome* outcome = byToken.value(token.id)) {
            row.fate = fateOf(outcome->kind);
            row.at = outcome->at;
            row.httpStatus = outcome->error.httpStatus;
            row.isRecorded = outcome->isRecorded || outcome->isOpen();
        }
        receipt.rows += row;
    }
    return receipt;
}

} // namespace tokendesk
