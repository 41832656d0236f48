#include "table/cardtokentablemodel.h"

#include "icons.h"
#include "plainlabel.h"
#include "table/statuscell.h"
#include "words/cardwords.h"

#include <QFontDatabase>
#include <QThreadPool>

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>
#include <vector>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// Freeing a hundred thousand rows takes a tenth of a second: another thread has it.
template <typename Rows>
void freeElsewhere(Rows rows)
{
    constexpr int fewRows = 1000;
    if (std::ssize(rows) > fewRows)
        QThreadPool::globalInstance()->start([rows = std::make_shared<Rows>(std::move(rows))] {});
}

QVariant expiryDecoration(ExpiryMonth month)
{
    const QDate today = QDate::currentDate();
    const QString icon = expiryIcon(month, today);
    if (icon.isEmpty())
        return {};
    const bool expired = month.validityOn(today) == ExpiryMonth::Validity::Expired;
    return themedIcon(icon, expired ? Tone::Danger : Tone::Caution);
}

QString withValidity(const QString& text, ExpiryMonth month)
{
    const QString validity = words::validity(month, QDate::currentDate());
    return validity.isEmpty() ? text : u"%1, %2"_s.arg(text, validity);
}

} // namespace

CardTokenTableModel::CardTokenTableModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void CardTokenTableModel::clear()
{
    beginResetModel();
    freeElsewhere(std::exchange(m_rows, {}));
    freeElsewhere(std::exchange(m_rowById, {}));
    m_texts = {};
    m_searched.clear();
    m_firstStaged = 0;
    m_order.clear();
    m_shown.clear();
    m_places.clear();
    endResetModel();
}

void CardTokenTableModel::append(const QList<CardToken>& tokens)
{
    stage(tokens);
    showStaged();
}

void CardTokenTableModel::stage(const QList<CardToken>& tokens)
{
    for (const CardToken& token : tokens) {
        m_rowById.insert(token.id, static_cast<int>(m_rows.size()));
        m_rows.push_back({token});
        m_searched.append(m_texts.searched(token));
    }
}

void CardTokenTableModel::showStaged()
{
    QList<int> shown;
    for (; m_firstStaged < static_cast<int>(m_rows.size()); ++m_firstStaged) {
        m_order += m_firstStaged;
        if (m_searched.holds(m_firstStaged, m_filter))
            shown += m_firstStaged;
    }
    if (shown.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    m_shown += shown;
    m_places.clear();
    endInsertRows();
}

void CardTokenTableModel::setFilter(const QString& text)
{
    m_filter = FilterWords(text);
    showFiltered();
}

void CardTokenTableModel::arrange()
{
    m_order = sortedRows();
    showFiltered();
}

QList<int> CardTokenTableModel::sortedRows() const
{
    QList<int> rows = m_order;
    std::sort(rows.begin(), rows.end());
    if (m_sortColumn < 0)
        return rows;
    // Numbers beside their rows are compared fast; texts, which are far away in memory, only where numbers are equal.
    struct Entry {
        qint64 number;
        int row;
    };
    std::vector<Entry> entries;
    std::vector<QString> texts;
    entries.reserve(m_rows.size());
    texts.resize(m_rows.size());
    for (const int row : rows) {
        SortKey key = sortKey(this->row(row).token, static_cast<Column>(m_sortColumn));
        entries.push_back({key.number, row});
        texts[static_cast<std::size_t>(row)] = std::move(key.text);
    }
    const auto text
        = [&texts](const Entry& entry) -> const QString& { return texts[static_cast<std::size_t>(entry.row)]; };
    const auto isLess = [&text](const Entry& left, const Entry& right) {
        if (left.number != right.number)
            return left.number < right.number;
        // Many tokens share one text.
        return text(left).constData() != text(right).constData() && text(left) < text(right);
    };
    const bool ascending = m_sortOrder == Qt::AscendingOrder;
    std::stable_sort(entries.begin(), entries.end(),
        [&](const Entry& left, const Entry& right) { return ascending ? isLess(left, right) : isLess(right, left); });
    std::transform(entries.cbegin(), entries.cend(), rows.begin(), [](const Entry& entry) { return entry.row; });
    return rows;
}

void CardTokenTableModel::showFiltered()
{
    const std::vector<bool> isHolding = m_searched.holding(m_filter);
    QList<int> rows;
    rows.reserve(total());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows),
        [&isHolding](int row) { return isHolding[static_cast<std::size_t>(row)]; });
    // QList's own comparison hands a null pointer to memcmp() where both are empty.
    if (!std::equal(rows.cbegin(), rows.cend(), m_shown.cbegin(), m_shown.cend()))
        show(std::move(rows));
}

void CardTokenTableModel::removeDeleted()
{
    QList<int> gone;
    m_order.removeIf([&](int row) {
        const bool isDeleted = this->row(row).token.isDeleted();
        if (isDeleted)
            gone += row;
        return isDeleted;
    });
    // Out of sight first: then no index stands for a row that is emptied.
    showFiltered();
    std::vector<Row> removed;
    removed.reserve(static_cast<std::size_t>(gone.size()));
    for (const int row : gone) {
        m_rowById.remove(this->row(row).token.id);
        removed.push_back(std::exchange(m_rows[static_cast<std::size_t>(row)], {}));
    }
    freeElsewhere(std::move(removed));
}

