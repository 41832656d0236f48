#pragma once

#include "policy/policy.h"
#include "settings/settingsfile.h"

#include <QObject>

namespace tokendesk {

/// What the program is set to: what is on disk, and over and beneath it what the organisation has decided. A change is
/// made in memory in any case, so that it counts for this session; one that couldn't be saved is tried again with the
/// next. Two programs at work lose nothing of each other's: every change is made to what is on disk at that moment, and
/// the other's changes come along.
class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Why a change isn't on disk.
    using Saved = tl::expected<void, SettingsError>;

    /// Reads `file`, which needn't exist.
    explicit Settings(const QString& file, const Policy& policy = {}, QObject* parent = nullptr);

    /// `settings.json` in the platform's place for configuration.
    static QString defaultFile();
    /// Names a new account profile.
    static QString newAccountKey();

    /// What was wrong with the file when it was read at the start.
    const std::optional<SettingsTrouble>& troubleAtStart() const { return m_troubleAtStart; }
    const Policy& policy() const { return m_policy; }
    /// What holds. A change of what is managed is kept, and comes to nothing.
    const SettingsValues& values() const { return m_values; }
    /// What this person has set, managed or not.
    const SettingsValues& ownValues() const { return m_own; }

    const QList<AccountProfile>& accounts() const { return values().accounts; }
    std::optional<AccountProfile> account(const QString& key) const;
    /// The account to begin with: the one that was chosen, else the first.
    std::optional<AccountProfile> defaultAccount() const;
    /// Its own, else that of all accounts; a managed one for every account that isn't managed itself.
    NetworkSettings networkOf(const AccountProfile& account) const;

    /// Takes the place of the profile of that key, or comes last. A name that another program has given away meanwhile
    /// gets a number.
    Saved putAccount(const AccountProfile& profile);
    Saved removeAccount(const QString& key);
    /// So that it stands in the `place`th, counted from 0.
    Saved moveAccount(const QString& key, qsizetype place);
    Saved setDefaultAccount(const QString& key);
    Saved setNetwork(const NetworkSettings& network);
    /// Each must have passed checkReason(); nullopt: the organisation's, else the usual ones.
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
    /// The file had gone bad since it was read.
    void troubleFound(const tokendesk::SettingsTrouble& trouble);

private:
    Saved change(const SettingsFile::Change& change);
    void adopt(const SettingsValues& own);
    QList<AccountProfile> policyAccounts() const;

    const SettingsFile m_file;
    const Policy m_policy;
    std::optional<SettingsTrouble> m_troubleAtStart;
    ParsedSettings m_onDisk;
    /// With what isn't saved yet.
    SettingsValues m_own;
    SettingsValues m_values;
    QList<SettingsFile::Change> m_unsaved;
};

} // namespace tokendesk
