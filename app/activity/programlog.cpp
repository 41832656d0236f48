#include "activity/programlog.h"

#include "activity/logfile.h"
#include "activity/policylines.h"
#include "journal/filejournal.h"
#include "settings/settings.h"

#include <QCoreApplication>
#include <QSysInfo>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString troubleText(const SettingsTrouble& trouble)
{
    const QString where = trouble.setAsideAs.isEmpty() ? u"not set aside"_s : u"set aside as "_s + trouble.setAsideAs;
    switch (trouble.kind) {
    case SettingsTrouble::Kind::Unreadable:
        return u"settings: the file can't be read"_s;
    case SettingsTrouble::Kind::NotSettings:
        return u"settings: the file holds none, "_s + where;
    case SettingsTrouble::Kind::TooNew:
        return u"settings: the file is of a later version, "_s + where;
    case SettingsTrouble::Kind::PartsUnusable:
        return u"settings: not usable: %1; %2"_s.arg(trouble.unusable.join(u", "_s), where);
    }
    return {};
}

} // namespace

void logProgram(LogFile& log, const Settings& settings, const FileJournal& journal)
{
    log.append(u"started: Token Desk %1, Qt %2, %3"_s.arg(
        QCoreApplication::applicationVersion(), QString::fromLatin1(qVersion()), QSysInfo::prettyProductName()));
    for (const PolicyProblem& problem : settings.policy().problems())
        log.append(u"policy: "_s + policyLine(problem));
    if (settings.troubleAtStart())
        log.append(troubleText(*settings.troubleAtStart()));
    const auto write = [&log](const QString& line) { log.append(line); };
    QObject::connect(&settings, &Settings::troubleFound, &settings,
        [write](const SettingsTrouble& trouble) { write(troubleText(trouble)); });
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
