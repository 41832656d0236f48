#include "deletion/deletionentries.h"

#include "cards/pandetection.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

using Kind = JournalEntry::Kind;

namespace {

constexpr qsizetype mostOfAText = 500;

QString fit(const QString& text) { return maskPans(text.left(mostOfAText)); }

JournalEntry entryOf(Kind kind, const AccountProfile& account, const QString& reason, Requestor requestor)
{
    JournalEntry entry;
    entry.kind = kind;
    entry.accountName = fit(account.name);
    entry.accountId = account.accountId;
    entry.environment = account.environment();
    entry.apiRoot = account.apiRoot.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    entry.reason = fit(reason);
    entry.requestor = requestor;
    return entry;
}

JournalEntry entryOf(Kind kind, const DeletionRequest& request)
{
    JournalEntry entry = entryOf(kind, request.account, request.reason, request.requestor);
    entry.run = request.run;
    entry.deletion = request.id;
    entry.tokenId = request.token.id;
    entry.maskedPan = request.token.maskedPan.text();
    entry.brand = fit(request.token.brandText);
    entry.customerId = fit(request.token.customerId);
    return entry;
}

JournalEntry runEntry(Kind kind, const RunRequest& run)
{
    JournalEntry entry = entryOf(kind, run.account, run.reason, run.requestor);
    entry.run = run.id;
    return entry;
}

QString nameOf(RunPause::Why why)
{
    switch (why) {
    case RunPause::Why::Person:
        return u"by the person"_s;
    case RunPause::Why::RateLimited:
        return u"the API asked to wait"_s;
    case RunPause::Why::Forbidden:
        return u"403 three times in a row"_s;
    case RunPause::Why::FailuresInARow:
        return u"five failures in a row"_s;
    case RunPause::Why::JournalFailed:
        return u"the journal could not be written"_s;
    case RunPause::Why::NoCredentials:
        return u"no credentials"_s;
    }
    return {};
}

void addError(JournalEntry& entry, const ApiError& error)
{
    entry.httpStatus = error.httpStatus;
    entry.errorCode = fit(error.code);
    entry.errorMessage = fit(error.message);
    entry.detail = fit(error.detail);
}

void addToken(JournalEntry& entry, const CardToken& token)
{
    entry.deletedAt = token.deletedAt;
    entry.deletedBy = fit(token.deletedBy);
}

/// What no status and no message of the API tells.
QString whyOf(const ApiError& error)
{
    switch (error.kind) {
    case ApiError::Kind::NoCredentials:
        return u"locked: there were no credentials to send it with"_s;
    case ApiError::Kind::TimedOut:
        return u"no answer in time"_s;
    case ApiError::Kind::ConnectionLost:
        return u"the connection was lost before a whole answer was there"_s;
    case ApiError::Kind::TlsFailed:
        return u"no TLS connection"_s;
    case ApiError::Kind::OtherAccount:
        return u"the answer spoke of a token of another account"_s;
    case ApiError::Kind::JournalFailed:
        return u"the journal could not be written"_s;
    case ApiError::Kind::BusyElsewhere:
        return u"another program was deleting the same token"_s;
    case ApiError::Kind::Unsettled:
        return u"an earlier deletion of the same token had no outcome yet"_s;
    case ApiError::Kind::CannotBeDeleted:
        return u"deleted already, incomplete, of another account, or with an id that can't be sent"_s;
    case ApiError::Kind::Repeated:
        return u"the same token stood in the same request before"_s;
    case ApiError::Kind::Stopped:
        return u"the run was stopped before its turn"_s;
    case ApiError::Kind::Interrupted:
        return u"interrupted before anything was sent"_s;
    case ApiError::Kind::NotReached:
    case ApiError::Kind::NoNetwork:
    case ApiError::Kind::HostNotFound:
    case ApiError::Kind::ConnectionRefused:
    case ApiError::Kind::ProxyNotFound:
    case ApiError::Kind::ProxyRefused:
    case ApiError::Kind::ProxyWantsPassword:
    case ApiError::Kind::ProxyFailed:
        return u"no connection"_s;
    case ApiError::Kind::Redirected:
    case ApiError::Kind::Invalid:
    case ApiError::Kind::Unauthorized:
    case ApiError::Kind::Forbidden:
    case ApiError::Kind::NotFound:
    case ApiError::Kind::RateLimited:
    case ApiError::Kind::ServerFailed:
    case ApiError::Kind::UnexpectedStatus:
    case ApiError::Kind::UnreadableReply:
    case ApiError::Kind::WebPage:
    case ApiError::Kind::TooLarge:
    case ApiError::Kind::BrokenList:
        break;
    }
    return {};
}

/// Both, where there is both.
QString join(const QString& first, const QString& second)
{
    return first.isEmpty() || second.isEmpty() ? first + second : u"%1; %2"_s.arg(first, second);
}

DeletionOutcome::Kind kindOf(DeleteResult::Verdict verdict)
{
    switch (verdict) {
    case DeleteResult::Verdict::Deleted:
        return DeletionOutcome::Kind::Deleted;
    case DeleteResult::Verdict::AlreadyGone:
        return DeletionOutcome::Kind::AlreadyGone;
    case DeleteResult::Verdict::Refused:
        return DeletionOutcome::Kind::Refused;
    case DeleteResult::Verdict::NotSent:
        return DeletionOutcome::Kind::NotSent;
    case DeleteResult::Verdict::Unknown:
        break;
    }
    return DeletionOutcome::Kind::Unknown;
}

DeletionOutcome::Kind kindOf(Finding finding)
{
    switch (finding) {
    case Finding::Deleted:
    case Finding::Gone:
        return DeletionOutcome::Kind::SettledDeleted;
    case Finding::Alive:
        return DeletionOutcome::Kind::SettledNotDeleted;
    case Finding::Failed:
        break;
    }
    return DeletionOutcome::Kind::Unknown;
}

} // namespace

