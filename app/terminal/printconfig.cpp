#include "settings/settings.h"
#include "terminal/actions.h"
#include "words/configurationwords.h"

#include <QJsonObject>

namespace tokendesk::terminal {

ExitStatus printConfig(const CommandLine& line)
{
    const QString file = Settings::defaultFile();
    const Policy policy = Policy::read(PolicyPlaces::installed());
    const Settings settings(file, policy);
    if (line.asJson)
        printJson(words::configurationJson(settings, file, policy.journalFolder()));
    else
        print(words::configuration(settings, file, policy.journalFolder()).trimmed());
    return policy.problems().isEmpty() ? ExitStatus::Success : ExitStatus::Failure;
}

} // namespace tokendesk::terminal
