#pragma once

#include <QStringList>

namespace tokendesk {

/// The languages that the window speaks, such as `en` or `nb_NO`, by their own names.
QStringList translatedLanguages();
/// What a language calls itself; its code if Qt doesn't know it.
QString languageName(const QString& language);

} // namespace tokendesk
