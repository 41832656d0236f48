#include "journal/journalmodel.h"

#include "cards/safetext.h"
#include "deletion/deletionoutcome.h"
#include "icons.h"
#include "plainlabel.h"
#include "table/cardtokencolumns.h"
#include "words/cardwords.h"
#include "words/journalwords.h"

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QIcon outcomeIcon(const JournalDeletion& deletion, bool isUnderWay)
{
    if (isUnderWay)
        return themedIcon(u"status-busy"_s, Tone::Caution);
    using Kind = DeletionOutcome::Kind;
    for (const auto& [kind, icon, tone] : {
             std::tuple(Kind::Deleted, u"status-deleted"_s, Tone::Danger),
             std::tuple(Kind::AlreadyGone, u"status-deleted"_s, Tone::Danger),
             std::tuple(Kind::SettledDeleted, u"status-deleted"_s, Tone::Danger),
             std::tuple(Kind::Refused, u"status-cancelled"_s, Tone::Muted),
             std::tuple(Kind::NotSent, u"status-cancelled"_s, Tone::Muted),
             std::tuple(Kind::SettledNotDeleted, u"status-active"_s, Tone::Positive),
         })
        if (deletion.outcome == outcomeName(kind))
            return themedIcon(icon, tone);
    return themedIcon(u"status-unknown"_s, Tone::Caution);
}

} // namespace

JournalModel::JournalModel(ReadableJournal& journal, QObject* parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_isUnderWay([](const JournalDeletion&) { return false; })
{
}

JournalModel::~JournalModel() = default;

void JournalModel::setQuery(const JournalQuery& query)
{
    beginResetModel();
    m_query = query;
    m_context = std::make_unique<QObject>();
    m_rows.clear();
    m_ids.clear();
    m_placeAfter.clear();
    m_count.reset();
    m_firstShown = 0;
    m_lastShown = -1;
    m_hasMore = false;
    m_isFetching = false;
    m_isRefreshing = false;
    m_refreshAgain = false;
    m_isCounting = false;
    m_isReading = true;
    endResetModel();
    readFrom({}, [this](const JournalPage& page) {
        m_isReading = false;
        insert(0, page.deletions);
        m_hasMore = page.hasMore;
        keepPlace(page);
        readCount();
        emit changed();
    });
}

void JournalModel::readFrom(const std::optional<JournalPlace>& after, std::function<void(const JournalPage&)> then)
{
    m_journal.list(m_query, after, pageSize, m_context.get(),
        [this, then = std::move(then)](const JournalResult<JournalPage>& page) {
            if (page)
                return then(*page);
            m_isReading = false;
            m_isFetching = false;
            m_isRefreshing = false;
            emit failed(page.error());
        });
}

bool JournalModel::canFetchMore(const QModelIndex& parent) const
{
    return !parent.isValid() && m_hasMore && !m_isFetching;
}

void JournalModel::fetchMore(const QModelIndex& parent)
{
    if (!canFetchMore(parent))
        return;
    m_isFetching = true;
    readFrom(m_end, [this](const JournalPage& page) {
        QList<JournalDeletion> more;
        std::copy_if(page.deletions.cbegin(), page.deletions.cend(), std::back_inserter(more),
            [this](const JournalDeletion& deletion) { return !m_ids.contains(deletion.id); });
        insert(rowCount(), more);
        m_isFetching = false;
        m_hasMore = page.hasMore;
        keepPlace(page);
    });
}

void JournalModel::refresh()
{
    if (!m_context || m_isReading || m_isRefreshing) {
        m_refreshAgain = m_isRefreshing || m_isReading;
        return;
    }
    m_isRefreshing = true;
    m_refreshAgain = false;
    readAgain({}, [this] { readShownAgain(); });
}

void JournalModel::readShownAgain()
{
    // The first page was read just now.
    const auto first = m_rows.cbegin() + std::min<qsizetype>(std::max(m_firstShown, pageSize), m_rows.size());
    const auto last = m_rows.cbegin() + std::clamp<qsizetype>(m_lastShown + 1, first - m_rows.cbegin(), m_rows.size());
    if (std::none_of(first, last, [](const JournalDeletion& deletion) { return deletion.isOpen(); }))
        return endRefresh();
    auto before = first;
    while (before != m_rows.cbegin() && !m_placeAfter.contains((before - 1)->id))
        --before;
    readAgain(before == m_rows.cbegin() ? QUuid() : (before - 1)->id, [this] { endRefresh(); });
}

void JournalModel::endRefresh()
{
    m_isRefreshing = false;
    readCount();
    emit changed();
    if (m_refreshAgain)
        refresh();
}

void JournalModel::readAgain(const QUuid& before, std::function<void()> then)
{
    const std::optional<JournalPlace> after
        = before.isNull() ? std::nullopt : std::optional(m_placeAfter.value(before));
    readFrom(after, [this, before, then = std::move(then)](const JournalPage& page) {
        const std::optional<int> row = before.isNull() ? -1 : rowOf(before);
        if (!row || merge(*row + 1, page) || !page.hasMore)
            return then();
        readAgain(page.deletions.last().id, then);
    });
}

bool JournalModel::merge(int first, const JournalPage& page)
{
    int row = first;
    bool hasMet = false;
    QList<JournalDeletion> added;
    const auto insertAdded = [&] {
        insert(row, added);
        row += static_cast<int>(added.size());
        added.clear();
    };
    for (const JournalDeletion& deletion : page.deletions) {
        if (!m_ids.contains(deletion.id)) {
            added += deletion;
            continue;
        }
        insertAdded();
        const std::optional<int> known = row < rowCount() && m_rows[row].id == deletion.id ? row : rowOf(deletion.id);
        // What stood between doesn't match any more. One above has been dealt with.
        if (*known < row)
            continue;
        remove(row, *known - row);
        hasMet = true;
        if (m_rows[row] != deletion) {
            m_rows[row] = deletion;
            emit dataChanged(index(row, 0), index(row, columns - 1));
        }
        ++row;
    }
    insertAdded();
    if (!page.hasMore)
        remove(row, rowCount() - row);
    if (row == rowCount())
        m_hasMore = page.hasMore;
    keepPlace(page);
    return hasMet;
}

void JournalModel::keepPlace(const JournalPage& page)
{
    if (page.deletions.isEmpty())
        return;
    const QUuid last = page.deletions.last().id;
    m_placeAfter.insert(last, page.last);
    if (!m_rows.isEmpty() && m_rows.last().id == last)
        m_end = page.last;
}

void JournalModel::insert(int row, const QList<JournalDeletion>& deletions)
{
    if (deletions.isEmpty())
        return;
    beginInsertRows({}, row, row + static_cast<int>(deletions.size()) - 1);
    m_rows.insert(row, deletions.size(), {});
    std::copy(deletions.cbegin(), deletions.cend(), m_rows.begin() + row);
    for (const JournalDeletion& deletion : deletions)
        m_ids.insert(deletion.id);
    endInsertRows();
}

void JournalModel::remove(int row, int count)
{
    if (count <= 0)
        return;
    beginRemoveRows({}, row, row + count - 1);
    for (int gone = row; gone < row + count; ++gone)
        m_ids.remove(m_rows[gone].id);
    m_rows.remove(row, count);
    endRemoveRows();
}

void JournalModel::readCount()
{
    if (!m_hasMore || m_isCounting)
        return;
    m_isCounting = true;
    m_journal.count(m_query, m_context.get(), [this](const JournalResult<int>& count) {
        m_isCounting = false;
        if (!count)
            return;
        m_count = *count;
        emit changed();
    });
}

std::optional<int> JournalModel::count() const
{
    if (m_isReading)
        return std::nullopt;
    return m_hasMore ? m_count : rowCount();
}

void JournalModel::setShown(int first, int last)
{
    m_firstShown = first;
    m_lastShown = last;
}

void JournalModel::setUnderWay(std::function<bool(const JournalDeletion&)> isUnderWay)
{
    m_isUnderWay = std::move(isUnderWay);
}

std::optional<int> JournalModel::rowOf(QUuid deletion) const
{
    if (!m_ids.contains(deletion))
        return std::nullopt;
    const auto found = std::find_if(
        m_rows.cbegin(), m_rows.cend(), [&deletion](const JournalDeletion& row) { return row.id == deletion; });
    return static_cast<int>(found - m_rows.cbegin());
}

int JournalModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int JournalModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant JournalModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const JournalDeletion& deletion = m_rows[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
        return text(deletion, column);
    case Qt::ToolTipRole:
        return plainToolTip(text(deletion, column));
    case Qt::DecorationRole:
        return decoration(deletion, column);
    default:
        return {};
    }
}

