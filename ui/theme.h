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

/// Sets the application's palette. The platform's own stays, but for selection and placeholder, whose contrast is too
/// low in some styles; Light and Dark set it whole.
void apply(QApplication& application, Appearance appearance);

bool isDark(const QPalette& palette);
/// For text and icons on the palette's Base and Window.
QColor color(Tone tone, const QPalette& palette);
/// A quiet background for a message of that tone.
QColor tint(Tone tone, const QPalette& palette);

/// The environment band; its text is white.
QColor band(Environment environment);

} // namespace theme

} // namespace tokendesk
