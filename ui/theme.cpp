#include "theme.h"

#include <QApplication>

namespace tokendesk::theme {

namespace {

QPalette wholePalette(bool dark)
{
    QPalette palette(dark ? QColor(0x232528) : QColor(0xf3f3f4));
    palette.setColor(QPalette::Base, dark ? QColor(0x303338) : QColor(0xffffff));
    palette.setColor(QPalette::AlternateBase, dark ? QColor(0x36393e) : QColor(0xf7f7f8));
    const QColor text = dark ? QColor(0xe6e7ea) : QColor(0x1d1f23);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    const QColor disabled = dark ? QColor(0x80848c) : QColor(0x8b8f97);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::ToolTipBase, dark ? QColor(0x393b40) : QColor(0xffffff));
    palette.setColor(QPalette::Link, dark ? QColor(0x82b1ff) : QColor(0x0b5cad));
    return palette;
}

} // namespace

void apply(QApplication& application, Appearance appearance)
{
    // Only what is set here takes part: the platform's palette shows through the rest, and may change.
    QPalette palette;
    if (appearance != Appearance::System)
        palette = wholePalette(appearance == Appearance::Dark);
    else
        application.setPalette({});
    const bool dark = isDark(appearance == Appearance::System ? application.palette() : palette);
    palette.setColor(QPalette::Highlight, dark ? QColor(0x2f5f9e) : QColor(0x1f5fae));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, color(Tone::Muted, dark ? QPalette(Qt::black) : QPalette(Qt::white)));
    application.setPalette(palette);
}

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor color(Tone tone, const QPalette& palette)
{
    const bool dark = isDark(palette);
    switch (tone) {
    case Tone::Plain:
        return palette.color(QPalette::Text);
    case Tone::Muted:
        return dark ? QColor(0xa8adb4) : QColor(0x5f6368);
    case Tone::Positive:
        return dark ? QColor(0x6cc781) : QColor(0x1a7334);
    case Tone::Caution:
        return dark ? QColor(0xe3b341) : QColor(0x855400);
    case Tone::Danger:
        return dark ? QColor(0xff8a80) : QColor(0xb3261e);
    case Tone::Info:
        return dark ? QColor(0x82b1ff) : QColor(0x0b5cad);
    }
    return {};
}

QColor tint(Tone tone, const QPalette& palette)
{
    if (tone == Tone::Plain || tone == Tone::Muted)
        return palette.color(QPalette::Window);
    QColor result = color(tone, palette);
    const QColor base = palette.color(QPalette::Base);
    constexpr double share = 0.10;
    const auto mix = [](int a, int b) { return qRound(a * share + b * (1 - share)); };
    result.setRgb(mix(result.red(), base.red()), mix(result.green(), base.green()), mix(result.blue(), base.blue()));
    return result;
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
