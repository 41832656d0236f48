#pragma once

#include "clock.h"
#include "lookup/lookup.h"

#include <QPointer>
#include <QTimer>

namespace tokendesk {

class CardTokenTableModel;
class CardTokensApi;
class Deletions;
class ListLookUp;

/// Runs look-ups and fills the table's model. A new one outdates the one before: nothing late of it arrives.
class LookUpController final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this.
    LookUpController(const CardTokensApi& api, QString accountId, Deletions& deletions, CardTokenTableModel& model,
        std::shared_ptr<const Clock> clock, QObject* parent = nullptr);

    void lookUp(const LookUpQuery& query);
    /// The last one once more.
    void repeat();
    /// Goes on with a list that wasn't read to its end: only what is still unread, and what was found stays.
    void readRest(const LookUpResult& begun);
    void stop();
    /// Stops, and drops what was looked for and found.
    void forget();

    bool isRunning() const { return m_running; }
    /// The queries of this session, latest first.
    const QList<LookUpQuery>& recent() const { return m_recent; }

signals:
    void refused(tokendesk::IdProblem problem);
    void started(const tokendesk::LookUpQuery& query);
    void progressed(const tokendesk::LookUpProgress& progress);
    void finished(const tokendesk::LookUpResult& result);

private:
    /// Makes room for another one, and tells that it starts.
    void begin(const LookUpQuery& query);
    template <typename Kind>
    void run(Kind* lookUp);
    void readList(LookUpResult begun);
    void take(QList<CardToken> tokens);
    void showTaken();
    void remember(const LookUpQuery& query);

    const CardTokensApi& m_api;
    const QString m_accountId;
    Deletions& m_deletions;
    CardTokenTableModel& m_model;
    const std::shared_ptr<const Clock> m_clock;
    /// The one that runs, if it is no list; else the other one.
    QPointer<LookUp> m_lookUp;
    QPointer<ListLookUp> m_listLookUp;
    QTimer m_flush;
    QList<LookUpQuery> m_recent;
    int m_found = 0;
    bool m_running = false;
};

} // namespace tokendesk
