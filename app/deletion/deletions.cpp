#include "deletion/deletions.h"

#include "api/idtext.h"

#include <QRandomGenerator>

#include <algorithm>

namespace tokendesk {

namespace {

Deletions::State stateFrom(const Deletion& deletion)
{
    switch (deletion.outcome().kind) {
    case DeletionOutcome::Kind::Checking:
        return Deletions::State::Checking;
    case DeletionOutcome::Kind::Unknown:
        return deletion.isLeft() ? Deletions::State::Unknown : Deletions::State::Deleting;
    case DeletionOutcome::Kind::Deleted:
    case DeletionOutcome::Kind::AlreadyGone:
    case DeletionOutcome::Kind::Refused:
    case DeletionOutcome::Kind::NotSent:
    case DeletionOutcome::Kind::SettledDeleted:
    case DeletionOutcome::Kind::SettledNotDeleted:
        break;
    }
    return Deletions::State::None;
}

} // namespace

Deletions::Deletions(
    const CardTokenAccess& api, Journal& journal, std::shared_ptr<const Clock> clock, std::function<double()> random)
    : m_tools {api, journal, std::move(clock), std::move(random)}
{
}

double Deletions::randomNumber() { return QRandomGenerator::global()->generateDouble(); }

bool Deletions::start(DeletionRequest request)
{
    const QString id = request.token.id;
    if (m_open.contains(id) || m_gone.contains(id) || !canBeDeleted(request.token)
        || request.token.isOfOther(request.account.accountId))
        return false;
    if (request.id.isNull())
        request.id = QUuid::createUuid();
    auto* deletion = new Deletion(m_tools, std::move(request), Manner::Alone, this);
    m_open.emplace(id, deletion);
    connect(deletion, &Deletion::changed, this, [this, deletion] { takeChange(*deletion); });
    deletion->proceed();
    emit stateChanged(id, stateOf(id));
    return true;
}

void Deletions::checkAgain(const QString& tokenId)
{
    const auto found = m_open.find(tokenId);
    if (found != m_open.end())
        found->second->checkAgain();
}

Deletions::State Deletions::stateOf(const QString& tokenId) const
{
    const auto found = m_open.find(tokenId);
    return found == m_open.end() ? State::None : stateFrom(*found->second);
}

const CardToken* Deletions::goneToken(const QString& tokenId) const
{
    const auto found = m_gone.find(tokenId);
    return found == m_gone.end() ? nullptr : &found->second;
}

int Deletions::busyCount() const
{
    return static_cast<int>(
        std::count_if(m_open.cbegin(), m_open.cend(), [](const auto& entry) { return entry.second->isBusy(); }));
}

int Deletions::unknownCount() const { return static_cast<int>(m_open.size()) - busyCount(); }

void Deletions::takeChange(Deletion& deletion)
{
    const DeletionOutcome outcome = deletion.outcome();
    const QString id = outcome.request.token.id;
    if (outcome.isGone())
        m_gone.insert_or_assign(id, outcome.currentToken());
    if (!outcome.isOpen()) {
        m_open.erase(id);
        deletion.deleteLater();
    }
    emit outcomeKnown(outcome);
    emit stateChanged(id, stateOf(id));
}

bool canBeDeleted(const CardToken& token)
{
    return token.isComplete() && !token.isDeleted() && checkId(token.id) == IdProblem::None;
}

} // namespace tokendesk
