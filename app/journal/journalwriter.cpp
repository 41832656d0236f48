#include "journal/journalwriter.h"

namespace tokendesk {

JournalWriter::JournalWriter(std::shared_ptr<JournalSource> source)
    : m_source(std::move(source))
{
}

JournalWriter::Report JournalWriter::open()
{
    Report report;
    report.result = makeOpen();
    return done(report);
}

JournalWriter::Report JournalWriter::setAsideUnsound()
{
    m_storage.reset();
    Report report;
    report.result = m_source->setAsideUnsound();
    if (const auto opened = makeOpen(); report.result && !opened)
        report.result = opened;
    return done(report);
}

JournalWriter::Report JournalWriter::removeOld(const JournalRetention& retention, const QDateTime& now)
{
    Report report;
    if (!m_waiting.empty())
        return done(report);
    m_storage.reset();
    const auto removed = m_source->removeOld(retention, now);
    if (!removed)
        report.removal = tl::unexpected(removed.error());
    else if (*removed)
        report.removal = **removed;
    report.result = makeOpen();
    return done(report);
}

void JournalWriter::close()
{
    Report report;
    tryWaiting(report);
    m_storage.reset();
}

JournalWriter::Report JournalWriter::write(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    Report report;
    tryWaiting(report);
    const bool isFact = purpose == JournalStorage::Purpose::Fact;
    if (!report.result && !isFact) {
        report.result = tl::unexpected(
            JournalError {JournalError::Kind::Behind, report.result.error().file, report.result.error().detail});
        return done(report);
    }
    if (!m_origin)
        m_origin = JournalOrigin::ofThisProgram();
    QList<JournalEntry> stamped;
    stamped.reserve(entries.size());
    for (const JournalEntry& entry : entries)
        stamped += m_origin->stamped(entry);
    if (report.result)
        report.result = append(stamped, purpose);
    if (isFact && report.result)
        report.written += int(stamped.size());
    else if (isFact)
        m_waiting.push_back(stamped);
    return done(report);
}

JournalWriter::Report JournalWriter::writeWaiting()
{
    Report report;
    tryWaiting(report);
    return done(report);
}

bool JournalWriter::hasNews() { return m_storage && m_storage->hasNews().value_or(false); }

void JournalWriter::tryWaiting(Report& report)
{
    while (!m_waiting.empty()) {
        report.result = append(m_waiting.front(), JournalStorage::Purpose::Fact);
        if (!report.result)
            return;
        report.written += int(m_waiting.front().size());
        m_waiting.pop_front();
    }
}

JournalResult<void> JournalWriter::makeOpen()
{
    if (m_storage)
        return {};
    auto opened = m_source->openToWrite();
    if (!opened)
        return tl::unexpected(opened.error());
    m_storage = std::move(*opened);
    // What others wrote before is no news.
    (void)m_storage->hasNews();
    return {};
}

JournalResult<void> JournalWriter::append(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    const auto appended = appendOnce(entries, purpose);
    const bool isDamaged = !appended && appended.error().kind == JournalError::Kind::Damaged;
    return isDamaged && m_source->setAsideUnsound() ? appendOnce(entries, purpose) : appended;
}

JournalResult<void> JournalWriter::appendOnce(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    if (const auto opened = makeOpen(); !opened)
        return opened;
    const auto appended = m_storage->append(entries, purpose);
    // A connection keeps what it once found: a file that was read-only stays so for it.
    if (!appended && appended.error().kind != JournalError::Kind::Conflict)
        m_storage.reset();
    return appended;
}

JournalWriter::Report JournalWriter::done(Report report)
{
    for (const QList<JournalEntry>& entries : m_waiting)
        report.waiting += int(entries.size());
    report.setAside = m_source->takeSetAside();
    return report;
}

} // namespace tokendesk
