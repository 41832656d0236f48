#pragma once

namespace tokendesk {

class FileJournal;
class LogFile;
class Settings;

/// Has the log tell of the program itself: that it started, what is wrong with its policy, its settings and its
/// journal, and that it ended. `settings` and `journal` are watched for as long as they live; `log` must outlive both.
void logProgram(LogFile& log, const Settings& settings, const FileJournal& journal);

} // namespace tokendesk
