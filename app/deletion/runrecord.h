#pragma once

#include "deletion/deletionoutcome.h"
#include "deletion/runrequest.h"

#include <QHash>

#include <map>
#include <memory>
#include <vector>

namespace tokendesk {

/// What a run knows of each of its tokens, in little room: it may have very many. They go by their place in the
/// request.
class RunRecord final
{
public:
    /// Gives the run an id unless it has one, and each deletion one.
    explicit RunRecord(RunRequest request);

    const RunRequest& request() const { return m_request; }
    int size() const { return static_cast<int>(m_items.size()); }
    const CardToken& token(int index) const { return m_request.tokens[index]; }
    /// Where a token stands, for the first time.
    std::optional<int> indexOf(const QString& tokenId) const;
    DeletionRequest requestOf(int index) const;

    /// The first that wasn't begun or set aside; size() if there is none.
    int nextUntried();
    /// Those that were neither begun nor ended.
    int untriedCount() const { return m_untried; }
    void begin(int index);
    /// It won't be begun; its end follows.
    void setAside(int index) { item(index).isUntried = false; }

    /// How one ends that nothing was sent for.
    DeletionOutcome unsent(int index, ApiError::Kind why) const;
    void endUnsent(int index, ApiError::Kind why, bool isRecorded);
    void end(int index, const DeletionOutcome& outcome);
    bool isEnded(int index) const { return item(index).isEnded; }
    /// Of one that is ended.
    DeletionOutcome outcomeOf(int index) const;
    /// The token as it went; nothing for one that didn't.
    std::optional<CardToken> goneToken(const QString& tokenId) const;
    const std::map<DeletionOutcome::Kind, int>& ended() const { return m_ended; }
    int endedCount() const { return m_endedCount; }
    /// Ended ones that the journal doesn't have on disk yet.
    int unrecordedCount() const { return m_unrecorded; }
    /// Now it has them all.
    void setRecorded();

private:
    struct Item {
        QUuid id;
        bool isUntried = true;
        bool isEnded = false;
        bool isRecorded = false;
        bool hasToken = false;
        DeletionOutcome::Kind kind = DeletionOutcome::Kind::NotSent;
        qint64 at = 0;
        CardStatus status = CardStatus::Other;
        QDateTime deletedAt;
        QString deletedBy;
        std::shared_ptr<const ApiError> error;
    };

    Item& item(int index) { return m_items[static_cast<size_t>(index)]; }
    const Item& item(int index) const { return m_items[static_cast<size_t>(index)]; }

    RunRequest m_request;
    std::vector<Item> m_items;
    QHash<QString, int> m_index;
    std::map<DeletionOutcome::Kind, int> m_ended;
    int m_endedCount = 0;
    int m_unrecorded = 0;
    int m_untried = 0;
    int m_next = 0;
};

} // namespace tokendesk
