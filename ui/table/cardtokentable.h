#pragma once

#include "table/cardtokentablemodel.h"

#include <QTableView>

namespace tokendesk {

/// The table of card tokens: layout of its columns, copying, and what it takes to reach it by keyboard.
class CardTokenTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive the table.
    explicit CardTokenTable(CardTokenTableModel& model, QWidget* parent = nullptr);

    void restoreColumns(const QByteArray& state);
    QByteArray columnsState() const;
    /// An entry per column to show or hide it; for the header's context menu and the menu bar.
    void fillColumnMenu(QMenu& menu);

    /// An entry per column shown, to sort by it; by the same again, the other way round.
    void fillSortMenu(QMenu& menu);

    /// Makes that row the current one, and the only one chosen.
    void chooseRow(int row);
    /// Chooses the rows of those tokens, as far as they are shown, and makes the first of them current. How many that
    /// are.
    int chooseTokens(const QStringList& tokenIds);
    /// Rows chosen, in the order shown.
    QList<int> selectedRowNumbers() const;
    int selectedRowCount() const;

    /// The rows of deleted tokens go. What is chosen stays so; if the current row goes, the next one becomes it.
    void takeDeletedOff();

    /// What is shown of the current cell, the chosen rows (tab-separated), or the chosen rows' token ids. False, and
    /// the clipboard stays, if there is none.
    bool copyCell() const;
    bool copyRows() const;
    bool copyTokenIds() const;

signals:
    /// The current row or what it shows changed; -1 for none.
    void currentRowChanged(int row);
    void selectionCountChanged();
    void contextMenuWanted(const QPoint& globalPosition);
    /// The Delete key, when no action took it.
    void deletePressed();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void setFirstLayout();
    void tellCurrent();

    CardTokenTableModel& m_model;
};

} // namespace tokendesk
