#include "rowkeeper.h"

#include "table/cardtokentable.h"

#include <QSet>

#include <algorithm>

namespace tokendesk {

RowKeeper::RowKeeper(CardTokenTable& table, CardTokenTableModel& model)
    : QObject(&table)
    , m_table(table)
    , m_model(model)
{
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &RowKeeper::rememberRows);
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &RowKeeper::remember);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &RowKeeper::restoreFiltered);
}

void RowKeeper::startLookUp(const LookUpQuery& query)
{
    if (query.text != m_query.text || query.kind != m_query.kind || query.ids != m_query.ids) {
        m_id.clear();
        m_chosenIds.clear();
    }
    m_query = query;
    m_isReading = true;
}

void RowKeeper::endLookUp()
{
    m_isReading = false;
    // What a person chose while it was running counts.
    if (m_id.isEmpty() || m_table.currentIndex().isValid() || m_model.rowCount() == 0)
        return;
    const QSet<QString> chosenIds(m_chosenIds.cbegin(), m_chosenIds.cend());
    QItemSelection chosen;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (!chosenIds.contains(m_model.token(row).id))
            continue;
        const int first = row;
        while (row + 1 < m_model.rowCount() && chosenIds.contains(m_model.token(row + 1).id))
            ++row;
        chosen.select(m_model.index(first, 0), m_model.index(row, m_model.columnCount() - 1));
    }
    const int row = m_model.placeOf(m_id).value_or(std::min(m_row, m_model.rowCount() - 1));
    makeCurrent(row, !m_chosenIds.isEmpty() && chosen.isEmpty());
    if (!chosen.isEmpty())
        m_table.selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
}

void RowKeeper::forget()
{
    m_query = {};
    m_id.clear();
    m_chosenIds.clear();
    m_isReading = false;
}

void RowKeeper::passOver(const QString& tokenId)
{
    const int row = m_table.currentIndex().row();
    const int next = row + 1;
    if (row >= 0 && next < m_model.rowCount() && m_model.token(row).id == tokenId
        && m_table.selectedRowNumbers() == QList<int> {row}) {
        remember();
        makeCurrent(next, true);
    }
}

void RowKeeper::remember()
{
    const QModelIndex current = m_table.currentIndex();
    if (!current.isValid())
        return;
    m_id = m_model.token(current.row()).id;
    m_row = current.row();
    m_column = current.column();
    m_wasChosen = m_table.selectionModel()->hasSelection();
}

void RowKeeper::rememberRows()
{
    // A look-up made again before the last one ended: what was before that one counts.
    if (!m_table.currentIndex().isValid())
        return;
    remember();
    m_chosenIds.clear();
    for (const int row : m_table.selectedRowNumbers())
        m_chosenIds += m_model.token(row).id;
}

void RowKeeper::restoreFiltered()
{
    if (m_isReading || m_id.isEmpty() || m_table.currentIndex().isValid())
        return;
    if (const auto row = m_model.placeOf(m_id))
        makeCurrent(*row, m_wasChosen && !m_table.selectionModel()->hasSelection());
}

void RowKeeper::makeCurrent(int row, bool choose)
{
    m_table.selectionModel()->setCurrentIndex(m_model.index(row, m_column),
        choose ? QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows : QItemSelectionModel::NoUpdate);
}

} // namespace tokendesk
