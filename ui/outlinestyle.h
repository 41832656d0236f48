#pragma once

#include <QProxyStyle>

namespace tokendesk {

/// The platform's style. Where that is Qt's own, Fusion, whose outlines are too faint to see in dark, it draws them so
/// that they stand out, and puts no icons on the buttons of dialogs.
class OutlineStyle final : public QProxyStyle
{
    Q_OBJECT

public:
    /// `key`: another style than the platform's.
    explicit OutlineStyle(const QString& key = {});

    using QProxyStyle::polish;
    /// A label's mnemonic, which is drawn apart, takes the kerning before it away, and the text gets wider than it was
    /// measured: labels with one go without.
    void polish(QWidget* widget) override;
    int styleHint(StyleHint hint, const QStyleOption* option = nullptr, const QWidget* widget = nullptr,
        QStyleHintReturn* returnData = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;
};

} // namespace tokendesk
