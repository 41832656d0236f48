#pragma once

#include "lists/tokenlist.h"

#include <QAbstractTableModel>

namespace tokendesk {

/// The lines of a list that give no id, or one that was there before: which line, and why.
class UnreadLinesModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const TokenList& list);
    /// A row as text, tab-separated.
    QString text(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int line;
        ListProblem problem;
        /// Of one that is repeated.
        int firstLine;
    };

    static QString why(const Row& row);

    QList<Row> m_rows;
};

} // namespace tokendesk
