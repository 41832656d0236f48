#pragma once

#include "lookup/lookup.h"

#include <QPointer>
#include <QTimer>

namespace tokendesk {

class CardTokenTableModel;
class CardTokensApi;
class Deletions;

/// Runs look-ups and fills the table's model. A new one outdates the one before: nothing late of it arrives.
class LookUpController final : public QObject
{
    Q_OBJECT

public:
    /// Everything given must outlive this.
    LookUpController(const CardTokensApi& api, QString accountId, Deletions& deletions, CardTokenTableModel& model,
        QObject* parent = nullptr);

    void lookUp(const LookUpQuery& query);
    /// The last one once more.
    void repeat();
    void stop();
    /// Stops, and drops what was looked for and found.
    void forget();

    bool isRunning() const { return m_running; }
    /// The queries of this session, latest first.
    const QList<LookUpQuery>& recent() const { return m_recent; }

signals:
    void refused(tokendesk::IdProblem problem);
    void started(const tokendesk::LookUpQuery& query);
    void progressed(int found);
    void finished(const tokendesk::LookUpResult& result);

private:
    void take(QList<CardToken> tokens);
    void showTaken();
    void remember(const LookUpQuery& query);

    const CardTokensApi& m_api;
    const QString m_accountId;
    Deletions& m_deletions;
    CardTokenTableModel& m_model;
    QPointer<LookUp> m_lookUp;
    QTimer m_flush;
    QList<LookUpQuery> m_recent;
    int m_found = 0;
    bool m_running = false;
};

} // namespace tokendesk
