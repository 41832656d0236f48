#pragma once

#include "network/authorities.h"
#include "network/proxyrules.h"
#include "settings/settingsfile.h"

/// What is to be said about settings. All of it is safe to show.
namespace tokendesk::words {

/// What was found, what it means and where the old file is.
QString settingsTrouble(const SettingsTrouble& trouble);
/// Why a change isn't saved, and that it counts until the program ends.
QString settingsError(const SettingsError& error);

/// What is in the file of the company's certificates.
QString authorities(const Authorities& authorities);

/// Empty for None.
QString proxyProblem(ProxyProblem problem);

} // namespace tokendesk::words
