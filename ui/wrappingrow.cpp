#include "wrappingrow.h"

#include <QStyle>
#include <QWidget>

namespace tokendesk {

WrappingRow::WrappingRow(int spacing)
{
    setContentsMargins(0, 0, 0, 0);
    setSpacing(spacing);
}

WrappingRow::~WrappingRow() { qDeleteAll(m_items); }

QLayoutItem* WrappingRow::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

QSize WrappingRow::sizeHint() const
{
    QSize size;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize hint = item->sizeHint();
        size
            = QSize(size.width() + (size.isEmpty() ? 0 : spacing()) + hint.width(), qMax(size.height(), hint.height()));
    }
    return size;
}

QSize WrappingRow::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    return size;
}

void WrappingRow::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int WrappingRow::arrange(const QRect& rect, bool isReal) const
{
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    QPoint at = rect.topLeft();
    int rowHeight = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint().boundedTo(QSize(qMax(rect.width(), 0), QWIDGETSIZE_MAX));
        if (rowHeight > 0 && at.x() + size.width() > rect.x() + rect.width()) {
            at = QPoint(rect.x(), at.y() + rowHeight + spacing());
            rowHeight = 0;
        }
        if (isReal)
            item->setGeometry(QStyle::visualRect(direction, rect, QRect(at, size)));
        at.rx() += size.width() + spacing();
        rowHeight = qMax(rowHeight, size.height());
    }
    return at.y() + rowHeight - rect.y();
}

} // namespace tokendesk
