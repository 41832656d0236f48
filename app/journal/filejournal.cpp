#include "journal/filejournal.h"

#include "journal/journalfolder.h"

#include <QPointer>
#include <QStandardPaths>

namespace tokendesk {

namespace {

constexpr auto untilNextTry = std::chrono::seconds(3);
constexpr auto untilNextLook = std::chrono::seconds(2);

} // namespace

QString FileJournal::defaultFolder() { return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation); }

FileJournal::FileJournal(const QString& folder, std::shared_ptr<const Clock> clock, WallClock wallClock)
    : FileJournal(std::make_shared<JournalFolder>(folder), std::move(clock), std::move(wallClock))
{
}

FileJournal::FileJournal(std::shared_ptr<JournalSource> source, std::shared_ptr<const Clock> clock, WallClock wallClock)
    : m_clock(std::move(clock))
    , m_wallClock(std::move(wallClock))
    , m_writer(std::make_unique<JournalWriter>(source))
    , m_reader(std::make_unique<JournalReader>(source))
    , m_longReader(std::make_unique<JournalReader>(source))
{
    m_writer->moveToThread(&m_writing);
    m_reader->moveToThread(&m_reading);
    m_longReader->moveToThread(&m_longReading);
    start();
}

FileJournal::~FileJournal()
{
    m_isCalledOff = true;
    // Readers first: of an SQLite file, the last to close should be one that may put the log into it.
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
    // What was handed over before comes before this in the writer's queue.
    QMetaObject::invokeMethod(m_writer.get(), [this] {
        m_writer->close();
        m_writing.quit();
    });
    m_writing.wait();
}

void FileJournal::start()
{
    m_writing.start();
    haveWritten([](JournalWriter& writer) { return writer.open(); },
        [this](const JournalWriter::Report& report) {
            // Readers wait until the file is there, or can't be: what is asked of a thread that doesn't run waits in
            // it.
            m_reading.start();
            m_longReading.start();
            if (report.result)
                checkAll();
        });
    lookForNews();
}

void FileJournal::checkAll()
{
    verify(this, [this](const JournalResult<JournalVerification>& checked) {
        if (checked && checked->flaw)
            emit foundUnsound(*checked->flaw);
        if (checked ? !checked->isSound() : checked.error().kind == JournalError::Kind::Damaged)
            whileNobodyReads([](JournalWriter& writer) { return writer.setAsideUnsound(); });
        else if (checked && m_retention)
            whileNobodyReads([retention = *m_retention, now = m_wallClock()](
                                 JournalWriter& writer) { return writer.removeOld(retention, now); });
    });
}

void FileJournal::whileNobodyReads(std::function<JournalWriter::Report(JournalWriter&)> what)
{
    // Not every system renames a file that is open.
    QMetaObject::invokeMethod(m_longReader.get(), [this, what = std::move(what)] {
        m_longReader->close();
        QMetaObject::invokeMethod(m_reader.get(), [this, what] {
            m_reader->close();
            QMetaObject::invokeMethod(this, [this, what] { haveWritten(what); });
        });
    });
}

void FileJournal::closeReaders()
{
    for (JournalReader* reader : {m_reader.get(), m_longReader.get()})
        QMetaObject::invokeMethod(reader, [reader] { reader->close(); });
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
    haveWritten([dated, purpose](JournalWriter& writer) { return writer.write(dated, purpose); },
        [context = QPointer(context), then = std::move(then)](const JournalWriter::Report& report) {
            if (context && then)
                then(report.result);
        });
}

void FileJournal::haveWritten(
    std::function<JournalWriter::Report(JournalWriter&)> what, std::function<void(const JournalWriter::Report&)> then)
{
    QMetaObject::invokeMethod(m_writer.get(), [this, what = std::move(what), then = std::move(then)] {
        QMetaObject::invokeMethod(this, [this, report = what(*m_writer), then] {
            takeReport(report);
            if (then)
                then(report);
        });
    });
}

void FileJournal::takeReport(const JournalWriter::Report& report)
{
    m_waitingCount -= report.written;
    if (report.setAside) {
        closeReaders();
        emit setAside(report.setAside->file, report.setAside->why);
    }
    if (report.removal) {
        closeReaders();
        emit removedOld(*report.removal);
    }
    // In one process, SQLite's connections to a file share what they found: that it can't be written, too.
    if (!report.result && report.result.error().kind == JournalError::Kind::ReadOnly)
        closeReaders();
    if (report.result || report.written > 0)
        emit changed();
    if (report.waiting > 0) {
        tryAgainLater();
        if (!report.result && !std::exchange(m_isTroubled, true))
            emit troubled(report.result.error());
        else if (m_isTroubled && m_toldWaiting != m_waitingCount)
            emit waitingCountChanged();
        m_toldWaiting = m_waitingCount;
    } else {
        m_nextTry.reset();
        if (std::exchange(m_isTroubled, false))
            emit recovered();
    }
}

void FileJournal::tryAgainLater()
{
    m_nextTry = m_clock->wakeAfter(
        untilNextTry, [this] { haveWritten([](JournalWriter& writer) { return writer.writeWaiting(); }); });
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

void FileJournal::verify(QObject* context, Then<JournalVerification> then)
{
    ask<JournalVerification>(
        *m_longReader, [this](JournalStorage& storage) { return storage.verify(m_isCalledOff); }, context,
        std::move(then));
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
