#include "run/runflow.h"

#include "receipts/runreceipt.h"
#include "run/deletemanydialog.h"
#include "run/runpanel.h"
#include "words/reasonwords.h"
#include "words/runreceiptwords.h"
#include "words/runwords.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>

namespace tokendesk {

using namespace Qt::StringLiterals;

RunFlow::RunFlow(
    const CardTokensApi& api, Deletions& deletions, AccountProfile account, RunPanel& panel, QWidget* window)
    : QObject(window)
    , m_api(api)
    , m_deletions(deletions)
    , m_account(std::move(account))
    , m_panel(panel)
    , m_reasons(words::usualReasons())
    , m_window(window)
    , m_pauseAction(new QAction(tr("&Pause or resume the run"), this))
    , m_stopAction(new QAction(tr("&Stop the run"), this))
    , m_goAction(new QAction(tr("&Go to the run"), this))
{
    constexpr std::chrono::milliseconds pause(100);
    m_settled.setSingleShot(true);
    m_settled.setInterval(pause);
    m_settled.callOnTimeout(this, &RunFlow::showEnd);
    makeActions();
    connectPanel();
    connect(&deletions, &Deletions::runChanged, this, &RunFlow::follow);
    connect(&deletions, &Deletions::forbidden, this, [this] { delete m_dialog; });
    // One that a window before this one began.
    follow();
}

void RunFlow::makeActions()
{
    m_pauseAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    m_stopAction->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    m_goAction->setShortcut(QKeySequence(Qt::Key_F6));
    connect(m_pauseAction, &QAction::triggered, this, &RunFlow::pauseOrResume);
    connect(m_stopAction, &QAction::triggered, this, &RunFlow::stop);
    connect(m_goAction, &QAction::triggered, &m_panel, &RunPanel::focusFirst);
}

void RunFlow::connectPanel()
{
    connect(&m_panel, &RunPanel::pauseWanted, this, &RunFlow::pauseOrResume);
    connect(&m_panel, &RunPanel::resumeWanted, this, &RunFlow::pauseOrResume);
    connect(&m_panel, &RunPanel::stopWanted, this, &RunFlow::stop);
    connect(&m_panel, &RunPanel::checkAgainWanted, this, [this] {
        if (!m_run)
            return;
        m_panel.showCheckingAgain();
        m_run->checkAgain();
    });
    connect(&m_panel, &RunPanel::chooseNotDeletedWanted, this, &RunFlow::chooseNotDeleted);
    connect(&m_panel, &RunPanel::ticketWanted, this, &RunFlow::copyForTicket);
    connect(&m_panel, &RunPanel::journalWanted, this, [this] {
        if (m_run)
            emit journalWanted(m_run->request().id);
    });
    connect(&m_panel, &RunPanel::receiptWanted, this, [this] {
        if (m_run)
            emit receiptWanted(m_run->request().id);
    });
    connect(&m_panel, &RunPanel::stopCustomersWanted, this, [this] {
        if (m_check)
            m_check->stop();
    });
    connect(&m_panel, &RunPanel::showRemainingWanted, this, [this] {
        QStringList ids;
        for (const CardToken& token : std::as_const(m_report.remaining))
            ids += token.id;
        emit chooseWanted(ids);
    });
    connect(&m_panel, &RunPanel::closeWanted, this, &RunFlow::close);
    connect(&m_panel, &RunPanel::focusFreed, this, &RunFlow::focusFreed);
}

QString RunFlow::objection() const
{
    if (isUnderWay())
        return tr("A run is under way. Wait for its end, or stop it, before you start another one.");
    if (m_deletions.isRecovering())
        return tr("Deletions that were interrupted are being looked up first.");
    return {};
}

void RunFlow::ask(QList<CardToken> chosen)
{
    delete m_dialog;
    m_dialog = new DeleteManyDialog(
        runChoice(std::move(chosen), m_account, m_deletions), m_account, m_api, m_reasons, m_window);
    m_dialog->keepTo(m_deletions.rules());
    connect(m_dialog, &DeleteManyDialog::confirmed, this, &RunFlow::start);
    // Queued: what can have the focus is settled when the run has started.
    connect(
        m_dialog, &QDialog::finished, this,
        [this, before = QPointer(m_window->focusWidget())] {
            if (before && before->isVisible() && before->isEnabled())
                before->setFocus(Qt::OtherFocusReason);
            else
                emit focusFreed();
        },
        Qt::QueuedConnection);
    m_dialog->open();
}

void RunFlow::start(const RunRequest& request)
{
    // What became of the one before has been seen: its summary stood there.
    m_deletions.startRun(request);
}

void RunFlow::follow()
{
    DeletionRun* run = m_deletions.run();
    if (run == m_run) {
        show();
        return;
    }
    if (m_run)
        m_run->disconnect(this);
    m_run = run;
    delete m_check;
    m_isChecked = false;
    if (!run) {
        m_panel.hide();
        updateActions();
        return;
    }
    connect(run, &DeletionRun::progressed, this, [this] {
        if (isUnderWay())
            m_panel.showProgress(m_run->progress());
    });
    connect(run, &DeletionRun::outcomeKnown, this, [this] {
        if (isUnderWay())
            return;
        // What customers have left may have changed, too.
        m_isChecked = false;
        m_settled.start();
    });
    connect(run, &DeletionRun::ended, this, &RunFlow::ended);
    m_panel.begin(run->request());
    m_panel.showProgress(run->progress());
    show();
}

void RunFlow::show()
{
    updateActions();
    if (!m_run)
        return;
    switch (m_run->state()) {
    case DeletionRun::State::Starting:
        m_panel.showRunning();
        break;
    case DeletionRun::State::Running:
        if (m_run->waitsUntil().isValid())
            m_panel.showWaiting(m_run->waitsUntil());
        else
            m_panel.showRunning();
        break;
    case DeletionRun::State::Paused:
        m_panel.showPaused(m_run->pause().value_or(RunPause()), m_run->waitsUntil());
        break;
    case DeletionRun::State::Stopping:
        m_panel.showStopping();
        break;
    case DeletionRun::State::Ended:
        showEnd();
        break;
    }
}

void RunFlow::showEnd()
{
    if (!m_run || isUnderWay())
        return;
    if (const auto problem = m_run->startProblem()) {
        m_panel.showNotStarted(*problem);
        return;
    }
    m_panel.showSummary(m_run->progress());
    if (!m_isChecked)
        checkCustomers();
}

void RunFlow::checkCustomers()
{
    m_isChecked = true;
    delete m_check;
    m_check = new CustomersCheck(m_api, m_account.accountId, m_run->request().tokens, this);
    connect(m_check, &CustomersCheck::progressed, &m_panel, &RunPanel::showCustomersProgress);
    connect(m_check, &CustomersCheck::finished, this, [this](const CustomersReport& report) {
        m_report = report;
        m_panel.showCustomersResult(
            words::tone(report), words::customersResult(report, m_account.apiRoot.host()), !report.remaining.isEmpty());
    });
    m_panel.showCustomersProgress(0, m_check->total());
    m_check->start();
}

bool RunFlow::isUnderWay() const
{
    const DeletionRun* run = m_deletions.run();
    return run && run->state() != DeletionRun::State::Ended;
}

QString RunFlow::leavingWords() const { return m_run ? words::leavingRun(m_run->progress()) : QString(); }

void RunFlow::stop()
{
    if (isUnderWay())
        m_deletions.run()->stop();
}

void RunFlow::pauseOrResume()
{
    if (!isUnderWay())
        return;
    if (m_run->state() == DeletionRun::State::Paused)
        m_run->resume();
    else
        m_run->pauseByPerson();
}

void RunFlow::chooseNotDeleted()
{
    if (!m_run)
        return;
    QStringList ids;
    for (const DeletionOutcome& outcome : m_run->outcomes())
        if (!outcome.isGone() && !outcome.isOpen())
            ids += outcome.request.token.id;
    emit chooseWanted(ids);
}

void RunFlow::copyForTicket()
{
    if (!m_run)
        return;
    QApplication::clipboard()->setText(
        words::runForTicket(runReceiptFrom(m_run->request(), m_run->outcomes(), QDateTime::currentDateTimeUtc())));
    emit copied();
}

void RunFlow::close()
{
    if (!isUnderWay())
        m_deletions.dismissRun();
    emit focusFreed();
    emit closed();
}

void RunFlow::updateActions()
{
    m_pauseAction->setEnabled(isUnderWay());
    m_stopAction->setEnabled(isUnderWay());
    m_goAction->setEnabled(m_run);
}

} // namespace tokendesk
