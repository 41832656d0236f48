#pragma once

#include "deletion/deletions.h"
#include "table/celltexts.h"

#include <QAbstractTableModel>

#include <deque>
#include <functional>
#include <optional>

namespace tokendesk {

/// The card tokens that look-ups found, one a row. It sorts and filters by an index of its own over the values:
/// a proxy model takes a second per keystroke at 100 000 rows.
class CardTokenTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using StateOf = std::function<Deletions::State(const QString& tokenId)>;

    explicit CardTokenTableModel(QObject* parent = nullptr);

    void clear();
    /// Adds tokens below the others; arrange() sorts them in, so that nothing moves while pages come in.
    void append(const QList<CardToken>& tokens);
    /// The same in two steps: most of the work, out of sight, and then what a view takes faster for many than for few.
    void stage(const QList<CardToken>& tokens);
    void showStaged();
    void arrange();

    /// Shows only rows in which every word of `text` occurs, in any of the cells that a column can show.
    void setFilter(const QString& text);
    /// What the API now says of a token that is here; its row stays in place.
    void replace(const CardToken& token);
    /// Takes the rows of deleted tokens out.
    void removeDeleted();
    /// What its deletion is doing.
    void setDeletionState(const QString& tokenId, Deletions::State state);
    /// The same of many at once, told to views as one change.
    void setDeletionStates(const QList<CardToken>& tokens, const StateOf& stateOf);

    /// Rows with the filter passed over.
    int total() const { return static_cast<int>(m_order.size()); }
    const CardToken& token(int row) const { return at(row).token; }
    Deletions::State deletionState(int row) const { return at(row).state; }
    /// The row that shows this token, if the filter lets it through.
    std::optional<int> rowOf(const QString& tokenId) const;
    /// The row that shows this token or, where the filter hides it, the next one that is shown, or the last.
    std::optional<int> placeOf(const QString& tokenId) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    struct Row {
        CardToken token;
        Deletions::State state = Deletions::State::None;
    };

    const Row& at(int place) const { return row(m_shown[place]); }
    const Row& row(int number) const { return m_rows[static_cast<std::size_t>(number)]; }
    QString text(const Row& row, Column column) const;
    QVariant decoration(const Row& row, Column column) const;
    QVariant accessibleText(const Row& row, Column column) const;
    void tellChanged(int row);
    void tellChanged(int firstPlace, int lastPlace);
    /// The place that shows this row; -1 if the filter hides it.
    int placeOfRow(int row) const;
    /// Shows of the ordered rows what passes the filter; selection and current row move along.
    void showFiltered();
    QList<int> sortedRows() const;
    void show(QList<int> rows);

    // Not a vector: moving all rows when it grows would hold the window up. For the same reason a row that was removed
    // stays, as an empty one: no list names it.
    std::deque<Row> m_rows;
    int m_firstStaged = 0;
    QHash<QString, int> m_rowById;
    /// All rows as they are sorted, and those of them that are shown.
    QList<int> m_order;
    QList<int> m_shown;
    /// The other way round, made when asked for: a run changes every row, and to search for each would hold the window
    /// up.
    mutable std::vector<int> m_places;
    FilterWords m_filter;
    SearchedTexts m_searched;
    CellTexts m_texts;
    /// -1: as the API sent them.
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace tokendesk
