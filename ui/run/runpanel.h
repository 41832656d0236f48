#pragma once

#include "deletion/runprogress.h"
#include "deletion/runrequest.h"
#include "theme.h"

#include <QFrame>

class QLayout;
class QProgressBar;
class QPushButton;

namespace tokendesk {

class Notice;
class StatusLabel;

/// A run of many deletions in the window: how far it is, why it waits, what came of it. It shows what it is told, says
/// what matters aloud, and hands on what the person wants.
class RunPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget* parent = nullptr);

    /// A new run, of which nothing is known yet.
    void begin(const RunRequest& request);
    void showProgress(const RunProgress& progress);
    void showRunning();
    /// It goes on by itself then. Who has just resumed is told that this makes it no sooner.
    void showWaiting(const QDateTime& until);
    /// `waitsUntil`: as DeletionRun tells it.
    void showPaused(const RunPause& pause, const QDateTime& waitsUntil = {});
    /// Nothing new is sent; what is in flight ends.
    void showStopping();
    /// It has ended. Again whenever an outcome has been settled since.
    void showSummary(const RunProgress& progress);
    /// Nothing was sent: what would have been can't be recorded.
    void showNotStarted(const JournalError& problem);
    /// The check of the unknown ones is under way.
    void showCheckingAgain();

    void showCustomersProgress(int done, int total);
    /// `remaining`: whether there are card tokens left that can be shown.
    void showCustomersResult(Tone tone, const QString& text, bool remaining);

    /// Where the work goes on, if it is in the panel.
    void focusFirst();

signals:
    void pauseWanted();
    void resumeWanted();
    void stopWanted();
    void checkAgainWanted();
    void chooseNotDeletedWanted();
    void ticketWanted();
    void journalWanted();
    void receiptWanted();
    void stopCustomersWanted();
    void showRemainingWanted();
    void closeWanted();
    /// What had the focus is gone.
    void focusFreed();

private:
    QLayout* makeProgressLine();
    QLayout* makeEndButtons();
    QPushButton* makeButton(QLayout& row, const QString& text, void (RunPanel::*wanted)());
    void showEnd(Tone tone, const QString& text);
    void say(Tone tone, const QString& text);

    RunRequest m_request;
    int m_lastStep = 0;
    /// While the server wants it to wait.
    bool m_isResumedSooner = false;

    StatusLabel* m_words;
    QProgressBar* m_bar;
    QWidget* m_progressLine;
    QWidget* m_endLine;
    Notice* m_notice;
    Notice* m_customers;
    QPushButton* m_pause = nullptr;
    QPushButton* m_resume = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_choose = nullptr;
    QPushButton* m_checkAgain = nullptr;
    QPushButton* m_close = nullptr;
};

} // namespace tokendesk