QString JournalModel::text(const JournalDeletion& deletion, Column column) const
{
    switch (column) {
    case Column::Requested:
        return words::moment(deletion.requestedAt);
    case Column::Outcome:
        return words::outcome(deletion, isUnderWay(deletion));
    case Column::Card: {
        const CardToken token = words::tokenOf(deletion);
        return u"%1 %2"_s.arg(words::brand(token), token.maskedPan.text()).trimmed();
    }
    case Column::Customer:
        return safeText(deletion.customerId);
    case Column::Reason:
        return safeText(deletion.reason);
    case Column::Requestor:
        return words::requestor(deletion.requestor);
    case Column::Agent:
        return safeText(deletion.user, 100);
    case Column::Account:
        return words::account(deletion);
    }
    return {};
}

QVariant JournalModel::decoration(const JournalDeletion& deletion, Column column) const
{
    if (column == Column::Outcome)
        return outcomeIcon(deletion, isUnderWay(deletion));
    if (column == Column::Card)
        return themedIcon(brandIcon(words::tokenOf(deletion)));
    return {};
}

QVariant JournalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Requested:
        return tr("Requested");
    case Column::Outcome:
        return tr("Outcome");
    case Column::Card:
        return tr("Card");
    case Column::Customer:
        return tr("Customer");
    case Column::Reason:
        return tr("Reason");
    case Column::Requestor:
        return tr("Asked by");
    case Column::Agent:
        return tr("Agent");
    case Column::Account:
        return tr("Account");
    }
    return {};
}

} // namespace tokendesk
