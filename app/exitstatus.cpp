#include "exitstatus.h"

#include <QCoreApplication>

namespace tokendesk {

namespace {

struct ExitStatusText {
    Q_DECLARE_TR_FUNCTIONS(ExitStatus)
};

} // namespace

QList<std::pair<ExitStatus, QString>> exitStatusTexts()
{
    return {
        {ExitStatus::Success,
            ExitStatusText::tr("The window was closed, or an open one took over; the journal is sound or doesn't exist "
                               "yet; it was exported; what was checked works; the policy has no problem.")},
        {ExitStatus::Failure,
            ExitStatusText::tr(
                "The window couldn't be opened; the journal can't be read, or an entry doesn't fit; "
                "nothing was exported; something that was checked doesn't work; the policy has problems.")},
        {ExitStatus::WrongUsage, ExitStatusText::tr("A wrong option. Nothing was done.")},
        {ExitStatus::NoAnswer, ExitStatusText::tr("An open window doesn't answer, so nothing was done.")},
    };
}

} // namespace tokendesk
