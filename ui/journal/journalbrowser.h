#pragma once

#include "clock.h"
#include "journal/readablejournal.h"
#include "look.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QSplitter;
class QStackedWidget;

namespace tokendesk {

class JournalExportFlow;
class JournalFilter;
class JournalModel;
class JournalStory;
class JournalTable;
class Notice;
class StatusLabel;

/// The journal in the window: every deletion, newest first; searched, filtered, opened to its whole story, exported,
/// verified. A page among MainWindow's.
class JournalBrowser final : public QWidget
{
    Q_OBJECT

public:
    /// `journal` must outlive this. What it reads is read once it is shown.
    JournalBrowser(ReadableJournal& journal, std::shared_ptr<const Clock> clock, QWidget* parent = nullptr);
    ~JournalBrowser() override;

    /// Something was written: it comes in by itself, a little later if much is.
    void takeChange();
    /// Which deletions are being worked on at this moment; the journal itself can't tell. None, until it is set.
    void setUnderWay(std::function<bool(const JournalDeletion&)> isUnderWay);
    void setDensity(Density density);
    /// The organisation has turned it off.
    void lockExport();

    /// The deletions of that run only.
    void showRun(const QUuid& run);
    /// All deletions.
    void showAll();
    /// Something of this page is on the clipboard now.
    void tellCopied();
    /// Where work on this page starts.
    void focusSearch();

signals:
    /// The person wants to go back.
    void left();
    /// See JournalStory.
    void copyWanted(const tokendesk::JournalDeletion& deletion, const QList<tokendesk::JournalEntry>& entries);
    void receiptWanted(const tokendesk::JournalDeletion& deletion, const QList<tokendesk::JournalEntry>& entries);
    void checkAgainWanted(const tokendesk::JournalDeletion& deletion);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    void layOut();
    QWidget* makeTop();
    QWidget* makeBottom();
    void connectParts();
    void escape();
    JournalQuery wanted() const;
    void ask();
    void readAccounts();
    void showState();
    void showTrouble(const JournalError& error);
    void showRow(int row);
    void enterTable();
    void verify();

    ReadableJournal& m_journal;
    const std::shared_ptr<const Clock> m_clock;
    std::unique_ptr<Alarm> m_soon;
    JournalModel* m_model;
    JournalFilter* m_filter;
    Notice* m_state;
    JournalTable* m_table;
    JournalStory* m_story;
    QStackedWidget* m_pages;
    QLabel* m_empty;
    QPushButton* m_showAll;
    QSplitter* m_splitter;
    Notice* m_news;
    StatusLabel* m_counts;
    QPushButton* m_exportButton;
    QPushButton* m_verifyButton;
    JournalExportFlow* m_export;
    /// What was said of a journal that was found sound.
    QString m_soundness;
    QUuid m_run;
    /// Last chosen.
    QUuid m_chosen;
    bool m_hasAsked = false;
    bool m_isBehind = true;
    bool m_isInTrouble = false;
};

} // namespace tokendesk
