#include "journal/journaltable.h"

#include "journal/journalmodel.h"
#include "table/celldelegate.h"
#include "table/rowheights.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace tokendesk {

namespace {

int firstWidth(JournalModel::Column column, const QFontMetrics& metrics)
{
    const int character = metrics.averageCharWidth();
    switch (column) {
    case JournalModel::Column::Requested:
        return character * 28;
    case JournalModel::Column::Outcome:
        return character * 34;
    case JournalModel::Column::Card:
        return character * 40;
    case JournalModel::Column::Reason:
        return character * 40;
    case JournalModel::Column::Account:
        return character * 36;
    case JournalModel::Column::Customer:
        return character * 20;
    case JournalModel::Column::Requestor:
    case JournalModel::Column::Agent:
        return character * 14;
    }
    return character * 16;
}

} // namespace

JournalTable::JournalTable(JournalModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Journal"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    // Ids differ at their ends.
    setTextElideMode(Qt::ElideMiddle);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < JournalModel::columns; ++column)
        setColumnWidth(column, firstWidth(static_cast<JournalModel::Column>(column), fontMetrics()));
    setRowHeights(*this, Density::Normal);

    const auto tellCurrent = [this] { emit currentRowChanged(currentIndex().row()); };
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, tellCurrent);
    connect(&model, &QAbstractItemModel::modelReset, this, tellCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, this,
        [this, tellCurrent](const QModelIndex& from, const QModelIndex& to) {
            if (currentIndex().row() >= from.row() && currentIndex().row() <= to.row())
                tellCurrent();
        });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &JournalTable::tellShown);
}

void JournalTable::chooseRow(int row)
{
    // Not selectRow(): from right to left it finds no column unless the columns just fill the view.
    selectionModel()->setCurrentIndex(m_model.index(row, horizontalHeader()->logicalIndex(0)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void JournalTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (byKeyboard && !selectionModel()->hasSelection() && m_model.rowCount() > 0)
        chooseRow(std::max(0, currentIndex().row()));
}

void JournalTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    tellShown();
}

int JournalTable::rowsInSight() const { return viewport()->height() / verticalHeader()->defaultSectionSize(); }

void JournalTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    // Whoever looks at the newest sees newer ones come in, unless that takes what is chosen out of sight.
    const int top = verticalScrollBar()->value();
    const bool movesChosen = currentIndex().row() > last && currentIndex().row() >= rowsInSight();
    const bool isAbove = top > 0 ? first <= top : movesChosen && first <= top;
    QTableView::rowsInserted(parent, first, last);
    if (isAbove) {
        updateGeometries();
        verticalScrollBar()->setValue(top + last - first + 1);
    }
    tellShown();
}

void JournalTable::tellShown()
{
    const int top = verticalScrollBar()->value();
    m_model.setShown(top, top + rowsInSight());
    // A page ahead, so that one doesn't come to an end that isn't the end.
    if (top + 2 * rowsInSight() >= m_model.rowCount())
        m_model.fetchMore({});
}

} // namespace tokendesk
