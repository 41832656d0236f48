#pragma once

#include "settings/settingsfile.h"

#include <QObject>

namespace tokendesk {

/// What the program is set to, as it is on disk. A change is made in memory in any case, so that it counts for this
/// session; one that couldn't be saved is tried again with the next. Two programs at work lose nothing of each other's:
/// every change is made to what is on disk at that moment, and the other's changes come along.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Why a change isn't on disk.
    using Saved = tl::expected<void, SettingsError>;

    /// Reads `file`, which needn't exist.
    explicit Settings(const QString& file, QObject* parent = nullptr);

    /// `settings.json` in the platform's place for configuration.
    static QString defaultFile();
    /// Names a new account profile.
    static QString newAccountKey();

    /// What was wrong with the file when it was read at the start.
    const std::optional<SettingsTrouble>& troubleAtStart() const { return m_troubleAtStart; }
    const SettingsValues& values() const { return m_values; }

    const QList<AccountProfile>& accounts() const { return values().accounts; }
    std::optional<AccountProfile> account(const QString& key) const;
    /// The account to begin with: the one that was chosen, else the first.
    std::optional<AccountProfile> defaultAccount() const;
    /// Its own, else that of all accounts.
    NetworkSettings networkOf(const AccountProfile& account) const;

    /// Takes the place of the profile of that key, or comes last. A name that another program has given away meanwhile
    /// gets a number.
    Saved putAccount(const AccountProfile& profile);
    Saved removeAccount(const QString& key);
    /// So that it stands in the `place`th, counted from 0.
    Saved moveAccount(const QString& key, qsizetype place);
    Saved setDefaultAccount(const QString& key);
    Saved setNetwork(const NetworkSettings& network);
    /// Each must have passed checkReason().
    Saved setDeletionReasons(const std::optional<QStringList>& reasons);
    /// From shortestLock to longestLock.
    Saved setLockMinutes(int minutes);
    Saved setLanguage(const QString& language);

    /// Takes over what another program has written.
    void reread();

signals:
    /// One was added, changed, moved or removed, or is the default now.
    void accountsChanged();
    void networkChanged();
    void deletionReasonsChanged();
    void lockMinutesChanged();
    void languageChanged();
    /// The file had gone bad since it was read.
    void troubleFound(const tokendesk::SettingsTrouble& trouble);

private:
    Saved change(const SettingsFile::Change& change);
    void adopt(const SettingsValues& values);

    const SettingsFile m_file;
    std::optional<SettingsTrouble> m_troubleAtStart;
    ParsedSettings m_onDisk;
    /// With what isn't saved yet.
    SettingsValues m_values;
    QList<SettingsFile::Change> m_unsaved;
};

} // namespace tokendesk
