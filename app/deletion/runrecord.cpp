#include "deletion/runrecord.h"

#include "deletion/deletionentries.h"

namespace tokendesk {

RunRecord::RunRecord(RunRequest request)
    : m_request(std::move(request))
    , m_items(static_cast<size_t>(m_request.tokens.size()))
    , m_untried(static_cast<int>(m_request.tokens.size()))
{
    if (m_request.id.isNull())
        m_request.id = QUuid::createUuid();
    m_index.reserve(m_request.tokens.size());
    for (int index = 0; index < size(); ++index) {
        item(index).id = QUuid::createUuid();
        if (!m_index.contains(token(index).id))
            m_index.insert(token(index).id, index);
    }
}

std::optional<int> RunRecord::indexOf(const QString& tokenId) const
{
    const auto found = m_index.constFind(tokenId);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

DeletionRequest RunRecord::requestOf(int index) const
{
    DeletionRequest request = tokendesk::requestOf(m_request, token(index));
    request.id = item(index).id;
    return request;
}

int RunRecord::nextUntried()
{
    while (m_next < size() && !item(m_next).isUntried)
        ++m_next;
    return m_next;
}

void RunRecord::begin(int index)
{
    item(index).isUntried = false;
    --m_untried;
}

DeletionOutcome RunRecord::unsent(int index, ApiError::Kind why) const
{
    DeletionOutcome outcome;
    outcome.kind = DeletionOutcome::Kind::NotSent;
    outcome.request = requestOf(index);
    outcome.error.kind = why;
    return outcome;
}

void RunRecord::endUnsent(int index, ApiError::Kind why, bool isRecorded)
{
    --m_untried;
    setAside(index);
    DeletionOutcome outcome = unsent(index, why);
    outcome.at = QDateTime::currentDateTimeUtc();
    outcome.isRecorded = isRecorded;
    end(index, outcome);
}

void RunRecord::end(int index, const DeletionOutcome& outcome)
{
    Item& item = this->item(index);
    item.isEnded = true;
    item.kind = outcome.kind;
    item.isRecorded = outcome.isRecorded;
    item.at = outcome.at.toMSecsSinceEpoch();
    if (outcome.token) {
        item.hasToken = true;
        item.status = outcome.token->status;
        item.deletedAt = outcome.token->deletedAt;
        item.deletedBy = outcome.token->deletedBy;
    }
    if (outcome.kind != DeletionOutcome::Kind::Deleted)
        item.error = std::make_shared<ApiError>(outcome.error);
    ++m_ended[outcome.kind];
    ++m_endedCount;
    if (!outcome.isRecorded)
        ++m_unrecorded;
}

void RunRecord::setRecorded()
{
    for (Item& item : m_items)
        item.isRecorded = item.isEnded;
    m_unrecorded = 0;
}

DeletionOutcome RunRecord::outcomeOf(int index) const
{
    const Item& item = this->item(index);
    DeletionOutcome outcome;
    outcome.kind = item.kind;
    outcome.request = requestOf(index);
    if (item.hasToken) {
        outcome.token = token(index);
        outcome.token->status = item.status;
        outcome.token->statusText = apiName(item.status);
        outcome.token->deletedAt = item.deletedAt;
        outcome.token->deletedBy = item.deletedBy;
    }
    if (item.error)
        outcome.error = *item.error;
    outcome.at = QDateTime::fromMSecsSinceEpoch(item.at).toUTC();
    outcome.isRecorded = item.isRecorded;
    return outcome;
}

std::optional<CardToken> RunRecord::goneToken(const QString& tokenId) const
{
    const auto index = indexOf(tokenId);
    if (!index || !isEnded(*index))
        return std::nullopt;
    const DeletionOutcome outcome = outcomeOf(*index);
    return outcome.isGone() ? std::optional(outcome.currentToken()) : std::nullopt;
}

} // namespace tokendesk
