#include "activity/activitytable.h"

#include "activity/activitymodel.h"
#include "table/celldelegate.h"
#include "table/rowheights.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Column = ActivityModel::Column;

int widthOf(Column column, const QHeaderView& header, const QFontMetrics& metrics)
{
    constexpr int paddings = 4;
    const auto fits = [&](const QString& longest) {
        return std::max(header.sectionSizeHint(static_cast<int>(column)),
            metrics.horizontalAdvance(longest) + theme::halfGrid * paddings);
    };
    switch (column) {
    case Column::Time:
        return fits(u"88:88:88"_s);
    case Column::Account:
        return fits(u"P88888888"_s);
    case Column::Method:
        return fits(u"DELETE"_s);
    case Column::Status:
        return fits(u"888"_s);
    case Column::Duration:
        return fits(u"88 888 ms"_s);
    case Column::RequestId:
        return fits(QString(18, u'8'));
    case Column::Address:
    case Column::Problem:
        // See shareWidth().
        break;
    }
    return header.sectionSizeHint(static_cast<int>(column));
}

/// Addresses and ids differ at their ends; sentences are read from the beginning.
class ActivityCell final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        CellDelegate::initStyleOption(option, index);
        const bool isSentence = index.column() == static_cast<int>(Column::Problem);
        option->textElideMode = isSentence ? Qt::ElideRight : Qt::ElideMiddle;
    }
};

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
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setItemDelegate(new ActivityCell(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int column = 0; column < ActivityModel::columns; ++column)
        setColumnWidth(column, widthOf(static_cast<Column>(column), *horizontalHeader(), fontMetrics()));
    // Dragged, it would spring back.
    horizontalHeader()->setSectionResizeMode(static_cast<int>(Column::Address), QHeaderView::Fixed);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int column) {
        if (m_isSharing)
            return;
        m_hasOwnWidth = m_hasOwnWidth || column == static_cast<int>(Column::Problem);
        shareWidth();
    });
    setRowHeights(*this, Density::Normal);
}

void ActivityTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    shareWidth();
}

void ActivityTable::shareWidth()
{
    constexpr int leastAddress = 30;
    constexpr int leastProblem = 43;
    constexpr int mostProblem = 80;
    constexpr auto address = static_cast<int>(Column::Address);
    constexpr auto problem = static_cast<int>(Column::Problem);
    const int character = fontMetrics().averageCharWidth();
    const int shared = viewport()->width() - horizontalHeader()->length() + columnWidth(address) + columnWidth(problem);
    const QScopedValueRollback sharing(m_isSharing, true);
    if (!m_hasOwnWidth)
        setColumnWidth(problem, std::clamp(shared / 2, character * leastProblem, character * mostProblem));
    setColumnWidth(address, std::max(shared - columnWidth(problem), character * leastAddress));
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
