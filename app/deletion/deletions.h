#pragma once

#include "deletion/cutoffruns.h"
#include "deletion/deletionrules.h"
#include "deletion/deletionrun.h"
#include "deletion/interruptedclaims.h"

#include <deque>
#include <set>
#include <unordered_map>

namespace tokendesk {

/// The deletions of this session. Sees to it that no token is being deleted twice at once, and that none is deleted
/// again that was proven gone, whatever a late or stale list says of it.
class Deletions final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        None,
        Queued, ///< a run will come to it, for the first time or again
        Deleting, ///< a DELETE is under way
        Checking, ///< its answer was lost; the API is being asked
        Unasked, ///< its answer was lost; the API is asked when the run isn't paused any more
        Unknown, ///< its answer was lost and the API couldn't be asked
    };

    /// `api` and `journal` must outlive this. `random`: from 0 to 1, for the jitter of waits.
    Deletions(const CardTokenAccess& api, Journal& journal,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        std::function<double()> random = randomNumber, DeletionRules rules = {});

    const DeletionRules& rules() const { return m_rules; }
    /// From now on nothing new is started; what was confirmed goes on.
    void forbid();
    static double randomNumber();

    /// What looks interrupted, in an order that can be trusted: claim it, ask the journal again, then recover().
    InterruptedClaims claimInterrupted(const AccountProfile& account, const QList<JournalDeletion>& open) const;
    /// Settles deletions of this account that were begun and have no outcome in the journal, as it told after they were
    /// claimed: what no attempt was begun for ends as NotSent, the rest is looked up; nothing is sent. Those that can't
    /// be looked up stay unknown, as any. A run's end is recorded with the last outcome. How many there are;
    /// recovered() comes when that is done, unless there are none.
    int recover(const AccountProfile& account, const QList<JournalDeletion>& open, InterruptedClaims claims);
    /// Until that is done, nothing new is started.
    bool isRecovering() const { return m_unrecorded > 0 || !m_interrupted.empty() || !m_recovering.empty(); }

    /// Starts one, and gives it an id unless it has one; false, and nothing is sent, while isRecovering() or that token
    /// has a deletion that isn't settled, if it isn't one of its account that can be deleted, or if the rules forbid
    /// it.
    bool start(DeletionRequest request);
    /// Starts a run, and gives it an id unless it has one. Null, and nothing is begun, while isRecovering(), another
    /// one isn't ended, or if the rules forbid it; one that is ended counts as dismissed. The run belongs to this.
    DeletionRun* startRun(RunRequest request);
    /// The run that was started last, unless it was dismissed; null if there is none.
    DeletionRun* run() const { return m_run; }
    /// Nobody needs the ended run any more. What stayed unknown in it can still be checked again.
    void dismissRun();
    /// Asks the API again about a token whose deletion stayed unknown.
    void checkAgain(const QString& tokenId);

    State stateOf(const QString& tokenId) const;
    /// The token as it went in this session; nothing for one that didn't.
    std::optional<CardToken> goneToken(const QString& tokenId) const;
    /// DELETEs and look-ups under way, and what a run that isn't paused still has to do.
    int busyCount() const;
    /// What a paused run still has to do.
    int pausedCount() const;
    /// Deletions that stayed unknown and aren't being asked about.
    int unknownCount() const;
    /// Whether any isn't settled, or a run isn't ended.
    bool hasOpen() const;

signals:
    void stateChanged(const QString& tokenId, tokendesk::Deletions::State state);
    /// The states of all its tokens have changed, which stateChanged() doesn't tell of each: it would take long.
    void runStarted(const tokendesk::DeletionRun& run);
    /// See isRecovering().
    void recovered();
    void forbidden();
    /// There is a run, or none any more, or what it says of itself has changed.
    void runChanged();
    /// Each outcome as it becomes known: Checking may come before the last one, Unknown may be followed by another.
    void outcomeKnown(const tokendesk::DeletionOutcome& outcome);

private:
    void endUnsent(const QList<DeletionOutcome>& outcomes, std::vector<std::shared_ptr<Claim>> claims);
    void lookUpInterrupted();
    void add(Deletion* deletion);
    void takeChange(Deletion& deletion);
    std::optional<ApiError::Kind> objection(const CardToken& token, const AccountProfile& account) const;

    const DeletionTools m_tools;
    DeletionRules m_rules;
    DeletionRun* m_run = nullptr;
    /// To be looked up, and being looked up.
    std::deque<Deletion*> m_interrupted;
    std::set<Deletion*> m_recovering;
    CutOffRuns m_cutOffRuns;
    /// Commits under way that end what was never sent.
    int m_unrecorded = 0;
    std::unordered_map<QString, Deletion*> m_open;
    std::unordered_map<QString, CardToken> m_gone;
    /// Dismissed. They know what went in them, in less room than m_gone would take.
    QList<DeletionRun*> m_pastRuns;
};

/// Whether a token may be deleted at all: not deleted yet, and complete.
bool canBeDeleted(const CardToken& token);

} // namespace tokendesk
