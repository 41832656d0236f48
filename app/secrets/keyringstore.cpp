#include "secrets/keyringstore.h"

#include <qt6keychain/keychain.h>

#include <utility>

#ifdef QT_DBUS_LIB
#include "secrets/secretservice.h"
#endif

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const SecretName& name)
{
    const QString owner = name.owner.isEmpty() ? u"all accounts"_s : name.owner;
    switch (name.kind) {
    case SecretName::Kind::ApiKey:
        return owner + "/API key"_L1;
    case SecretName::Kind::ClientSecret:
        return owner + "/client secret"_L1;
    case SecretName::Kind::ProxyPassword:
        return owner + "/proxy password"_L1;
    }
    Q_UNREACHABLE();
}

SecretError errorOf(const QKeychain::Job& job)
{
    const auto kind = [&job] {
        switch (job.error()) {
        case QKeychain::EntryNotFound:
            return SecretError::Kind::NotFound;
        case QKeychain::AccessDenied:
        case QKeychain::AccessDeniedByUser:
            return SecretError::Kind::Refused;
        case QKeychain::NoBackendAvailable:
        case QKeychain::NotImplemented:
            return SecretError::Kind::NoKeyring;
        case QKeychain::CouldNotDeleteEntry:
        case QKeychain::OtherError:
        case QKeychain::NoError:
            return SecretError::Kind::Other;
        }
        return SecretError::Kind::Other;
    }();
    return {kind, job.errorString()};
}

bool isText(QByteArrayView bytes) { return bytes.isValidUtf8() && !bytes.contains('\0'); }

/// What the job read, if it is one that reads. A removal that succeeded says the same whether there was anything or
/// not: that there is none now, or none that can be seen.
tl::expected<Secret, SecretError> outcomeOf(const QKeychain::Job& job)
{
    if (job.error() != QKeychain::NoError)
        return tl::unexpected(errorOf(job));
    if (qobject_cast<const QKeychain::DeletePasswordJob*>(&job))
        return tl::unexpected(SecretError {SecretError::Kind::NotFound});
    const auto* reading = qobject_cast<const QKeychain::ReadPasswordJob*>(&job);
    if (!reading)
        return Secret();
    const QByteArray data = reading->binaryData();
    Secret secret {QByteArrayView(data)};
    // In place, though shared: the other one is the job's, which would throw it away as it is.
    overwrite(const_cast<char*>(data.constData()), data.size());
    return secret;
}

std::optional<SecretError> errorOf(const tl::expected<Secret, SecretError>& outcome)
{
    return outcome ? std::nullopt : std::optional(outcome.error());
}

#ifdef QT_DBUS_LIB
SecretError inTheLightOf(SecretServiceQuestion::State state, SecretError error)
{
    switch (state) {
    case SecretServiceQuestion::State::Absent:
        // "Not found" comes from a keyring of another kind then.
        if (error.kind == SecretError::Kind::Other)
            error.kind = SecretError::Kind::NoKeyring;
        break;
    case SecretServiceQuestion::State::Locked:
        error.kind = SecretError::Kind::Refused;
        break;
    case SecretServiceQuestion::State::Other:
        break;
    }
    return error;
}
#endif

SecretError tooLate() { return {SecretError::Kind::TimedOut, {}}; }

} // namespace

KeyringStore::KeyringStore(std::shared_ptr<const Clock> clock, QString service)
    : m_clock(std::move(clock))
    , m_service(std::move(service))
{
}

KeyringStore::~KeyringStore()
{
    if (m_job)
        m_job->disconnect(this);
}

ReadSecretCall* KeyringStore::read(const SecretName& name, QObject* owner)
{
    auto* call = new ReadSecretCall(owner);
    auto job = std::make_unique<QKeychain::ReadPasswordJob>(m_service);
    job->setKey(keyOf(name));
    add({std::move(job), call, [call](const Outcome& outcome) { emit call->finished(outcome); }});
    return call;
}

ChangeSecretCall* KeyringStore::write(const SecretName& name, Secret secret, QObject* owner)
{
    auto* call = new ChangeSecretCall(owner);
    std::unique_ptr<QKeychain::WritePasswordJob> job;
    if (isText(secret.bytes())) {
        job = std::make_unique<QKeychain::WritePasswordJob>(m_service);
        job->setKey(keyOf(name));
        QString text = QString::fromUtf8(secret.bytes());
        job->setTextData(text);
        wipe(text);
    }
    add({std::move(job), call, [call](const Outcome& outcome) { emit call->finished(errorOf(outcome)); }});
    return call;
}

ChangeSecretCall* KeyringStore::remove(const SecretName& name, QObject* owner)
{
    auto* call = new ChangeSecretCall(owner);
    auto job = std::make_unique<QKeychain::DeletePasswordJob>(m_service);
    job->setKey(keyOf(name));
    add({std::move(job), call, [call](const Outcome& outcome) {
             const std::optional<SecretError> error = errorOf(outcome);
             emit call->finished(error && error->kind == SecretError::Kind::NotFound ? std::nullopt : error);
         }});
    return call;
}

void KeyringStore::add(Task task)
{
#ifdef QT_DBUS_LIB
    if (!m_watch)
        m_watch = std::make_shared<SecretServiceWatch>();
#endif
    m_waiting.push_back(std::move(task));
    startSoon();
}

void KeyringStore::startSoon() { QMetaObject::invokeMethod(this, &KeyringStore::startNext, Qt::QueuedConnection); }

void KeyringStore::startNext()
{
    if (m_waiting.empty() || m_current.end)
        return;
    Task task = std::move(m_waiting.front());
    m_waiting.pop_front();
    if (!task.call || m_job || !task.job) {
        startSoon();
        if (!task.call)
            return;
        if (m_job)
            task.end(tl::unexpected(tooLate()));
        else
            task.end(tl::unexpected(SecretError {SecretError::Kind::Other, u"not a text"_s}));
        return;
    }
    m_job = task.job.release();
    m_current = std::move(task);
    connect(m_job, &QKeychain::Job::finished, this, [this](QKeychain::Job* job) { takeAnswer(*job); });
    m_deadline = m_clock->wakeAfter(patience, [this] { giveUp(); });
    m_job->start();
}

void KeyringStore::takeAnswer(const QKeychain::Job& job)
{
    m_deadline.reset();
    m_job = nullptr;
    const Outcome outcome = outcomeOf(job);
    if (!m_current.end) {
        // It was given up.
        startSoon();
        return;
    }
#ifdef QT_DBUS_LIB
    if (!outcome
        && (outcome.error().kind == SecretError::Kind::NotFound || outcome.error().kind == SecretError::Kind::Other)) {
        auto* question = new SecretServiceQuestion(this);
        connect(question, &SecretServiceQuestion::finished, this,
            [this, question, error = outcome.error()](SecretServiceQuestion::State state) {
                question->deleteLater();
                end(tl::unexpected(inTheLightOf(state, error)));
            });
        return;
    }
#endif
    end(outcome);
}

void KeyringStore::end(const Outcome& outcome)
{
    const Task task = std::exchange(m_current, {});
    startSoon();
    if (task.call)
        task.end(outcome);
}

void KeyringStore::giveUp() { end(tl::unexpected(tooLate())); }

} // namespace tokendesk
