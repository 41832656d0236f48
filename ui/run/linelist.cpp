#include "run/linelist.h"

#include "theme.h"

namespace tokendesk {

class LineList::Model final : public QAbstractListModel
{
public:
    using QAbstractListModel::QAbstractListModel;

    void set(int count, LineAt lineAt)
    {
        beginResetModel();
        m_count = count;
        m_lineAt = std::move(lineAt);
        endResetModel();
    }

    void grow(int count)
    {
        if (count <= m_count)
            return;
        beginInsertRows({}, m_count, count - 1);
        m_count = count;
        endInsertRows();
    }

    int rowCount(const QModelIndex& parent) const override { return parent.isValid() ? 0 : m_count; }

    QVariant data(const QModelIndex& index, int role) const override
    {
        const bool isShown = checkIndex(index, CheckIndexOption::IndexIsValid) && role == Qt::DisplayRole;
        return isShown ? m_lineAt(index.row()) : QVariant();
    }

private:
    int m_count = 0;
    LineAt m_lineAt;
};

LineList::LineList(QWidget* parent)
    : QListView(parent)
    , m_model(new Model(this))
{
    setModel(m_model);
    // Or each of a hundred thousand would be measured.
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::NoSelection);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void LineList::setLines(int count, LineAt lineAt) { m_model->set(count, std::move(lineAt)); }

void LineList::grow(int count) { m_model->grow(count); }

QSize LineList::sizeOf(int rows) const
{
    return {fontMetrics().averageCharWidth() * 30, rows * (fontMetrics().height() + theme::halfGrid)};
}

QSize LineList::sizeHint() const
{
    constexpr int rows = 6;
    return sizeOf(rows);
}

QSize LineList::minimumSizeHint() const
{
    constexpr int rows = 4;
    return sizeOf(rows);
}

} // namespace tokendesk
