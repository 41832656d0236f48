#include "settings/environmentdelegate.h"

#include "theme.h"

#include <QApplication>
#include <QPainter>

namespace tokendesk {

namespace {

QFont boldFont(const QFont& font)
{
    QFont bold = font;
    bold.setBold(true);
    return bold;
}

} // namespace

void EnvironmentDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QString text = cell.text;
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);

    const QSize size(QFontMetrics(boldFont(cell.font)).horizontalAdvance(text) + theme::grid * 2,
        cell.rect.height() - theme::halfGrid);
    const QRect tag = QStyle::alignedRect(cell.direction, Qt::AlignLeft | Qt::AlignVCenter, size, cell.rect);
    painter->save();
    painter->fillRect(tag, theme::band(index.data(Qt::UserRole).value<Environment>()));
    painter->setFont(boldFont(cell.font));
    painter->setPen(Qt::white);
    painter->drawText(tag, Qt::AlignCenter, text);
    painter->restore();
}

QSize EnvironmentDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    const QFontMetrics metrics(boldFont(cell.font));
    return {metrics.horizontalAdvance(cell.text) + theme::grid * 3, metrics.height() + theme::grid};
}

} // namespace tokendesk
