#include "settings/settingsfile.h"

#include "settings/privatefile.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLockFile>
#include <QSaveFile>

#include <chrono>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestFile = 1024 * 1024;
// A change takes milliseconds. A program that was killed while it made its lock leaves an empty one, whose owner nobody
// can ask for: only its age tells.
constexpr auto oldestLock = std::chrono::seconds(2);
constexpr auto longestWait = std::chrono::seconds(3);
constexpr QFile::Permissions ownersFile = QFile::ReadOwner | QFile::WriteOwner;

/// A name beside the file that says why and when, and that nothing has.
QString freeName(const QString& path, SettingsTrouble::Kind kind)
{
    const QString why = kind == SettingsTrouble::Kind::TooNew ? u"newer"_s : u"broken"_s;
    const QString when = QDateTime::currentDateTime().toString(u"yyyy-MM-dd'T'HHmmss"_s);
    const QString name = u"%1.%2-%3"_s.arg(path, why, when);
    QString free = name;
    for (int i = 2; QFileInfo::exists(free); ++i)
        free = u"%1-%2"_s.arg(name).arg(i);
    return free;
}

std::optional<SettingsTrouble> trouble(SettingsTrouble::Kind kind, const QStringList& unusable = {})
{
    SettingsTrouble result;
    result.kind = kind;
    result.unusable = unusable;
    return result;
}

} // namespace

SettingsFile::SettingsFile(QString path)
    : m_path(std::move(path))
{
}

SettingsFile::Content SettingsFile::read() const
{
    Content content = readAsIs();
    makePrivate(m_path);
    if (!content.trouble)
        return content;
    QLockFile lock(m_path + ".lock"_L1);
    lock.setStaleLockTime(oldestLock);
    if (!lock.tryLock(longestWait))
        return content;
    // Another program may have set it right meanwhile.
    content = readAsIs();
    if (!content.trouble)
        return content;
    setAside(content);
    // Otherwise the same parts would be found and set aside at every start.
    if (content.trouble->kind == SettingsTrouble::Kind::PartsUnusable && !content.trouble->setAsideAs.isEmpty())
        static_cast<void>(write(content.settings.document));
    return content;
}

tl::expected<SettingsFile::Content, SettingsError> SettingsFile::update(
    const ParsedSettings& remembered, const QList<Change>& changes) const
{
    if (const auto folder = prepareFolder(); !folder)
        return tl::unexpected(folder.error());
    QLockFile lock(m_path + ".lock"_L1);
    lock.setStaleLockTime(oldestLock);
    if (!lock.tryLock(longestWait)) {
        const bool byAnother = lock.error() == QLockFile::LockFailedError;
        return tl::unexpected(SettingsError {
            byAnother ? SettingsError::Kind::Locked : SettingsError::Kind::CannotWrite, m_path + ".lock"_L1, {}});
    }
    Content content = readAsIs();
    if (content.trouble) {
        setAside(content);
        if (content.trouble->setAsideAs.isEmpty())
            return tl::unexpected(SettingsError {SettingsError::Kind::CannotSetAside, m_path, {}});
    }
    const bool wasUsable
        = content.isThere && (!content.trouble || content.trouble->kind == SettingsTrouble::Kind::PartsUnusable);
    if (!wasUsable)
        content.settings = remembered;
    for (const Change& change : changes)
        change(content.settings.values);
    const QJsonObject document = withValues(content.settings.document, content.settings.values);
    if (!wasUsable || content.trouble || document != content.settings.document)
        if (const auto written = write(document); !written)
            return tl::unexpected(written.error());
    content.settings.document = document;
    content.isThere = true;
    return content;
}

SettingsFile::Content SettingsFile::readAsIs() const
{
    Content content;
    const QFileInfo info(m_path);
    if (!info.exists())
        return content;
    content.isThere = true;
    QFile file(m_path);
    // A pipe or device would never end.
    if (!info.isFile() || !file.open(QIODevice::ReadOnly)) {
        content.trouble = trouble(SettingsTrouble::Kind::Unreadable);
        return content;
    }
    const QByteArray bytes = file.read(largestFile + 1);
    if (file.error() != QFile::NoError) {
        content.trouble = trouble(SettingsTrouble::Kind::Unreadable);
        return content;
    }
    const auto settings = bytes.size() > largestFile ? tl::unexpected(SettingsSyntax::NotJson) : parseSettings(bytes);
    if (!settings) {
        content.trouble = trouble(settings.error() == SettingsSyntax::TooNew ? SettingsTrouble::Kind::TooNew
                                                                             : SettingsTrouble::Kind::NotSettings);
        return content;
    }
    content.settings = *settings;
    if (!settings->unusable.isEmpty())
        content.trouble = trouble(SettingsTrouble::Kind::PartsUnusable, settings->unusable);
    return content;
}

void SettingsFile::setAside(Content& content) const
{
    SettingsTrouble& trouble = *content.trouble;
    const QString name = freeName(m_path, trouble.kind);
    // Neither overwrites.
    const bool isAside = trouble.kind == SettingsTrouble::Kind::PartsUnusable ? QFile::copy(m_path, name)
                                                                              : QFile::rename(m_path, name);
    if (!isAside)
        return;
    trouble.setAsideAs = name;
    makePrivate(name);
}

tl::expected<void, SettingsError> SettingsFile::write(const QJsonObject& document) const
{
    const QByteArray bytes = QJsonDocument(document).toJson();
    QSaveFile file(m_path);
    const bool written = file.open(QIODevice::WriteOnly)
        // Before there is anything to read in it.
        && file.setPermissions(ownersFile)
        && file.write(bytes) == bytes.size()
        // On a full disk commit() alone succeeds, with a file cut short (Qt 6.4).
        && file.flush() && file.commit();
    if (!written)
        return tl::unexpected(SettingsError {SettingsError::Kind::CannotWrite, m_path, file.errorString()});
    return {};
}

tl::expected<void, SettingsError> SettingsFile::prepareFolder() const
{
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!makePrivateFolder(folder))
        return tl::unexpected(SettingsError {SettingsError::Kind::NoFolder, folder, {}});
    return {};
}

} // namespace tokendesk
