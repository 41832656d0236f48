#include "secrets/secretkeeper.h"

#include <QPointer>

#include <memory>

namespace tokendesk {

SecretKeeper::SecretKeeper(SecretStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
}

ReadSecretCall* SecretKeeper::read(const SecretName& name, QObject* owner)
{
    const auto inMemory = m_inMemory.find(name);
    if (inMemory == m_inMemory.end())
        return m_store.read(name, owner);
    auto* call = new ReadSecretCall(owner);
    // Shared only because what is queued must be copyable.
    const auto secret = std::make_shared<tl::expected<Secret, SecretError>>(inMemory->second.secret.copy());
    QMetaObject::invokeMethod(
        call, [call, secret] { emit call->finished(*secret); }, Qt::QueuedConnection);
    return call;
}

KeepSecretCall* SecretKeeper::keep(const SecretName& name, Secret secret, QObject* owner)
{
    auto* call = new KeepSecretCall(owner);
    const int number = m_calls++;
    const bool wasForSessionOnly = isForSessionOnly(name);
    m_inMemory.insert_or_assign(name, InMemory {secret.copy(), number});
    // Ours, not the owner's: the secret is kept whether or not anybody still wants to be told.
    ChangeSecretCall* writing = m_store.write(name, std::move(secret), this);
    connect(writing, &ChangeSecretCall::finished, this,
        [this, name, number, writing, told = QPointer(call)](const std::optional<SecretError>& refusal) {
            writing->deleteLater();
            const Kept kept = settle(name, number, refusal);
            if (told)
                emit told->finished(kept);
        });
    if (wasForSessionOnly)
        emit sessionSecretsChanged();
    return call;
}

ChangeSecretCall* SecretKeeper::remove(const SecretName& name, QObject* owner)
{
    drop(name);
    return m_store.remove(name, owner);
}

bool SecretKeeper::isForSessionOnly(const SecretName& name) const
{
    const auto inMemory = m_inMemory.find(name);
    return inMemory != m_inMemory.end() && inMemory->second.wasRefused;
}

void SecretKeeper::dropSessionSecrets()
{
    if (std::exchange(m_inMemory, {}).empty())
        return;
    emit sessionSecretsChanged();
}

Kept SecretKeeper::settle(const SecretName& name, int number, const std::optional<SecretError>& refusal)
{
    const auto inMemory = m_inMemory.find(name);
    const bool isStillIt = inMemory != m_inMemory.end() && inMemory->second.call == number;
    if (!refusal) {
        if (isStillIt)
            m_inMemory.erase(inMemory);
        return {Kept::Place::Keyring};
    }
    if (!isStillIt)
        return {Kept::Place::Nowhere, refusal};
    inMemory->second.wasRefused = true;
    emit sessionSecretsChanged();
    return {Kept::Place::Session, refusal};
}

void SecretKeeper::drop(const SecretName& name)
{
    if (m_inMemory.erase(name) > 0)
        emit sessionSecretsChanged();
}

} // namespace tokendesk
