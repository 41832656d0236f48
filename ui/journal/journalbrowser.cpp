#include "journal/journalbrowser.h"

#include "clipboardguard.h"
#include "journal/journalexportflow.h"
#include "journal/journalfilter.h"
#include "journal/journalmodel.h"
#include "journal/journalstory.h"
#include "journal/journaltable.h"
#include "managedmark.h"
#include "notice.h"
#include "plainlabel.h"
#include "statuslabel.h"
#include "table/rowheights.h"
#include "words/clipboardwords.h"
#include "words/journalwords.h"

#include <QHBoxLayout>
#include <QHideEvent>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

using namespace Qt::StringLiterals;

JournalBrowser::JournalBrowser(ReadableJournal& journal, std::shared_ptr<const Clock> clock, QWidget* parent)
    : QWidget(parent)
    , m_journal(journal)
    , m_clock(std::move(clock))
    , m_model(new JournalModel(journal, this))
    , m_filter(new JournalFilter(m_clock))
    , m_state(new Notice)
    , m_table(new JournalTable(*m_model))
    , m_story(new JournalStory(journal))
    , m_pages(new QStackedWidget)
    , m_empty(new PlainLabel)
    , m_showAll(new QPushButton(tr("Show a&ll")))
    , m_splitter(new QSplitter)
    , m_news(new Notice)
    , m_counts(new StatusLabel)
    , m_exportButton(new QPushButton(tr("&Export…")))
    , m_verifyButton(new QPushButton(tr("&Verify")))
    , m_export(new JournalExportFlow(journal, *m_news, *this))
{
    layOut();
    connectParts();
}

JournalBrowser::~JournalBrowser() = default;

void JournalBrowser::layOut()
{
    m_state->hide();
    m_news->hide();
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    auto* empty = new QWidget;
    auto* emptyColumn = new QVBoxLayout(empty);
    emptyColumn->addStretch(1);
    emptyColumn->addWidget(m_empty);
    emptyColumn->addWidget(m_showAll, 0, Qt::AlignHCenter);
    emptyColumn->addStretch(2);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);

    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_pages);
    m_splitter->addWidget(m_story);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    m_story->setMinimumWidth(fontMetrics().averageCharWidth() * 34);
    constexpr int firstWidth = 1180;
    m_splitter->setSizes({firstWidth * 5 / 8, firstWidth * 3 / 8});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeTop());
    column->addWidget(m_filter);
    column->addWidget(m_state);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_news);
    column->addWidget(makeBottom());
}

QWidget* JournalBrowser::makeTop()
{
    auto* title = new PlainLabel(tr("Journal"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto* back = new QPushButton(tr("&Back"));
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &JournalBrowser::left);

    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(back);
    return top;
}

QWidget* JournalBrowser::makeBottom()
{
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_counts);
    row->addStretch(1);
    for (QPushButton* button : {m_verifyButton, m_exportButton}) {
        button->setAutoDefault(true);
        row->addWidget(button);
    }
    return bottom;
}

void JournalBrowser::connectParts()
{
    connect(m_filter, &JournalFilter::changed, this, &JournalBrowser::ask);
    connect(m_filter, &JournalFilter::downPressed, this, &JournalBrowser::enterTable);
    connect(m_model, &JournalModel::changed, this, &JournalBrowser::showState);
    connect(m_model, &JournalModel::failed, this, &JournalBrowser::showTrouble);
    connect(m_table, &JournalTable::currentRowChanged, this, &JournalBrowser::showRow);
    connect(m_story, &JournalStory::copyWanted, this, &JournalBrowser::copyWanted);
    connect(m_story, &JournalStory::receiptWanted, this, &JournalBrowser::receiptWanted);
    connect(m_story, &JournalStory::checkAgainWanted, this, &JournalBrowser::checkAgainWanted);
    connect(m_story, &JournalStory::copied, this, &JournalBrowser::tellCopied);
    connect(m_story, &JournalStory::runWanted, this, &JournalBrowser::showRun);
    connect(m_showAll, &QPushButton::clicked, this, &JournalBrowser::showAll);
    connect(m_exportButton, &QPushButton::clicked, this, [this] { m_export->ask(m_model->query(), m_model->count()); });
    connect(
        m_export, &JournalExportFlow::busyChanged, this, [this] { m_exportButton->setEnabled(!m_export->isBusy()); });
    connect(m_verifyButton, &QPushButton::clicked, this, &JournalBrowser::verify);
    for (Notice* notice : {m_state, m_news})
        connect(notice, &Notice::focusFreed, this, &JournalBrowser::enterTable);

    const auto addShortcut = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    addShortcut(QKeySequence(Qt::Key_Escape), [this] { escape(); });
    addShortcut(QKeySequence::Find, [this] { focusSearch(); });
    addShortcut(QKeySequence(Qt::Key_F5), [this] { ask(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::Key_E), [this] { m_exportButton->click(); });
}

void JournalBrowser::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (!std::exchange(m_isBehind, false))
        return;
    readAccounts();
    if (!m_hasAsked || m_isInTrouble)
        ask();
    else
        m_model->refresh();
}

