#include "deleteflow.h"
#include "environmentband.h"
#include "helpsheet.h"
#include "lists/listflow.h"
#include "look.h"
#include "lookupcontroller.h"
#include "messagestack.h"
#include "run/runflow.h"
#include "searchbar.h"
#include "table/cardtokentable.h"
#include "words/lookupwords.h"
#include "workspace.h"

#include <QActionGroup>
#include <QApplication>
#include <QLineEdit>
#include <QMenuBar>
#include <QMessageBox>
#include <QSplitter>

// The menus of the workspace.

namespace tokendesk {

using namespace Qt::StringLiterals;

QAction* Workspace::addAction(
    QMenu& menu, const QString& text, const QKeySequence& shortcut, std::function<void()> action)
{
    QAction* result = menu.addAction(text);
    result->setShortcut(shortcut);
    connect(result, &QAction::triggered, this, std::move(action));
    return result;
}

template <typename Enum>
void Workspace::addChoices(QMenu& menu, const QList<std::pair<Enum, QString>>& choices, std::function<Enum()> current,
    std::function<void(Enum)> choose)
{
    auto* group = new QActionGroup(&menu);
    for (const auto& [value, text] : choices) {
        QAction* action = addAction(menu, text, {}, [choose, value] { choose(value); });
        action->setCheckable(true);
        group->addAction(action);
        // Each time: the settings dialog changes it too.
        connect(
            &menu, &QMenu::aboutToShow, action, [action, current, value] { action->setChecked(value == current()); });
    }
}

void Workspace::makeFileAndEditMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    addAction(*file, tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { window()->close(); });

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    addAction(*edit, tr("&Find"), QKeySequence::Find, [this] { m_search->focusText(); });
    addAction(
        *edit, tr("Look up a lis&t…"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F), [this] { m_listFlow->ask(); });
    addAction(*edit, tr("Fi&lter what is shown"), QKeySequence(Qt::Key_Slash), [this] {
        m_filter->setFocus(Qt::ShortcutFocusReason);
        m_filter->selectAll();
    });
    addAction(*edit, tr("Look up &again"), QKeySequence(Qt::Key_F5), [this] { m_lookUps->repeat(); });
    m_recentMenu = edit->addMenu(tr("&Recent look-ups"));
    connect(m_recentMenu, &QMenu::aboutToShow, this, &Workspace::fillRecentMenu);
    addAction(
        *edit, tr("&Stop, clear the filter, close the message"), QKeySequence(Qt::Key_Escape), [this] { escape(); });
    edit->addSeparator();
    addAction(*edit, tr("Choose all s&hown"), QKeySequence::SelectAll, [this] { m_table->selectAll(); });
    addAction(*edit, tr("&Copy row"), QKeySequence::Copy, [this] { tellCopied(m_table->copyRows()); });
    addAction(*edit, tr("Copy c&ell"), {}, [this] { tellCopied(m_table->copyCell()); });
    addAction(*edit, tr("Copy token &id"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C),
        [this] { tellCopied(m_table->copyTokenIds()); });
}

void Workspace::makeViewMenu()
{
    QMenu* view = menuBar()->addMenu(tr("&View"));
    QAction* details = view->addAction(tr("&Details"));
    details->setShortcut(QKeySequence(Qt::Key_F9));
    details->setCheckable(true);
    details->setChecked(m_look.showsDetails());
    connect(details, &QAction::toggled, this, [this](bool shown) {
        m_splitter->widget(1)->setVisible(shown);
        m_look.setShowsDetails(shown);
    });
    addAction(*view, tr("&Take deleted ones off the table"), {}, [this] {
        m_table->takeDeletedOff();
        showCounts();
    });
    QMenu* columns = view->addMenu(tr("&Columns"));
    connect(columns, &QMenu::aboutToShow, this, [this, columns] {
        columns->clear();
        m_table->fillColumnMenu(*columns);
    });
    QMenu* sort = view->addMenu(tr("&Sort by"));
    connect(sort, &QMenu::aboutToShow, this, [this, sort] {
        sort->clear();
        m_table->fillSortMenu(*sort);
    });
    addChoices<Density>(
        *view->addMenu(tr("&Row height")),
        {{Density::Compact, tr("&Compact")}, {Density::Normal, tr("&Normal")}, {Density::Roomy, tr("&Roomy")}},
        [this] { return m_look.density(); },
        [this](Density density) {
            m_look.setDensity(density);
            takeDensity();
            emit densityChanged();
        });
    addChoices<Appearance>(
        *view->addMenu(tr("&Appearance")),
        {{Appearance::System, tr("As the &system")}, {Appearance::Light, tr("&Light")},
            {Appearance::Dark, tr("&Dark")}},
        [this] { return m_look.appearance(); },
        [this](Appearance appearance) {
            m_look.setAppearance(appearance);
            theme::apply(*qApp, appearance);
        });
}

