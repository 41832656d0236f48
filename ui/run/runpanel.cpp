#include "run/runpanel.h"

#include "notice.h"
#include "statuslabel.h"
#include "words/journaltroublewords.h"
#include "words/runwords.h"
#include "wrappingrow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace tokendesk {

RunPanel::RunPanel(QWidget* parent)
    : QFrame(parent)
    , m_words(new StatusLabel)
    , m_bar(new QProgressBar)
    , m_progressLine(new QWidget)
    , m_endLine(new QWidget)
    , m_notice(new Notice)
    , m_customers(new Notice)
{
    setFrameShape(QFrame::StyledPanel);
    m_words->setWordWrap(true);
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("Deletions that have ended"));
    m_progressLine->setLayout(makeProgressLine());
    m_endLine->setLayout(makeEndButtons());
    for (Notice* notice : {m_notice, m_customers})
        connect(notice, &Notice::focusFreed, this, &RunPanel::focusFreed);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::halfGrid, theme::grid, theme::halfGrid);
    column->setSpacing(theme::halfGrid);
    for (QWidget* widget :
        {m_progressLine, static_cast<QWidget*>(m_notice), m_endLine, static_cast<QWidget*>(m_customers)})
        column->addWidget(widget);
    hide();
}

QPushButton* RunPanel::makeButton(QLayout& row, const QString& text, void (RunPanel::*wanted)())
{
    auto* button = new QPushButton(text);
    // Enter presses it too, not only Space.
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, wanted);
    row.addWidget(button);
    return button;
}

QLayout* RunPanel::makeProgressLine()
{
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    auto* column = new QVBoxLayout;
    column->setSpacing(theme::halfGrid);
    column->addWidget(m_words);
    column->addWidget(m_bar);
    row->addLayout(column, 1);
    m_pause = makeButton(*row, tr("Pause"), &RunPanel::pauseWanted);
    m_resume = makeButton(*row, tr("Resume"), &RunPanel::resumeWanted);
    m_stop = makeButton(*row, tr("Stop"), &RunPanel::stopWanted);
    return row;
}

QLayout* RunPanel::makeEndButtons()
{
    auto* row = new WrappingRow(theme::grid);
    m_choose = makeButton(*row, tr("Choose those not deleted"), &RunPanel::chooseNotDeletedWanted);
    m_checkAgain = makeButton(*row, tr("Check again"), &RunPanel::checkAgainWanted);
    makeButton(*row, tr("Copy for ticket"), &RunPanel::ticketWanted);
    makeButton(*row, tr("Receipt…"), &RunPanel::receiptWanted);
    makeButton(*row, tr("Show in journal"), &RunPanel::journalWanted);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(theme::grid);
    line->addLayout(row, 1);
    m_close = makeButton(*line, tr("Close"), &RunPanel::closeWanted);
    line->setAlignment(m_close, Qt::AlignTop);
    return line;
}

void RunPanel::begin(const RunRequest& request)
{
    m_request = request;
    m_lastStep = 0;
    m_bar->setRange(0, static_cast<int>(request.tokens.size()));
    m_bar->setValue(0);
    m_notice->hide();
    m_customers->hide();
    m_endLine->hide();
    m_progressLine->show();
    showRunning();
    show();
    m_words->announce(words::runBegins(static_cast<int>(request.tokens.size())));
}

void RunPanel::showProgress(const RunProgress& progress)
{
    const int ended = progress.endedCount();
    m_bar->setValue(ended);
    const QString text = words::runProgress(progress);
    // Aloud at each quarter only.
    constexpr int steps = 4;
    const int step = progress.total > 0 ? static_cast<int>(qint64(ended) * steps / progress.total) : 0;
    if (step > m_lastStep && step < steps)
        m_words->announce(text);
    else
        m_words->setText(text);
    m_lastStep = std::max(step, m_lastStep);
}

void RunPanel::showRunning()
{
    const bool hadFocus = m_resume->hasFocus();
    m_isResumedSooner = false;
    m_pause->show();
    m_resume->hide();
    m_stop->show();
    m_stop->setEnabled(true);
    m_notice->hide();
    if (hadFocus)
        m_pause->setFocus(Qt::OtherFocusReason);
}

void RunPanel::showWaiting(const QDateTime& until)
{
    RunPause pause;
    pause.why = RunPause::Why::RateLimited;
    pause.until = until;
    const bool isResumedSooner = m_isResumedSooner || !m_resume->isHidden();
    showRunning();
    m_isResumedSooner = isResumedSooner;
    say(words::tone(pause), isResumedSooner ? words::runWaits(until) : words::runPause(pause, {}));
}

void RunPanel::showPaused(const RunPause& pause, const QDateTime& waitsUntil)
{
    const bool hadFocus = m_pause->hasFocus();
    m_resume->show();
    m_pause->hide();
    if (hadFocus)
        m_resume->setFocus(Qt::OtherFocusReason);
    say(words::tone(pause), words::runPause(pause, m_request.account.apiRoot.host(), waitsUntil));
}

void RunPanel::showStopping()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_pause->hide();
    m_resume->hide();
    m_stop->setEnabled(false);
    if (hadFocus)
        emit focusFreed();
    say(Tone::Muted, tr("Stopping: nothing new is sent. What is under way is waited for, and recorded."));
}

void RunPanel::showSummary(const RunProgress& progress)
{
    m_choose->setVisible(words::notDeletedCount(progress) > 0);
    const auto unknown = progress.ended.find(DeletionOutcome::Kind::Unknown);
    m_checkAgain->setVisible(unknown != progress.ended.end() && unknown->second > 0);
    m_checkAgain->setEnabled(true);
    showEnd(words::runTone(progress), words::runSummary(progress));
}

void RunPanel::showNotStarted(const JournalError& problem)
{
    m_choose->hide();
    m_checkAgain->hide();
    showEnd(Tone::Danger,
        tr("Nothing was sent: the run can't be recorded. %1 Then start it anew.").arg(words::cannotWrite(problem)));
}

void RunPanel::showEnd(Tone tone, const QString& text)
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    m_progressLine->hide();
    m_endLine->show();
    say(tone, text);
    if (hadFocus && !isAncestorOf(QApplication::focusWidget()))
        focusFirst();
}

void RunPanel::showCheckingAgain()
{
    if (m_checkAgain->hasFocus())
        m_close->setFocus(Qt::OtherFocusReason);
    m_checkAgain->setEnabled(false);
}

void RunPanel::showCustomersProgress(int done, int total)
{
    const QString text = words::checkingCustomers(done, total);
    if (m_customers->isVisibleTo(this) && done > 0) {
        m_customers->setText(text);
        return;
    }
    m_customers->say(Tone::Muted, text);
    m_customers->addButton(tr("Stop"), [this] { emit stopCustomersWanted(); });
}

void RunPanel::showCustomersResult(Tone tone, const QString& text, bool remaining)
{
    m_customers->say(tone, text);
    if (remaining)
        m_customers->addButton(tr("Show"), [this] { emit showRemainingWanted(); });
}

void RunPanel::focusFirst()
{
    for (QPushButton* button : {m_pause, m_resume, m_choose, m_checkAgain, m_close})
        if (button->isVisible() && button->isEnabled()) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
}

void RunPanel::say(Tone tone, const QString& text)
{
    if (!m_notice->isVisibleTo(this) || m_notice->text() != text)
        m_notice->say(tone, text);
}

} // namespace tokendesk
