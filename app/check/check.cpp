#include "check/check.h"

#include "api/replyclassifier.h"
#include "settings/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QNetworkProxyQuery>

#include <utility>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Part = CheckFinding::Part;
using State = CheckFinding::State;

/// The folder, or the nearest one above it that is there.
QString nearestFolder(QString folder)
{
    while (!QFileInfo::exists(folder)) {
        const QString above = QFileInfo(folder).path();
        if (above == folder)
            break;
        folder = above;
    }
    return folder;
}

JournalResult<void> lookAtJournal(const QString& folder)
{
    const QString file = JournalFolder(folder).file();
    const JournalError notWritable {JournalError::Kind::ReadOnly, file, {}};
    if (!QFileInfo::exists(file)) {
        if (!isDeadEnd(folder) && QFileInfo(nearestFolder(folder)).isWritable())
            return {};
        return tl::unexpected(notWritable);
    }
    const auto storage = JournalFolder(folder).openToRead();
    if (!storage)
        return tl::unexpected(storage.error());
    if (const auto head = (*storage)->head(); !head)
        return tl::unexpected(head.error());
    if (!QFileInfo(file).isWritable() || !QFileInfo(folder).isWritable())
        return tl::unexpected(notWritable);
    return {};
}

QString proxyTaken(const ProxySettings& settings, const QUrl& url)
{
    const auto inUse = std::make_shared<QString>();
    ProxyChooser(settings, {}, inUse).queryProxy(QNetworkProxyQuery(url));
    return *inUse;
}

} // namespace

Check::Check(const Place& place, QList<AccountProfile> accounts, QObject* parent)
    : QObject(parent)
    , m_place(place)
    , m_accounts(std::move(accounts))
{
}

Check::~Check() = default;

void Check::start()
{
    QMetaObject::invokeMethod(
        this,
        [this] {
            checkPolicy();
            checkSettings();
            checkJournal();
            checkKeyring();
        },
        Qt::QueuedConnection);
}

void Check::checkPolicy()
{
    const Policy& policy = m_place.settings.policy();
    for (const PolicyProblem& problem : policy.problems())
        emit found({Part::Policy, State::Bad, {}, problem});
    if (policy.problems().isEmpty())
        emit found({Part::Policy, State::Good, {}, {}});
}

void Check::checkSettings()
{
    const auto& trouble = m_place.settings.troubleAtStart();
    if (trouble)
        emit found({Part::Settings, State::Bad, {}, *trouble});
    else
        emit found({Part::Settings, State::Good, {}, {}});
}

void Check::checkJournal()
{
    if (const auto journal = lookAtJournal(m_place.journalFolder); !journal)
        emit found({Part::Journal, State::Bad, {}, journal.error()});
    else
        emit found({Part::Journal, State::Good, {}, JournalFolder(m_place.journalFolder).file()});
}

void Check::checkKeyring()
{
    // A name that nobody has: how the keyring says so is what is looked at.
    auto* call = m_place.secrets.read({u"check"_s, SecretName::Kind::ApiKey}, this);
    connect(call, &ReadSecretCall::finished, this, &Check::takeKeyring);
    m_patience = m_place.clock->wakeAfter(keyringPatience, [this, call] {
        call->disconnect(this);
        call->deleteLater();
        takeKeyring(tl::unexpected(SecretError {SecretError::Kind::TimedOut}));
    });
}

void Check::takeKeyring(const tl::expected<Secret, SecretError>& answer)
{
    m_patience.reset();
    if (!answer && answer.error().kind != SecretError::Kind::NotFound) {
        m_keyringError = answer.error();
        emit found({Part::Keyring, State::Doubtful, {}, *m_keyringError});
    } else {
        emit found({Part::Keyring, State::Good, {}, {}});
    }
    if (m_accounts.isEmpty())
        emit found({Part::Accounts, State::Doubtful, {}, {}});
    checkNext();
}

