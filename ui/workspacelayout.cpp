#include "clearablefield.h"
#include "detailspane.h"
#include "environmentband.h"
#include "look.h"
#include "lookupcontroller.h"
#include "messagestack.h"
#include "notice.h"
#include "plainlabel.h"
#include "rowkeeper.h"
#include "run/runpanel.h"
#include "searchbar.h"
#include "startpage.h"
#include "statuslabel.h"
#include "table/cardtokentable.h"
#include "table/rowheights.h"
#include "workspace.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

// How the workspace is laid out, what it remembers of that between two starts, and where the focus goes in it.

namespace tokendesk {

using namespace Qt::StringLiterals;

void Workspace::makeLayout(const CardTokensApi& api)
{
    m_search = new SearchBar;
    m_table = new CardTokenTable(*m_model);
    m_rowKeeper = new RowKeeper(*m_table, *m_model);
    m_details = new DetailsPane(api, m_account.apiRoot.host());
    m_messages = new MessageStack;

    QStringList examples;
    if (m_account.isSandbox)
        examples = {u"10234"_s, u"company-fleet"_s};
    auto* start = new StartPage(examples);
    connect(start, &StartPage::exampleChosen, this, &Workspace::lookUpExample);
    m_pages = new QStackedWidget;
    m_pages->addWidget(start);
    m_pages->addWidget(m_table);

    m_splitter = new QSplitter;
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_details->setMinimumWidth(fontMetrics().averageCharWidth() * 34);

    auto* central = new QWidget;
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    m_band = new EnvironmentBand(m_account);
    column->addWidget(m_band);
    column->addWidget(m_search);
    column->addWidget(makeResultLine());
    column->addWidget(m_splitter, 1);
    m_runPanel = new RunPanel;
    column->addWidget(m_runPanel);
    column->addWidget(m_messages);
    column->addWidget(makeBottomLine());
    setCentralWidget(central);
}

QWidget* Workspace::makeResultLine()
{
    m_result = new Notice;
    // A message with a button must not move the table.
    m_result->setMinimumHeight(QPushButton(tr("Stop")).sizeHint().height() + theme::grid);
    m_progress = new QProgressBar;
    m_progress->setRange(0, 0);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(theme::grid * 12);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    m_filter = new ClearableField(tr("Filter"), tr("Last four, brand, anything shown"));
    m_filter->setEnabled(false);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &CardTokenTableModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &Workspace::showCounts);
    connect(m_filter, &QLineEdit::returnPressed, this, &Workspace::enterTable);
    auto* label = new QLabel(tr("Fi&lter"));
    label->setBuddy(m_filter);

    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_result, 1);
    row->addWidget(m_progress);
    row->addWidget(label);
    row->addWidget(m_filter);
    return line;
}

QWidget* Workspace::makeBottomLine()
{
    m_counts = new StatusLabel;
    m_objection = new StatusLabel;
    m_objection->setForegroundRole(QPalette::PlaceholderText);
    m_deleteButton = new QPushButton(tr("Delete…"));
    m_deleteButton->setAutoDefault(true);
    connect(m_deleteButton, &QPushButton::clicked, this, &Workspace::askToDelete);
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid * 2);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_objection);
    row->addWidget(m_deleteButton);
    return line;
}

void Workspace::restoreLook()
{
    constexpr int firstWidth = 1180;
    if (!m_splitter->restoreState(m_look.splitterState()))
        m_splitter->setSizes({firstWidth * 5 / 8, firstWidth * 3 / 8});
    m_table->restoreColumns(m_look.columnsState());
    takeDensity();
    m_splitter->widget(1)->setVisible(m_look.showsDetails());
}

void Workspace::takeDensity() { setRowHeights(*m_table, m_look.density()); }

void Workspace::saveLook()
{
    m_look.setSplitterState(m_splitter->saveState());
    m_look.setColumnsState(m_table->columnsState());
}

void Workspace::focusWhereWorkGoesOn()
{
    if (!QApplication::activeModalWidget() && isVisible())
        focusWork();
}

void Workspace::focusWork()
{
    // Rows may come as long as a look-up runs.
    if (m_pages->currentWidget() == m_table && (m_model->rowCount() > 0 || m_lookUps->isRunning()))
        m_table->setFocus(Qt::OtherFocusReason);
    else
        m_search->focusText();
}

} // namespace tokendesk
