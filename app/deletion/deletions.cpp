#include "deletion/deletions.h"

#include "api/idtext.h"
#include "deletion/deletionclaims.h"
#include "deletion/deletionentries.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

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

Deletions::State stateFrom(std::optional<DeletionRun::TokenState> state)
{
    switch (state.value_or(DeletionRun::TokenState::Ended)) {
    case DeletionRun::TokenState::Waiting:
        return Deletions::State::Queued;
    case DeletionRun::TokenState::Deleting:
        return Deletions::State::Deleting;
    case DeletionRun::TokenState::Checking:
        return Deletions::State::Checking;
    case DeletionRun::TokenState::Unasked:
        return Deletions::State::Unasked;
    case DeletionRun::TokenState::Unknown:
        return Deletions::State::Unknown;
    case DeletionRun::TokenState::Ended:
        break;
    }
    return Deletions::State::None;
}

} // namespace

Deletions::Deletions(const CardTokenAccess& api, Journal& journal, std::shared_ptr<const Clock> clock,
    std::function<double()> random, DeletionRules rules)
    : m_tools {api, journal, std::move(clock), std::move(random)}
    , m_rules(std::move(rules))
{
}

double Deletions::randomNumber() { return QRandomGenerator::global()->generateDouble(); }

std::optional<ApiError::Kind> Deletions::objection(const CardToken& token, const AccountProfile& account) const
{
    if (stateOf(token.id) != State::None)
        return ApiError::Kind::Unsettled;
    if (goneToken(token.id) || !canBeDeleted(token) || token.isOfOther(account.accountId))
        return ApiError::Kind::CannotBeDeleted;
    return std::nullopt;
}

InterruptedClaims Deletions::claimInterrupted(const AccountProfile& account, const QList<JournalDeletion>& open) const
{
    QList<JournalDeletion> untouched;
    std::copy_if(open.cbegin(), open.cend(), std::back_inserter(untouched),
        [this](const JournalDeletion& found) { return stateOf(found.tokenId) == State::None; });
    return {untouched, account};
}

int Deletions::recover(const AccountProfile& account, const QList<JournalDeletion>& open, InterruptedClaims claims)
{
    std::vector<std::shared_ptr<Claim>> unsentClaims = claims.takeRuns();
    QList<DeletionOutcome> unsent;
    for (const JournalDeletion& found : open) {
        if (!found.isOpen() || !claims.contains(found) || stateOf(found.tokenId) != State::None)
            continue;
        const DeletionRequest request = requestOf(found, account);
        std::unique_ptr<Claim> claim = claims.takeToken(found);
        if (!claim && found.wasSent()) {
            // Its run had come to it after all.
            claim = Claim::take(claimName(request));
            if (!claim)
                continue;
        }
        if (!found.isRunEnded && !claims.isShared(found.run))
            m_cutOffRuns.add(request);
        if (found.wasSent()) {
            auto* deletion = new Deletion(m_tools, request, Manner::Alone, this);
            deletion->setInterrupted(std::move(claim));
            add(deletion);
            m_interrupted.push_back(deletion);
            emit stateChanged(found.tokenId, stateOf(found.tokenId));
            continue;
        }
        unsentClaims.push_back(std::move(claim));
        DeletionOutcome outcome;
        outcome.kind = DeletionOutcome::Kind::NotSent;
        outcome.request = request;
        outcome.error.kind = ApiError::Kind::Interrupted;
        unsent += outcome;
    }
    const auto count = unsent.size() + static_cast<qsizetype>(m_interrupted.size());
    endUnsent(unsent, std::move(unsentClaims));
    lookUpInterrupted();
    return static_cast<int>(count);
}

void Deletions::endUnsent(const QList<DeletionOutcome>& outcomes, std::vector<std::shared_ptr<Claim>> claims)
{
    if (outcomes.isEmpty())
        return;
    QList<JournalEntry> entries;
    for (const DeletionOutcome& outcome : outcomes) {
        entries += outcomeEntry(outcome);
        if (const auto end = m_cutOffRuns.endAfter(outcome))
            entries += *end;
    }
    ++m_unrecorded;
    m_tools.journal.record(entries, this, [this, outcomes, claims = std::move(claims)](const auto& written) {
        for (DeletionOutcome outcome : outcomes) {
            outcome.at = QDateTime::currentDateTimeUtc();
            outcome.isRecorded = written.has_value();
            emit outcomeKnown(outcome);
        }
        --m_unrecorded;
        if (!isRecovering())
            emit recovered();
    });
}

void Deletions::lookUpInterrupted()
{
    constexpr size_t atOnce = 4;

    while (!m_interrupted.empty() && m_recovering.size() < atOnce) {
        Deletion* deletion = m_interrupted.front();
        m_interrupted.pop_front();
        m_recovering.insert(deletion);
        deletion->proceed();
    }
}

