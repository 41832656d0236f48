#include "journal/journalexport.h"

#include <QThreadPool>

#include <atomic>

namespace tokendesk {

struct JournalExport::Work {
    Work(const QString& path, JournalExportFormat format)
        : file(path, format)
    {
    }

    tl::expected<void, FileError> open()
    {
        return std::exchange(isOpen, true) ? tl::expected<void, FileError>() : file.open();
    }

    tl::expected<void, FileError> append(const JournalExtract& extract)
    {
        if (const auto opened = open(); !opened)
            return opened;
        if (isStopped)
            return {};
        const auto appended = file.append(extract);
        count = file.count();
        return appended;
    }

    tl::expected<void, FileError> commit()
    {
        // Of no deletion at all there is a file too.
        const auto opened = open();
        return opened ? file.commit() : opened;
    }

    JournalExportFile file;
    bool isOpen = false;
    tl::expected<void, FileError> written;
    std::atomic_bool isStopped = false;
    std::atomic_int count = 0;
};

JournalExport::JournalExport(ReadableJournal& journal, QObject* parent)
    : QObject(parent)
    , m_journal(journal)
{
    // Asked for, not sent: the thread that writes may outlive this.
    m_progress.setInterval(100);
    connect(&m_progress, &QTimer::timeout, this, [this] { emit progressed(m_work->count); });
}

JournalExport::~JournalExport() { stop(); }

void JournalExport::start(const JournalQuery& query, const QString& file, JournalExportFormat format)
{
    m_work = std::make_shared<Work>(file, format);
    m_progress.start();
    const auto sink = [work = m_work](const JournalExtract& extract) {
        work->written = work->append(extract);
        return work->written && !work->isStopped;
    };
    m_journal.readAll(query, format == JournalExportFormat::Json, sink, this, [this](const JournalResult<int>& read) {
        if (m_work->isStopped)
            return end({JournalExportResult::Kind::Stopped});
        if (!m_work->written)
            return end({.kind = JournalExportResult::Kind::CannotWrite, .fileError = m_work->written.error()});
        if (!read)
            return end({.kind = JournalExportResult::Kind::CannotRead, .journalError = read.error()});
        commit();
    });
}

void JournalExport::commit()
{
    // It waits for the disk.
    auto* done = new QObject;
    connect(done, &QObject::destroyed, this, [this] {
        if (!m_work->written)
            return end({.kind = JournalExportResult::Kind::CannotWrite, .fileError = m_work->written.error()});
        end({.kind = JournalExportResult::Kind::Done, .count = m_work->file.count()});
    });
    QThreadPool::globalInstance()->start([work = m_work, done] {
        work->written = work->commit();
        done->deleteLater();
    });
}

void JournalExport::end(const JournalExportResult& result)
{
    m_progress.stop();
    // Closed, and gone unless it was written.
    m_work.reset();
    emit finished(result);
}

void JournalExport::stop()
{
    if (m_work)
        m_work->isStopped = true;
}

} // namespace tokendesk
