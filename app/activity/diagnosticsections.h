#pragma once

#include "activity/diagnostics.h"
#include "journal/verifyjournal.h"

namespace tokendesk {

class Activity;
class LogFile;
class Settings;

// What diagnostics tell of each part of the program.

/// The program, Qt, TLS and the system. Loads TLS, which takes a moment.
DiagnosticsSection versionsSection();
/// What is set, where each value comes from, and which keys of the policy are set. Never an account's client id or a
/// proxy's user.
DiagnosticsSection settingsSection(const Settings& settings);
/// Of the journal in that file, what a check of it gave.
DiagnosticsSection journalSection(const QString& file, const JournalResult<JournalVerification>& verification);
DiagnosticsSection activitySection(const Activity& activity);
DiagnosticsSection logSection(const LogFile& log);

} // namespace tokendesk
