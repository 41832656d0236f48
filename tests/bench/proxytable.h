#pragma once

#include <QAbstractTableModel>
#include <QSortFilterProxyModel>
#include <QTableView>

namespace tokendesk {
class CardTokenTable;
}

namespace tokendesk::bench {

/// The texts of a table's rows in the columns that it shows, ready-made, so that a proxy loses no time on making them.
class PlainTable final : public QAbstractTableModel
{
public:
    explicit PlainTable(const CardTokenTable& table);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    bool removeRows(int row, int count, const QModelIndex& parent = {}) override;

private:
    QList<QStringList> m_rows;
    qsizetype m_columns = 0;
};

/// The rival of our table: QSortFilterProxyModel on the same rows, in a view that is set up the same.
class ProxyTable final
{
public:
    explicit ProxyTable(const CardTokenTable& table);

    /// Until then no view listens.
    void showInView();
    PlainTable& source() { return m_source; }
    QSortFilterProxyModel& proxy() { return m_proxy; }
    QTableView& view() { return m_view; }

private:
    PlainTable m_source;
    QSortFilterProxyModel m_proxy;
    QTableView m_view;
};

} // namespace tokendesk::bench