void Check::checkNext()
{
    if (m_accounts.isEmpty()) {
        emit finished();
        return;
    }
    const AccountProfile account = m_accounts.takeFirst();
    if (!m_place.settings.policy().allows(account)) {
        // Its secret isn't sent there either.
        emit found({Part::Accounts, State::Bad, account, NotAllowed {}});
        checkNext();
    } else if (auto inUse = m_place.secretsInUse ? m_place.secretsInUse(account) : std::nullopt) {
        reach(account, std::move(*inUse), std::nullopt);
    } else {
        readSecrets(account);
    }
}

void Check::readSecrets(const AccountProfile& account)
{
    SecretKeeper& secrets = m_place.secrets;
    if (m_keyringError && !secrets.isForSessionOnly(credentialName(account))) {
        // In a moment, as if it had been asked: the keyring's silence isn't waited for twice.
        QMetaObject::invokeMethod(
            this,
            [this, account] {
                reach(account, {}, MissingSecret {credentialName(account), *m_keyringError});
            },
            Qt::QueuedConnection);
        return;
    }
    ProxySettings proxy = m_place.settings.networkOf(account).proxy;
    if (m_keyringError && !secrets.isForSessionOnly(proxyPasswordName(account)))
        proxy.user.clear();
    auto* reading = new ReadAccountSecrets(secrets, account, proxy, Secret(), this);
    connect(reading, &ReadAccountSecrets::finished, this,
        [this, account, reading](const std::optional<MissingSecret>& missing) {
            m_patience.reset();
            reading->deleteLater();
            reach(account, missing ? AccountSecrets() : reading->takeSecrets(), missing);
        });
    m_patience = m_place.clock->wakeAfter(keyringPatience, [this, account, reading] {
        m_patience.reset();
        reading->disconnect(this);
        reading->deleteLater();
        m_keyringError = SecretError {SecretError::Kind::TimedOut};
        reach(account, {}, MissingSecret {credentialName(account), *m_keyringError});
    });
}

HttpOptions Check::optionsFor(const AccountProfile& account, const AccountSecrets& secrets)
{
    const NetworkSettings network = m_place.settings.networkOf(account);
    HttpOptions options;
    options.clock = m_place.clock;
    options.proxy = network.proxy;
    options.proxyPassword = secrets.proxyPassword;
    m_authoritiesTrouble.reset();
    if (network.authoritiesFile.isEmpty())
        return options;
    if (const auto authorities = authoritiesIn(network.authoritiesFile))
        options.certificateAuthorities = authorities->certificates;
    else
        m_authoritiesTrouble = AuthoritiesTrouble {network.authoritiesFile, authorities.error()};
    return options;
}

void Check::reach(const AccountProfile& account, AccountSecrets secrets, const std::optional<MissingSecret>& missing)
{
    const HttpOptions options = optionsFor(account, secrets);
    m_proxy = proxyTaken(options.proxy, account.apiRoot);
    if (!missing) {
        auto* test = new ConnectionTest(account, options, std::move(secrets.credentials), this);
        connect(test, &ConnectionTest::finished, this, [this, account, test](const ConnectionReport& report) {
            test->deleteLater();
            tell(account, report, std::nullopt);
        });
        return;
    }
    // How the server is reached shows without credentials too: any answer of it will do.
    m_bareClient = std::make_unique<HttpClient>(options);
    HttpRequest request;
    request.url = ApiRoot(account.apiRoot).cardTokens({}, {}, 1);
    auto* exchange = m_bareClient->send(request, this);
    connect(exchange, &HttpExchange::finished, this, [this, account, missing, exchange](const HttpReply& reply) {
        exchange->deleteLater();
        ConnectionReport report;
        if (const auto page = cardTokenPageFrom(reply); !page)
            report.error = page.error();
        tell(account, report, missing);
    });
}

void Check::tell(
    const AccountProfile& account, const ConnectionReport& report, const std::optional<MissingSecret>& missing)
{
    for (CheckFinding finding : findingsOf(account, report, !missing, m_proxy)) {
        if (missing && finding.part == Part::SigningIn) {
            finding.state = State::Doubtful;
            finding.detail = *missing;
        }
        // The server may be believed without them, though not as the organisation wants.
        if (m_authoritiesTrouble && finding.part == Part::Tls) {
            finding.state = State::Bad;
            finding.detail = *m_authoritiesTrouble;
        }
        emit found(finding);
    }
    checkNext();
}

} // namespace tokendesk
