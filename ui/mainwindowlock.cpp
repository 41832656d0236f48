#include "accounts/accountflow.h"
#include "accounts/lockpage.h"
#include "activity/activity.h"
#include "mainwindow.h"
#include "messagestack.h"
#include "receipts/receiptflow.h"
#include "workspace.h"

#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QMenuBar>
#include <QStackedWidget>

// What the lock takes from the window and gives back, and what brings it.

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

bool isActivity(QEvent::Type type)
{
    switch (static_cast<int>(type)) {
    case QEvent::KeyPress:
    case QEvent::MouseButtonPress:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TabletPress:
        return true;
    default:
        return false;
    }
}

const QString aboutClosing = u"closing"_s;

} // namespace

bool MainWindow::isLocked() const { return m_pages->currentWidget() == m_lockFrame; }

void MainWindow::lock(LockedBy by)
{
    if (isLocked())
        return;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    for (QDialog* dialog : findChildren<QDialog*>())
        dialog->reject();
    m_receipts->abandon();
    for (const auto& [key, workspace] : m_workspaces)
        workspace->conceal();
    forgetJournal();
    concealActivity();
    m_accounts.lock();
    m_flow->forgetNotice();
    m_messages->close(aboutClosing);
    const QString why = by == LockedBy::Person
        ? tr("What was on screen is gone.")
        : tr("Nobody used it for %Ln minute(s). What was on screen is gone.", nullptr, m_settings.values().lockMinutes);
    m_lock->setReason(why);
    tellLocked();
    showPage(m_lockFrame);
    if (m_wish)
        showWish();
    // Again when a dialog that was open has given the focus back.
    QMetaObject::invokeMethod(m_lock, &LockPage::focusFirst, Qt::QueuedConnection);
}

void MainWindow::unlock()
{
    m_activity.reveal();
    m_messages->close(aboutClosing);
    if (m_wish && (!m_current || isInterruptible()))
        followWish();
    else if (!m_current)
        showWelcome();
    else if (m_current->isSandbox)
        openSandbox({});
    else
        openAccount(*m_current);
}

void MainWindow::tellLocked() { m_lock->setDeletions(m_accounts.busyCount(), m_accounts.pausedCount()); }

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    // Whoever comes back too late finds the lock, and what they pressed reaches nothing.
    if (isActivity(event->type()) && !m_idle.noteActivity())
        return true;
    // A dialog or an open menu keeps shortcuts away, and must not keep the lock away.
    if (event->type() == QEvent::KeyPress && (QApplication::activeModalWidget() || QApplication::activePopupWidget())
        && static_cast<QKeyEvent*>(event)->keyCombination() == QKeyCombination(Qt::CTRL, Qt::Key_L)) {
        QMetaObject::invokeMethod(
            this, [this] { lock(LockedBy::Person); }, Qt::QueuedConnection);
        return true;
    }
    if (event->type() == QEvent::FocusIn && qobject_cast<QMenuBar*>(watched))
        leaveMenuBar(static_cast<QFocusEvent*>(event)->reason());
    if (event->type() == QEvent::Hide && watched == m_inTheWay)
        QMetaObject::invokeMethod(this, &MainWindow::followIfFree, Qt::QueuedConnection);
    return QMainWindow::eventFilter(watched, event);
}

} // namespace tokendesk
