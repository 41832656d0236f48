#include "table/cardtokentable.h"

#include "chosenrows.h"
#include "table/celldelegate.h"
#include "table/statuscell.h"
#include "words/cardwords.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The mark of an expiry stands behind the date, so that dates line up.
class MarkBehindDelegate final : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        CellDelegate::initStyleOption(option, index);
        option->decorationPosition = QStyleOptionViewItem::Right;
        option->decorationAlignment = Qt::AlignLeft | Qt::AlignVCenter;
    }
};

/// Room for the longest word in the window's language, behind its icon.
int statusWidth(const QFontMetrics& metrics)
{
    int widest = 0;
    for (const CardStatus status :
        {CardStatus::Active, CardStatus::Inactive, CardStatus::Suspended, CardStatus::Cancelled, CardStatus::Deleted})
        widest = std::max(widest, metrics.horizontalAdvance(words::status(status)));
    for (const Deletions::State state : {Deletions::State::Queued, Deletions::State::Deleting,
             Deletions::State::Checking, Deletions::State::Unasked, Deletions::State::Unknown})
        widest = std::max(widest, metrics.horizontalAdvance(stateWord(state)));
    return widest + metrics.averageCharWidth() * 6;
}

int firstWidth(Column column, const QFontMetrics& metrics)
{
    const int character = metrics.averageCharWidth();
    switch (column) {
    case Column::Status:
        return std::max(character * 16, statusWidth(metrics));
    case Column::Brand:
        return character * 16;
    case Column::CardNumber:
        return character * 24;
    case Column::CardExpiry:
    case Column::TokenExpiry:
    case Column::Created:
    case Column::Updated:
    case Column::DeletedAt:
        return character * 16;
    case Column::Customer:
    case Column::Relationship:
    case Column::CreatedBy:
    case Column::DeletedBy:
    case Column::PaymentProduct:
    case Column::Account:
        return character * 20;
    case Column::TokenId:
    case Column::References:
    case Column::Transaction:
        return character * 46;
    }
    return character * 16;
}

bool copyLines(const QStringList& lines)
{
    if (lines.isEmpty())
        return false;
    QApplication::clipboard()->setText(lines.join(u'\n'));
    return true;
}

} // namespace

CardTokenTable::CardTokenTable(CardTokenTableModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setModel(&model);
    setAccessibleName(tr("Card tokens"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    // Ids differ at their ends.
    setTextElideMode(Qt::ElideMiddle);
    setSortingEnabled(true);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setShowGrid(false);
    setItemDelegate(new CellDelegate(this));
    auto* markBehind = new MarkBehindDelegate(this);
    setItemDelegateForColumn(static_cast<int>(Column::CardExpiry), markBehind);
    setItemDelegateForColumn(static_cast<int>(Column::TokenExpiry), markBehind);

    verticalHeader()->hide();
    QHeaderView* header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint& position) {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(*menu);
        menu->popup(header->viewport()->mapToGlobal(position));
    });
    setFirstLayout();

    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CardTokenTable::tellCurrent);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, &CardTokenTable::selectionCountChanged);
    connect(&model, &QAbstractItemModel::modelReset, this, &CardTokenTable::tellCurrent);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &CardTokenTable::tellCurrent);
    connect(&model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex& from, const QModelIndex& to) {
        if (currentIndex().row() >= from.row() && currentIndex().row() <= to.row())
            tellCurrent();
    });
}

void CardTokenTable::setFirstLayout()
{
    for (int column = 0; column < cardTokenColumnCount; ++column) {
        setColumnWidth(column, firstWidth(static_cast<Column>(column), fontMetrics()));
        setColumnHidden(column, !isShownAtFirst(static_cast<Column>(column)));
    }
    sortByColumn(static_cast<int>(Column::Status), Qt::AscendingOrder);
}

void CardTokenTable::restoreColumns(const QByteArray& state)
{
    // A state that doesn't fit, from another version, leaves the first layout.
    if (!state.isEmpty() && horizontalHeader()->restoreState(state))
        m_model.sort(horizontalHeader()->sortIndicatorSection(), horizontalHeader()->sortIndicatorOrder());
}

QByteArray CardTokenTable::columnsState() const { return horizontalHeader()->saveState(); }

