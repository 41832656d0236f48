#include "theme.h"

#include <QApplication>

#include <algorithm>
#include <cmath>

namespace tokendesk::theme {

namespace {

// WCAG 2: for text, and for what tells a control or its state.
constexpr double textContrast = 4.5;
constexpr double shapeContrast = 3;

double luminance(const QColor& color)
{
    const auto linear
        = [](float share) { return share <= 0.04045F ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& one, const QColor& other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor mixed(const QColor& color, double share, const QColor& other)
{
    const auto mix = [share](int a, int b) { return qRound(a * share + b * (1 - share)); };
    return QColor(mix(color.red(), other.red()), mix(color.green(), other.green()), mix(color.blue(), other.blue()));
}

/// The colour, or the nearest towards the text's that stands out from the palette's Base and Window.
QColor standingOut(const QColor& color, const QPalette& palette, double least)
{
    const QColor ink = isDark(palette) ? Qt::white : Qt::black;
    QColor result = color;
    for (double share = 1; share > 0; share -= 0.05) {
        result = mixed(color, share, ink);
        if (contrast(result, palette.color(QPalette::Base)) >= least
            && contrast(result, palette.color(QPalette::Window)) >= least)
            break;
    }
    return result;
}

QPalette wholePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x26282c) : QColor(0xf3f3f4));
    palette.setColor(QPalette::Base, dark ? QColor(0x1c1e21) : QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x212327) : QColor(0xf7f7f8));
    const QColor text = dark ? QColor(0xe6e7ea) : QColor(0x1d1f23);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    const QColor disabled(0x80848c);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x393b40) : QColor(0xffffff));
    palette.setColor(QPalette::Link, dark ? QColor(0x82b1ff) : QColor(0x0b5cad));
    return palette;
}

} // namespace

QPalette paletteFor(Appearance appearance, const QPalette& platform)
{
    // Only what is set here takes part: the platform's palette shows through the rest, and may change.
    QPalette palette;
    if (appearance != Appearance::System)
        palette = wholePalette(appearance == Appearance::Dark);
    const QPalette seen = appearance == Appearance::System ? platform : palette;
    // A chosen row must stand out from the others, and its text from it.
    const QColor highlight = standingOut(QColor(isDark(seen) ? 0x3a72b8 : 0x1f5fae), seen, shapeContrast);
    palette.setColor(QPalette::Highlight, highlight);
    palette.setColor(
        QPalette::HighlightedText, contrast(highlight, Qt::white) >= textContrast ? QColor(Qt::white) : Qt::black);
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted, seen));
    return palette;
}

void apply(QApplication& application, Appearance appearance)
{
    application.setPalette({});
    application.setPalette(paletteFor(appearance, application.palette()));
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor color(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    const auto text = [&](QRgb inDark, QRgb inLight) {
        return standingOut(QColor(dark ? inDark : inLight), palette, textContrast);
    };
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return text(0xa8adb4, 0x5f6368);
    case Tone::Positive:
        return text(0x6cc781, 0x1a7334);
    case Tone::Caution:
        return text(0xe3b341, 0x855400);
    case Tone::Danger:
        return text(0xff8a80, 0xb3261e);
    case Tone::Info:
        return text(0x82b1ff, 0x0b5cad);
    }
    return {};
}

QColor tint(Tone tone, const QPalette& palette)
{
    if (tone == Tone::Plain || tone == Tone::Muted)
        return palette.color(QPalette::Window);
    return mixed(color(tone, palette), 0.10, palette.color(QPalette::Base));
}

QColor outline(const QPalette& palette)
{
    return standingOut(isDark(palette) ? QColor(0x7c818a) : QColor(0x8b8f97), palette, shapeContrast);
}

QColor focus(const QPalette& palette, const QColor& background)
{
    const QColor usual = color(Tone::Info, palette);
    if (contrast(usual, background) >= shapeContrast)
        return usual;
    return contrast(Qt::white, background) >= contrast(Qt::black, background) ? Qt::white : Qt::black;
}

QColor band(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return QColor(0x5f6368);
    case Environment::Test:
        return QColor(0x0b5cad);
    case Environment::Production:
        return QColor(0x8c2f1b);
    }
    return {};
}

} // namespace tokendesk::theme
