#pragma once

#include <QStyledItemDelegate>

namespace tokendesk {

/// A hairline below each row, and a frame around the current cell that doesn't dim its text.
class CellDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant& value, const QLocale& locale) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace tokendesk
