#include "operations.h"

#include "api/accesstokenapi.h"
#include "lookup/lookup.h"
#include "words/errorwords.h"
#include "words/lookupwords.h"
#include "words/outcomewords.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QSignalSpy>
#include <QTimer>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

QString nameOf(const ApiError& error)
{
    using Kind = ApiError::Kind;
    const bool isSigningIn = error.credential == Credential::ClientSecret;
    switch (error.kind) {
    case Kind::NoCredentials:
        return u"no credentials"_s;
    case Kind::NotReached:
        return u"not reached"_s;
    case Kind::NoNetwork:
        return u"no network"_s;
    case Kind::HostNotFound:
        return u"host not found"_s;
    case Kind::ConnectionRefused:
        return u"connection refused"_s;
    case Kind::TlsFailed:
        return u"TLS failed"_s;
    case Kind::ProxyNotFound:
        return u"proxy not found"_s;
    case Kind::ProxyRefused:
        return u"proxy refused"_s;
    case Kind::ProxyWantsPassword:
        return u"proxy wants a password"_s;
    case Kind::ProxyFailed:
        return u"proxy failed"_s;
    case Kind::TimedOut:
        return u"timed out"_s;
    case Kind::ConnectionLost:
        return u"connection lost"_s;
    case Kind::Redirected:
        return u"redirected"_s;
    case Kind::Invalid:
        return u"invalid"_s;
    case Kind::Unauthorized:
        return isSigningIn ? u"sign-in refused"_s : u"unauthorized"_s;
    case Kind::Forbidden:
        return isSigningIn ? u"sign-in forbidden"_s : u"forbidden"_s;
    case Kind::NotFound:
        return u"not found"_s;
    case Kind::RateLimited:
        return u"rate limited"_s;
    case Kind::ServerFailed:
        return u"server failed"_s;
    case Kind::UnexpectedStatus:
        return u"unexpected status"_s;
    case Kind::UnreadableReply:
        return u"unreadable"_s;
    case Kind::WebPage:
        return u"web page"_s;
    case Kind::TooLarge:
        return u"too large"_s;
    case Kind::OtherAccount:
        return u"other account"_s;
    case Kind::BrokenList:
        return u"broken list"_s;
    case Kind::JournalFailed:
        return u"journal failed"_s;
    case Kind::BusyElsewhere:
        return u"busy elsewhere"_s;
    case Kind::Unsettled:
        return u"unsettled"_s;
    case Kind::CannotBeDeleted:
        return u"can't be deleted"_s;
    case Kind::Repeated:
        return u"repeated"_s;
    case Kind::Stopped:
        return u"stopped"_s;
    case Kind::Interrupted:
        return u"interrupted"_s;
    }
    return {};
}

QString nameOf(DeletionOutcome::Kind kind)
{
    using Kind = DeletionOutcome::Kind;
    switch (kind) {
    case Kind::Deleted:
        return u"deleted"_s;
    case Kind::AlreadyGone:
        return u"already gone"_s;
    case Kind::Refused:
        return u"refused"_s;
    case Kind::NotSent:
        return u"not sent"_s;
    case Kind::Checking:
    case Kind::Unknown:
        return u"unknown"_s;
    case Kind::SettledDeleted:
    case Kind::SettledNotDeleted:
        break;
    }
    return u"settled"_s;
}

QString nameOf(const LookUpResult& result)
{
    if (!result.failures.isEmpty())
        return nameOf(result.failures.first().error);
    QStringList parts {result.found > 0 ? u"found"_s : u"nothing"_s};
    if (result.incomplete > 0)
        parts += u"incomplete"_s;
    if (result.unreadable > 0)
        parts += u"unreadable records"_s;
    if (result.foreign > 0)
        parts += u"foreign"_s;
    if (result.ofOtherAccounts > 0)
        parts += u"other account"_s;
    if (result.repeated > 0)
        parts += u"repeated"_s;
    return parts.join(u", "_s);
}

template <typename Value>
Ending endingFrom(const Result<Value>& result, const QString& host)
{
    if (result)
        return {u"value"_s, {}, {}, {}};
    const ApiError& error = result.error();
    return {nameOf(error), words::happened(error, host) + u' ' + words::nextStep(error), {}, {}};
}

} // namespace

QString nameOf(Operation operation)
{
    switch (operation) {
    case Operation::Get:
        return u"get"_s;
    case Operation::List:
        return u"list"_s;
    case Operation::Delete:
        return u"delete"_s;
    case Operation::Transactions:
        return u"transactions"_s;
    case Operation::AccessToken:
        return u"access token"_s;
    }
    return {};
}

Desk::Desk(const QUrl& apiRoot, const QSslCertificate& certificate)
    : Desk(apiRoot,
        HttpOptions {.certificateAuthorities
            = certificate.isNull() ? QList<QSslCertificate>() : QList<QSslCertificate> {certificate}})
{
}

