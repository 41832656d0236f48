#pragma once

#include <QItemSelection>
#include <QList>

#include <algorithm>

namespace tokendesk {

/// The rows of a selection, each once, in order. QItemSelectionModel::selectedRows() takes a minute for 50 000
/// scattered ones.
inline QList<int> rowsOf(const QItemSelection& selection)
{
    QList<int> rows;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows += row;
    if (selection.size() > 1) {
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return rows;
}

} // namespace tokendesk
