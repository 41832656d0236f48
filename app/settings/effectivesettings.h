#pragma once

#include "policy/policy.h"
#include "settings/settingsvalues.h"

namespace tokendesk {

/// What holds: what is managed, else what the person has chosen, else the organisation's default. Accounts are the
/// person's own and then the organisation's, in the person's order if there is one.
SettingsValues effectiveSettings(const SettingsValues& own, const Policy& policy);

} // namespace tokendesk
