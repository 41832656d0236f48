#include "deletion/deletion.h"

#include "api/cardtokensapi.h"
#include "deletion/deletionclaims.h"
#include "deletion/deletionentries.h"

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

using Kind = DeletionOutcome::Kind;
using Verdict = DeleteResult::Verdict;
using What = NextStep::What;

namespace {

DeleteResult notSent(ApiError::Kind kind, const QString& detail = {})
{
    ApiError error;
    error.kind = kind;
    error.detail = detail;
    return {Verdict::NotSent, {}, error};
}

ApiError otherAccount(const CardToken& token)
{
    ApiError error;
    error.kind = ApiError::Kind::OtherAccount;
    error.httpStatus = 200;
    error.detail = token.accountId;
    return error;
}

} // namespace

Deletion::Deletion(const DeletionTools& tools, DeletionRequest request, Manner manner, QObject* owner)
    : QObject(owner)
    , m_tools(tools)
    , m_manner(manner)
    , m_rules(manner)
    , m_isRequested(manner == Manner::InRun)
{
    m_outcome.request = std::move(request);
}

Deletion::~Deletion() = default;

void Deletion::proceed()
{
    m_busy = true;
    if (m_next == What::LookUp)
        lookUp();
    else
        attempt();
}

void Deletion::setInterrupted(std::unique_ptr<Claim> claim)
{
    m_claim = std::move(claim);
    m_isRequested = true;
    m_isInterrupted = true;
    m_outcome.kind = Kind::Checking;
    m_next = m_rules.afterAttempt({}, 0).what;
}

void Deletion::checkAgain()
{
    if (!m_isLeft)
        return;
    m_isLeft = false;
    m_manner = Manner::Alone;
    m_rules.askedAgain();
    m_next = What::LookUp;
    m_busy = true;
    tell(Kind::Checking);
    proceed();
}

void Deletion::callOff()
{
    m_isCalledOff = true;
    if (m_call && !m_call->wasSent()) {
        delete std::exchange(m_call, nullptr);
        return takeResult(notSent(ApiError::Kind::Stopped));
    }
    if (m_busy || m_isLeft)
        return;
    if (m_next == What::Attempt) {
        m_wait.reset();
        if (m_rules.endingUnapplied() == Kind::NotSent)
            m_outcome.error = notSent(ApiError::Kind::Stopped).error;
        take({What::End, m_rules.endingUnapplied()}, {});
    } else if (m_lastFinding == Finding::Failed) {
        m_wait.reset();
        take({What::Leave}, {});
    }
}

void Deletion::attempt()
{
    if (!m_claim)
        m_claim = Claim::take(claimName(m_outcome.request));
    if (!m_claim) {
        QMetaObject::invokeMethod(
            this, [this] { takeUnsent(notSent(ApiError::Kind::BusyElsewhere).error, {}); }, Qt::QueuedConnection);
        return;
    }
    m_attempt = QUuid::createUuid();
    QList<JournalEntry> entries;
    if (!m_isRequested)
        entries += requestedEntry(m_outcome.request);
    entries += sendingEntry(m_outcome.request, m_attempt);
    m_tools.journal.intend(entries, this, [this](const tl::expected<void, JournalError>& written) {
        if (!written)
            return takeUnwritten(written.error());
        m_isRequested = true;
        if (m_isCalledOff)
            takeResult(notSent(ApiError::Kind::Stopped));
        else
            send();
    });
}

void Deletion::send()
{
    const DeletionRequest& request = m_outcome.request;
    const auto connection = m_manner == Manner::InRun ? Connection::Kept : Connection::Own;
    m_call = m_tools.api.deleteCardToken(request.token.id, request.reason, request.requestor, this, connection);
    connect(m_call, &DeleteCardTokenCall::finished, this, [this](const DeleteResult& result) {
        std::exchange(m_call, nullptr)->deleteLater();
        takeResult(result);
    });
}

void Deletion::takeUnwritten(const JournalError& error)
{
    if (error.kind == JournalError::Kind::Conflict)
        takeUnsent(notSent(ApiError::Kind::Unsettled, error.detail).error, {});
    else
        takeUnsent(notSent(ApiError::Kind::JournalFailed, error.detail).error, error);
}

void Deletion::takeUnsent(const ApiError& error, const std::optional<JournalError>& journalError)
{
    m_outcome.error = error;
    m_outcome.journalError = journalError;
    const NextStep step = m_rules.afterAttempt({Verdict::NotSent, {}, error}, m_tools.random());
    emit heard({step.trouble, false, error, journalError});
    take(step, {});
}

void Deletion::takeResult(DeleteResult result)
{
    // Another account's token, whatever became of it, says nothing of this one.
    if (isOfOtherAccount(result.token))
        result = {Verdict::Unknown, {}, otherAccount(*result.token)};
    if (result.verdict != Verdict::AlreadyGone || result.token)
        return takeProven(result);
    proveAccount([this, result](const std::optional<ApiError>& doubt) mutable {
        if (doubt) {
            const int status = std::exchange(result.error, *doubt).httpStatus;
            result.error.httpStatus = status;
            result.verdict = Verdict::Unknown;
        }
        takeProven(result);
    });
}

void Deletion::proveAccount(const std::function<void(const std::optional<ApiError>& doubt)>& then)
{
    const QString& account = m_outcome.request.account.accountId;
    if (m_tools.api.isProven(account))
        return then(std::nullopt);
    auto* call = m_tools.api.proveAccount(account, this);
    connect(call, &AccountProofCall::finished, this, [call, then](const std::optional<ApiError>& doubt) {
        call->deleteLater();
        then(doubt);
    });
}

