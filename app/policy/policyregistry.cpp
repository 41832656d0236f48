// Windows only: what else is in policyfiles.cpp. Written from Qt's documentation; it hasn't been run.

#include "policy/policyfiles.h"

#include <QSettings>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The keys of a section are the values of a registry key of its name; an account's is `account\NAME`.
void readBranch(const QString& path, bool locks, PolicyReader& reader)
{
    QSettings branch(path, QSettings::NativeFormat);
    QList<IniEntry> entries;
    for (const QString& name : branch.allKeys()) {
        const QString section = name.section(u'/', 0, 0).toLower();
        const QString title = name.section(u'/', 1, -2);
        const QVariant value = branch.value(name);
        const QString text
            = value.typeId() == QMetaType::QStringList ? value.toStringList().join(u" | "_s) : value.toString();
        entries += IniEntry {section, title, name.section(u'/', -1).toLower(), text.trimmed(), 0};
    }
    if (branch.status() != QSettings::NoError)
        reader.tell({PolicyProblem::Kind::CannotRead, {path, 0}, {}, {}, {}, locks});
    reader.takeEntries(path, entries);
}

QString branchNamed(const QString& name) { return u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Token Desk\\"_s + name; }

} // namespace

PolicyPlaces PolicyPlaces::installed() { return {branchNamed(u"Defaults"_s), branchNamed(u"Managed"_s), {}}; }

void readDefaults(const PolicyPlaces& places, PolicyReader& reader) { readBranch(places.defaultsFile, false, reader); }

void readManaged(const PolicyPlaces& places, PolicyReader& reader) { readBranch(places.managedFolder, true, reader); }

} // namespace tokendesk
