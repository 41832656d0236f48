#pragma once

#include <QMutex>
#include <QString>
#include <QStringList>

namespace tokendesk {

/// The program's log: lines of text in a file for its owner's eyes only, and two or so older files beside it. Whatever
/// is written goes through redacted(). Several programs may write at once, each line whole. What can't be written is
/// lost, and hurts nobody.
class LogFile final
{
public:
    static constexpr qint64 usualSize = 512 * 1024;
    static constexpr int usualFiles = 3;

    /// Where the platform keeps a program's logs.
    static QString defaultFolder();

    /// `token-desk.log` in that folder. Past `largest` bytes it becomes `token-desk.log.1`, and so on, of `files` in
    /// all.
    explicit LogFile(const QString& folder, qint64 largest = usualSize, int files = usualFiles);

    /// Writes it as one line, with the time before it. From any thread.
    void append(const QString& message);
    /// The latest lines, oldest first, of the older files too.
    QStringList tail(int most) const;
    const QString& path() const { return m_path; }

private:
    QString olderPath(int age) const;
    void rotate() const;

    const QString m_folder;
    const QString m_path;
    const qint64 m_largest;
    const int m_files;
    mutable QMutex m_mutex;
};

} // namespace tokendesk
