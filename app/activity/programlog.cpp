#include "activity/programlog.h"

#include "activity/checkline.h"
#include "activity/logfile.h"
#include "activity/policylines.h"
#include "journal/filejournal.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

void logProgram(LogFile& log, const Settings& settings, const FileJournal& journal)
{
    log.append(u"started: Token Desk %1, Qt %2, %3"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    for (const PolicyProblem& problem : settings.policy().problems())
        log.append(u"policy: "_s + policyLine(problem));
    if (settings.troubleAtStart())
        log.append(u"settings: "_s + settingsTroubleLine(*settings.troubleAtStart()));
    const auto write = [&log](const QString& line) { log.append(line); };
    QObject::connect(&settings, &Settings::troubleFound, &settings,
        [write](const SettingsTrouble& trouble) { write(u"settings: "_s + settingsTroubleLine(trouble)); });
    QObject::connect(&journal, &Journal::troubled, &journal, [write](const JournalError& error) {
        write(u"journal: can't be written: %1 (%2)"_s.arg(error.detail, error.file));
    });
    QObject::connect(&journal, &Journal::recovered, &journal, [write] { write(u"journal: is written again"_s); });
    QObject::connect(&journal, &FileJournal::setAside, &journal, [write](const QString& file, const JournalError& why) {
        write(u"journal: set aside as %1: %2"_s.arg(file, why.detail));
    });
    QObject::connect(&journal, &FileJournal::foundUnsound, &journal,
        [write](const JournalFlaw& flaw) { write(u"journal: not sound: %1"_s.arg(flaw.detail)); });
    QObject::connect(
        &journal, &FileJournal::removedOld, &journal, [write](const JournalResult<JournalRemoval>& removal) {
            write(removal
                    ? u"journal: %1 entries removed, up to number %2, kept for long enough"_s.arg(removal->entries)
                          .arg(removal->last.sequence)
                    : u"journal: old entries weren't removed: "_s + removal.error().detail);
        });
    QObject::connect(
        QCoreApplication::instance(), &QCoreApplication::aboutToQuit, &settings, [write] { write(u"ended"_s); });
}

} // namespace tokendesk
