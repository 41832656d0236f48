#include "mainwindow.h"

#include "deleteflow.h"
#include "detailspane.h"
#include "environmentband.h"
#include "lookupcontroller.h"
#include "notice.h"
#include "plainlabel.h"
#include "searchbar.h"
#include "settings.h"
#include "startpage.h"
#include "table/cardtokentable.h"
#include "words/cardwords.h"
#include "words/lookupwords.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(
    const AccountProfile& account, const CardTokensApi& api, Deletions& deletions, Settings& settings)
    : m_account(account)
    , m_deletions(deletions)
    , m_settings(settings)
    , m_model(new CardTokenTableModel(this))
    , m_lookUps(new LookUpController(api, deletions, *m_model, this))
    , m_isDark(theme::isDark(QApplication::palette()))
{
    setWindowTitle(tr("Token Desk: %1 (%2)").arg(account.name, words::environment(account.environment())));
    makeLayout(api);
    m_deleteFlow = new DeleteFlow(deletions, account, *m_model, *m_messageBar, this);
    makeFileAndEditMenus();
    makeViewMenu();
    makeTokenAndHelpMenus();
    connectLookUp();
    connect(m_table, &CardTokenTable::currentRowChanged, this, &MainWindow::showChoice);
    connect(m_table, &CardTokenTable::selectionCountChanged, this, &MainWindow::showChoice);
    connect(m_table, &CardTokenTable::deletePressed, this, &MainWindow::askToDelete);
    connect(m_table, &CardTokenTable::contextMenuWanted, this, [this](const QPoint& at) { m_tokenMenu->popup(at); });
    connect(m_details, &DetailsPane::copyTokenIdWanted, m_table, &CardTokenTable::copyTokenIds);
    // A window that was kept open for an answer closes when it is there.
    connect(
        &deletions, &Deletions::stateChanged, this,
        [this] {
            if (m_closeWasDelayed && m_deletions.busyCount() == 0 && m_deletions.unknownCount() == 0)
                close();
        },
        Qt::QueuedConnection);
    restoreLook();
    showChoice();
    m_search->focusText();
}

void MainWindow::makeLayout(const CardTokensApi& api)
{
    m_search = new SearchBar;
    m_table = new CardTokenTable(*m_model);
    m_details = new DetailsPane(api, m_account.apiRoot.host());
    m_messageBar = new Notice;
    m_messageBar->hide();

    QStringList examples;
    if (m_account.isSandbox)
        examples = {u"10234"_s, u"company-fleet"_s};
    auto* start = new StartPage(examples);
    connect(start, &StartPage::exampleChosen, this, &MainWindow::lookUpExample);
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
    column->addWidget(new EnvironmentBand(m_account));
    column->addWidget(m_search);
    column->addWidget(makeResultLine());
    column->addWidget(m_splitter, 1);
    column->addWidget(m_messageBar);
    column->addWidget(makeBottomLine());
    setCentralWidget(central);
}

QWidget* MainWindow::makeResultLine()
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
    m_filter = new QLineEdit;
    m_filter->setClearButtonEnabled(true);
    m_filter->setPlaceholderText(tr("Last four, brand, anything shown"));
    m_filter->setAccessibleName(tr("Filter"));
    m_filter->setEnabled(false);
    m_filter->setFixedWidth(fontMetrics().averageCharWidth() * 40);
    m_filter->installEventFilter(this);
    connect(m_filter, &QLineEdit::textChanged, m_model, &CardTokenTableModel::setFilter);
    connect(m_filter, &QLineEdit::textChanged, this, &MainWindow::showCounts);
    connect(m_filter, &QLineEdit::returnPressed, this, &MainWindow::enterTable);
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

