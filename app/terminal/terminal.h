#pragma once

#include "commandline.h"
#include "exitstatus.h"

#include <optional>

namespace tokendesk {

class OneInstance;

/// Does what works without a window, and so without a display, or says why the arguments can't be followed; answers
/// with what the program ends with. It makes the application: there must be none yet.
int runInTerminal(int argc, char* argv[], const QStringList& arguments);
/// Hands over to the window that is open, in the same way. None: there is none after all, and this start is the window.
std::optional<int> handOverInTerminal(int argc, char* argv[], const CommandLine& line, OneInstance& instance);
/// Says that there is no display to open a window on, in the same way.
int refuseWindow(int argc, char* argv[]);

} // namespace tokendesk
