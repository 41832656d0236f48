#pragma once

#include <QString>

class QLabel;

namespace tokendesk {

/// Shows the text and has a screen reader say it, wherever the focus is; again if it is the same as before.
void announce(QLabel& label, const QString& text);

} // namespace tokendesk
