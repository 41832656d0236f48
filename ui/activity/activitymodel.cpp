#include "activity/activitymodel.h"

#include "cards/safetext.h"
#include "plainlabel.h"
#include "words/cardwords.h"
#include "words/errorwords.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Column = ActivityModel::Column;

constexpr qsizetype longestAddress = 2048;

/// What isn't words, and reads the same in whatever direction the window runs.
bool isCode(Column column)
{
    switch (column) {
    case Column::Account:
    case Column::Method:
    case Column::Address:
    case Column::RequestId:
        return true;
    case Column::Time:
    case Column::Status:
    case Column::Duration:
    case Column::Problem:
        return false;
    }
    return false;
}

} // namespace

ActivityModel::ActivityModel(const Activity& activity, QObject* parent)
    : QAbstractTableModel(parent)
    , m_activity(activity)
    , m_records(activity.records())
{
    findOrigin();
    connect(&activity, &Activity::recorded, this, &ActivityModel::take);
    connect(&activity, &Activity::concealed, this, &ActivityModel::readAll);
}

void ActivityModel::take(const ExchangeRecord& record)
{
    if (m_records.size() == Activity::mostRecords) {
        const int last = rowCount() - 1;
        beginRemoveRows({}, last, last);
        m_records.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_records.prepend(record);
    endInsertRows();
    findOrigin();
}

void ActivityModel::readAll()
{
    beginResetModel();
    m_records = m_activity.records();
    endResetModel();
    findOrigin();
}

void ActivityModel::findOrigin()
{
    const bool isOne = std::all_of(m_records.cbegin(), m_records.cend(),
        [this](const ExchangeRecord& record) { return record.origin == m_records.first().origin; });
    if (std::exchange(m_isOneOrigin, isOne) == isOne)
        return;
    const auto column = static_cast<int>(Column::Address);
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

QString ActivityModel::rowText(int row) const
{
    QStringList cells;
    for (int column = 0; column < columns; ++column)
        cells += text(m_records[row], static_cast<Column>(column));
    return cells.join(u'\t');
}

int ActivityModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_records.size());
}

int ActivityModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

QVariant ActivityModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const QString cell = shownText(m_records[index.row()], column);
    switch (role) {
    case Qt::DisplayRole:
        return isCode(column) ? words::isolated(cell) : cell;
    case Qt::AccessibleTextRole:
        return cell;
    case Qt::ToolTipRole:
        return plainToolTip(text(m_records[index.row()], column));
    default:
        return {};
    }
}

QVariant ActivityModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columns)
        return {};
    switch (static_cast<Column>(section)) {
    case Column::Time:
        return tr("Time");
    case Column::Account:
        return tr("Account");
    case Column::Method:
        //: The method of an HTTP request, such as GET
        return tr("Method");
    case Column::Address:
        //: The URL of an HTTP request
        return tr("Address");
    case Column::Status:
        //: The status of an HTTP reply, such as 404
        return tr("Status");
    case Column::Duration:
        return tr("Duration");
    case Column::Problem:
        return tr("What went wrong");
    case Column::RequestId:
        return tr("Server's request id");
    }
    return {};
}

QString ActivityModel::shownText(const ExchangeRecord& record, Column column) const
{
    if (column == Column::Address && m_isOneOrigin)
        return safeText(record.target, longestAddress);
    return text(record, column);
}

QString ActivityModel::text(const ExchangeRecord& record, Column column) const
{
    switch (column) {
    case Column::Time:
        return words::clock(record.startedAt);
    case Column::Account:
        return safeText(record.accountId);
    case Column::Method:
        return verbName(record.verb);
    case Column::Address:
        return safeText(record.origin + record.target, longestAddress);
    case Column::Status:
        return record.status > 0 ? QString::number(record.status) : u"–"_s;
    case Column::Duration:
        //: milliseconds
        return tr("%1 ms").arg(QLocale().toString(static_cast<qlonglong>(record.duration.count())));
    case Column::Problem:
        if (record.wasAbandoned)
            return tr("Called off before it ended.");
        return record.problem ? words::happened(*record.problem, safeText(QUrl(record.origin).host())) : QString();
    case Column::RequestId:
        return safeText(record.requestId);
    }
    return {};
}

} // namespace tokendesk
