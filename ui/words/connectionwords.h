#pragma once

#include "accounts/connectiontest.h"
#include "theme.h"

namespace tokendesk::words {

/// What a test of `account` showed and, if it doesn't work, what to do next. Safe to show.
QString connectionReport(const ConnectionReport& report, const AccountProfile& account);
Tone tone(const ConnectionReport& report);

} // namespace tokendesk::words
