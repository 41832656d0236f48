#pragma once

#include "api/apierror.h"
#include "cards/textpool.h"
#include "clock.h"
#include "lookup/lookup.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace tokendesk {

class CardTokensApi;

/// Looks the token ids of a list up, one by one, a few at a time: the API reads no list at once. Exactly one
/// `finished`, never from inside start(). Deleting it ends it without a signal.
class ListLookUp final : public QObject
{
    Q_OBJECT

public:
    /// Reads the ids that are unread in `begun`, and ends with what `begun` says and what it found itself. `api` must
    /// outlive it.
    ListLookUp(const CardTokensApi& api, std::shared_ptr<const Clock> clock, LookUpResult begun, QObject* owner);

    void start();
    /// Ends it with what has been found so far.
    void stop();

    /// How many ids of the whole list the API has answered for.
    int answered() const;
    int asked() const { return static_cast<int>(m_result.query.ids.size()); }

    /// For the time that the API asked for.
    bool isWaiting() const { return m_wait != nullptr; }

signals:
    /// In the order of the list.
    void found(const QList<tokendesk::CardToken>& tokens);
    void progressed();
    void finished(const tokendesk::LookUpResult& result);

private:
    void askOn();
    void ask(qsizetype place);
    void take(qsizetype place, const Result<CardToken>& token);
    void takeToken(qsizetype place, const CardToken& token);
    void fail(const ApiError& error);
    /// Whether it waits for the time that the API asked for.
    bool waitsAfter(const ApiError& error, qsizetype place);
    void answer(qsizetype place, std::optional<CardToken> token);
    void tellInOrder();
    void end();

    const CardTokensApi& m_api;
    const std::shared_ptr<const Clock> m_clock;
    LookUpResult m_result;
    /// What is to be read; places below are places in it.
    const QStringList m_ids;
    qsizetype m_nextToAsk = 0;
    /// To be asked for once more.
    QList<qsizetype> m_again;
    QList<qsizetype> m_unknown;
    /// The first place whose answer hasn't been told, and answers that wait for one before them.
    qsizetype m_nextToTell = 0;
    QHash<qsizetype, std::optional<CardToken>> m_answers;
    QList<bool> m_isAnswered;
    TextPool m_texts;
    int m_answered = 0;
    int m_inFlight = 0;
    int m_mostInFlight;
    int m_failuresInARow = 0;
    int m_waitsInARow = 0;
    std::unique_ptr<Alarm> m_wait;
    bool m_givesUp = false;
    bool m_ended = false;
};

} // namespace tokendesk