void JournalBrowser::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    // It has been read. What goes on, and what went wrong, is still there when one comes back.
    if (!event->spontaneous() && (m_news->tone() == Tone::Positive || m_news->tone() == Tone::Info))
        m_news->hide();
}

void JournalBrowser::takeChange()
{
    m_isBehind = true;
    // Of what was written since nothing was verified.
    if (m_news->text() == m_soundness)
        m_news->hide();
    if (m_soon)
        return;
    // A run writes many times a second, and nobody reads as fast.
    constexpr std::chrono::milliseconds soon(300);
    m_soon = m_clock->wakeAfter(soon, [this] {
        m_soon.reset();
        // What nobody sees isn't read.
        if (!isVisible() || !std::exchange(m_isBehind, false))
            return;
        readAccounts();
        // "Today" may have become another day.
        if (wanted() != m_model->query())
            ask();
        else
            m_model->refresh();
    });
}

JournalQuery JournalBrowser::wanted() const
{
    JournalQuery query = m_filter->query();
    query.run = m_run;
    return query;
}

void JournalBrowser::ask()
{
    m_hasAsked = true;
    m_isInTrouble = false;
    m_counts->setText(tr("Reading…"));
    if (m_run.isNull())
        m_state->hide();
    else
        m_state->say(Tone::Info, tr("Only the deletions of one run are shown."));
    if (!m_run.isNull())
        m_state->addButton(tr("Show a&ll"), [this] { showAll(); });
    m_model->setQuery(wanted());
}

void JournalBrowser::readAccounts()
{
    m_journal.accounts(this, [this](const JournalResult<QList<JournalAccount>>& accounts) {
        // Why the journal can't be read is told where its rows should be.
        if (accounts)
            m_filter->setAccounts(*accounts);
    });
}

void JournalBrowser::showState()
{
    if (m_isInTrouble)
        return;
    const bool isEmpty = m_model->rowCount() == 0;
    const bool isAsking = m_filter->isSet() || !m_run.isNull();
    m_empty->setText(isAsking
            ? tr("No deletion matches. Look for other words, or show all of them.")
            : tr("Nothing has been deleted yet. Each deletion is written here before it is sent, and then what came "
                 "of it."));
    m_showAll->setVisible(isAsking);
    m_pages->setCurrentIndex(isEmpty ? 1 : 0);
    const std::optional<int> count = m_model->count();
    const QString counts
        = count ? tr("%Ln deletion(s)", nullptr, *count) : tr("At least %Ln deletion(s)", nullptr, m_model->rowCount());
    if (counts != m_counts->text())
        m_counts->announce(counts);
    // One that was chosen before the filter changed is chosen still.
    if (const std::optional<int> row = m_model->rowOf(m_chosen); row && !m_table->currentIndex().isValid())
        m_table->chooseRow(*row);
}

void JournalBrowser::showTrouble(const JournalError& error)
{
    m_isInTrouble = true;
    m_counts->clear();
    m_state->say(Tone::Danger, words::cannotRead(error));
    m_state->addButton(tr("Tr&y again"), [this] { ask(); });
}

void JournalBrowser::showRow(int row)
{
    if (row < 0)
        return m_story->showNothing();
    const JournalDeletion& deletion = m_model->deletion(row);
    m_chosen = deletion.id;
    m_story->showDeletion(deletion, m_model->isUnderWay(deletion));
}

void JournalBrowser::escape()
{
    if (m_filter->isSet())
        return m_filter->clear();
    if (!m_run.isNull())
        return showAll();
    emit left();
}

void JournalBrowser::enterTable()
{
    if (m_model->rowCount() > 0)
        m_table->setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void JournalBrowser::focusSearch() { m_filter->focusText(); }

void JournalBrowser::showRun(const QUuid& run)
{
    m_run = run;
    m_filter->clear();
    enterTable();
}

void JournalBrowser::showAll() { showRun({}); }

void JournalBrowser::setUnderWay(std::function<bool(const JournalDeletion&)> isUnderWay)
{
    m_model->setUnderWay(std::move(isUnderWay));
}

void JournalBrowser::lockExport()
{
    m_export->forbid();
    lockAsManaged({m_exportButton});
    auto* row = qobject_cast<QHBoxLayout*>(m_exportButton->parentWidget()->layout());
    row->insertWidget(row->indexOf(m_exportButton), managedLabel());
}

void JournalBrowser::setDensity(Density density) { setRowHeights(*m_table, density); }

void JournalBrowser::tellCopied() { m_news->say(Tone::Positive, words::copied(ClipboardGuard::stay())); }

void JournalBrowser::verify()
{
    m_verifyButton->setEnabled(false);
    m_news->say(Tone::Plain, tr("Verifying…"));
    m_journal.verify(this, [this](const JournalResult<JournalVerification>& result) {
        m_verifyButton->setEnabled(true);
        if (!result)
            m_news->say(Tone::Danger, words::cannotRead(result.error()));
        else
            m_news->say(result->isSound() ? Tone::Positive : Tone::Danger, words::verification(*result));
        m_soundness = result && result->isSound() ? m_news->text() : QString();
    });
}

} // namespace tokendesk
