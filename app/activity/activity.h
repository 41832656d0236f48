#pragma once

#include "activity/exchangerecord.h"
#include "activity/idmarks.h"
#include "api/httpoptions.h"

#include <QList>
#include <QObject>

namespace tokendesk {

class LogFile;

/// The latest HTTP exchanges of all accounts, in memory only.
class Activity final : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype mostRecords = 1000;

    /// `log` must outlive this. It takes a line for each exchange that ended.
    explicit Activity(LogFile& log, QObject* parent = nullptr);

    /// For HttpOptions: has the exchanges of that account recorded. It may outlive this.
    ExchangeObserver observerOf(const AccountProfile& account);
    /// Newest first.
    const QList<ExchangeRecord>& records() const { return m_records; }
    const LogFile& log() const { return m_log; }

    /// For good, puts marks in place of the ids of whatever is there: whoever unlocks may be somebody else. What comes
    /// until reveal() loses its ids too.
    void conceal();
    void reveal() { m_isConcealed = false; }

signals:
    /// It comes first now; the last may have gone.
    void recorded(const tokendesk::ExchangeRecord& record);
    void concealed();

private:
    void take(ExchangeRecord record);

    LogFile& m_log;
    const IdMarks m_marks;
    QList<ExchangeRecord> m_records;
    bool m_isConcealed = false;
};

} // namespace tokendesk
