#include "policy/policyfiles.h"

#include "settings/privatefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <filesystem>

namespace tokendesk {

using namespace Qt::StringLiterals;

using Kind = PolicyProblem::Kind;

namespace {

enum class Presence { Absent, File, Folder, Other, Hidden };

struct Found {
    Presence presence = Presence::Absent;
    QString detail = {};
};

/// QFileInfo says of what it may not look at that it isn't there.
Found lookAt(const QString& path)
{
    std::error_code error;
    const std::filesystem::path place(QFile::encodeName(path).toStdString());
    const auto status = std::filesystem::status(place, error);
    switch (status.type()) {
    case std::filesystem::file_type::not_found:
        return {isDeadEnd(path) ? Presence::Other : Presence::Absent};
    case std::filesystem::file_type::regular:
        return {Presence::File};
    case std::filesystem::file_type::directory:
        return {Presence::Folder};
    case std::filesystem::file_type::none:
    case std::filesystem::file_type::unknown:
        return {Presence::Hidden, QString::fromLocal8Bit(error.message().c_str())};
    case std::filesystem::file_type::symlink:
    case std::filesystem::file_type::block:
    case std::filesystem::file_type::character:
    case std::filesystem::file_type::fifo:
    case std::filesystem::file_type::socket:
        break;
    }
    return {Presence::Other};
}

/// A policy that others than its owner can change binds nobody. It holds all the same: it forbids, it doesn't allow.
void checkOwner(const QString& path, const PolicyPlaces& places, PolicyReader& reader)
{
    const QFileInfo info(path);
    const bool isOthers = places.owner && info.ownerId() != *places.owner;
    const bool isGroups = info.permission(QFile::WriteGroup) && info.groupId() != 0;
    if (isOthers || isGroups || info.permission(QFile::WriteOther))
        reader.tell({Kind::OthersCanWrite, {path, 0}});
}

/// `locks`: nobody knows what stands in it that forbids something.
void readFile(const QString& path, const PolicyPlaces& places, bool locks, PolicyReader& reader)
{
    const Found found = lookAt(path);
    if (found.presence == Presence::Hidden)
        return reader.tell({Kind::CannotRead, {path, 0}, {}, {}, found.detail, locks});
    // A pipe would be waited for.
    if (found.presence != Presence::File)
        return reader.tell({Kind::NotAFile, {path, 0}, {}, {}, {}, locks});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return reader.tell({Kind::CannotRead, {path, 0}, {}, {}, file.errorString(), locks});
    const QByteArray bytes = file.read(largestIniFile + 1);
    if (file.error() != QFile::NoError)
        return reader.tell({Kind::CannotRead, {path, 0}, {}, {}, file.errorString(), locks});
    checkOwner(path, places, reader);
    reader.takeBytes(path, bytes);
}

/// What editors and package managers leave beside a file, and what is no settings by its name.
bool isLeftOver(const QString& name)
{
    static const QRegularExpression known(u"~$|^#.*#$|\\.(bak|orig|swp|disabled|dpkg-.*|rpm.*|ucf-.*)$|^README"_s);
    return known.match(name).hasMatch();
}

/// Files of settings with names that aren't UTF-8, which QDir leaves out without a word.
QStringList namesThatArentText(const QDir& folder)
{
    QStringList names;
    std::error_code error;
    std::filesystem::directory_iterator entry(QFile::encodeName(folder.path()).toStdString(), error);
    for (; !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
        const QByteArray name = QByteArray::fromStdString(entry->path().filename().string());
        if (name.endsWith(".ini") && QFile::encodeName(QFile::decodeName(name)) != name)
            names += QString::fromUtf8(name);
    }
    return names;
}

} // namespace

#ifndef Q_OS_WIN

PolicyPlaces PolicyPlaces::installed()
{
    const QString folder = QStringLiteral(TOKENDESK_POLICY_FOLDER);
    return {folder + "/defaults.ini"_L1, folder + "/managed.d"_L1, 0};
}

void readDefaults(const PolicyPlaces& places, PolicyReader& reader)
{
    if (!places.defaultsFile.isEmpty() && lookAt(places.defaultsFile).presence != Presence::Absent)
        readFile(places.defaultsFile, places, false, reader);
}

void readManaged(const PolicyPlaces& places, PolicyReader& reader)
{
    if (places.managedFolder.isEmpty())
        return;
    const Found found = lookAt(places.managedFolder);
    if (found.presence == Presence::Absent)
        return;
    if (found.presence == Presence::Hidden)
        return reader.tell({Kind::CannotRead, {places.managedFolder, 0}, {}, {}, found.detail, true});
    if (found.presence != Presence::Folder)
        return reader.tell({Kind::NotAFile, {places.managedFolder, 0}, {}, {}, {}, true});
    const QDir folder(places.managedFolder);
    if (!folder.isReadable())
        return reader.tell({Kind::CannotRead, {places.managedFolder, 0}, {}, {}, {}, true});
    checkOwner(QFileInfo(places.managedFolder).path(), places, reader);
    checkOwner(places.managedFolder, places, reader);
    for (const QString& name : namesThatArentText(folder))
        reader.tell({Kind::CannotRead, {folder.filePath(name), 0}, {}, {}, u"its name isn't UTF-8"_s, true});
    // System: links that lead nowhere.
    for (const QString& name : folder.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot, QDir::Name)) {
        if (name.endsWith(".ini"_L1))
            readFile(folder.filePath(name), places, true, reader);
        else if (!isLeftOver(name))
            reader.tell({Kind::OtherName, {folder.filePath(name), 0}});
    }
}

#endif

} // namespace tokendesk