void CardTokenTable::fillColumnMenu(QMenu& menu)
{
    for (int column = 0; column < cardTokenColumnCount; ++column) {
        QAction* action = menu.addAction(columnTitle(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        // What is being deleted must always be told by its status and number.
        action->setEnabled(
            column != static_cast<int>(Column::Status) && column != static_cast<int>(Column::CardNumber));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu.addSeparator();
    connect(menu.addAction(tr("Restore the first layout")), &QAction::triggered, this, [this] {
        for (int column = 0; column < cardTokenColumnCount; ++column)
            horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), column);
        setFirstLayout();
    });
}

void CardTokenTable::fillSortMenu(QMenu& menu)
{
    const QHeaderView& header = *horizontalHeader();
    for (int place = 0; place < cardTokenColumnCount; ++place) {
        const int column = header.logicalIndex(place);
        if (isColumnHidden(column))
            continue;
        const bool isSorted = header.sortIndicatorSection() == column;
        const bool isAscending = isSorted && header.sortIndicatorOrder() == Qt::AscendingOrder;
        QAction* action = menu.addAction(columnTitle(static_cast<Column>(column)));
        action->setCheckable(true);
        action->setChecked(isSorted);
        connect(action, &QAction::triggered, this, [this, column, isAscending] {
            sortByColumn(column, isAscending ? Qt::DescendingOrder : Qt::AscendingOrder);
        });
    }
}

void CardTokenTable::chooseRow(int row)
{
    // Not selectRow(): from right to left it finds no column unless the columns just fill the view.
    int place = 0;
    while (isColumnHidden(horizontalHeader()->logicalIndex(place)))
        ++place;
    selectionModel()->setCurrentIndex(m_model.index(row, horizontalHeader()->logicalIndex(place)),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

QList<int> CardTokenTable::selectedRowNumbers() const { return rowsOf(selectionModel()->selection()); }

int CardTokenTable::selectedRowCount() const
{
    int count = 0;
    for (const QItemSelectionRange& range : selectionModel()->selection())
        count += range.height();
    return count;
}

void CardTokenTable::takeDeletedOff()
{
    const auto stays = [this](int row) { return !m_model.token(row).isDeleted(); };
    int next = currentIndex().row();
    while (next >= 0 && next < m_model.rowCount() && !stays(next))
        ++next;
    for (next = std::min(next, m_model.rowCount() - 1); next >= 0 && !stays(next);)
        --next;
    const bool currentGoes = next != currentIndex().row();
    const int column = currentIndex().column();
    const QString id = next < 0 ? QString() : m_model.token(next).id;

    m_model.removeDeleted();
    const std::optional<int> row = currentGoes ? m_model.rowOf(id) : std::nullopt;
    if (!row)
        return;
    if (selectionModel()->hasSelection())
        selectionModel()->setCurrentIndex(m_model.index(*row, column), QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(m_model.index(*row, column));
}

int CardTokenTable::chooseTokens(const QStringList& tokenIds)
{
    QList<int> rows;
    for (const QString& id : tokenIds)
        if (const auto row = m_model.rowOf(id))
            rows += *row;
    std::sort(rows.begin(), rows.end());
    QItemSelection chosen;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int first = rows[i];
        while (i + 1 < rows.size() && rows[i + 1] == rows[i] + 1)
            ++i;
        chosen.select(m_model.index(first, 0), m_model.index(rows[i], m_model.columnCount() - 1));
    }
    if (!rows.isEmpty())
        selectionModel()->setCurrentIndex(m_model.index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    return static_cast<int>(rows.size());
}

bool CardTokenTable::copyCell() const
{
    if (!currentIndex().isValid())
        return false;
    QApplication::clipboard()->setText(m_model.data(currentIndex(), Qt::DisplayRole).toString());
    return true;
}

bool CardTokenTable::copyRows() const
{
    QList<int> columns;
    for (int place = 0; place < cardTokenColumnCount; ++place)
        if (const int column = horizontalHeader()->logicalIndex(place); !isColumnHidden(column))
            columns += column;
    QStringList lines;
    for (const int row : selectedRowNumbers()) {
        QStringList cells;
        for (const int column : columns)
            cells += m_model.data(m_model.index(row, column), Qt::DisplayRole).toString();
        lines += cells.join(u'\t');
    }
    return copyLines(lines);
}

bool CardTokenTable::copyTokenIds() const
{
    QStringList ids;
    for (const int row : selectedRowNumbers())
        ids += cellText(m_model.token(row), Column::TokenId);
    return copyLines(ids);
}

void CardTokenTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    const bool byKeyboard = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::PopupFocusReason;
    if (byKeyboard && !selectionModel()->hasSelection() && m_model.rowCount() > 0)
        chooseRow(std::max(0, currentIndex().row()));
}

void CardTokenTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Delete && event->modifiers() == Qt::NoModifier) {
        emit deletePressed();
        return;
    }
    QTableView::keyPressEvent(event);
}

void CardTokenTable::contextMenuEvent(QContextMenuEvent* event)
{
    const QModelIndex index = currentIndex();
    const QPoint position = event->reason() == QContextMenuEvent::Keyboard && index.isValid()
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    emit contextMenuWanted(position);
}

void CardTokenTable::tellCurrent() { emit currentRowChanged(currentIndex().isValid() ? currentIndex().row() : -1); }

} // namespace tokendesk