JournalEntry requestedEntry(const DeletionRequest& request) { return entryOf(Kind::Requested, request); }

JournalEntry sendingEntry(const DeletionRequest& request, const QUuid& attempt)
{
    JournalEntry entry = entryOf(Kind::Sending, request);
    entry.attempt = attempt;
    return entry;
}

JournalEntry repliedEntry(const DeletionRequest& request, const QUuid& attempt, const DeleteResult& result)
{
    JournalEntry entry = entryOf(Kind::Replied, request);
    entry.attempt = attempt;
    entry.outcome = outcomeName(kindOf(result.verdict));
    const bool isPlain = result.verdict == DeleteResult::Verdict::Deleted
        || (result.verdict == DeleteResult::Verdict::AlreadyGone && result.token);
    if (isPlain) {
        entry.httpStatus = 200;
    } else {
        addError(entry, result.error);
        entry.detail = join(whyOf(result.error), entry.detail);
    }
    if (result.token)
        addToken(entry, *result.token);
    return entry;
}

JournalEntry lookedUpEntry(
    const DeletionRequest& request, Finding finding, const std::optional<CardToken>& token, const ApiError& error)
{
    JournalEntry entry = entryOf(Kind::LookedUp, request);
    entry.outcome = outcomeName(kindOf(finding));
    switch (finding) {
    case Finding::Deleted:
    case Finding::Alive:
        entry.httpStatus = 200;
        entry.detail = u"the API has it as %1"_s.arg(fit(token ? token->statusText : QString()));
        break;
    case Finding::Gone:
        entry.httpStatus = 404;
        entry.detail = u"the API knows no such token"_s;
        break;
    case Finding::Failed:
        addError(entry, error);
        entry.detail = join(whyOf(error), entry.detail);
        break;
    }
    if (token)
        addToken(entry, *token);
    return entry;
}

JournalEntry outcomeEntry(const DeletionOutcome& outcome, const QString& detail)
{
    using Ending = DeletionOutcome::Kind;

    JournalEntry entry = entryOf(Kind::Outcome, outcome.request);
    entry.outcome = outcomeName(outcome.kind);
    if (outcome.kind == Ending::Refused || outcome.kind == Ending::NotSent) {
        addError(entry, outcome.error);
        entry.detail = join(whyOf(outcome.error), entry.detail);
    }
    if (outcome.kind == Ending::SettledDeleted || outcome.kind == Ending::SettledNotDeleted)
        entry.detail = u"confirmed by look-up"_s;
    if (!detail.isEmpty())
        entry.detail = detail;
    if (outcome.token)
        addToken(entry, *outcome.token);
    return entry;
}

JournalEntry runPausedEntry(const RunRequest& run, const RunPause& pause)
{
    JournalEntry entry = runEntry(Kind::RunPaused, run);
    entry.detail = nameOf(pause.why);
    if (pause.until.isValid())
        entry.detail += u" until %1"_s.arg(pause.until.toString(Qt::ISODate));
    return entry;
}

JournalEntry runResumedEntry(const RunRequest& run) { return runEntry(Kind::RunResumed, run); }

JournalEntry runEndedEntry(const RunRequest& run, const RunProgress& progress, bool wasStopped)
{
    JournalEntry entry = runEntry(Kind::RunEnded, run);
    QStringList parts {u"%1 in all"_s.arg(progress.total)};
    for (const auto& [kind, count] : progress.ended)
        parts += u"%1 %2"_s.arg(count).arg(outcomeName(kind));
    if (wasStopped)
        parts += u"stopped by the person"_s;
    entry.detail = parts.join(u", "_s);
    return entry;
}

JournalEntry cutOffRunEndedEntry(const DeletionRequest& last, const std::map<DeletionOutcome::Kind, int>& settled)
{
    JournalEntry entry = entryOf(Kind::RunEnded, last.account, last.reason, last.requestor);
    entry.run = last.run;
    QStringList parts;
    for (const auto& [kind, count] : settled)
        parts += u"%1 %2"_s.arg(count).arg(outcomeName(kind));
    entry.detail = u"interrupted; what had no outcome then: %1"_s.arg(parts.join(u", "_s));
    return entry;
}

DeletionRequest requestOf(const JournalDeletion& deletion, const AccountProfile& account)
{
    DeletionRequest request;
    request.token.id = deletion.tokenId;
    request.token.maskedPan = MaskedPan::fromApi(deletion.maskedPan);
    request.token.brand = cardBrandFromApi(deletion.brand);
    request.token.brandText = deletion.brand;
    request.token.customerId = deletion.customerId;
    request.token.accountId = deletion.accountId;
    request.account = account;
    request.account.name = deletion.accountName;
    request.account.apiRoot = QUrl(deletion.apiRoot);
    request.requestor = deletion.requestor;
    request.reason = deletion.reason;
    request.id = deletion.id;
    request.run = deletion.run;
    return request;
}

DeletionRequest requestOf(const RunRequest& run, const CardToken& token)
{
    return {token, run.account, run.requestor, run.reason, {}, run.id};
}

} // namespace tokendesk
