#pragma once

#include "englishplurals.h"
#include "journal/journalbrowser.h"
#include "journal/journalmodel.h"
#include "journaldeletions.h"
#include "readablejournalinmemory.h"
#include "virtualclock.h"
#include "window.h"

#include <QAbstractItemModelTester>
#include <QTableView>

namespace tokendesk {

/// The page in a window of its own, as a person has it before them.
struct OpenedJournal {
    explicit OpenedJournal(int deletions = 0)
    {
        for (int number = deletions; number > 0; --number)
            add(journalDeletion(number));
        browser.resize(1180, 720);
    }

    void add(const JournalDeletion& deletion)
    {
        journal.deletions += deletion;
        journal.entries += entriesOf(deletion, 10 * journal.deletions.size());
    }

    bool open()
    {
        browser.show();
        browser.activateWindow();
        browser.focusSearch();
        return QTest::qWaitForWindowActive(&browser);
    }

    /// Types into the search and waits as long as a person pauses.
    void search(const QString& text)
    {
        press(Qt::Key_F, Qt::ControlModifier);
        press(Qt::Key_Delete);
        type(text);
        clock->pass(std::chrono::seconds(1));
    }

    void takeChange()
    {
        browser.takeChange();
        clock->pass(std::chrono::seconds(1));
    }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    static void type(const QString& text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    bool says(const QString& text) const { return shows(browser, text); }
    QString cell(int row, JournalModel::Column column) const
    {
        return table->model()->index(row, static_cast<int>(column)).data().toString();
    }
    int rows() const { return table->model()->rowCount(); }

    const EnglishPlurals english;
    ReadableJournalInMemory journal;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    JournalBrowser browser {journal, clock};
    QTableView* table = browser.findChild<QTableView*>();
    const QAbstractItemModelTester tester {table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace tokendesk
