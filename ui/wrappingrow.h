#pragma once

#include <QLayout>

namespace tokendesk {

/// A row of widgets that goes on in another row below where there isn't room for all: labels are longer in some
/// languages than in others.
class WrappingRow final : public QLayout
{
public:
    explicit WrappingRow(int spacing);
    ~WrappingRow() override;

    void addItem(QLayoutItem* item) override { m_items += item; }
    int count() const override { return static_cast<int>(m_items.size()); }
    QLayoutItem* itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem* takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return arrange(QRect(0, 0, width, 0), false); }
    /// All in one row.
    QSize sizeHint() const override;
    /// As wide as the widest one.
    QSize minimumSize() const override;
    void setGeometry(const QRect& rect) override;

private:
    /// What height the rows take; `isReal`: puts the widgets there.
    int arrange(const QRect& rect, bool isReal) const;

    QList<QLayoutItem*> m_items;
};

} // namespace tokendesk
