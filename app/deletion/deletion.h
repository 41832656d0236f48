#pragma once

#include "clock.h"
#include "deletion/retryrules.h"

#include <QObject>

#include <functional>

namespace tokendesk {

class CardTokenAccess;
class Claim;
class DeleteCardTokenCall;
class Journal;

/// What deletions work with; all of it outlives them.
struct DeletionTools {
    const CardTokenAccess& api;
    Journal& journal;
    std::shared_ptr<const Clock> clock;
    /// From 0 to 1, for the jitter of waits.
    std::function<double()> random;
};

/// Deletes one token. Each DELETE is in the journal before it is sent, and what came of it before it is told; if the
/// answer is lost, look-ups follow until one tells what is true. RetryRules say what comes next.
class Deletion final : public QObject
{
    Q_OBJECT

public:
    /// What became of an attempt or a look-up, for whoever sees to the pace.
    struct News {
        Trouble trouble = Trouble::None;
        /// Whether it was an attempt that came to what it should.
        bool isSuccess = false;
        ApiError error = {};
        /// Of Trouble::JournalFailed.
        std::optional<JournalError> journalError = {};
    };

    /// InRun: the request is in the journal by now, it waits for proceed(), and for the next one after each ready().
    /// Alone: both is its own affair after the first proceed(). `tools` must outlive the deletion.
    Deletion(const DeletionTools& tools, DeletionRequest request, Manner manner, QObject* owner);
    ~Deletion() override;

    /// Does what is next: an attempt, or a look-up.
    void proceed();
    /// Before the first proceed(): an attempt was begun before this program was, and nobody knows how it ended. It will
    /// be looked up, and nothing is sent. `claim`: on its token.
    void setInterrupted(std::unique_ptr<Claim> claim);
    /// Asks the API again; for an outcome that stayed unknown.
    void checkAgain();
    /// Nothing more is sent. What is on the wire is waited for, and what is unknown is looked up once more.
    void callOff();

    const DeletionOutcome& outcome() const { return m_outcome; }
    /// Whether something is under way: on the wire, or into the journal.
    bool isBusy() const { return m_busy; }
    /// Whether it stayed unknown, until a person asks.
    bool isLeft() const { return m_isLeft; }

signals:
    void heard(const tokendesk::Deletion::News& news);
    void ready();
    /// Once per thing learned: at most Checking first, then how it ended, or Unknown. Never from inside proceed().
    void changed();

private:
    bool isOfOtherAccount(const std::optional<CardToken>& token) const;
    void attempt();
    void send();
    void takeUnwritten(const JournalError& error);
    void takeUnsent(const ApiError& error, const std::optional<JournalError>& journalError);
    void takeResult(DeleteResult result);
    void takeProven(const DeleteResult& result);
    /// That the API knows no such token says something only if it speaks of this account: see isProven().
    void proveAccount(const std::function<void(const std::optional<ApiError>& doubt)>& then);
    void lookUp();
    void takeLookUp(const Result<CardToken>& token);
    void takeFinding(Finding finding);
    Finding findingFrom(const Result<CardToken>& token);
    void take(NextStep step, const QList<JournalEntry>& entries);
    void prepare(NextStep::What next, std::chrono::milliseconds after);
    void end(DeletionOutcome::Kind kind, QList<JournalEntry> entries);
    void tell(DeletionOutcome::Kind kind);

    const DeletionTools& m_tools;
    Manner m_manner;
    RetryRules m_rules;
    DeletionOutcome m_outcome;
    std::unique_ptr<Claim> m_claim;
    QUuid m_attempt;
    NextStep::What m_next = NextStep::What::Attempt;
    std::optional<Finding> m_lastFinding;
    std::unique_ptr<Alarm> m_wait;
    /// Under way; null if none is.
    DeleteCardTokenCall* m_call = nullptr;
    bool m_isRequested;
    bool m_isInterrupted = false;
    bool m_isCalledOff = false;
    bool m_busy = false;
    bool m_isLeft = false;
};

} // namespace tokendesk
