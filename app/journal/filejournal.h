#pragma once

#include "clock.h"
#include "journal/journalreader.h"
#include "journal/journalwriter.h"
#include "journal/readablejournal.h"

#include <QThread>

namespace tokendesk {

/// The journal in a file of this user's. Opens it after construction and works in threads of its own: nothing here
/// waits for the disk, but the destructor, until what was handed over is written.
class FileJournal final : public Journal, public ReadableJournal
{
    Q_OBJECT

public:
    using WallClock = std::function<QDateTime()>;

    /// Where the platform keeps what belongs to a program's user.
    static QString defaultFolder();

    /// `wallClock` gives the time that entries bear.
    explicit FileJournal(const QString& folder, std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>(),
        WallClock wallClock = QDateTime::currentDateTimeUtc);
    /// Over storage of any kind.
    FileJournal(std::shared_ptr<JournalSource> source, std::shared_ptr<const Clock> clock,
        WallClock wallClock = QDateTime::currentDateTimeUtc);
    ~FileJournal() override;

    /// Removes, soon after the start, what has been kept for longer. Call it before control returns to the event loop.
    void keepFor(const JournalRetention& retention) { m_retention = retention; }

    /// An entry's `at` is the moment of this call, unless it has one.
    void intend(const QList<JournalEntry>& entries, QObject* context, Written then) override;
    void record(const QList<JournalEntry>& entries, QObject* context, Written then) override;
    int waitingCount() const override { return m_waitingCount; }

    // Reading. Each answer comes once, later, and not at all if `context` is gone by then; what was handed to intend()
    // and record() before isn't necessarily in it. See JournalStorage for what each gives.
    void list(const JournalQuery& query, std::optional<JournalPlace> after, int most, QObject* context,
        Then<JournalPage> then) override;
    void count(const JournalQuery& query, QObject* context, Then<int> then) override;
    void story(const QUuid& deletion, QObject* context, Then<QList<JournalEntry>> then) override;
    void open(QObject* context, Then<QList<JournalDeletion>> then);
    void accounts(QObject* context, Then<QList<JournalAccount>> then) override;
    void head(QObject* context, Then<JournalHead> then);
    void verify(QObject* context, Then<JournalVerification> then) override;
    /// `sink` is called in another thread, page by page; it must not touch what belongs to this one.
    void readAll(const JournalQuery& query, bool withEntries, JournalStorage::Sink sink, QObject* context,
        Then<int> then) override;

signals:
    /// How many entries wait, while something that happened couldn't be written.
    void waitingCountChanged();
    /// Something was written, by this program or another one.
    void changed();
    /// A journal that couldn't be trusted was put out of the way: it is `file` now, and nothing was lost from it.
    void setAside(const QString& file, const tokendesk::JournalError& why);
    /// The check of the whole journal, soon after the start, found something. setAside() follows, unless another
    /// program uses it too: then it stays in use, and is set aside at the next start.
    void foundUnsound(const tokendesk::JournalFlaw& flaw);
    /// What had been kept for long enough was removed, or why it wasn't: then it is tried again at the next start.
    void removedOld(const tokendesk::JournalResult<tokendesk::JournalRemoval>& removal);

private:
    void start();
    void checkAll();
    /// Has the file moved by the writer.
    void whileNobodyReads(std::function<JournalWriter::Report(JournalWriter&)> what);
    void write(const QList<JournalEntry>& entries, JournalStorage::Purpose purpose, QObject* context, Written then);
    /// Has the writer do something in its thread, and takes its report in this one.
    void haveWritten(std::function<JournalWriter::Report(JournalWriter&)> what,
        std::function<void(const JournalWriter::Report&)> then = {});
    void takeReport(const JournalWriter::Report& report);
    void closeReaders();
    void tryAgainLater();
    void lookForNews();
    template <typename T>
    void ask(JournalReader& reader, std::function<JournalResult<T>(JournalStorage&)> question, QObject* context,
        Then<T> then);

    const std::shared_ptr<const Clock> m_clock;
    const WallClock m_wallClock;
    std::optional<JournalRetention> m_retention;
    std::atomic_bool m_isCalledOff = false;
    std::unique_ptr<JournalWriter> m_writer;
    std::unique_ptr<JournalReader> m_reader;
    /// For what takes long, so that it delays no page.
    std::unique_ptr<JournalReader> m_longReader;
    QThread m_writing;
    QThread m_reading;
    QThread m_longReading;
    int m_waitingCount = 0;
    bool m_isTroubled = false;
    /// As was last told.
    int m_toldWaiting = 0;
    std::unique_ptr<Alarm> m_nextTry;
    std::unique_ptr<Alarm> m_nextLook;
};

} // namespace tokendesk
