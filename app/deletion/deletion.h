#pragma once

#include "clock.h"
#include "deletion/deletionoutcome.h"

#include <QObject>

namespace tokendesk {

class CardTokensApi;

/// Deletes one token: one DELETE, and if its answer is lost, look-ups until one tells what is true.
class Deletion final : public QObject
{
    Q_OBJECT

public:
    /// A look-up that shows the token undeleted is believed only when a second one, this much later, says so too:
    /// the server may still be at work on the DELETE whose answer was lost.
    static constexpr std::chrono::milliseconds secondLook {2000};

    /// `api` must outlive the deletion.
    Deletion(const CardTokensApi& api, std::shared_ptr<const Clock> clock, DeletionRequest request, QObject* owner);

    void start();
    /// Asks the API again; for an outcome that stayed unknown.
    void checkAgain();

    const DeletionOutcome& outcome() const { return m_outcome; }
    /// Whether a DELETE or a look-up is under way.
    bool isBusy() const { return m_busy; }

signals:
    /// Once per thing learned: at most Checking first, then how it ended, or Unknown. Never from inside start().
    void changed();

private:
    bool isOfOtherAccount(const std::optional<CardToken>& token) const;
    void takeResult(DeleteResult result);
    void lookUp();
    void takeLookUp(const Result<CardToken>& token);
    void become(DeletionOutcome::Kind kind);

    const CardTokensApi& m_api;
    DeletionOutcome m_outcome;
    const std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Alarm> m_secondLook;
    bool m_lookedOnce = false;
    bool m_busy = false;
};

} // namespace tokendesk
