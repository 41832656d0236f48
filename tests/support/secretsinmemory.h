#pragma once

#include "secrets/secretstore.h"

#include <QPointer>

#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace tokendesk {

/// A keyring for tests: refuses when told to, and while silent answers only when asked to.
class SecretsInMemory final : public QObject, public SecretStore
{
public:
    std::map<SecretName, Secret> secrets;
    std::optional<SecretError> refusal;
    bool isSilent = false;

    ReadSecretCall* read(const SecretName& name, QObject* owner) override
    {
        auto* call = new ReadSecretCall(owner);
        add(call, [this, call, name] {
            const auto found = secrets.find(name);
            if (refusal)
                emit call->finished(tl::unexpected(*refusal));
            else if (found == secrets.end())
                emit call->finished(tl::unexpected(SecretError {SecretError::Kind::NotFound}));
            else
                emit call->finished(found->second.copy());
        });
        return call;
    }

    ChangeSecretCall* write(const SecretName& name, Secret secret, QObject* owner) override
    {
        const auto shared = std::make_shared<Secret>(std::move(secret));
        return change(owner, [this, name, shared] { secrets.insert_or_assign(name, std::move(*shared)); });
    }

    ChangeSecretCall* remove(const SecretName& name, QObject* owner) override
    {
        return change(owner, [this, name] { secrets.erase(name); });
    }

    /// Ends the oldest call that waits.
    void answer()
    {
        const auto [call, end] = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (call)
            end();
    }

private:
    ChangeSecretCall* change(QObject* owner, std::function<void()> make)
    {
        auto* call = new ChangeSecretCall(owner);
        add(call, [this, call, make = std::move(make)] {
            if (refusal) {
                emit call->finished(refusal);
            } else {
                make();
                emit call->finished({});
            }
        });
        return call;
    }

    void add(QObject* call, std::function<void()> end)
    {
        m_waiting.emplace_back(call, std::move(end));
        if (!isSilent)
            QMetaObject::invokeMethod(this, &SecretsInMemory::answer, Qt::QueuedConnection);
    }

    std::deque<std::pair<QPointer<QObject>, std::function<void()>>> m_waiting;
};

} // namespace tokendesk
