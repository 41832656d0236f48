#pragma once

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <memory>

namespace tokendesk {

/// A folder in memory where there is such a place: for tests that commit often and prove nothing about the disk.
inline std::unique_ptr<QTemporaryDir> memoryFolder()
{
    const QFileInfo memory(QStringLiteral("/dev/shm"));
    const QDir place = memory.isDir() && memory.isWritable() ? QDir(memory.filePath()) : QDir::temp();
    return std::make_unique<QTemporaryDir>(place.filePath(QStringLiteral("token-desk-test-XXXXXX")));
}

} // namespace tokendesk
