#pragma once

#include "check/checkfinding.h"
#include "clock.h"
#include "journal/journalfolder.h"
#include "secrets/secretkeeper.h"
#include "settings/settings.h"

#include <functional>

namespace tokendesk {

/// Looks at what Token Desk needs, part by part, and changes nothing: policy, settings, keyring, journal, and the way
/// to each account that the organisation allows, down to whether it may be read. It asks each for one card token.
/// `found` comes for each part, and once `finished`; neither from inside start(). Deleting it early abandons it.
class Check final : public QObject
{
    Q_OBJECT

public:
    /// How long the keyring may take for one answer: perhaps nobody is there to unlock it.
    static constexpr std::chrono::seconds keyringPatience {10};

    struct Place {
        const Settings& settings;
        SecretKeeper& secrets;
        QString journalFolder;
        std::shared_ptr<const Clock> clock;
        /// Of an account that is at work: a secret that was typed for this time only is nowhere else. nullopt, or no
        /// function: they are read.
        std::function<std::optional<AccountSecrets>(const AccountProfile& account)> secretsInUse = {};
    };

    /// What `place` names must outlive this. `accounts`: those of them to check.
    Check(const Place& place, QList<AccountProfile> accounts, QObject* parent = nullptr);
    ~Check() override;

    void start();

signals:
    void found(const tokendesk::CheckFinding& finding);
    void finished();

private:
    void checkPolicy();
    void checkSettings();
    void checkKeyring();
    void checkJournal();
    void checkNext();
    void takeKeyring(const tl::expected<Secret, SecretError>& answer);
    void readSecrets(const AccountProfile& account);
    void reach(const AccountProfile& account, AccountSecrets secrets, const std::optional<MissingSecret>& missing);
    HttpOptions optionsFor(const AccountProfile& account, const AccountSecrets& secrets);
    void tell(
        const AccountProfile& account, const ConnectionReport& report, const std::optional<MissingSecret>& missing);

    const Place m_place;
    QList<AccountProfile> m_accounts;
    std::unique_ptr<Alarm> m_patience;
    /// Why the keyring isn't asked any more.
    std::optional<SecretError> m_keyringError;
    /// Of the account that is being reached.
    std::optional<AuthoritiesTrouble> m_authoritiesTrouble;
    /// Of the account that is being reached.
    QString m_proxy;
    std::unique_ptr<HttpClient> m_bareClient;
};

} // namespace tokendesk