void Workspace::makeTokenAndHelpMenus()
{
    m_tokenMenu = menuBar()->addMenu(tr("&Token"));
    m_deleteAction = addAction(*m_tokenMenu, tr("&Delete…"), QKeySequence::Delete, [this] { askToDelete(); });
    m_checkAgainAction = addAction(
        *m_tokenMenu, tr("Check &again whether it is deleted"), {}, [this] { m_deletions.checkAgain(chosenId()); });
    m_customerAction = addAction(*m_tokenMenu, tr("All cards of this c&ustomer"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A), [this] { lookUpCustomer(); });
    m_tokenMenu->addSeparator();
    m_tokenMenu->addActions(m_runFlow->actions());
    m_tokenMenu->addSeparator();
    addAction(*m_tokenMenu, tr("Copy &row"), {}, [this] { tellCopied(m_table->copyRows()); });
    addAction(*m_tokenMenu, tr("Copy c&ell"), {}, [this] { tellCopied(m_table->copyCell()); });
    addAction(*m_tokenMenu, tr("Copy token &id"), {}, [this] { tellCopied(m_table->copyTokenIds()); });
    m_ticketAction
        = addAction(*m_tokenMenu, tr("Copy outcome for a &ticket"), QKeySequence(Qt::CTRL | Qt::Key_T), [this] {
              m_deleteFlow->copyForTicket(ticketId());
              tellCopied(true);
          });

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    addAction(*help, tr("&Keyboard"), QKeySequence(Qt::Key_F1), [this] { showHelp(); });
    addAction(*help, tr("Save &diagnostics…"), {}, [this] { emit diagnosticsWanted(); });
    addAction(*help, tr("&About Token Desk"), {}, [this] { showAbout(); });
}

QString Workspace::ticketId() const
{
    const QString id = chosenId();
    if (m_deleteFlow->hasOutcome(id))
        return id;
    const bool isTold = m_messages->hasMessageAbout(m_lastOutcome) && m_deleteFlow->hasOutcome(m_lastOutcome);
    return isTold ? m_lastOutcome : QString();
}

void Workspace::updateTicketAction() { m_ticketAction->setEnabled(!ticketId().isEmpty()); }

void Workspace::addProgramMenu(QMenu& menu)
{
    menuBar()->insertMenu(menuBar()->actions().value(1), &menu);
    m_band->setMenu(&menu);
}

void Workspace::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const LookUpQuery& query : m_lookUps->recent()) {
        QString text = words::query(query);
        addAction(*m_recentMenu, text.replace(u'&', u"&&"_s), {}, [this, query] { lookUp(query); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("None in this session"))->setEnabled(false);
}

void Workspace::showHelp()
{
    QList<QAction*> actions;
    for (const QAction* top : menuBar()->actions())
        actions += top->menu()->actions();
    (new HelpSheet(actions, this))->open();
}

void Workspace::showAbout()
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, tr("About Token Desk"),
        tr("Token Desk %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, this);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Look up and delete stored card tokens. Licensed under Apache-2.0; uses Qt %1 (LGPL-3).")
                                .arg(QString::fromLatin1(qVersion())));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace tokendesk
