#pragma once

#include <QByteArray>
#include <QTemporaryDir>

namespace tokendesk::crash {

/// A disk of a megabyte in memory, seen by this process and those that it starts, and gone with them.
class SmallDisk final
{
public:
    /// To be called first in main(), while there is one thread: lets this process have disks of its own. Whether it
    /// may.
    static bool prepare();

    /// QSKIP unless isMounted().
    SmallDisk();
    ~SmallDisk();

    bool isMounted() const { return m_isMounted; }
    QString path() const { return m_folder.path(); }
    void fill();
    void makeRoom();

private:
    QTemporaryDir m_folder;
    bool m_isMounted = false;
};

} // namespace tokendesk::crash
