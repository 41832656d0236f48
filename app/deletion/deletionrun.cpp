#include "deletion/deletionrun.h"

#include "deletion/deletionclaims.h"
#include "deletion/deletionentries.h"

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;

DeletionRun::DeletionRun(const DeletionTools& tools, RunRequest request, QObject* owner)
    : QObject(owner)
    , m_tools(tools)
    , m_record(std::move(request))
    , m_pace(std::clamp(m_record.request().atOnce, 1, RunRequest::mostAtOnce))
    , m_wait(tools.clock, [this] { endWait(); })
    , m_rate(
          tools.clock, [this] { return m_record.endedCount() + static_cast<int>(m_left.size()); },
          [this] { emit progressed(); })
{
    m_claim = Claim::take(runClaimName(m_record.request().id));
}

DeletionRun::~DeletionRun() = default;

void DeletionRun::start(const Objection& objection)
{
    QList<JournalEntry> entries;
    entries.reserve(m_record.size());
    QList<std::pair<int, ApiError::Kind>> refused;
    for (int index = 0; index < m_record.size(); ++index) {
        const CardToken& token = m_record.token(index);
        entries += requestedEntry(m_record.requestOf(index));
        const auto why
            = m_record.indexOf(token.id) == index ? objection(token) : std::optional(ApiError::Kind::Repeated);
        if (!why)
            continue;
        refused += {index, *why};
        entries += outcomeEntry(m_record.unsent(index, *why));
    }
    m_tools.journal.intend(entries, this,
        [this, refused](const tl::expected<void, JournalError>& written) { takeStart(written, refused); });
    // Queued: the journal may say so from inside a function of this one.
    connect(
        &m_tools.journal, &Journal::troubled, this,
        [this](const JournalError& error) {
            pauseFor({RunPause::Why::JournalFailed, {}, {}, error});
        },
        Qt::QueuedConnection);
    // Queued as well: after the outcomes that couldn't be written at first.
    connect(&m_tools.journal, &Journal::recovered, this, &DeletionRun::takeRecorded, Qt::QueuedConnection);
}

void DeletionRun::takeRecorded()
{
    if (m_startProblem || m_record.unrecordedCount() == 0)
        return;
    m_record.setRecorded();
    emit stateChanged();
}

void DeletionRun::takeStart(
    const tl::expected<void, JournalError>& written, const QList<std::pair<int, ApiError::Kind>>& refused)
{
    if (!written) {
        m_startProblem = written.error();
        for (int index = 0; index < m_record.size(); ++index)
            endUnsent(index, ApiError::Kind::JournalFailed, false);
        setState(State::Ended);
        emit ended();
        return;
    }
    for (const auto& [index, why] : refused)
        endUnsent(index, why, true);
    if (m_wasStopped)
        return endUntried();
    setState(State::Running);
    pump();
    endIfDone();
}

std::optional<DeletionOutcome> DeletionRun::outcomeOf(const QString& tokenId) const
{
    const auto index = m_record.indexOf(tokenId);
    if (!index)
        return std::nullopt;
    const auto left = m_left.find(*index);
    if (left != m_left.end())
        return left->second->outcome();
    return m_record.isEnded(*index) ? std::optional(m_record.outcomeOf(*index)) : std::nullopt;
}

QList<DeletionOutcome> DeletionRun::outcomes() const
{
    QList<DeletionOutcome> result;
    for (int index = 0; index < m_record.size(); ++index) {
        const auto left = m_left.find(index);
        if (left != m_left.end())
            result += left->second->outcome();
        else if (m_record.isEnded(index))
            result += m_record.outcomeOf(index);
    }
    return result;
}

std::optional<DeletionRun::TokenState> DeletionRun::stateOf(const QString& tokenId) const
{
    const auto index = m_record.indexOf(tokenId);
    if (!index)
        return std::nullopt;
    if (m_left.contains(*index))
        return TokenState::Unknown;
    const auto live = m_live.find(*index);
    if (live == m_live.end())
        return m_record.isEnded(*index) ? TokenState::Ended : TokenState::Waiting;
    const bool isBusy = live->second->isBusy();
    if (live->second->outcome().kind == Kind::Checking)
        return isBusy || m_state != State::Paused ? TokenState::Checking : TokenState::Unasked;
    return isBusy ? TokenState::Deleting : TokenState::Waiting;
}

