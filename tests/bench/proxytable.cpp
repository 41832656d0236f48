#include "proxytable.h"

#include "table/cardtokentable.h"

#include <QHeaderView>

namespace tokendesk::bench {

PlainTable::PlainTable(const CardTokenTable& table)
{
    const QAbstractItemModel& model = *table.model();
    QList<int> columns;
    for (int column = 0; column < model.columnCount(); ++column)
        if (!table.isColumnHidden(column))
            columns += column;
    m_columns = columns.size();
    m_rows.reserve(model.rowCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList texts;
        for (const int column : columns)
            texts += model.index(row, column).data().toString();
        m_rows += texts;
    }
}

int PlainTable::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PlainTable::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns);
}

QVariant PlainTable::data(const QModelIndex& index, int role) const
{
    return role == Qt::DisplayRole ? m_rows[index.row()][index.column()] : QVariant();
}

bool PlainTable::removeRows(int row, int count, const QModelIndex& parent)
{
    beginRemoveRows(parent, row, row + count - 1);
    m_rows.remove(row, count);
    endRemoveRows();
    return true;
}

ProxyTable::ProxyTable(const CardTokenTable& table)
    : m_source(table)
{
    m_proxy.setSourceModel(&m_source);
    m_proxy.setFilterKeyColumn(-1);
    m_proxy.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_proxy.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_view.setSelectionBehavior(QTableView::SelectRows);
    m_view.setSelectionMode(QTableView::ExtendedSelection);
    m_view.setEditTriggers(QTableView::NoEditTriggers);
    m_view.setWordWrap(false);
    m_view.setShowGrid(false);
    m_view.setHorizontalScrollMode(QTableView::ScrollPerPixel);
    m_view.resize(table.size());
}

void ProxyTable::showInView()
{
    m_view.setModel(&m_proxy);
    m_view.verticalHeader()->hide();
    m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view.horizontalHeader()->setHighlightSections(false);
    m_view.show();
}

} // namespace tokendesk::bench
