#include "activity/activitytable.h"

#include "activity/activitymodel.h"
#include "table/celldelegate.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace tokendesk {

namespace {

int firstWidth(ActivityModel::Column column, const QFontMetrics& metrics)
{
    using Column = ActivityModel::Column;
    const int character = metrics.averageCharWidth();
    switch (column) {
    case Column::Method:
    case Column::Status:
        return character * 11;
    case Column::Time:
    case Column::Account:
    case Column::Duration:
        return character * 14;
    case Column::Address:
        return character * 80;
    case Column::Problem:
        return character * 40;
    case Column::RequestId:
        return character * 30;
    }
    return character * 14;
}

} // namespace

ActivityTable::ActivityTable(ActivityModel& model, QWidget* parent)
    : QTableView(parent)
{
    setModel(&model);
    setAccessibleName(tr("Activity"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    // Addresses differ at their ends.
    setTextElideMode(Qt::ElideMiddle);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < ActivityModel::columns; ++column)
        setColumnWidth(column, firstWidth(static_cast<ActivityModel::Column>(column), fontMetrics()));
    setDensity(Density::Normal);
}

void ActivityTable::setDensity(Density density)
{
    const int extra = density == Density::Compact ? theme::halfGrid
        : density == Density::Normal              ? theme::grid + theme::halfGrid
                                                  : theme::grid * 2 + theme::halfGrid;
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(fontMetrics().height() + theme::halfGrid);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + extra);
}

void ActivityTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    // Not selectRow(): from right to left it finds no column unless the columns just fill the view.
    if (byKeyboard && !selectionModel()->hasSelection() && model()->rowCount() > 0)
        selectionModel()->setCurrentIndex(model()->index(std::max(0, currentIndex().row()), 0),
            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void ActivityTable::rowsInserted(const QModelIndex& parent, int first, int last)
{
    const int top = verticalScrollBar()->value();
    const bool isChosenMoved = hasFocus() && currentIndex().isValid();
    QTableView::rowsInserted(parent, first, last);
    if (top > 0 || isChosenMoved) {
        updateGeometries();
        verticalScrollBar()->setValue(top + last - first + 1);
    }
}

} // namespace tokendesk
