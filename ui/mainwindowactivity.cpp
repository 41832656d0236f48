#include "accounts/accountmenu.h"
#include "activity/activity.h"
#include "activity/activitypage.h"
#include "activity/diagnosticsflow.h"
#include "look.h"
#include "mainwindow.h"
#include "messagestack.h"

#include <QStackedWidget>

// What the window has to do with what is asked of servers.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

const QString aboutDiagnostics = u"diagnostics"_s;

} // namespace

void MainWindow::connectActivity()
{
    connect(m_accountMenu, &AccountMenu::activityWanted, this, &MainWindow::showActivity);
    connect(m_diagnostics, &DiagnosticsFlow::told, this,
        [this](Tone tone, const QString& sentence) { tell(aboutDiagnostics, tone, sentence); });
}

void MainWindow::showActivity()
{
    if (!m_activityFrame) {
        auto* page = new ActivityPage(m_activity);
        page->setDensity(m_look.density());
        m_activityFrame = framed(page, m_accountMenu);
        m_activityFrame->setWindowTitle(tr("Token Desk: activity"));
        connect(page, &ActivityPage::left, this, &MainWindow::leaveAside);
        connect(page, &ActivityPage::diagnosticsWanted, m_diagnostics, &DiagnosticsFlow::ask);
    }
    noteBeforeAside();
    showPage(m_activityFrame);
}

void MainWindow::concealActivity()
{
    m_messages->close(aboutDiagnostics);
    m_diagnostics->cutShort();
    if (m_activityFrame)
        m_activityFrame->deleteLater();
    m_activityFrame = nullptr;
    m_activity.conceal();
}

void MainWindow::noteBeforeAside()
{
    QWidget* current = m_pages->currentWidget();
    if (current != m_journalFrame && current != m_activityFrame)
        m_beforeAside = current;
}

void MainWindow::leaveAside()
{
    if (m_beforeAside)
        showPage(m_beforeAside);
    else if (m_current)
        openAccount(*m_current);
    else
        showWelcome();
}

} // namespace tokendesk