RunProgress DeletionRun::progress() const
{
    RunProgress progress;
    progress.total = m_record.size();
    progress.untried = m_record.untriedCount();
    for (const auto& [index, deletion] : m_live)
        ++(deletion->isBusy() ? progress.inFlight : progress.retrying);
    progress.ended = m_record.ended();
    progress.unrecorded = m_record.unrecordedCount();
    if (!m_left.empty())
        progress.ended[Kind::Unknown] = static_cast<int>(m_left.size());
    if (m_state == State::Running) {
        progress.perSecond = m_rate.perSecond();
        progress.timeLeft = m_rate.timeLeft(progress.total - progress.endedCount());
    }
    return progress;
}

int DeletionRun::busyCount() const
{
    const RunProgress now = progress();
    const bool goesOn = m_state != State::Paused && m_state != State::Ended;
    return now.inFlight + (goesOn ? now.untried + now.retrying : 0);
}

void DeletionRun::pumpSoon()
{
    if (!std::exchange(m_willPump, true))
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_willPump = false;
                pump();
            },
            Qt::QueuedConnection);
}

void DeletionRun::pump()
{
    const bool isStopping = m_state == State::Stopping;
    if (m_state != State::Running && !isStopping)
        return;
    while (m_inFlight < m_pace.limit() && (isStopping || !m_wait.isOn())) {
        if (!m_ready.empty()) {
            const int index = m_ready.front();
            m_ready.pop_front();
            // It may have been called off meanwhile.
            const auto found = m_live.find(index);
            if (found != m_live.end() && !found->second->isBusy())
                proceed(index);
        } else if (const int next = m_record.nextUntried(); !isStopping && next < m_record.size()) {
            begin(next);
            proceed(next);
        } else {
            break;
        }
    }
    m_rate.mark();
}

void DeletionRun::begin(int index)
{
    m_record.begin(index);
    auto* deletion = new Deletion(m_tools, m_record.requestOf(index), Manner::InRun, this);
    m_live.emplace(index, deletion);
    connect(deletion, &Deletion::heard, this, [this](const Deletion::News& news) { take(news); });
    connect(deletion, &Deletion::ready, this, [this, index] {
        m_ready.push_back(index);
        emit tokenStateChanged(m_record.token(index).id);
        pumpSoon();
    });
    connect(deletion, &Deletion::changed, this, [this, index, deletion] { takeChange(index, *deletion); });
}

void DeletionRun::proceed(int index)
{
    ++m_inFlight;
    m_live.at(index)->proceed();
    emit tokenStateChanged(m_record.token(index).id);
}

void DeletionRun::take(const Deletion::News& news)
{
    --m_inFlight;
    pumpSoon();
    if (news.isSuccess)
        m_pace.takeSuccess();
    if (news.trouble == Trouble::None)
        return;
    const auto reaction = m_pace.takeTrouble(news.trouble, news.error.retryAfter, m_wait.isOn(), m_tools.random());
    if (reaction.wait)
        wait(*reaction.wait);
    if (reaction.pause && m_state == State::Running) {
        const bool isOfJournal = *reaction.pause == RunPause::Why::JournalFailed;
        pauseFor({*reaction.pause, {}, isOfJournal ? std::nullopt : std::optional(news.error), news.journalError});
    } else if (reaction.wait) {
        emit stateChanged();
    }
}

void DeletionRun::wait(std::chrono::milliseconds wait)
{
    // Of what was in flight, a paused run hears it too.
    if (m_state != State::Running && m_state != State::Paused)
        return;
    m_wait.extend(wait);
    if (m_pause && m_pause->why == RunPause::Why::RateLimited)
        m_pause->until = m_wait.until();
}

void DeletionRun::endWait()
{
    if (m_pause && m_pause->why == RunPause::Why::RateLimited)
        return resume();
    emit stateChanged();
    pump();
}

void DeletionRun::pauseFor(RunPause pause)
{
    if (m_state != State::Running)
        return;
    if (pause.why == RunPause::Why::RateLimited)
        pause.until = m_wait.until();
    m_pause = std::move(pause);
    m_tools.journal.record({runPausedEntry(m_record.request(), *m_pause)}, this, [](const auto&) {});
    setState(State::Paused);
}

void DeletionRun::pauseByPerson() { pauseFor({RunPause::Why::Person}); }

