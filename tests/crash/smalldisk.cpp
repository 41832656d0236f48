#include "smalldisk.h"

#include <QFile>

#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

namespace tokendesk::crash {

using namespace Qt::StringLiterals;

namespace {

const QString ballast = u"ballast"_s;

} // namespace

bool SmallDisk::prepare()
{
    // Whoever isn't root may have mounts only among users of its own.
    const int spaces = ::geteuid() == 0 ? CLONE_NEWNS : CLONE_NEWNS | CLONE_NEWUSER;
    return ::unshare(spaces) == 0 && ::mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

SmallDisk::SmallDisk()
{
    m_isMounted
        = ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, "size=1m,mode=0700") == 0;
}

SmallDisk::~SmallDisk()
{
    if (m_isMounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    QFile file(m_folder.filePath(ballast));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    for (const int size : {4096, 1})
        while (file.write(QByteArray(size, '\0')) == size) { }
}

void SmallDisk::makeRoom() { QFile::remove(m_folder.filePath(ballast)); }

} // namespace tokendesk::crash
