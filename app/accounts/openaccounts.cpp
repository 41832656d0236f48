#include "accounts/openaccounts.h"

#include "activity/activity.h"

namespace tokendesk {

OpenAccounts::OpenAccounts(
    const Settings& settings, SecretKeeper& secrets, Journal& journal, Activity& activity, QObject* parent)
    : QObject(parent)
    , m_settings(settings)
    , m_secrets(secrets)
    , m_journal(journal)
    , m_activity(activity)
{
}

OpenAccounts::~OpenAccounts() = default;

void OpenAccounts::open(const AccountProfile& account) { openWith(account, {}); }

void OpenAccounts::openWith(const AccountProfile& account, Secret typed)
{
    cancel();
    if (!m_settings.policy().allows(account))
        return answerLater([this, account] { emit refused(account); });
    if (session(account.key) && !isLocked(account.key))
        return answerLater([this, key = account.key] { emit opened(key); });
    auto* reading
        = new ReadAccountSecrets(m_secrets, account, m_settings.networkOf(account).proxy, std::move(typed), this);
    m_opening = reading;
    connect(reading, &ReadAccountSecrets::finished, this,
        [this, account, reading](const std::optional<MissingSecret>& missing) {
            AccountSecrets secrets = reading->takeSecrets();
            cancel();
            if (missing)
                emit failed(account, *missing);
            else
                take(account, std::move(secrets));
        });
}

void OpenAccounts::answerLater(const std::function<void()>& answer)
{
    auto* opening = new QObject(this);
    m_opening = opening;
    QMetaObject::invokeMethod(
        opening,
        [this, opening, answer] {
            // A lock may have come in between.
            if (m_opening != opening)
                return;
            cancel();
            answer();
        },
        Qt::QueuedConnection);
}

void OpenAccounts::openSandbox(const QUrl& server) { openWith(sandboxProfile(server), Secret("sandbox-key")); }

void OpenAccounts::distrustSecrets(const QString& key)
{
    if (session(key))
        m_locked.insert(key);
}

void OpenAccounts::cancel()
{
    if (m_opening) {
        m_opening->disconnect(this);
        m_opening->deleteLater();
        m_opening.clear();
    }
}

Session* OpenAccounts::session(const QString& key) const
{
    const auto found = m_open.find(key);
    return found == m_open.end() ? nullptr : found->second.session.get();
}

QStringList OpenAccounts::keys() const
{
    QStringList result;
    for (const auto& [key, opened] : m_open)
        result += key;
    return result;
}

bool OpenAccounts::isUpToDate(const QString& key) const
{
    const auto account = m_settings.account(key);
    const auto found = m_open.find(key);
    return account && found != m_open.end() && found->second.session->account() == *account
        && found->second.network == m_settings.networkOf(*account);
}

std::optional<AccountSecrets> OpenAccounts::secretsInUse(const AccountProfile& account) const
{
    const Session* known = session(account.key);
    const bool isAsGiven = known && known->account() == account && (account.isSandbox || isUpToDate(account.key));
    return isAsGiven && !isLocked(account.key) ? known->copySecrets() : std::nullopt;
}

void OpenAccounts::close(const QString& key)
{
    m_open.erase(key);
    m_locked.remove(key);
}

void OpenAccounts::lock()
{
    cancel();
    for (const auto& [key, opened] : m_open) {
        opened.session->lock();
        m_locked.insert(key);
    }
    m_secrets.dropSessionSecrets();
}

int OpenAccounts::busyCount() const
{
    int count = 0;
    for (const auto& [key, opened] : m_open)
        count += opened.session->deletions().busyCount();
    return count;
}

int OpenAccounts::pausedCount() const
{
    int count = 0;
    for (const auto& [key, opened] : m_open)
        count += opened.session->deletions().pausedCount();
    return count;
}

void OpenAccounts::forbidDeletion()
{
    m_isDeletionForbidden = true;
    for (const auto& [key, opened] : m_open)
        opened.session->deletions().forbid();
}

void OpenAccounts::take(const AccountProfile& account, AccountSecrets secrets)
{
    m_locked.remove(account.key);
    Session* known = session(account.key);
    if (known && !account.isSandbox && !isUpToDate(account.key)) {
        // It settles deletions of the account as it was; with other credentials it might take a "no such token" as
        // proof.
        emit opened(account.key);
        return;
    }
    if (known) {
        known->unlock(std::move(secrets.credentials), std::move(secrets.proxyPassword));
    } else {
        const NetworkSettings network = m_settings.networkOf(account);
        HttpOptions options;
        options.observer = m_activity.observerOf(account);
        options.proxy = network.proxy;
        options.proxyPassword = std::move(secrets.proxyPassword);
        if (!network.authoritiesFile.isEmpty()) {
            if (const auto authorities = authoritiesIn(network.authoritiesFile))
                options.certificateAuthorities = authorities->certificates;
            else
                emit authoritiesMissing(network.authoritiesFile, authorities.error());
        }
        DeletionRules rules = m_settings.policy().deletionRules();
        rules.isReadOnly = rules.isReadOnly || m_isDeletionForbidden;
        auto opened = std::make_unique<Session>(account, options, std::move(secrets.credentials), m_journal, rules);
        m_open.emplace(account.key, Opened {std::move(opened), network});
    }
    emit opened(account.key);
}

} // namespace tokendesk
