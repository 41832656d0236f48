#include "deletion/deletion.h"

#include "api/cardtokensapi.h"

namespace tokendesk {

using Kind = DeletionOutcome::Kind;

namespace {

ApiError otherAccount(const CardToken& token)
{
    ApiError error;
    error.kind = ApiError::Kind::OtherAccount;
    error.httpStatus = 200;
    error.detail = token.accountId;
    return error;
}

} // namespace

Deletion::Deletion(
    const CardTokensApi& api, std::shared_ptr<const Clock> clock, DeletionRequest request, QObject* owner)
    : QObject(owner)
    , m_api(api)
    , m_clock(std::move(clock))
{
    m_outcome.request = std::move(request);
}

void Deletion::start()
{
    m_busy = true;
    const DeletionRequest& request = m_outcome.request;
    auto* call = m_api.deleteCardToken(request.token.id, request.reason, request.requestor, this);
    connect(call, &DeleteCardTokenCall::finished, this, [this, call](const DeleteResult& result) {
        call->deleteLater();
        takeResult(result);
    });
}

bool Deletion::isOfOtherAccount(const std::optional<CardToken>& token) const
{
    return token && token->isOfOther(m_outcome.request.account.accountId);
}

void Deletion::checkAgain()
{
    if (m_busy || m_outcome.kind != Kind::Unknown)
        return;
    m_busy = true;
    m_lookedOnce = false;
    become(Kind::Checking);
    lookUp();
}

void Deletion::takeResult(DeleteResult result)
{
    // Another account's token, whatever became of it, says nothing of this one.
    if (isOfOtherAccount(result.token))
        result = {DeleteResult::Verdict::Unknown, {}, otherAccount(*result.token)};
    m_outcome.token = result.token;
    m_outcome.error = result.error;
    m_busy = result.verdict == DeleteResult::Verdict::Unknown;
    switch (result.verdict) {
    case DeleteResult::Verdict::Deleted:
        return become(Kind::Deleted);
    case DeleteResult::Verdict::AlreadyGone:
        return become(Kind::AlreadyGone);
    case DeleteResult::Verdict::Refused:
        return become(Kind::Refused);
    case DeleteResult::Verdict::NotSent:
        return become(Kind::NotSent);
    case DeleteResult::Verdict::Unknown:
        become(Kind::Checking);
        return lookUp();
    }
}

void Deletion::lookUp()
{
    auto* call = m_api.getCardToken(m_outcome.request.token.id, this);
    connect(call, &CardTokenCall::finished, this, [this, call](const Result<CardToken>& token) {
        call->deleteLater();
        takeLookUp(token);
    });
}

void Deletion::takeLookUp(const Result<CardToken>& token)
{
    m_busy = false;
    if (!token && token.error().kind != ApiError::Kind::NotFound) {
        m_outcome.lookUpError = token.error();
        return become(Kind::Unknown);
    }
    if (token && isOfOtherAccount(*token)) {
        m_outcome.lookUpError = otherAccount(*token);
        return become(Kind::Unknown);
    }
    m_outcome.lookUpError.reset();
    if (!token) {
        // An earlier look may have seen it alive.
        m_outcome.token.reset();
        return become(Kind::SettledDeleted);
    }
    const bool contradicts = token->deletedAt.isValid() && token->status != CardStatus::Deleted;
    if (token->id != m_outcome.request.token.id || contradicts) {
        m_outcome.lookUpError = ApiError {ApiError::Kind::UnreadableReply, 200};
        return become(Kind::Unknown);
    }
    m_outcome.token = *token;
    if (token->status == CardStatus::Deleted)
        return become(Kind::SettledDeleted);
    if (!m_lookedOnce) {
        m_lookedOnce = true;
        m_busy = true;
        m_secondLook = m_clock->wakeAfter(secondLook, [this] { lookUp(); });
        return;
    }
    become(Kind::SettledNotDeleted);
}

void Deletion::become(Kind kind)
{
    m_outcome.kind = kind;
    m_outcome.at = QDateTime::currentDateTimeUtc();
    emit changed();
}

} // namespace tokendesk
