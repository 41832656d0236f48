#include "activity/activity.h"

#include "activity/logfile.h"

#include <QPointer>

#include <utility>

namespace tokendesk {

namespace {

void concealIds(ExchangeRecord& record)
{
    if (record.target == record.markedTarget)
        return;
    record.target = record.markedTarget;
    record.isFaithful = false;
}

} // namespace

Activity::Activity(LogFile& log, QObject* parent)
    : QObject(parent)
    , m_log(log)
{
}

ExchangeObserver Activity::observerOf(const AccountProfile& account)
{
    return [activity = QPointer(this), account](const HttpRequest& request) -> ExchangeEnded {
        if (!activity)
            return {};
        return [activity, record = recordOf(request, account, activity->m_marks)](
                   const HttpReply* reply, std::chrono::milliseconds duration) mutable {
            addEnd(record, reply, duration);
            if (activity)
                activity->take(std::move(record));
        };
    };
}

void Activity::take(ExchangeRecord record)
{
    m_log.append(logLine(record));
    if (m_isConcealed)
        concealIds(record);
    m_records.prepend(std::move(record));
    if (m_records.size() > mostRecords)
        m_records.removeLast();
    emit recorded(m_records.first());
}

void Activity::conceal()
{
    m_isConcealed = true;
    for (ExchangeRecord& record : m_records)
        concealIds(record);
    emit concealed();
}

} // namespace tokendesk