void Deletion::takeProven(const DeleteResult& result)
{
    m_outcome.token = result.token;
    m_outcome.error = result.error;
    m_outcome.lookUpError.reset();
    m_lastFinding.reset();
    const NextStep step = m_rules.afterAttempt(result, m_tools.random());
    const bool isSuccess = result.verdict == Verdict::Deleted || result.verdict == Verdict::AlreadyGone;
    emit heard({step.trouble, isSuccess, result.error, {}});
    take(step, {repliedEntry(m_outcome.request, m_attempt, result)});
}

void Deletion::lookUp()
{
    auto* call = m_tools.api.getCardToken(m_outcome.request.token.id, this, Connection::Own);
    connect(call, &CardTokenCall::finished, this, [this, call](const Result<CardToken>& token) {
        call->deleteLater();
        takeLookUp(token);
    });
}

bool Deletion::isOfOtherAccount(const std::optional<CardToken>& token) const
{
    return token && token->isOfOther(m_outcome.request.account.accountId);
}

Finding Deletion::findingFrom(const Result<CardToken>& token)
{
    m_outcome.lookUpError.reset();
    if (!token) {
        if (token.error().kind != ApiError::Kind::NotFound) {
            m_outcome.lookUpError = token.error();
            return Finding::Failed;
        }
        // An earlier look may have seen it alive.
        m_outcome.token.reset();
        return Finding::Gone;
    }
    if (isOfOtherAccount(*token)) {
        m_outcome.lookUpError = otherAccount(*token);
        return Finding::Failed;
    }
    const bool contradicts = token->deletedAt.isValid() && token->status != CardStatus::Deleted;
    if (token->id != m_outcome.request.token.id || contradicts) {
        m_outcome.lookUpError = ApiError {ApiError::Kind::UnreadableReply, 200};
        return Finding::Failed;
    }
    m_outcome.token = *token;
    return token->status == CardStatus::Deleted ? Finding::Deleted : Finding::Alive;
}

void Deletion::takeLookUp(const Result<CardToken>& token)
{
    const Finding finding = findingFrom(token);
    if (finding != Finding::Gone)
        return takeFinding(finding);
    proveAccount([this](const std::optional<ApiError>& doubt) {
        m_outcome.lookUpError = doubt;
        takeFinding(doubt ? Finding::Failed : Finding::Gone);
    });
}

void Deletion::takeFinding(Finding finding)
{
    m_lastFinding = finding;
    const ApiError error = m_outcome.lookUpError.value_or(ApiError());
    NextStep step = m_rules.afterLookUp(finding, error, m_tools.random());
    if (m_isCalledOff && finding == Finding::Failed)
        step.what = What::Leave;
    emit heard({step.trouble, false, error, {}});
    const auto shown = finding == Finding::Failed ? std::nullopt : m_outcome.token;
    take(step, {lookedUpEntry(m_outcome.request, finding, shown, error)});
}

void Deletion::take(NextStep step, const QList<JournalEntry>& entries)
{
    if (m_isCalledOff && step.what == What::Attempt)
        step = {What::End, m_rules.endingUnapplied()};
    switch (step.what) {
    case What::End:
        return end(step.ending, entries);
    case What::Attempt:
        // No need to wait: what is to be sent next is written after it, or not at all.
        if (!entries.isEmpty())
            m_tools.journal.record(entries, this, [](const auto&) {});
        m_outcome.kind = Kind::Unknown;
        return prepare(What::Attempt, step.after);
    case What::LookUp:
        return m_tools.journal.record(entries, this, [this, after = step.after](const auto&) {
            if (m_outcome.kind != Kind::Checking)
                tell(Kind::Checking);
            prepare(What::LookUp, after);
        });
    case What::Leave:
        const auto leave = [this] {
            m_busy = false;
            m_isLeft = true;
            tell(Kind::Unknown);
        };
        if (entries.isEmpty())
            return leave();
        return m_tools.journal.record(entries, this, [leave](const auto&) { leave(); });
    }
}

void Deletion::prepare(What next, std::chrono::milliseconds after)
{
    m_next = next;
    const auto go = [this] {
        if (m_manner == Manner::Alone)
            proceed();
        else
            emit ready();
    };
    m_busy = m_manner == Manner::Alone;
    if (after.count() > 0)
        m_wait = m_tools.clock->wakeAfter(after, go);
    else
        go();
}

void Deletion::end(Kind kind, QList<JournalEntry> entries)
{
    m_busy = true;
    if (!m_isRequested) {
        // Nothing of it is in the journal, and nothing will be.
        if (m_outcome.error.kind == ApiError::Kind::JournalFailed) {
            m_busy = false;
            return tell(kind);
        }
        entries.prepend(requestedEntry(m_outcome.request));
    }
    DeletionOutcome ending = m_outcome;
    ending.kind = kind;
    entries += outcomeEntry(ending, m_isInterrupted ? u"confirmed by look-up after an interruption"_s : QString());
    m_tools.journal.record(entries, this, [this, kind](const tl::expected<void, JournalError>& written) {
        m_busy = false;
        m_outcome.isRecorded = written.has_value();
        if (!written)
            holdUntilRecorded(m_tools.journal, std::move(m_claim));
        m_claim.reset();
        tell(kind);
    });
}

void Deletion::tell(Kind kind)
{
    m_outcome.kind = kind;
    m_outcome.at = QDateTime::currentDateTimeUtc();
    emit changed();
}

} // namespace tokendesk
