#include "activity/activitypage.h"

#include "activity/activitymodel.h"
#include "activity/activitytable.h"
#include "activity/curlcommand.h"
#include "chosenrows.h"
#include "notice.h"
#include "plainlabel.h"
#include "table/rowheights.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace tokendesk {

ActivityPage::ActivityPage(const Activity& activity, QWidget* parent)
    : QWidget(parent)
    , m_model(new ActivityModel(activity, this))
    , m_table(new ActivityTable(*m_model))
    , m_pages(new QStackedWidget)
    , m_news(new Notice)
{
    m_news->hide();
    auto* empty = new PlainLabel(tr("Token Desk hasn't asked anything of the API yet. Look something up, or test an "
                                    "account, and see here what came of it."));
    empty->setWordWrap(true);
    empty->setAlignment(Qt::AlignCenter);
    m_pages->addWidget(m_table);
    m_pages->addWidget(empty);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(theme::grid, theme::grid, theme::grid, theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeTop());
    auto* about = new PlainLabel(
        tr("The latest requests to the API since Token Desk started, newest first, without what they held."));
    about->setWordWrap(true);
    column->addWidget(about);
    column->addWidget(m_pages, 1);
    column->addWidget(m_news);
    column->addWidget(makeBottom());

    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ActivityPage::showWhatIsThere);
    connect(m_model, &QAbstractItemModel::modelReset, this, &ActivityPage::showWhatIsThere);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ActivityPage::offerCurl);
    connect(m_news, &Notice::focusFreed, this, &ActivityPage::focusFirst);
    const auto addShortcut = [this](const QKeySequence& keys, auto action) {
        auto* shortcut = new QShortcut(keys, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, action);
    };
    addShortcut(QKeySequence(Qt::Key_Escape), [this] { emit left(); });
    addShortcut(QKeySequence::Copy, [this] { copyRows(); });
    addShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyCurl(); });
    showWhatIsThere();
}

QWidget* ActivityPage::makeTop()
{
    auto* title = new PlainLabel(tr("Activity"));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.4);
    large.setBold(true);
    title->setFont(large);
    auto* back = new QPushButton(tr("&Back"));
    back->setAutoDefault(true);
    connect(back, &QPushButton::clicked, this, &ActivityPage::left);

    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title);
    row->addStretch(1);
    row->addWidget(back);
    return top;
}

QWidget* ActivityPage::makeBottom()
{
    auto* bottom = new QWidget;
    auto* row = new QHBoxLayout(bottom);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addStretch(1);
    const auto add = [row](const QString& text) {
        auto* button = new QPushButton(text);
        button->setAutoDefault(true);
        row->addWidget(button);
        return button;
    };
    connect(add(tr("&Copy row")), &QPushButton::clicked, this, &ActivityPage::copyRows);
    m_curl = add(tr("Copy as c&url"));
    connect(m_curl, &QPushButton::clicked, this, &ActivityPage::copyCurl);
    connect(add(tr("&Save diagnostics…")), &QPushButton::clicked, this, &ActivityPage::diagnosticsWanted);
    return bottom;
}

void ActivityPage::setDensity(Density density) { setRowHeights(*m_table, density); }

void ActivityPage::focusFirst() { m_table->setFocus(Qt::OtherFocusReason); }

void ActivityPage::showWhatIsThere()
{
    m_pages->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    // A reset doesn't tell that nothing is chosen any more.
    offerCurl();
}

std::optional<int> ActivityPage::theOneChosen() const
{
    const QList<int> rows = rowsOf(m_table->selectionModel()->selection());
    return rows.size() == 1 ? std::optional(rows.constFirst()) : std::nullopt;
}

void ActivityPage::offerCurl() { m_curl->setEnabled(theOneChosen().has_value()); }

void ActivityPage::copyRows()
{
    const QList<int> rows = rowsOf(m_table->selectionModel()->selection());
    if (rows.isEmpty())
        return m_news->say(Tone::Info, tr("Choose a request first."));
    QStringList lines;
    for (const int row : rows)
        lines += m_model->rowText(row);
    QApplication::clipboard()->setText(lines.join(u'\n'));
    m_news->say(Tone::Positive, tr("Copied what is in the table."));
}

void ActivityPage::copyCurl()
{
    // Not the current one: it may have been taken out of the choice again.
    const std::optional<int> row = theOneChosen();
    if (!row)
        return m_news->say(Tone::Info, tr("Choose a request first."));
    const auto command = curlCommand(m_model->record(*row));
    if (command) {
        QApplication::clipboard()->setText(*command);
        return m_news->say(Tone::Positive,
            tr("Copied as a command for curl. The credential isn't in it: put it in the variable that the command "
               "names."));
    }
    switch (command.error()) {
    case CurlProblem::Deletes:
        return m_news->say(
            Tone::Caution, tr("Not copied: whoever pastes the command would delete again. Copy the row instead."));
    case CurlProblem::NotWhole:
        return m_news->say(Tone::Caution,
            tr("Not copied: the ids in it aren't kept when Token Desk locks, and card numbers never are. Copy the row "
               "instead."));
    }
}

} // namespace tokendesk
