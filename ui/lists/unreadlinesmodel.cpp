#include "lists/unreadlinesmodel.h"

#include "words/listwords.h"

#include <QLocale>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

void UnreadLinesModel::show(const TokenList& list)
{
    beginResetModel();
    m_rows.clear();
    for (const RefusedLine& refused : list.refused)
        m_rows += {refused.line, refused.problem, 0};
    for (const RepeatedLine& repeated : list.repeated)
        m_rows += {repeated.line, ListProblem::None, repeated.firstLine};
    std::stable_sort(
        m_rows.begin(), m_rows.end(), [](const Row& one, const Row& other) { return one.line < other.line; });
    endResetModel();
}

QString UnreadLinesModel::why(const Row& row)
{
    return row.problem == ListProblem::None ? words::repeatedLine(row.firstLine) : words::listProblem(row.problem);
}

QString UnreadLinesModel::text(int row) const { return u"%1\t%2"_s.arg(m_rows[row].line).arg(why(m_rows[row])); }

int UnreadLinesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int UnreadLinesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : 2; }

QVariant UnreadLinesModel::data(const QModelIndex& index, int role) const
{
    const Row& row = m_rows[index.row()];
    if (role == Qt::DisplayRole)
        return index.column() == 0 ? QLocale().toString(row.line) : why(row);
    if (role == Qt::TextAlignmentRole && index.column() == 0)
        return QVariant(Qt::AlignRight | Qt::AlignVCenter);
    return {};
}

QVariant UnreadLinesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    return section == 0 ? tr("Line") : tr("Why it isn't looked up");
}

} // namespace tokendesk
