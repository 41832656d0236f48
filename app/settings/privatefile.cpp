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

bool isAbsent(const QString& path)
{
    std::error_code error;
    return std::filesystem::status(QFile::encodeName(path).toStdString(), error).type()
        == std::filesystem::file_type::not_found;
}

void makePrivate(const QString& file)
{
    if (QFileInfo(file).isFile())
        keepFromOthers(file);
}

} // namespace tokendesk