void Deletions::forbid()
{
    m_rules.isReadOnly = true;
    emit forbidden();
}

bool Deletions::start(DeletionRequest request)
{
    const bool isForbidden = m_rules.breach(1, request.requestor, request.reason) != DeletionRules::Breach::None;
    if (isForbidden || isRecovering() || objection(request.token, request.account))
        return false;
    if (request.id.isNull())
        request.id = QUuid::createUuid();
    const QString id = request.token.id;
    auto* deletion = new Deletion(m_tools, std::move(request), Manner::Alone, this);
    add(deletion);
    deletion->proceed();
    emit stateChanged(id, stateOf(id));
    return true;
}

void Deletions::add(Deletion* deletion)
{
    m_open.emplace(deletion->outcome().request.token.id, deletion);
    connect(deletion, &Deletion::changed, this, [this, deletion] { takeChange(*deletion); });
}

DeletionRun* Deletions::startRun(RunRequest request)
{
    if (m_rules.breach(request.tokens.size(), request.requestor, request.reason) != DeletionRules::Breach::None)
        return nullptr;
    dismissRun();
    if (m_run || isRecovering())
        return nullptr;
    const AccountProfile account = request.account;
    auto* run = new DeletionRun(m_tools, std::move(request), this);
    run->start([&](const CardToken& token) { return objection(token, account); });
    m_run = run;
    connect(run, &DeletionRun::outcomeKnown, this, &Deletions::outcomeKnown);
    connect(
        run, &DeletionRun::tokenStateChanged, this, [this](const QString& id) { emit stateChanged(id, stateOf(id)); });
    connect(run, &DeletionRun::stateChanged, this, &Deletions::runChanged);
    emit runStarted(*run);
    emit runChanged();
    return run;
}

void Deletions::dismissRun()
{
    if (!m_run || m_run->state() != DeletionRun::State::Ended)
        return;
    for (Deletion* deletion : m_run->takeUnknown()) {
        deletion->setParent(this);
        add(deletion);
    }
    m_pastRuns += std::exchange(m_run, nullptr);
    emit runChanged();
}

void Deletions::checkAgain(const QString& tokenId)
{
    const auto found = m_open.find(tokenId);
    if (found != m_open.end())
        found->second->checkAgain();
    else if (m_run)
        m_run->checkAgain(tokenId);
}

Deletions::State Deletions::stateOf(const QString& tokenId) const
{
    const auto found = m_open.find(tokenId);
    if (found != m_open.end())
        return stateFrom(*found->second);
    return stateFrom(m_run ? m_run->stateOf(tokenId) : std::nullopt);
}

std::optional<CardToken> Deletions::goneToken(const QString& tokenId) const
{
    const auto found = m_gone.find(tokenId);
    if (found != m_gone.end())
        return found->second;
    if (const auto gone = m_run ? m_run->goneToken(tokenId) : std::nullopt)
        return gone;
    for (const DeletionRun* run : m_pastRuns)
        if (const auto gone = run->goneToken(tokenId))
            return gone;
    return std::nullopt;
}

int Deletions::busyCount() const
{
    const auto alone
        = std::count_if(m_open.cbegin(), m_open.cend(), [](const auto& entry) { return entry.second->isBusy(); });
    return static_cast<int>(alone) + (m_run ? m_run->busyCount() : 0);
}

int Deletions::pausedCount() const
{
    if (!m_run || m_run->state() != DeletionRun::State::Paused)
        return 0;
    const RunProgress now = m_run->progress();
    return now.untried + now.retrying;
}

int Deletions::unknownCount() const
{
    const auto alone
        = std::count_if(m_open.cbegin(), m_open.cend(), [](const auto& entry) { return entry.second->isLeft(); });
    return static_cast<int>(alone) + (m_run ? m_run->unknownCount() : 0);
}

bool Deletions::hasOpen() const
{
    return !m_open.empty() || unknownCount() > 0 || (m_run && m_run->state() != DeletionRun::State::Ended);
}

void Deletions::takeChange(Deletion& deletion)
{
    const DeletionOutcome outcome = deletion.outcome();
    const QString id = outcome.request.token.id;
    if (!outcome.isOpen()) {
        m_open.erase(id);
        deletion.deleteLater();
    }
    if (outcome.isGone())
        m_gone.insert_or_assign(id, outcome.currentToken());
    if (const auto end = m_cutOffRuns.endAfter(outcome))
        m_tools.journal.record({*end}, this, [](const auto&) {});
    emit outcomeKnown(outcome);
    emit stateChanged(id, stateOf(id));
    if (outcome.kind == DeletionOutcome::Kind::Checking || m_recovering.erase(&deletion) == 0)
        return;
    lookUpInterrupted();
    if (!isRecovering())
        emit recovered();
}

bool canBeDeleted(const CardToken& token)
{
    return token.isComplete() && !token.isDeleted() && checkId(token.id) == IdProblem::None;
}

} // namespace tokendesk