Desk::Desk(const QUrl& apiRoot, HttpOptions options)
    : m_http([&] {
        options.clock = m_clock;
        return std::move(options);
    }())
    , m_root(apiRoot)
    , m_client(m_http, {m_root, {}, {}}, ApiKey {Secret("sandbox-key")})
    , m_api(m_client, m_root)
{
    m_account.name = u"Test shop"_s;
    m_account.accountId = u"T00000000"_s;
    m_account.apiRoot = apiRoot;
    m_account.isSandbox = true;
}

Ending Desk::run(Operation operation, const CardToken& token, const QString& customer)
{
    const auto start = m_clock->now();
    Ending ending;
    switch (operation) {
    case Operation::Get:
        ending = getToken(token.id);
        break;
    case Operation::List:
        ending = lookUp(customer);
        break;
    case Operation::Delete:
        return deleteToken(token);
    case Operation::Transactions:
        ending = readHistory(token.id);
        break;
    case Operation::AccessToken:
        ending = signIn();
        break;
    }
    ending.took = m_clock->now() - start;
    return ending;
}

Ending Desk::getToken(const QString& id)
{
    CardTokenCall* call = m_api.getCardToken(id, &m_http);
    QSignalSpy finished(call, &CardTokenCall::finished);
    waitUntil([&] { return finished.count() > 0; });
    const auto token = finished.first().first().value<Result<CardToken>>();
    if (token && token->id != id)
        return {u"another token"_s, {}, {}, {}};
    return endingFrom(token, m_account.apiRoot.host());
}

Ending Desk::lookUp(const QString& customer)
{
    LookUpQuery query;
    query.text = customer;
    query.kind = LookUpKind::Customer;
    query.includeDeleted = true;
    LookUp lookUp(m_api, query, m_account.accountId, nullptr);
    QSignalSpy finished(&lookUp, &LookUp::finished);
    lookUp.start();
    waitUntil([&] { return finished.count() > 0; });
    const auto result = finished.first().first().value<LookUpResult>();
    const QString outcome = nameOf(result);
    return {outcome, outcome == "found"_L1 ? QString() : words::result(result, m_account.apiRoot.host()), {}, {}};
}

Ending Desk::deleteToken(const CardToken& token)
{
    Deletions deletions(m_api, m_journal, m_clock);
    Ending ending;
    std::optional<DeletionOutcome> last;
    const auto start = m_clock->now();
    QObject::connect(&deletions, &Deletions::outcomeKnown, &deletions, [&](const DeletionOutcome& outcome) {
        if (!last) {
            ending.outcome = nameOf(outcome.kind);
            ending.took = m_clock->now() - start;
            ending.told = outcome.isGone() ? QString() : words::sentence(outcome);
            if (outcome.isOpen())
                answerLost();
        }
        last = outcome;
    });
    if (!deletions.start({token, m_account, Requestor::Cardholder, u"Customer called"_s}))
        return {u"not started"_s, {}, {}, {}};
    waitUntil([&] { return last && last->kind != DeletionOutcome::Kind::Checking; });
    if (!last->isOpen())
        ending.isGone = last->isGone();
    return ending;
}

Ending Desk::readHistory(const QString& id)
{
    TransactionPageCall* call = m_api.listTransactions(id, 20, &m_http);
    QSignalSpy finished(call, &TransactionPageCall::finished);
    waitUntil([&] { return finished.count() > 0; });
    return endingFrom(finished.first().first().value<Result<TransactionPage>>(), m_account.apiRoot.host());
}

Ending Desk::signIn()
{
    AccessTokenCall* call = getAccessToken(m_http,
        {m_root, m_account.accountId, QUrl(u"https://api.dintero.com/v1/accounts/T00000000"_s)},
        {"sandbox-client", Secret("sandbox-secret")}, &m_http);
    QSignalSpy finished(call, &AccessTokenCall::finished);
    waitUntil([&] { return finished.count() > 0; });
    return endingFrom(finished.first().first().value<Result<AccessToken>>(), m_account.apiRoot.host());
}

void Desk::waitUntil(const std::function<bool()>& isDone)
{
    // Not qWaitFor(), which sleeps 10 ms at a time: a flood from a server in this process would be a trickle.
    QTimer waker;
    waker.start(5ms);
    const QDeadlineTimer patience(20s);
    // Qt can miss a reset that races with connecting; then only the exchange's own deadline ends it.
    const QDeadlineTimer missed(8s);
    while (!isDone()) {
        if (patience.hasExpired())
            qFatal("An operation hangs");
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // The second look of a deletion is the only alarm as short as that.
        const auto next = m_clock->untilNext();
        if (next && (*next <= RetryRules::secondLook || isStuck() || missed.hasExpired()))
            m_clock->passToNext();
    }
}

} // namespace tokendesk