void CardTokenTableModel::show(QList<int> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QList<int> placeOf(static_cast<qsizetype>(m_rows.size()), -1);
        for (int place = 0; place < rows.size(); ++place)
            placeOf[rows[place]] = place;
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before) {
            const int place = placeOf[m_shown[index.row()]];
            after += place < 0 ? QModelIndex() : createIndex(place, index.column());
        }
        m_shown = std::move(rows);
        m_places.clear();
        changePersistentIndexList(before, after);
    } else {
        m_shown = std::move(rows);
        m_places.clear();
    }
    emit layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void CardTokenTableModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
}

void CardTokenTableModel::replace(const CardToken& token)
{
    const auto found = m_rowById.constFind(token.id);
    if (found == m_rowById.cend())
        return;
    Row& row = m_rows[static_cast<std::size_t>(*found)];
    row.token = token;
    m_searched.replace(*found, m_texts.searched(token));
    tellChanged(*found);
}

void CardTokenTableModel::setDeletionState(const QString& tokenId, Deletions::State state)
{
    const auto found = m_rowById.constFind(tokenId);
    if (found == m_rowById.cend())
        return;
    m_rows[static_cast<std::size_t>(*found)].state = state;
    tellChanged(*found);
}

void CardTokenTableModel::setDeletionStates(const QList<CardToken>& tokens, const StateOf& stateOf)
{
    int first = rowCount();
    int last = -1;
    for (const CardToken& token : tokens) {
        const auto found = m_rowById.constFind(token.id);
        if (found == m_rowById.cend())
            continue;
        m_rows[static_cast<std::size_t>(*found)].state = stateOf(token.id);
        if (const int place = placeOfRow(*found); place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= first)
        tellChanged(first, last);
}

void CardTokenTableModel::tellChanged(int row)
{
    const int place = placeOfRow(row);
    if (place >= 0)
        tellChanged(place, place);
}

void CardTokenTableModel::tellChanged(int firstPlace, int lastPlace)
{
    emit dataChanged(index(firstPlace, 0), index(lastPlace, columnCount() - 1));
}

int CardTokenTableModel::placeOfRow(int row) const
{
    if (m_places.size() != m_rows.size()) {
        m_places.assign(m_rows.size(), -1);
        for (qsizetype place = 0; place < m_shown.size(); ++place)
            m_places[static_cast<std::size_t>(m_shown[place])] = static_cast<int>(place);
    }
    return m_places[static_cast<std::size_t>(row)];
}

std::optional<int> CardTokenTableModel::rowOf(const QString& tokenId) const
{
    const auto found = m_rowById.constFind(tokenId);
    const int place = found == m_rowById.cend() ? -1 : placeOfRow(*found);
    return place < 0 ? std::nullopt : std::optional(place);
}

std::optional<int> CardTokenTableModel::placeOf(const QString& tokenId) const
{
    const auto found = m_rowById.constFind(tokenId);
    if (found == m_rowById.cend() || m_shown.isEmpty())
        return std::nullopt;
    qsizetype place = 0;
    for (const int row : m_order) {
        if (row == *found)
            break;
        if (place < m_shown.size() && m_shown[place] == row)
            ++place;
    }
    return static_cast<int>(std::min(place, m_shown.size() - 1));
}

int CardTokenTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int CardTokenTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : cardTokenColumnCount;
}

QVariant CardTokenTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row& row = at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::DecorationRole:
        return decoration(row, column);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return role == Qt::ToolTipRole ? plainToolTip(accessibleText(row, column).toString())
                                       : accessibleText(row, column);
    case Qt::ForegroundRole:
        if (row.token.isDeleted())
            return theme::color(Tone::Muted, QPalette());
        return {};
    case Qt::FontRole:
        // Digits of even width, whatever the platform's font has.
        if (column == Column::CardNumber)
            return QFontDatabase::systemFont(QFontDatabase::FixedFont);
        return {};
    default:
        return {};
    }
}

QString CardTokenTableModel::text(const Row& row, Column column) const
{
    if (column != Column::Status)
        return m_texts.cell(row.token, column);
    if (const QString state = stateWord(row.state); !state.isEmpty())
        return state;
    return row.token.isComplete() ? words::status(row.token) : tr("%1 (incomplete)").arg(words::status(row.token));
}

QVariant CardTokenTableModel::decoration(const Row& row, Column column) const
{
    if (column == Column::Status)
        return statusIcon(row.token, row.state);
    if (column == Column::Brand)
        return themedIcon(brandIcon(row.token));
    if (column == Column::CardExpiry)
        return expiryDecoration(row.token.panExpiry);
    if (column == Column::TokenExpiry)
        return expiryDecoration(row.token.tokenExpiry);
    return {};
}

QVariant CardTokenTableModel::accessibleText(const Row& row, Column column) const
{
    const QString shown = text(row, column);
    if (column == Column::Status && row.state == Deletions::State::Unasked)
        return tr("Unknown (paused)");
    if (column == Column::CardExpiry)
        return withValidity(shown, row.token.panExpiry);
    if (column == Column::TokenExpiry)
        return withValidity(shown, row.token.tokenExpiry);
    return shown;
}

QVariant CardTokenTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::DisplayRole && section >= 0 && section < columnCount())
        return columnTitle(static_cast<Column>(section));
    return {};
}

} // namespace tokendesk
