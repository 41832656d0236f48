#pragma once

#include "check/checkfinding.h"

namespace tokendesk {

/// What was looked at and how it stands, in English, for logs and diagnostics. Without what a server says, which may
/// hold anything; it must pass redacted() like all that goes there.
QString checkLine(const CheckFinding& finding);
/// What was wrong with the settings as they were found.
QString settingsTroubleLine(const SettingsTrouble& trouble);

} // namespace tokendesk
