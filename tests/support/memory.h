#pragma once

#include <QFile>

#include <malloc.h>

namespace tokendesk {

/// A line of /proc/self/status in bytes, such as VmRSS or VmHWM.
inline qint64 ownMemory(const QByteArray& name)
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        qFatal("This system doesn't tell how much memory is used");
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}

/// What was allocated and isn't freed, in bytes.
inline qint64 heapInUse()
{
    const struct mallinfo2 heap = mallinfo2();
    return static_cast<qint64>(heap.uordblks) + static_cast<qint64>(heap.hblkhd);
}

/// Lets the peak (VmHWM) start anew from what is used now.
inline void resetMemoryPeak()
{
    QFile peak(QStringLiteral("/proc/self/clear_refs"));
    if (!peak.open(QIODevice::WriteOnly) || peak.write("5") != 1)
        qFatal("The memory peak can't be reset");
}

} // namespace tokendesk
