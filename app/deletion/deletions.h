#pragma once

#include "deletion/deletion.h"

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
        Deleting, ///< a DELETE is under way
        Checking, ///< its answer was lost; the API is being asked
        Unknown, ///< its answer was lost and the API couldn't be asked
    };

    /// `api` and `journal` must outlive this. `random`: from 0 to 1, for the jitter of waits.
    Deletions(const CardTokenAccess& api, Journal& journal,
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        std::function<double()> random = randomNumber);

    /// Starts one, and gives it an id unless it has one; false, and nothing is sent, while that token has a deletion
    /// that isn't settled, or isn't one of its account that can be deleted.
    bool start(DeletionRequest request);
    /// Asks the API again about a token whose deletion stayed unknown.
    void checkAgain(const QString& tokenId);

    State stateOf(const QString& tokenId) const;
    /// The token as it went in this session; null for one that didn't.
    const CardToken* goneToken(const QString& tokenId) const;
    /// DELETEs and look-ups under way.
    int busyCount() const;
    /// Deletions that stayed unknown and aren't being asked about.
    int unknownCount() const;

signals:
    void stateChanged(const QString& tokenId, tokendesk::Deletions::State state);
    /// Each outcome as it becomes known: Checking may come before the last one, Unknown may be followed by another.
    void outcomeKnown(const tokendesk::DeletionOutcome& outcome);

private:
    static double randomNumber();
    void takeChange(Deletion& deletion);

    const DeletionTools m_tools;
    std::unordered_map<QString, Deletion*> m_open;
    std::unordered_map<QString, CardToken> m_gone;
};

/// Whether a token may be deleted at all: not deleted yet, and complete.
bool canBeDeleted(const CardToken& token);

} // namespace tokendesk
