#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// Draws an item's text on the colour of the environment that the item has as its Qt::UserRole, as the band does.
class EnvironmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tokendesk
