#include "outlinestyle.h"

#include "theme.h"

#include <QLabel>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

namespace tokendesk {

namespace {

void outline(QPainter& painter, const QStyleOption& option, qreal radius)
{
    // What can't be used may stay faint.
    if (!option.state.testFlag(QStyle::State_Enabled))
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(theme::outline(option.palette));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

} // namespace

OutlineStyle::OutlineStyle(const QString& key)
    : QProxyStyle(key.isEmpty() ? nullptr : QStyleFactory::create(key))
{
}

void OutlineStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    auto* label = qobject_cast<QLabel*>(widget);
    if (!label || !label->buddy())
        return;
    QFont font = label->font();
    font.setKerning(false);
    label->setFont(font);
}

int OutlineStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returnData) const
{
    if (hint == SH_DialogButtonBox_ButtonsHaveIcons && baseStyle()->name() == QLatin1String("fusion"))
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, returnData);
}

void OutlineStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawPrimitive(element, option, painter, widget);
    if (baseStyle()->name() != QLatin1String("fusion"))
        return;
    constexpr qreal corner = 2;
    if (element == PE_IndicatorCheckBox)
        outline(*painter, *option, 0);
    else if (element == PE_IndicatorRadioButton)
        outline(*painter, *option, option->rect.width() / 2.0);
    else if (element == PE_FrameLineEdit || element == PE_PanelButtonCommand)
        outline(*painter, *option, corner);
}

void OutlineStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox && baseStyle()->name() == QLatin1String("fusion"))
        outline(*painter, *option, 2);
}

} // namespace tokendesk
