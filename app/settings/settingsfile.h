#pragma once

#include "settings/settingsjson.h"

#include <functional>

namespace tokendesk {

/// What was wrong with the settings as they were found.
struct SettingsTrouble {
    enum class Kind {
        Unreadable,
        NotSettings, ///< no JSON, cut short, or JSON of something else
        TooNew, ///< of a later version, in a form that this one can't read
        PartsUnusable, ///< the rest is in use
    };

    Kind kind = Kind::NotSettings;
    /// Where it stands now, beside the new one; empty: it couldn't be set aside, so nothing is written over it.
    QString setAsideAs;
    /// PartsUnusable: which, as in ParsedSettings.
    QStringList unusable;

    friend bool operator==(const SettingsTrouble&, const SettingsTrouble&) = default;
};

/// Why settings aren't on disk.
struct SettingsError {
    enum class Kind { NoFolder, Locked, CannotSetAside, CannotWrite };

    Kind kind = Kind::CannotWrite;
    /// The file or folder that it is about.
    QString path;
    /// In the system's words; may be empty.
    QString detail;
};

/// The settings on disk: one JSON file, for its owner's eyes only, replaced whole or not at all. Several programs may
/// work on it at once.
class SettingsFile final
{
public:
    using Change = std::function<void(SettingsValues&)>;

    struct Content {
        ParsedSettings settings;
        std::optional<SettingsTrouble> trouble;
        bool isThere = false;
    };

    explicit SettingsFile(QString path);

    /// What can be used of the file; the defaults if it isn't there. One with anything wrong is set aside under a new
    /// name, and what is usable of it stays.
    Content read() const;

    /// Changes what is on disk now, not what was read before. `remembered` takes the place of a file that isn't there
    /// or had to be set aside.
    tl::expected<Content, SettingsError> update(const ParsedSettings& remembered, const QList<Change>& changes) const;

private:
    Content readAsIs() const;
    void setAside(Content& content) const;
    tl::expected<void, SettingsError> write(const QJsonObject& document) const;
    tl::expected<void, SettingsError> prepareFolder() const;

    const QString m_path;
};

} // namespace tokendesk
