#include "settings/privatefile.h"

#include <QDir>
#include <QFileInfo>

#include <filesystem>

namespace tokendesk {

namespace {

constexpr QFile::Permissions others
    = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;

void keepFromOthers(const QString& path)
{
    const QFile::Permissions permissions = QFileInfo(path).permissions();
    if (permissions & others)
        QFile::setPermissions(path, permissions & ~others);
}

} // namespace

bool makePrivateFolder(const QString& folder)
{
    if (!QFileInfo::exists(folder)) {
        QDir().mkpath(QFileInfo(folder).absolutePath());
        QDir().mkdir(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    if (!QFileInfo(folder).isDir())
        return false;
    keepFromOthers(folder);
    return true;
}

bool isDeadEnd(const QString& path)
{
    std::filesystem::path part = QFile::encodeName(path).toStdString();
    for (std::error_code error; part != part.parent_path(); part = part.parent_path()) {
        if (std::filesystem::exists(part, error))
            return !std::filesystem::is_directory(part, error);
        if (std::filesystem::is_symlink(std::filesystem::symlink_status(part, error)))
            return true;
    }
    return false;
}

bool isAbsent(const QString& path)
{
    std::error_code error;
    return std::filesystem::status(QFile::encodeName(path).toStdString(), error).type()
        == std::filesystem::file_type::not_found
        && !isDeadEnd(path);
}

void makePrivate(const QString& file)
{
    if (QFileInfo(file).isFile())
        keepFromOthers(file);
}

} // namespace tokendesk
