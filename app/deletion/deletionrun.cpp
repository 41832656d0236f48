#include "deletion/deletionrun.h"

#include "deletion/deletionclaims.h"
#include "deletion/deletionentries.h"

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Kind = DeletionOutcome::Kind;

namespace {

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

} // namespace

DeletionRun::DeletionRun(const DeletionTools& tools, RunRequest request, QObject* owner)
    : QObject(owner)
    , m_tools(tools)
    , m_request(std::move(request))
    , m_pace(std::clamp(m_request.atOnce, 1, RunRequest::mostAtOnce))
{
    if (m_request.id.isNull())
        m_request.id = QUuid::createUuid();
    m_claim = Claim::take(runClaimName(m_request.id));
}

DeletionRun::~DeletionRun() = default;

void DeletionRun::start(const Objection& objection)
{
    const int total = static_cast<int>(m_request.tokens.size());
    m_items.resize(static_cast<size_t>(total));
    m_index.reserve(total);
    m_untried = total;
    QList<JournalEntry> entries;
    entries.reserve(total);
    QList<int> refused;
    for (int index = 0; index < total; ++index) {
        Item& item = m_items[static_cast<size_t>(index)];
        item.id = QUuid::createUuid();
        entries += requestedEntry(requestOf(index));
        std::optional<ApiError::Kind> why;
        if (m_index.contains(tokenOf(index).id))
            why = ApiError::Kind::Repeated;
        else
            why = objection(tokenOf(index));
        if (!m_index.contains(tokenOf(index).id))
            m_index.insert(tokenOf(index).id, index);
        if (!why)
            continue;
        ApiError error;
        error.kind = *why;
        item.error = std::make_shared<ApiError>(error);
        refused += index;
        entries += outcomeEntry(outcomeOf(index));
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
}

void DeletionRun::takeStart(const tl::expected<void, JournalError>& written, const QList<int>& refused)
{
    if (!written) {
        m_startProblem = written.error();
        for (int index = 0; index < static_cast<int>(m_items.size()); ++index)
            endUnsent(index, ApiError::Kind::JournalFailed, false);
        setState(State::Ended);
        emit ended();
        return;
    }
    for (const int index : refused)
        endUnsent(index, m_items[static_cast<size_t>(index)].error->kind, true);
    if (m_wasStopped)
        return endUntried();
    setState(State::Running);
    pump();
    endIfDone();
}

DeletionRequest DeletionRun::requestOf(int index) const
{
    DeletionRequest request = tokendesk::requestOf(m_request, tokenOf(index));
    request.id = m_items[static_cast<size_t>(index)].id;
    return request;
}

std::optional<int> DeletionRun::indexOf(const QString& tokenId) const
{
    const auto found = m_index.constFind(tokenId);
    return found == m_index.cend() ? std::nullopt : std::optional(*found);
}

DeletionOutcome DeletionRun::outcomeOf(int index) const
{
    const Item& item = m_items[static_cast<size_t>(index)];
    DeletionOutcome outcome;
    outcome.kind = item.kind;
    outcome.request = requestOf(index);
    if (item.hasToken) {
        outcome.token = tokenOf(index);
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

std::optional<DeletionOutcome> DeletionRun::outcomeOf(const QString& tokenId) const
{
    const auto index = indexOf(tokenId);
    if (!index)
        return std::nullopt;
    const auto left = m_left.find(*index);
    if (left != m_left.end())
        return left->second->outcome();
    return m_items[static_cast<size_t>(*index)].isEnded ? std::optional(outcomeOf(*index)) : std::nullopt;
}

std::optional<CardToken> DeletionRun::goneToken(const QString& tokenId) const
{
    const auto index = indexOf(tokenId);
    if (!index || !m_items[static_cast<size_t>(*index)].isEnded)
        return std::nullopt;
    const DeletionOutcome outcome = outcomeOf(*index);
    return outcome.isGone() ? std::optional(outcome.currentToken()) : std::nullopt;
}

QList<DeletionOutcome> DeletionRun::outcomes() const
{
    QList<DeletionOutcome> result;
    for (int index = 0; index < static_cast<int>(m_items.size()); ++index) {
        const auto left = m_left.find(index);
        if (left != m_left.end())
            result += left->second->outcome();
        else if (m_items[static_cast<size_t>(index)].isEnded)
            result += outcomeOf(index);
    }
    return result;
}

std::optional<DeletionRun::TokenState> DeletionRun::stateOf(const QString& tokenId) const
{
    const auto index = indexOf(tokenId);
    if (!index)
        return std::nullopt;
    if (m_left.contains(*index))
        return TokenState::Unknown;
    const auto live = m_live.find(*index);
    if (live == m_live.end())
        return m_items[static_cast<size_t>(*index)].isEnded ? TokenState::Ended : TokenState::Waiting;
    if (live->second->outcome().kind == Kind::Checking)
        return TokenState::Checking;
    return live->second->isBusy() ? TokenState::Deleting : TokenState::Waiting;
}

RunProgress DeletionRun::progress() const
{
    RunProgress progress;
    progress.total = static_cast<int>(m_items.size());
    progress.untried = m_untried;
    for (const auto& [index, deletion] : m_live)
        ++(deletion->isBusy() ? progress.inFlight : progress.retrying);
    progress.ended = m_ended;
    if (!m_left.empty())
        progress.ended[Kind::Unknown] = static_cast<int>(m_left.size());
    if (m_samples.size() > 1 && m_state == State::Running) {
        const auto& [since, before] = m_samples.front();
        const auto& [until, now] = m_samples.back();
        const double seconds = std::chrono::duration<double>(until - since).count();
        progress.perSecond = seconds > 0 ? (now - before) / seconds : 0;
        if (progress.perSecond > 0)
            progress.timeLeft = std::chrono::seconds(
                static_cast<qint64>((progress.total - progress.endedCount()) / progress.perSecond));
    }
    return progress;
}

int DeletionRun::busyCount() const
{
    const RunProgress now = progress();
    const bool goesOn = m_state != State::Paused && m_state != State::Ended;
    return now.inFlight + (goesOn ? now.untried + now.retrying : 0);
}

int DeletionRun::nextUntried()
{
    while (m_next < static_cast<int>(m_items.size()) && !m_items[static_cast<size_t>(m_next)].isUntried)
        ++m_next;
    return m_next;
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
    while (m_inFlight < m_pace.limit() && (isStopping || !m_wait)) {
        if (!m_ready.empty()) {
            const int index = m_ready.front();
            m_ready.pop_front();
            // It may have been called off meanwhile.
            const auto found = m_live.find(index);
            if (found != m_live.end() && !found->second->isBusy())
                proceed(index);
        } else if (!isStopping && nextUntried() < static_cast<int>(m_items.size())) {
            begin(m_next);
            proceed(m_next);
        } else {
            break;
        }
    }
    markProgress();
}

Deletion* DeletionRun::begin(int index)
{
    m_items[static_cast<size_t>(index)].isUntried = false;
    --m_untried;
    auto* deletion = new Deletion(m_tools, requestOf(index), Manner::InRun, this);
    m_live.emplace(index, deletion);
    connect(deletion, &Deletion::heard, this, [this](const Deletion::News& news) { take(news); });
    connect(deletion, &Deletion::ready, this, [this, index] {
        m_ready.push_back(index);
        emit tokenStateChanged(tokenOf(index).id);
        pumpSoon();
    });
    connect(deletion, &Deletion::changed, this, [this, index, deletion] { takeChange(index, *deletion); });
    return deletion;
}

void DeletionRun::proceed(int index)
{
    ++m_inFlight;
    m_live.at(index)->proceed();
    emit tokenStateChanged(tokenOf(index).id);
}

void DeletionRun::take(const Deletion::News& news)
{
    --m_inFlight;
    pumpSoon();
    if (news.isSuccess)
        m_pace.takeSuccess();
    if (news.trouble == Trouble::None)
        return;
    const auto reaction = m_pace.takeTrouble(news.trouble, news.error.retryAfter, m_wait != nullptr, m_tools.random());
    if (reaction.pause) {
        const bool isOfJournal = *reaction.pause == RunPause::Why::JournalFailed;
        pauseFor({*reaction.pause, {}, isOfJournal ? std::nullopt : std::optional(news.error), news.journalError},
            reaction.wait.value_or(0ms));
    } else if (reaction.wait && m_state == State::Running) {
        waitUntil(*reaction.wait);
        emit stateChanged();
    }
}

void DeletionRun::waitUntil(std::chrono::milliseconds wait)
{
    const auto end = m_tools.clock->now() + wait;
    if (m_wait && end <= m_waitEnds)
        return;
    m_waitEnds = end;
    m_waitsUntil = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    m_wait = m_tools.clock->wakeAfter(wait, [this] {
        m_wait.reset();
        m_waitsUntil = {};
        if (m_state == State::Paused)
            return resume();
        emit stateChanged();
        pump();
    });
}

void DeletionRun::pauseFor(RunPause pause, std::chrono::milliseconds wait)
{
    if (m_state != State::Running)
        return;
    m_wait.reset();
    m_waitsUntil = {};
    if (wait.count() > 0) {
        waitUntil(wait);
        pause.until = std::exchange(m_waitsUntil, {});
    }
    m_pause = std::move(pause);
    QString detail = nameOf(m_pause->why);
    if (m_pause->until.isValid())
        detail += u" until %1"_s.arg(m_pause->until.toString(Qt::ISODate));
    record(JournalEntry::Kind::RunPaused, detail);
    setState(State::Paused);
}

void DeletionRun::pauseByPerson() { pauseFor({RunPause::Why::Person}); }

void DeletionRun::resume()
{
    if (m_state != State::Paused)
        return;
    m_wait.reset();
    m_pause.reset();
    m_pace.resume();
    record(JournalEntry::Kind::RunResumed, {});
    setState(State::Running);
    pumpSoon();
}

void DeletionRun::stop()
{
    if (m_state == State::Stopping || m_state == State::Ended)
        return;
    const bool isStarted = m_state != State::Starting;
    m_wasStopped = true;
    m_wait.reset();
    m_waitsUntil = {};
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
    Item& item = m_items[static_cast<size_t>(index)];
    --m_untried;
    item.isUntried = false;
    item.isEnded = true;
    item.isRecorded = isRecorded;
    item.at = QDateTime::currentMSecsSinceEpoch();
    if (!item.error || item.error->kind != why) {
        ApiError error;
        error.kind = why;
        item.error = std::make_shared<ApiError>(error);
    }
    ++m_ended[Kind::NotSent];
    emit outcomeKnown(outcomeOf(index));
    emit tokenStateChanged(tokenOf(index).id);
}

void DeletionRun::endUntried()
{
    constexpr int mostInACommit = 500;

    QList<int> batch;
    QList<JournalEntry> entries;
    for (; nextUntried() < static_cast<int>(m_items.size()) && batch.size() < mostInACommit; ++m_next) {
        DeletionOutcome outcome = outcomeOf(m_next);
        outcome.error.kind = ApiError::Kind::Stopped;
        entries += outcomeEntry(outcome);
        m_items[static_cast<size_t>(m_next)].isUntried = false;
        batch += m_next;
    }
    if (batch.isEmpty())
        return endIfDone();
    m_tools.journal.record(entries, this, [this, batch](const tl::expected<void, JournalError>& written) {
        for (const int index : batch)
            endUnsent(index, ApiError::Kind::Stopped, written.has_value());
        markProgress();
        endUntried();
    });
}

void DeletionRun::takeChange(int index, Deletion& deletion)
{
    const DeletionOutcome outcome = deletion.outcome();
    Item& item = m_items[static_cast<size_t>(index)];
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
        keep(item, outcome);
        ++m_ended[outcome.kind];
        deletion.deleteLater();
    }
    emit outcomeKnown(outcome);
    emit tokenStateChanged(tokenOf(index).id);
    markProgress();
    endIfDone();
}

void DeletionRun::keep(Item& item, const DeletionOutcome& outcome)
{
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
    if (outcome.kind != Kind::Deleted)
        item.error = std::make_shared<ApiError>(outcome.error);
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
    const auto index = indexOf(tokenId);
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

void DeletionRun::record(JournalEntry::Kind kind, const QString& detail)
{
    m_tools.journal.record({runEntry(kind, m_request, detail)}, this, [](const auto&) {});
}

void DeletionRun::setState(State state)
{
    m_state = state;
    markProgress();
    emit stateChanged();
}

void DeletionRun::endIfDone()
{
    const bool isUnderWay = m_state != State::Starting && m_state != State::Ended;
    if (!isUnderWay || m_untried > 0 || !m_live.empty() || m_isEnding)
        return;
    m_isEnding = true;
    const JournalEntry entry = runEntry(JournalEntry::Kind::RunEnded, m_request, counts());
    m_tools.journal.record({entry}, this, [this](const tl::expected<void, JournalError>& written) {
        if (!written)
            holdUntilRecorded(m_tools.journal, std::move(m_claim));
        m_wait.reset();
        m_waitsUntil = {};
        m_pause.reset();
        m_claim.reset();
        setState(State::Ended);
        emit ended();
    });
}

QString DeletionRun::counts() const
{
    QStringList parts {u"%1 in all"_s.arg(m_items.size())};
    for (const auto& [kind, count] : progress().ended)
        parts += u"%1 %2"_s.arg(count).arg(outcomeName(kind));
    if (m_wasStopped)
        parts += u"stopped by the person"_s;
    return parts.join(u", "_s);
}

void DeletionRun::markProgress()
{
    constexpr std::chrono::milliseconds pace = 100ms;
    constexpr size_t mostSamples = 100;

    if (m_tick)
        return;
    m_tick = m_tools.clock->wakeAfter(pace, [this] {
        m_tick.reset();
        int count = static_cast<int>(m_left.size());
        for (const auto& [kind, ended] : m_ended)
            count += ended;
        m_samples.emplace_back(m_tools.clock->now(), count);
        if (m_samples.size() > mostSamples)
            m_samples.pop_front();
        emit progressed();
    });
}

} // namespace tokendesk
