#include "table/rowheights.h"

#include <QHeaderView>
#include <QTableView>

namespace tokendesk {

void setRowHeights(QTableView& table, Density density)
{
    const int extra = density == Density::Compact ? theme::halfGrid
        : density == Density::Normal              ? theme::grid + theme::halfGrid
                                                  : theme::grid * 2 + theme::halfGrid;
    const int text = table.fontMetrics().height();
    QHeaderView* rows = table.verticalHeader();
    rows->setSectionResizeMode(QHeaderView::Fixed);
    rows->setMinimumSectionSize(text + theme::halfGrid);
    rows->setDefaultSectionSize(text + extra);
}

} // namespace tokendesk
