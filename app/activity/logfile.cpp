#include "activity/logfile.h"

#include "activity/redaction.h"
#include "cards/safetext.h"
#include "settings/privatefile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QScopedValueRollback>
#include <QStandardPaths>

#include <algorithm>
#include <filesystem>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr QFileDevice::Permissions ownersOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Anything else might not end, such as a pipe. Asked once: between two questions another program may move the file on.
bool isFileOrNothing(const QString& path)
{
    std::error_code error;
    const auto type = std::filesystem::status(QFile::encodeName(path).toStdString(), error).type();
    return type == std::filesystem::file_type::not_found || type == std::filesystem::file_type::regular;
}

QString lineFor(const QString& message)
{
    constexpr qsizetype longest = 4000;
    const QString time = QDateTime::currentDateTimeUtc().toString(u"yyyy-MM-dd'T'HH:mm:ss.zzz'Z'"_s);
    // Redacted before it is cut: of a half nobody can tell that it is a secret.
    return u"%1 [%2] %3\n"_s.arg(
        time, QString::number(QCoreApplication::applicationPid()), safeText(redacted(message), longest));
}

// What Qt has to tell while the log is at work comes back to the log, in the same thread.
thread_local bool isAtWork = false;

} // namespace

QString LogFile::defaultFolder()
{
#if defined(Q_OS_WIN)
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + "/log"_L1;
#elif defined(Q_OS_MACOS)
    return QDir::homePath() + "/Library/Logs/token-desk"_L1;
#else
    // QStandardPaths has it from Qt 6.7 on.
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(state) ? state : QDir::homePath() + "/.local/state"_L1) + "/token-desk"_L1;
#endif
}

LogFile::LogFile(const QString& folder, qint64 largest, int files)
    : m_folder(folder)
    , m_path(folder + "/token-desk.log"_L1)
    , m_largest(largest)
    , m_files(files)
{
}

QString LogFile::olderPath(int age) const { return age == 0 ? m_path : u"%1.%2"_s.arg(m_path).arg(age); }

void LogFile::append(const QString& message)
{
    if (isAtWork)
        return;
    const QScopedValueRollback work(isAtWork, true);
    const QByteArray line = lineFor(message).toUtf8();
    const QMutexLocker lock(&m_mutex);
    if (!makePrivateFolder(m_folder) || !isFileOrNothing(m_path))
        return;
    if (QFileInfo(m_path).size() + line.size() > m_largest)
        rotate();
    // Where nothing can be moved, it mustn't grow without end.
    if (QFileInfo(m_path).size() > m_largest * 4)
        return;
    // Opened anew for each line: another program may have moved it.
    QFile file(m_path);
    if (file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered, ownersOnly))
        file.write(line);
}

void LogFile::rotate() const
{
    QLockFile turn(m_path + ".lock"_L1);
    // Whoever else has it does the same. But one that was stopped in the middle of it is waited for.
    const bool isLate = QFileInfo(m_path).size() > m_largest * 2;
    constexpr int patience = 200;
    if (!turn.tryLock(isLate ? patience : 0) || QFileInfo(m_path).size() * 2 < m_largest)
        return;
    QFile::remove(olderPath(m_files - 1));
    for (int age = m_files - 1; age > 0; --age)
        QFile::rename(olderPath(age - 1), olderPath(age));
}

QStringList LogFile::tail(int most) const
{
    const QScopedValueRollback work(isAtWork, true);
    const QMutexLocker lock(&m_mutex);
    QStringList lines;
    for (int age = 0; age < m_files && lines.size() < most; ++age) {
        QFile file(olderPath(age));
        if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly))
            continue;
        // Of a file that isn't as we write it not more than this.
        file.seek(std::max<qint64>(0, file.size() - m_largest * 4));
        const QStringList older = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        lines = older + lines;
    }
    return lines.mid(std::max<qsizetype>(0, lines.size() - most));
}

} // namespace tokendesk
