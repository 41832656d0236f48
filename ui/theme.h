#pragma once

#include "accounts/accountprofile.h"

#include <QColor>
#include <QPalette>

class QApplication;

namespace tokendesk {

enum class Appearance { System, Light, Dark };

/// What a colour says. Every colour outside the platform's palette is one of these.
enum class Tone { Plain, Muted, Positive, Caution, Danger, Info };

/// The colours, in light and dark.
namespace theme {

/// One step of the spacing grid, and half of it inside groups, in device-independent pixels.
constexpr int grid = 8;
constexpr int halfGrid = 4;

/// The palette to lay over the platform's. Its own stays, but for selection and placeholder, whose contrast is too low
/// in some styles; Light and Dark set it whole. Whatever the palette, the colours below stand out from its Base and
/// Window: text by 4.5:1, shapes by 3:1 (WCAG 2).
QPalette paletteFor(Appearance appearance, const QPalette& platform);
/// Sets it as the application's.
void apply(QApplication& application, Appearance appearance);

bool isDark(const QPalette& palette);
/// For text and icons on the palette's Base and Window.
QColor color(Tone tone, const QPalette& palette);
/// A quiet background for a message of that tone.
QColor tint(Tone tone, const QPalette& palette);

/// Around what can be filled in, checked or pressed.
QColor outline(const QPalette& palette);
/// Around what has the focus, and stands on `background`.
QColor focus(const QPalette& palette, const QColor& background);

/// The environment band; its text is white.
QColor band(Environment environment);

} // namespace theme

} // namespace tokendesk
