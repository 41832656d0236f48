#pragma once

#include "commandline.h"
#include "exitstatus.h"

class QJsonObject;

/// What is done without a window: each a file of its own here, a row in commandOptions() and a case in
/// run() of terminal.cpp. A QCoreApplication is there; one that has to wait runs its event loop, and nobody else does.
namespace tokendesk::terminal {

/// To standard output, and in a line of its own.
void print(const QString& text);
void printJson(const QJsonObject& object);
/// To standard error, with the program's name before it.
void complain(const QString& sentence);

ExitStatus showHelp();
ExitStatus showVersion();
ExitStatus check(const CommandLine& line);
ExitStatus exportJournal(const CommandLine& line);
ExitStatus printConfig(const CommandLine& line);
ExitStatus verifyJournal(const CommandLine& line);

} // namespace tokendesk::terminal
