#include "table/cardtokentablemodel.h"

#include "icons.h"
#include "plainlabel.h"
#include "words/cardwords.h"

#include <QFontDatabase>

#include <algorithm>
#include <iterator>
#include <numeric>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString searchedText(const CardToken& token)
{
    QString text;
    for (int column = 0; column < cardTokenColumnCount; ++column)
        text += cellText(token, static_cast<Column>(column)) + u'\n';
    return text.toCaseFolded();
}

QIcon statusIcon(const CardToken& token, Deletions::State state)
{
    switch (state) {
    case Deletions::State::Deleting:
    case Deletions::State::Checking:
        return themedIcon(u"status-busy"_s, Tone::Caution);
    case Deletions::State::Unknown:
        return themedIcon(u"status-unknown"_s, Tone::Caution);
    case Deletions::State::None:
        break;
    }
    switch (token.status) {
    case CardStatus::Active:
        return themedIcon(u"status-active"_s, Tone::Positive);
    case CardStatus::Inactive:
        return themedIcon(u"status-inactive"_s, Tone::Muted);
    case CardStatus::Suspended:
        return themedIcon(u"status-suspended"_s, Tone::Caution);
    case CardStatus::Cancelled:
        return themedIcon(u"status-cancelled"_s, Tone::Muted);
    case CardStatus::Deleted:
        return themedIcon(u"status-deleted"_s, Tone::Danger);
    case CardStatus::Other:
        break;
    }
    return themedIcon(u"status-other"_s, Tone::Muted);
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
    m_rows.clear();
    m_rowById.clear();
    m_order.clear();
    m_shown.clear();
    endResetModel();
}

void CardTokenTableModel::append(const QList<CardToken>& tokens)
{
    QList<int> shown;
    for (const CardToken& token : tokens) {
        const int row = total();
        m_rowById.insert(token.id, row);
        m_rows.push_back({token, searchedText(token)});
        m_order += row;
        if (passesFilter(m_rows.back()))
            shown += row;
    }
    if (shown.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(shown.size()) - 1);
    m_shown += shown;
    endInsertRows();
}

void CardTokenTableModel::setFilter(const QString& text)
{
    m_filter = text.toCaseFolded().simplified().split(u' ', Qt::SkipEmptyParts);
    showFiltered();
}

void CardTokenTableModel::arrange()
{
    m_order.resize(total());
    std::iota(m_order.begin(), m_order.end(), 0);
    if (m_sortColumn >= 0) {
        std::vector<SortKey> keys;
        keys.reserve(m_rows.size());
        for (const Row& row : m_rows)
            keys.push_back(sortKey(row.token, static_cast<Column>(m_sortColumn)));
        const auto key = [&keys](int row) -> const SortKey& { return keys[static_cast<std::size_t>(row)]; };
        const bool ascending = m_sortOrder == Qt::AscendingOrder;
        std::stable_sort(m_order.begin(), m_order.end(),
            [&](int left, int right) { return ascending ? key(left) < key(right) : key(right) < key(left); });
    }
    showFiltered();
}

void CardTokenTableModel::showFiltered()
{
    QList<int> rows;
    rows.reserve(total());
    std::copy_if(m_order.cbegin(), m_order.cend(), std::back_inserter(rows),
        [this](int row) { return passesFilter(m_rows[static_cast<std::size_t>(row)]); });
    if (rows != m_shown)
        show(std::move(rows));
}

void CardTokenTableModel::show(QList<int> rows)
{
    emit layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    if (!before.isEmpty()) {
        QList<int> placeOf(total(), -1);
        for (int place = 0; place < rows.size(); ++place)
            placeOf[rows[place]] = place;
        QModelIndexList after;
        after.reserve(before.size());
        for (const QModelIndex& index : before) {
            const int place = placeOf[m_shown[index.row()]];
            after += place < 0 ? QModelIndex() : createIndex(place, index.column());
        }
        m_shown = std::move(rows);
        changePersistentIndexList(before, after);
    } else {
        m_shown = std::move(rows);
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
    row.searched = searchedText(token);
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

void CardTokenTableModel::tellChanged(int row)
{
    const qsizetype place = m_shown.indexOf(row);
    if (place >= 0)
        emit dataChanged(index(static_cast<int>(place), 0), index(static_cast<int>(place), columnCount() - 1));
}

std::optional<int> CardTokenTableModel::rowOf(const QString& tokenId) const
{
    const auto found = m_rowById.constFind(tokenId);
    const qsizetype place = found == m_rowById.cend() ? -1 : m_shown.indexOf(*found);
    return place < 0 ? std::nullopt : std::optional(static_cast<int>(place));
}

bool CardTokenTableModel::passesFilter(const Row& row) const
{
    return std::all_of(
        m_filter.cbegin(), m_filter.cend(), [&row](const QString& word) { return row.searched.contains(word); });
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
        return cellText(row.token, column);
    switch (row.state) {
    case Deletions::State::Deleting:
        return tr("Deleting…");
    case Deletions::State::Checking:
        return tr("Checking…");
    case Deletions::State::Unknown:
        return tr("Unknown");
    case Deletions::State::None:
        break;
    }
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
