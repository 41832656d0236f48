#pragma once

#include "deletion/deletion.h"
#include "deletion/runrate.h"
#include "deletion/runrecord.h"
#include "deletion/runwait.h"

#include <deque>
#include <unordered_map>

namespace tokendesk {

class Claim;

/// Many deletions, a few at a time. None of them is sent before the journal has the request for all. RetryRules say
/// what is tried again; when the way to the API is in trouble, the run slows down or pauses.
class DeletionRun final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Starting, ///< its request is being recorded; nothing was sent yet
        Running,
        Paused, ///< see pause(); what was in flight is still waited for
        Stopping, ///< nothing new is sent; what was in flight is waited for
        Ended,
    };
    /// How one token stands.
    enum class TokenState {
        Waiting,
        Deleting,
        Checking,
        Unasked, ///< to be checked when the run isn't paused any more
        Unknown,
        Ended,
    };
    /// Why a token can't go along, if so.
    using Objection = std::function<std::optional<ApiError::Kind>(const CardToken& token)>;

    /// Use Deletions::startRun(). `tools` must outlive the run.
    DeletionRun(const DeletionTools& tools, RunRequest request, QObject* owner);
    ~DeletionRun() override;

    /// Begins. Tokens that are objected to, or that the request has twice, end as NotSent and aren't sent.
    void start(const Objection& objection);

    const RunRequest& request() const { return m_record.request(); }
    State state() const { return m_state; }
    /// Why nothing is sent; of Paused only.
    std::optional<RunPause> pause() const { return m_pause; }
    /// Until when nothing is sent, in UTC, because the API asked to wait, be the run paused or not; invalid if it
    /// didn't.
    QDateTime waitsUntil() const { return m_wait.until(); }
    /// Why it ended before anything was sent: its request couldn't be recorded.
    std::optional<JournalError> startProblem() const { return m_startProblem; }
    RunProgress progress() const;
    /// Of those that ended or stayed unknown, in order of request. Made anew each time: ask when the run has ended.
    QList<DeletionOutcome> outcomes() const;
    std::optional<DeletionOutcome> outcomeOf(const QString& tokenId) const;
    /// The token as it went in this run; nothing for one that didn't.
    std::optional<CardToken> goneToken(const QString& tokenId) const { return m_record.goneToken(tokenId); }
    /// Nothing for a token that isn't of this run.
    std::optional<TokenState> stateOf(const QString& tokenId) const;
    /// What is under way, and unless the run is paused or ended what it still has to do.
    int busyCount() const;
    /// Those left to the person.
    int unknownCount() const { return static_cast<int>(m_left.size()); }

    void pauseByPerson();
    /// What the API asked to wait for is waited for all the same.
    void resume();
    /// Nothing new is sent from here on. What wasn't tried ends as NotSent.
    void stop();
    /// Asks the API again about all that stayed unknown; or about one.
    void checkAgain();
    void checkAgain(const QString& tokenId);

    /// Hands over the deletions that stayed unknown; of an ended run.
    QList<Deletion*> takeUnknown();

signals:
    /// The state of the run, its pause or its wait; or the journal has caught up with its outcomes.
    void stateChanged();
    /// At most ten times a second.
    void progressed();
    void tokenStateChanged(const QString& tokenId);
    /// As Deletions::outcomeKnown.
    void outcomeKnown(const tokendesk::DeletionOutcome& outcome);
    /// Once. Every outcome that there is has been told.
    void ended();

private:
    void takeStart(
        const tl::expected<void, JournalError>& written, const QList<std::pair<int, ApiError::Kind>>& refused);
    void takeRecorded();
    void endUnsent(int index, ApiError::Kind why, bool isRecorded);
    void endUntried();
    void begin(int index);
    void pumpSoon();
    void pump();
    void proceed(int index);
    void take(const Deletion::News& news);
    void takeChange(int index, Deletion& deletion);
    void wait(std::chrono::milliseconds wait);
    void endWait();
    void pauseFor(RunPause pause);
    void setState(State state);
    void endIfDone();

    const DeletionTools& m_tools;
    RunRecord m_record;
    std::unique_ptr<Claim> m_claim;
    State m_state = State::Starting;
    std::optional<RunPause> m_pause;
    std::optional<JournalError> m_startProblem;
    RunPace m_pace;
    /// Begun and not ended.
    std::unordered_map<int, Deletion*> m_live;
    std::deque<int> m_ready;
    std::unordered_map<int, Deletion*> m_left;
    int m_inFlight = 0;
    bool m_wasStopped = false;
    bool m_isEnding = false;
    bool m_willPump = false;
    RunWait m_wait;
    RunRate m_rate;
};

} // namespace tokendesk
