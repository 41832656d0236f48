#include "messagestack.h"
#include "notice.h"
#include "run/runflow.h"
#include "run/runpanel.h"
#include "table/cardtokentable.h"
#include "workspace.h"

#include <QLineEdit>
#include <QPushButton>

// A run of many deletions in the workspace, and what keeps the window from being closed.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutClosing = u"closing"_s;

} // namespace

void Workspace::connectRun(const CardTokensApi& api)
{
    constexpr std::chrono::milliseconds rest(500);
    m_choiceRest.setSingleShot(true);
    m_choiceRest.setInterval(rest);
    m_choiceRest.callOnTimeout(this, &Workspace::showChoice);
    m_runFlow = new RunFlow(api, m_deletions, m_account, *m_runPanel, this);
    connect(m_runFlow, &RunFlow::focusFreed, this, &Workspace::focusWhereWorkGoesOn, Qt::QueuedConnection);
    connect(m_runFlow, &RunFlow::closed, this, &Workspace::closedWhatCame);
    connect(m_runFlow, &RunFlow::copied, this, [this] { tellCopied(true); });
    connect(m_runFlow, &RunFlow::journalWanted, this, &Workspace::runJournalWanted);
    connect(m_runFlow, &RunFlow::receiptWanted, this, &Workspace::runReceiptWanted);
    connect(m_runFlow, &RunFlow::chooseWanted, this, &Workspace::chooseTokens);
    connect(m_runFlow, &RunFlow::ended, this, [this] {
        showChoice();
        closeSettledQuestion();
        if (!m_leavesWhenEnded)
            return;
        m_leavesAnyway = true;
        window()->close();
    });
}

void Workspace::chooseTokens(const QStringList& tokenIds)
{
    m_filter->clear();
    if (m_table->chooseTokens(tokenIds) == tokenIds.size()) {
        m_table->setFocus(Qt::OtherFocusReason);
        return;
    }
    LookUpQuery query;
    query.kind = LookUpKind::List;
    query.ids = tokenIds;
    lookUp(query);
    m_idsToChoose = tokenIds;
    focusWork();
}

bool Workspace::mayLeave()
{
    const int busy = m_deletions.busyCount();
    if (!hasOpenDeletions() || m_leavesAnyway)
        return true;
    Notice& message = m_messages->messageAbout(aboutClosing);
    if (m_runFlow->isUnderWay()) {
        askToStopRun(message);
        return false;
    }
    message.say(Tone::Caution,
        busy > 0 ? tr("A deletion is under way. Wait for its outcome; if you leave, it is looked up at the next start.")
                 : tr("A deletion's outcome is unknown. Check again before you tell anyone that it is gone; if you "
                      "leave, it is looked up at the next start."));
    message.addButton(tr("Stay"), [this] { m_messages->close(aboutClosing); })->setFocus(Qt::TabFocusReason);
    message.addButton(tr("Leave anyway"), [this] {
        m_leavesAnyway = true;
        window()->close();
    });
    return false;
}

void Workspace::askToStopRun(Notice& message)
{
    message.say(Tone::Caution, m_runFlow->leavingWords());
    message
        .addButton(tr("Stay"),
            [this] {
                m_leavesWhenEnded = false;
                m_messages->close(aboutClosing);
            })
        ->setFocus(Qt::TabFocusReason);
    message.addButton(tr("Stop the run and leave"), [this] {
        m_leavesWhenEnded = true;
        m_messages->close(aboutClosing);
        m_runFlow->stop();
    });
}

void Workspace::closeSettledQuestion()
{
    if (!hasOpenDeletions())
        m_messages->close(aboutClosing);
}

} // namespace tokendesk
