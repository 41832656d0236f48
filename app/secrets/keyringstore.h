#pragma once

#include "clock.h"
#include "secrets/secretstore.h"

#include <QPointer>

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

namespace QKeychain {
class Job;
}

namespace tokendesk {

/// The system's keyring: Secret Service, KWallet, macOS' or Windows', whichever QtKeychain finds. One call is under way
/// at a time, as QtKeychain has it. One that takes longer than `patience` is given up, and with it all that wait: what
/// holds it up holds them up too. Until the keyring answers it after all, further calls are given up at once.
class KeyringStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    /// Long enough for a person to find and answer the keyring's question for its password.
    static constexpr std::chrono::seconds patience {120};

    /// `service` is the name under which the keyring files what is ours.
    KeyringStore(std::shared_ptr<const Clock> clock, QString service);
    ~KeyringStore() override;

    ReadSecretCall* read(const SecretName& name, QObject* owner) override;
    /// Keyrings keep text: a secret that isn't valid UTF-8, or holds a NUL, is refused.
    ChangeSecretCall* write(const SecretName& name, Secret secret, QObject* owner) override;
    ChangeSecretCall* remove(const SecretName& name, QObject* owner) override;

private:
    using Outcome = tl::expected<Secret, SecretError>;
    struct Task {
        /// None if the keyring can't be asked that.
        std::unique_ptr<QKeychain::Job> job;
        QPointer<QObject> call;
        std::function<void(const Outcome&)> end;
    };

    void add(Task task);
    void startSoon();
    void startNext();
    void takeAnswer(const QKeychain::Job& job);
    void end(const Outcome& outcome);
    void giveUp();

    const std::shared_ptr<const Clock> m_clock;
    const QString m_service;
    std::deque<Task> m_waiting;
    /// The job under way. It isn't ours to delete: the keyring's library calls it back however late.
    QKeychain::Job* m_job = nullptr;
    /// The one that m_job is for; without a call once given up.
    Task m_current;
    std::unique_ptr<Alarm> m_deadline;
    /// A SecretServiceWatch from the first call on, where the keyring may be a Secret Service.
    std::shared_ptr<void> m_watch;
};

} // namespace tokendesk