QWidget* MainWindow::makeBottomLine()
{
    m_counts = new PlainLabel;
    m_objection = new PlainLabel;
    m_objection->setForegroundRole(QPalette::PlaceholderText);
    m_deleteButton = new QPushButton(tr("Delete…"));
    m_deleteButton->setAutoDefault(false);
    connect(m_deleteButton, &QPushButton::clicked, this, &MainWindow::askToDelete);
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

void MainWindow::connectLookUp()
{
    connect(m_search, &SearchBar::lookUpWanted, this, &MainWindow::lookUp);
    connect(m_search, &SearchBar::downPressed, this, &MainWindow::enterTable);
    connect(m_lookUps, &LookUpController::refused, this, [this](IdProblem problem) {
        m_result->say(problem == IdProblem::Empty ? Tone::Info : Tone::Danger, words::idProblem(problem));
        m_search->focusText();
    });
    connect(m_lookUps, &LookUpController::started, this, [this] {
        m_pages->setCurrentWidget(m_table);
        m_filter->setEnabled(true);
        m_filter->clear();
        m_progress->show();
        m_result->say(Tone::Plain, words::reading(0));
        m_result->addButton(tr("Stop"), [this] { m_lookUps->stop(); });
        showCounts();
    });
    connect(m_lookUps, &LookUpController::progressed, this, [this](int found) {
        if (m_lookUps->isRunning()) {
            m_result->setText(words::reading(found));
        }
        showCounts();
    });
    connect(m_lookUps, &LookUpController::finished, this, &MainWindow::showResult);
}

void MainWindow::lookUp(const LookUpQuery& query) { m_lookUps->lookUp(query); }

void MainWindow::lookUpExample(const QString& id)
{
    LookUpQuery query;
    query.text = id;
    m_search->setQuery(query);
    m_search->focusText();
    lookUp(query);
}

void MainWindow::showResult(const LookUpResult& result)
{
    m_progress->hide();
    const bool reportable = result.unreadable > 0 || result.repeated > 0 || result.stopped;
    const Tone tone = !result.failures.isEmpty() ? Tone::Danger
        : reportable                             ? Tone::Caution
        : result.found == 0                      ? Tone::Info
                                                 : Tone::Plain;
    m_result->say(tone, words::result(result, m_account.apiRoot.host()));
    if (!result.isWhole()) {
        m_result->addButton(tr("Try again"), [this] { m_lookUps->repeat(); });
    } else if (result.found == 0 && !result.query.includeDeleted) {
        m_result->addButton(tr("Include deleted"), [this, query = result.query]() mutable {
            query.includeDeleted = true;
            m_search->setQuery(query);
            lookUp(query);
        });
    }
    if (m_model->rowCount() == 1)
        m_table->selectRow(0);
    showCounts();
}

void MainWindow::showChoice()
{
    const int chosen = m_table->selectedRowCount();
    const int current = m_table->currentIndex().row();
    if (chosen > 1) {
        QMap<QString, int> countByKind;
        for (const int row : m_table->selectedRowNumbers()) {
            const CardToken& token = m_model->token(row);
            ++countByKind[u"%1, %2"_s.arg(words::brand(token), words::status(token))];
        }
        m_details->showSummary(chosen, countByKind);
    } else if (chosen == 1 && current >= 0) {
        m_details->showToken(m_model->token(current), m_model->deletionState(current));
    } else {
        m_details->showNothing();
    }
    const QString objection = this->objection();
    m_objection->setText(chosen > 0 ? objection : QString());
    m_deleteButton->setEnabled(objection.isEmpty());
    m_deleteButton->setToolTip(plainToolTip(objection));
    m_deleteAction->setEnabled(objection.isEmpty());
    showCounts();
}

void MainWindow::showCounts()
{
    const int shown = m_model->rowCount();
    const int chosen = m_table->selectedRowCount();
    QString text = shown == m_model->total() ? tr("%Ln shown", nullptr, shown)
                                             : tr("%1 of %Ln shown", nullptr, m_model->total()).arg(shown);
    if (chosen > 0)
        text += u" · "_s + tr("%Ln chosen", nullptr, chosen);
    m_counts->setText(m_pages->currentWidget() == m_table ? text : QString());
}

QString MainWindow::objection() const
{
    const int chosen = m_table->selectedRowCount();
    if (chosen == 0)
        return tr("Choose the card token to delete.");
    if (chosen > 1)
        return tr("Choose one card token: this version deletes one at a time.");
    return m_deleteFlow->objection(m_model->token(m_table->selectedRowNumbers().first()));
}

void MainWindow::enterTable()
{
    if (m_pages->currentWidget() == m_table && m_model->rowCount() > 0)
        m_table->setFocus(Qt::TabFocusReason);
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Down) {
        enterTable();
        return true;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent* event)
{
    // The desktop went from light to dark, or back.
    if (event->type() == QEvent::ApplicationPaletteChange && m_isDark != theme::isDark(QApplication::palette())) {
        m_isDark = !m_isDark;
        theme::apply(*qApp, m_settings.appearance());
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::escape()
{
    if (m_lookUps->isRunning())
        m_lookUps->stop();
    else if (!m_filter->text().isEmpty())
        m_filter->clear();
    else
        m_messageBar->hide();
}

void MainWindow::askToDelete()
{
    const QString objection = this->objection();
    if (!objection.isEmpty()) {
        m_messageBar->say(Tone::Info, objection);
        return;
    }
    const CardToken token = m_model->token(m_table->selectedRowNumbers().first());
    m_deleteFlow->ask(token, m_details->lastUse(token.id));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    const int busy = m_deletions.busyCount();
    const int unknown = m_deletions.unknownCount();
    if (!m_closeWasDelayed && busy + unknown > 0) {
        m_closeWasDelayed = true;
        m_messageBar->say(Tone::Caution,
            busy > 0 ? tr("A deletion is under way. Token Desk closes when its outcome is known; close again to "
                          "leave now and not learn it.")
                     : tr("A deletion's outcome is unknown, and this version keeps no record of it. Check again, or "
                          "close again to leave."));
        event->ignore();
        return;
    }
    saveLook();
    event->accept();
}

} // namespace tokendesk
