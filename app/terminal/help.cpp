#include "terminal/actions.h"

namespace tokendesk::terminal {

ExitStatus showHelp()
{
    print(CommandLine::helpText().trimmed());
    return ExitStatus::Success;
}

ExitStatus showVersion()
{
    print(QStringLiteral("token-desk " TOKENDESK_VERSION));
    return ExitStatus::Success;
}

} // namespace tokendesk::terminal