void DeletionRun::resume()
{
    if (m_state != State::Paused)
        return;
    m_pause.reset();
    m_pace.resume();
    m_tools.journal.record({runResumedEntry(m_record.request())}, this, [](const auto&) {});
    setState(State::Running);
    pumpSoon();
}

void DeletionRun::stop()
{
    if (m_state == State::Stopping || m_state == State::Ended)
        return;
    const bool isStarted = m_state != State::Starting;
    m_wasStopped = true;
    m_wait.callOff();
    m_pause.reset();
    setState(State::Stopping);
    if (!isStarted)
        return;
    QList<Deletion*> live;
    for (const auto& [index, deletion] : m_live)
        live += deletion;
    for (Deletion* deletion : live)
        deletion->callOff();
    endUntried();
    pumpSoon();
}

void DeletionRun::endUnsent(int index, ApiError::Kind why, bool isRecorded)
{
    m_record.endUnsent(index, why, isRecorded);
    emit outcomeKnown(m_record.outcomeOf(index));
    emit tokenStateChanged(m_record.token(index).id);
}

void DeletionRun::endUntried()
{
    constexpr int mostInACommit = 500;

    QList<int> batch;
    QList<JournalEntry> entries;
    for (int next = 0; batch.size() < mostInACommit && (next = m_record.nextUntried()) < m_record.size();) {
        entries += outcomeEntry(m_record.unsent(next, ApiError::Kind::Stopped));
        m_record.setAside(next);
        batch += next;
    }
    if (batch.isEmpty())
        return endIfDone();
    m_tools.journal.record(entries, this, [this, batch](const tl::expected<void, JournalError>& written) {
        for (const int index : batch)
            endUnsent(index, ApiError::Kind::Stopped, written.has_value());
        m_rate.mark();
        endUntried();
    });
}

void DeletionRun::takeChange(int index, Deletion& deletion)
{
    const DeletionOutcome outcome = deletion.outcome();
    if (outcome.kind == Kind::Unknown) {
        m_live.erase(index);
        m_left.insert_or_assign(index, &deletion);
        // From here on it goes its own way, with the person.
        disconnect(&deletion, &Deletion::heard, this, nullptr);
    } else if (outcome.kind == Kind::Checking) {
        // Perhaps the person asked again.
        m_left.erase(index);
        m_live.insert_or_assign(index, &deletion);
    } else {
        m_live.erase(index);
        m_record.end(index, outcome);
        deletion.deleteLater();
    }
    emit outcomeKnown(outcome);
    emit tokenStateChanged(m_record.token(index).id);
    m_rate.mark();
    endIfDone();
}

void DeletionRun::checkAgain()
{
    QList<Deletion*> left;
    for (const auto& [index, deletion] : m_left)
        left += deletion;
    for (Deletion* deletion : left)
        deletion->checkAgain();
}

void DeletionRun::checkAgain(const QString& tokenId)
{
    const auto index = m_record.indexOf(tokenId);
    const auto found = index ? m_left.find(*index) : m_left.end();
    if (found != m_left.end())
        found->second->checkAgain();
}

QList<Deletion*> DeletionRun::takeUnknown()
{
    QList<Deletion*> result;
    for (const auto* those : {&m_left, &m_live})
        for (const auto& [index, deletion] : *those) {
            deletion->disconnect(this);
            result += deletion;
        }
    m_left.clear();
    m_live.clear();
    return result;
}

void DeletionRun::setState(State state)
{
    m_state = state;
    m_rate.mark();
    // Whether the API is asked about them hangs on it.
    for (const auto& [index, deletion] : m_live)
        if (deletion->outcome().kind == Kind::Checking)
            emit tokenStateChanged(m_record.token(index).id);
    emit stateChanged();
}

void DeletionRun::endIfDone()
{
    const bool isUnderWay = m_state != State::Starting && m_state != State::Ended;
    if (!isUnderWay || m_record.untriedCount() > 0 || !m_live.empty() || m_isEnding)
        return;
    m_isEnding = true;
    const JournalEntry entry = runEndedEntry(m_record.request(), progress(), m_wasStopped);
    m_tools.journal.record({entry}, this, [this](const tl::expected<void, JournalError>& written) {
        if (!written)
            holdUntilRecorded(m_tools.journal, std::move(m_claim));
        m_wait.callOff();
        m_pause.reset();
        m_claim.reset();
        setState(State::Ended);
        emit ended();
    });
}

} // namespace tokendesk
