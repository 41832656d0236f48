#include "journal/journalwriter.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

JournalWriter::JournalWriter(OpenJournalStorage open)
    : m_open(std::move(open))
{
}

void JournalWriter::open() { (void)makeOpen(); }

void JournalWriter::close()
{
    (void)writeWaiting();
    m_storage.reset();
}

JournalWriter::Report JournalWriter::write(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    Report report = writeWaiting();
    const bool isFact = purpose == JournalStorage::Purpose::Fact;
    if (!report.result && !isFact && !m_waiting.empty()) {
        report.result = tl::unexpected(
            JournalError {JournalError::Kind::Behind, report.result.error().file, report.result.error().detail});
        return report;
    }
    QList<JournalEntry> stamped;
    stamped.reserve(entries.size());
    if (!m_origin)
        m_origin = JournalOrigin::ofThisProgram();
    for (const JournalEntry& entry : entries)
        stamped += m_origin->stamped(entry);
    if (m_waiting.empty())
        report.result = append(stamped, purpose);
    if (isFact) {
        if (report.result)
            report.written += int(stamped.size());
        else
            m_waiting.push_back(stamped);
    }
    report.waiting = waitingCount();
    return report;
}

JournalWriter::Report JournalWriter::writeWaiting()
{
    Report report;
    while (!m_waiting.empty()) {
        report.result = append(m_waiting.front(), JournalStorage::Purpose::Fact);
        if (!report.result)
            break;
        report.written += int(m_waiting.front().size());
        m_waiting.pop_front();
    }
    report.waiting = waitingCount();
    return report;
}

bool JournalWriter::hasNews() { return m_storage && m_storage->hasNews().value_or(false); }

JournalResult<void> JournalWriter::makeOpen()
{
    if (m_storage)
        return {};
    auto opened = m_open();
    if (!opened)
        return tl::unexpected(opened.error());
    m_storage = std::move(*opened);
    // What others wrote before is no news.
    (void)m_storage->hasNews();
    return {};
}

JournalResult<void> JournalWriter::append(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose)
{
    if (const auto opened = makeOpen(); !opened)
        return opened;
    const auto appended = m_storage->append(entries, purpose);
    // A connection keeps what it once found: a file that was read-only stays so for it.
    if (!appended && appended.error().kind != JournalError::Kind::Conflict)
        m_storage.reset();
    return appended;
}

int JournalWriter::waitingCount() const
{
    qsizetype count = 0;
    for (const QList<JournalEntry>& entries : m_waiting)
        count += entries.size();
    return int(count);
}

} // namespace tokendesk
