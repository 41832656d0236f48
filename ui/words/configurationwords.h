#pragma once

#include "settings/settings.h"

#include <QJsonObject>

namespace tokendesk::words {

/// Every value that holds and where it comes from, accounts without secrets, and what is wrong with the policy; for
/// the terminal. `settingsFile` and `journalFolder`: this person's.
QString configuration(const Settings& settings, const QString& settingsFile, const QString& journalFolder);
/// The same for programs.
QJsonObject configurationJson(const Settings& settings, const QString& settingsFile, const QString& journalFolder);

} // namespace tokendesk::words
