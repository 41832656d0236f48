#pragma once

#include "secrets/secretstore.h"

#include <map>
#include <optional>

namespace tokendesk {

/// Where a secret went.
struct Kept {
    enum class Place {
        Keyring,
        Session, ///< in memory, until the program ends or is locked
        Nowhere, ///< the keyring said no after the program was locked, or the secret replaced or removed
    };

    Place place = Place::Keyring;
    /// Why it isn't in the keyring.
    std::optional<SecretError> refusal = {};
};

/// Ends in exactly one `finished`, never from inside the function that starts it. Deleting it early only means not to
/// be told.
class KeepSecretCall final : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

signals:
    void finished(const tokendesk::Kept& kept);
};

/// Keeps secrets in a store, the keyring, and those that it doesn't take in memory for this session only.
class SecretKeeper final : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive this.
    explicit SecretKeeper(SecretStore& store, QObject* parent = nullptr);

    /// The one in memory if there is one: it is newer than what the keyring may have.
    ReadSecretCall* read(const SecretName& name, QObject* owner);
    /// Replaces the one of that name.
    KeepSecretCall* keep(const SecretName& name, Secret secret, QObject* owner);
    /// Removes it from wherever it is. An error says that the keyring may still have it.
    ChangeSecretCall* remove(const SecretName& name, QObject* owner);

    /// Whether the keyring didn't take it and it is in memory only.
    bool isForSessionOnly(const SecretName& name) const;
    /// What is in memory only is gone; what is in the keyring stays.
    void dropSessionSecrets();

signals:
    /// isForSessionOnly() of some name may have changed.
    void sessionSecretsChanged();

private:
    struct InMemory {
        Secret secret;
        /// Which call brought it.
        int call = 0;
        /// Until then it is on its way to the keyring.
        bool wasRefused = false;
    };

    Kept settle(const SecretName& name, int number, const std::optional<SecretError>& refusal);
    void drop(const SecretName& name);

    SecretStore& m_store;
    std::map<SecretName, InMemory> m_inMemory;
    int m_calls = 0;
};

} // namespace tokendesk
