#include "journal/filejournal.h"

#include "journal/journalfolder.h"

#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

constexpr auto untilNextTry = std::chrono::seconds(3);
constexpr auto untilNextLook = std::chrono::seconds(2);

OpenJournalStorage writingIn(const QString& folder)
{
    const auto files = std::make_shared<JournalFolder>(folder);
    return [files] { return files->openToWrite(); };
}

OpenJournalStorage readingIn(const QString& folder)
{
    return [folder] { return JournalFolder(folder).openToRead(); };
}

} // namespace

QString FileJournal::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

FileJournal::FileJournal(const QString& folder, std::shared_ptr<const Clock> clock, WallClock wallClock)
    : FileJournal(writingIn(folder), readingIn(folder), std::move(clock), std::move(wallClock))
{
}

FileJournal::FileJournal(OpenJournalStorage openToWrite, const OpenJournalStorage& openToRead,
    std::shared_ptr<const Clock> clock, WallClock wallClock)
    : m_clock(std::move(clock))
    , m_wallClock(std::move(wallClock))
    , m_writer(std::make_unique<JournalWriter>(std::move(openToWrite)))
    , m_reader(std::make_unique<JournalReader>(openToRead))
    , m_longReader(std::make_unique<JournalReader>(openToRead))
{
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_longReader->moveToThread(&m_longReading);
    m_writing.start();
    // Readers wait until the file is there, or can't be: what is asked of a thread that doesn't run waits in it.
    QMetaObject::invokeMethod(m_writer.get(), [this] {
        m_writer->open();
        QMetaObject::invokeMethod(this, [this] {
            m_reading.start();
            m_longReading.start();
        });
    });
    lookForNews();
}

FileJournal::~FileJournal()
{
    m_isCalledOff = true;
    // What was handed over before comes before this in the writer's queue.
    QMetaObject::invokeMethod(m_writer.get(), [this] {
        m_writer->close();
        m_writing.quit();
    });
    m_writing.wait();
    for (auto [thread, reader] :
        {std::pair(&m_reading, m_reader.get()), std::pair(&m_longReading, m_longReader.get())}) {
        if (!thread->isRunning())
            continue;
        QMetaObject::invokeMethod(reader, [thread = thread, reader = reader] {
            reader->close();
            thread->quit();
        });
        thread->wait();
    }
}

void FileJournal::intend(const QList<JournalEntry>& entries, QObject* context, Written then)
{
    write(entries, JournalStorage::Purpose::Intent, context, std::move(then));
}

void FileJournal::record(const QList<JournalEntry>& entries, QObject* context, Written then)
{
    m_waitingCount += int(entries.size());
    write(entries, JournalStorage::Purpose::Fact, context, std::move(then));
}

void FileJournal::write(
    const QList<JournalEntry>& entries, JournalStorage::Purpose purpose, QObject* context, Written then)
{
    QList<JournalEntry> dated = entries;
    const QDateTime now = m_wallClock();
    for (JournalEntry& entry : dated)
        if (!entry.at.isValid())
            entry.at = now;
    QMetaObject::invokeMethod(
        m_writer.get(), [this, dated, purpose, context = QPointer(context), then = std::move(then)] {
            const JournalWriter::Report report = m_writer->write(dated, purpose);
            QMetaObject::invokeMethod(this, [this, report, purpose, context, then] {
                takeReport(report, purpose == JournalStorage::Purpose::Fact);
                if (context && then)
                    then(report.result);
            });
        });
}

void FileJournal::takeReport(const JournalWriter::Report& report, bool isFact)
{
    m_waitingCount -= report.written;
    if (report.result || report.written > 0)
        emit changed();
    if (report.waiting > 0) {
        tryAgainLater();
        if (isFact && !std::exchange(m_isTroubled, true))
            emit troubled(report.result.error());
    } else {
        m_nextTry.reset();
        if (std::exchange(m_isTroubled, false))
            emit recovered();
    }
}

void FileJournal::tryAgainLater()
{
    m_nextTry = m_clock->wakeAfter(untilNextTry, [this] {
        QMetaObject::invokeMethod(m_writer.get(), [this] {
            const JournalWriter::Report report = m_writer->writeWaiting();
            QMetaObject::invokeMethod(this, [this, report] { takeReport(report, false); });
        });
    });
}

void FileJournal::lookForNews()
{
    m_nextLook = m_clock->wakeAfter(untilNextLook, [this] {
        QMetaObject::invokeMethod(m_writer.get(), [this] {
            const bool hasNews = m_writer->hasNews();
            QMetaObject::invokeMethod(this, [this, hasNews] {
                if (hasNews)
                    emit changed();
                lookForNews();
            });
        });
    });
}

template <typename T>
void FileJournal::ask(
    JournalReader& reader, std::function<JournalResult<T>(JournalStorage&)> question, QObject* context, Then<T> then)
{
    QMetaObject::invokeMethod(
        &reader, [this, &reader, question = std::move(question), context = QPointer(context), then = std::move(then)] {
            QMetaObject::invokeMethod(this, [answer = reader.ask<T>(question), context, then] {
                if (context)
                    then(answer);
            });
        });
}

void FileJournal::list(
    const JournalQuery& query, std::optional<JournalPlace> after, int most, QObject* context, Then<JournalPage> then)
{
    ask<JournalPage>(
        *m_reader, [query, after, most](JournalStorage& storage) { return storage.list(query, after, most); }, context,
        std::move(then));
}

void FileJournal::count(const JournalQuery& query, QObject* context, Then<int> then)
{
    ask<int>(
        *m_reader, [query](JournalStorage& storage) { return storage.count(query); }, context, std::move(then));
}

void FileJournal::story(const QUuid& deletion, QObject* context, Then<QList<JournalEntry>> then)
{
    ask<QList<JournalEntry>>(
        *m_reader, [deletion](JournalStorage& storage) { return storage.story(deletion); }, context, std::move(then));
}

void FileJournal::open(QObject* context, Then<QList<JournalDeletion>> then)
{
    ask<QList<JournalDeletion>>(
        *m_reader, [](JournalStorage& storage) { return storage.open(); }, context, std::move(then));
}

void FileJournal::accounts(QObject* context, Then<QList<JournalAccount>> then)
{
    ask<QList<JournalAccount>>(
        *m_reader, [](JournalStorage& storage) { return storage.accounts(); }, context, std::move(then));
}

void FileJournal::head(QObject* context, Then<JournalHead> then)
{
    ask<JournalHead>(
        *m_reader, [](JournalStorage& storage) { return storage.head(); }, context, std::move(then));
}

void FileJournal::readAll(
    const JournalQuery& query, bool withEntries, JournalStorage::Sink sink, QObject* context, Then<int> then)
{
    ask<int>(
        *m_longReader,
        [this, query, withEntries, sink = std::move(sink)](
            JournalStorage& storage) { return storage.readAll(query, withEntries, sink, m_isCalledOff); },
        context, std::move(then));
}

} // namespace tokendesk
