#include "filledjournal.h"
#include "journal/filejournal.h"
#include "journal/journalbrowser.h"
#include "journal/journalfolder.h"
#include "journal/journalmodel.h"
#include "measures.h"
#include "virtualclock.h"
#include "watching.h"
#include "window.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int runs = 5;
constexpr int manyEntries = 200000;
constexpr int fewEntries = 200;

/// From the action until what it set off is read, shown and painted.
double millisecondsUntil(const std::function<void()>& action, const std::function<bool()>& isDone)
{
    QElapsedTimer clock;
    clock.start();
    action();
    while (!isDone())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    QCoreApplication::processEvents();
    return millisecondsOn(clock);
}

double medianOf(const std::function<double()>& measure)
{
    QList<double> values;
    for (int run = 0; run < runs; ++run)
        values += measure();
    return median(values);
}

/// The page over a journal on disk.
class JournalMeasures final
{
public:
    explicit JournalMeasures(int entries)
    {
        auto storage = JournalFolder(m_folder.path()).openToWrite();
        if (!storage)
            qFatal("No journal: %s", qPrintable(storage.error().detail));
        fillJournal(**storage, entries, QDateTime(QDate(2026, 11, 26), QTime(12, 0), Qt::UTC));
    }

    /// The file is opened, too.
    double open()
    {
        return medianOf([this] {
            m_browser.reset();
            m_journal = std::make_unique<FileJournal>(m_folder.path());
            m_browser = std::make_unique<JournalBrowser>(*m_journal, m_clock);
            m_browser->resize(1180, 720);
            const double time = millisecondsUntil([this] { m_browser->show(); }, [this] { return isRead(); });
            m_field = m_browser->findChild<QLineEdit*>();
            return time;
        });
    }

    /// The pause after the last key left out.
    double search(const QString& text)
    {
        return medianOf([this, text] {
            m_field->clear();
            waitForPause();
            return millisecondsUntil(
                [this, text] {
                    m_field->setText(text);
                    m_clock->pass(std::chrono::seconds(1));
                },
                [this] { return isRead(); });
        });
    }

    double filterOutcome()
    {
        auto* combo = find<QComboBox>(*m_browser, u"Outcome"_s);
        return medianOf([this, combo] {
            combo->setCurrentIndex(0);
            waitForPause();
            const double time
                = millisecondsUntil([combo] { combo->setCurrentText(u"Refused"_s); }, [this] { return isRead(); });
            combo->setCurrentIndex(0);
            waitForPause();
            return time;
        });
    }

    double choose()
    {
        auto* table = m_browser->findChild<QTableView*>();
        m_field->clear();
        waitForPause();
        int row = 0;
        return medianOf([&] {
            ++row;
            return millisecondsUntil([&] { table->setCurrentIndex(table->model()->index(row, 0)); },
                [this] { return find<QPushButton>(*m_browser, u"Receipt…"_s)->isEnabled(); });
        });
    }

private:
    bool isRead() const { return m_browser->findChild<JournalModel*>()->count().has_value(); }

    void waitForPause()
    {
        m_clock->pass(std::chrono::seconds(1));
        millisecondsUntil([] {}, [this] { return isRead(); });
    }

    QTemporaryDir m_folder;
    std::unique_ptr<FileJournal> m_journal;
    std::shared_ptr<VirtualClock> m_clock = std::make_shared<VirtualClock>();
    std::unique_ptr<JournalBrowser> m_browser;
    QLineEdit* m_field = nullptr;
};

} // namespace

Figures measureJournalPage()
{
    const QString rival = u"the same with 200 entries"_s;
    JournalMeasures many(manyEntries);
    JournalMeasures few(fewEntries);
    Figures figures;
    figures += {u"journal of 200 000 entries: open the page"_s, many.open(), few.open(), rival, u"ms"_s};
    for (const auto& [name, text] : {
             std::pair(u"found often"_s, u"0416"_s),
             std::pair(u"found seldom"_s, u"10234"_s),
             std::pair(u"found never"_s, u"nobody"_s),
         })
        figures += {u"journal: search, "_s + name, many.search(text), few.search(text), rival, u"ms"_s};
    figures += {u"journal: filter by outcome"_s, many.filterOutcome(), few.filterOutcome(), rival, u"ms"_s};
    figures += {u"journal: choose a deletion"_s, many.choose(), few.choose(), rival, u"ms"_s};
    return figures;
}

} // namespace tokendesk::bench
