#pragma once

#include "theme.h"

#include <QIcon>

namespace tokendesk {

/// One of our SVG icons (`name` without folder and ending), drawn at any size and scale in the tone's colour for the
/// palette in force, and in the selection's text colour when selected.
QIcon themedIcon(const QString& name, Tone tone = Tone::Plain);

} // namespace tokendesk
