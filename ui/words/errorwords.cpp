#include "words/errorwords.h"

#include "cards/safetext.h"
#include "words/certificatewords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Kind = ApiError::Kind;

struct ErrorWords {
    Q_DECLARE_TR_FUNCTIONS(ErrorWords)
};

constexpr qsizetype mostOfAnId = 20;

/// `400: reason too long`
QString statusAndMessage(const ApiError& error)
{
    constexpr qsizetype mostShown = 200;
    const QString status = QString::number(error.httpStatus);
    return error.message.isEmpty() ? status : u"%1: %2"_s.arg(status, safeText(error.message, mostShown));
}

QString waitThenTryAgain(std::chrono::seconds wait)
{
    if (wait.count() <= 0)
        return ErrorWords::tr("Try again.");
    constexpr std::chrono::seconds mostInSeconds(99);
    if (wait <= mostInSeconds)
        return ErrorWords::tr("Wait %Ln second(s), then try again.", nullptr, static_cast<int>(wait.count()));
    const auto minutes = std::chrono::ceil<std::chrono::minutes>(wait).count();
    return ErrorWords::tr("Wait %Ln minute(s), then try again.", nullptr, static_cast<int>(minutes));
}

QString notAccepted(const ApiError& error)
{
    const QString answer = statusAndMessage(error);
    switch (error.credential) {
    case Credential::None:
        return ErrorWords::tr("The API doesn't accept these credentials (%1).").arg(answer);
    case Credential::ApiKey:
        return ErrorWords::tr("The API doesn't accept the API key (%1).").arg(answer);
    case Credential::AccessToken:
        return ErrorWords::tr("The API doesn't accept its own access token, not even a new one (%1).").arg(answer);
    case Credential::ClientSecret:
        return ErrorWords::tr("The API doesn't accept the client id and secret (%1).").arg(answer);
    }
    return {};
}

QString getAccepted(Credential credential)
{
    switch (credential) {
    case Credential::None:
        return ErrorWords::tr("Check the account's credentials.");
    case Credential::ApiKey:
        return ErrorWords::tr("Check the API key in the account's settings.");
    case Credential::AccessToken:
        return ErrorWords::tr(
            "The client id and secret are right: check the account's id and API root in its settings.");
    case Credential::ClientSecret:
        return ErrorWords::tr("Check both in the account's settings.");
    }
    return {};
}

QString what(const ApiError& error, const QString& host)
{
    const QString proxy = safeText(error.proxy);
    switch (error.kind) {
    case Kind::NoCredentials:
        if (error.credential == Credential::ApiKey)
            return ErrorWords::tr("The API key has a space, a line break or another character that no key has.");
        return ErrorWords::tr("The account is locked.");
    case Kind::NotReached:
        return ErrorWords::tr("No connection to %1.").arg(host);
    case Kind::NoNetwork:
        return ErrorWords::tr("This computer is on no network.");
    case Kind::HostNotFound:
        if (!proxy.isEmpty())
            return ErrorWords::tr("The proxy %2 found no address for %1.").arg(host, proxy);
        return ErrorWords::tr("No address was found for %1.").arg(host);
    case Kind::ConnectionRefused:
        if (!proxy.isEmpty())
            return ErrorWords::tr("%1 refused the connection that the proxy %2 tried to make.").arg(host, proxy);
        return ErrorWords::tr("%1 refused the connection.").arg(host);
    case Kind::TlsFailed:
        return tlsTrouble(error.tls.value_or(TlsFailure()), host);
    case Kind::ProxyNotFound:
        return ErrorWords::tr("No address was found for the proxy %1.").arg(proxy);
    case Kind::ProxyRefused:
        return ErrorWords::tr("The proxy %1 refused the connection.").arg(proxy);
    case Kind::ProxyWantsPassword:
        if (proxy.isEmpty())
            return ErrorWords::tr("A proxy on the way to %1 wants a user name and password.").arg(host);
        return ErrorWords::tr("The proxy %1 wants the right user name and password.").arg(proxy);
    case Kind::ProxyFailed:
        return ErrorWords::tr("The proxy %2 let nothing through to %1.").arg(host, proxy);
    case Kind::TimedOut:
        return ErrorWords::tr("%1 didn't answer in time.").arg(host);
    case Kind::ConnectionLost:
        return ErrorWords::tr("The connection to %1 broke before the answer was complete.").arg(host);
    case Kind::Redirected:
        return ErrorWords::tr("%1 pointed to another address (%2), which Token Desk doesn't follow.")
            .arg(host, statusAndMessage(error));
    case Kind::Invalid:
        return ErrorWords::tr("The API refused (%1).").arg(statusAndMessage(error));
    case Kind::Unauthorized:
        return notAccepted(error);
    case Kind::Forbidden:
        if (error.credential == Credential::ClientSecret)
            return ErrorWords::tr("The API doesn't let this client id sign in to the account (%1).")
                .arg(statusAndMessage(error));
        return ErrorWords::tr("These credentials aren't allowed to do that (%1).").arg(statusAndMessage(error));
    case Kind::NotFound:
        return ErrorWords::tr("The API knows no such token (%1).").arg(statusAndMessage(error));
    case Kind::RateLimited:
        return ErrorWords::tr("The API asks to slow down (%1).").arg(statusAndMessage(error));
    case Kind::ServerFailed:
        return ErrorWords::tr("The API failed (%1).").arg(statusAndMessage(error));
    case Kind::UnexpectedStatus:
        return ErrorWords::tr("%1 gave an answer that Token Desk doesn't know (%2).")
            .arg(host, statusAndMessage(error));
    case Kind::UnreadableReply:
        return ErrorWords::tr("The answer of %1 couldn't be read.").arg(host);
    case Kind::WebPage:
        return ErrorWords::tr("%1 answered with a web page, as a network does that asks people to sign in.").arg(host);
    case Kind::TooLarge:
        return ErrorWords::tr("The answer of %1 was too large to be right.").arg(host);
    case Kind::OtherAccount:
        if (error.detail.isEmpty())
            return ErrorWords::tr("The API shows no card token of this account.");
        return ErrorWords::tr("The API answered for another account, %1.").arg(safeText(error.detail, mostOfAnId));
    case Kind::BrokenList:
        return ErrorWords::tr("The list didn't come in order: %1.").arg(safeText(error.detail));
    case Kind::JournalFailed:
        return ErrorWords::tr("The journal can't be written.");
    case Kind::BusyElsewhere:
        return ErrorWords::tr("Another Token Desk is deleting it.");
    case Kind::Unsettled:
        return ErrorWords::tr("What came of an earlier deletion of it isn't known yet.");
    case Kind::CannotBeDeleted:
        return ErrorWords::tr("It is deleted already, or its record isn't one that can be deleted.");
    case Kind::Repeated:
        return ErrorWords::tr("It stood in the list more than once.");
    case Kind::Stopped:
        return ErrorWords::tr("The run was stopped before its turn.");
    case Kind::Interrupted:
        return ErrorWords::tr("Token Desk ended before its turn.");
    }
    return {};
}

} // namespace

QString happened(const ApiError& error, const QString& host)
{
    const bool saysSo = error.kind == Kind::Unauthorized || error.kind == Kind::Forbidden;
    if (error.credential == Credential::ClientSecret && !saysSo)
        return ErrorWords::tr("Signing in failed. %1").arg(what(error, host));
    return what(error, host);
}

QString nextStep(const ApiError& error)
{
    switch (error.kind) {
    case Kind::NoCredentials:
        if (error.credential == Credential::ApiKey)
            return ErrorWords::tr("Enter it again in the account's settings.");
        return ErrorWords::tr("Unlock it, then try again.");
    case Kind::NotReached:
        return ErrorWords::tr("Check the network, then try again.");
    case Kind::NoNetwork:
        return ErrorWords::tr("Connect it to one, then try again.");
    case Kind::HostNotFound:
        return ErrorWords::tr("Check the address for typing errors, then the network.");
    case Kind::ConnectionRefused:
        return ErrorWords::tr("Check the address and its port; if they are right, try again later.");
    case Kind::TlsFailed:
        return tlsRemedy(error.tls.value_or(TlsFailure()).problem);
    case Kind::ProxyNotFound:
        return ErrorWords::tr("Check the proxy's name in the network settings.");
    case Kind::ProxyRefused:
        return ErrorWords::tr("Check the proxy and its port in the network settings.");
    case Kind::ProxyWantsPassword:
        return ErrorWords::tr("Enter them in the network settings.");
    case Kind::ProxyFailed:
        return ErrorWords::tr("Check its user name and password in the network settings; if they are right, ask "
                              "whoever runs your network to let this address through.");
    case Kind::Redirected:
    case Kind::WebPage:
        return ErrorWords::tr("If your network has a sign-in page, sign in with a browser, then try again.");
    case Kind::Invalid:
        return ErrorWords::tr("Change what was asked for, then try again.");
    case Kind::Unauthorized:
        return getAccepted(error.credential);
    case Kind::Forbidden:
        if (error.credential == Credential::ClientSecret)
            return ErrorWords::tr("Check that the account's id and the client id belong together.");
        return ErrorWords::tr("They need the scope admin:checkout. In Dintero Backoffice, under Settings, API clients, "
                              "make ones that have it, "
                              "or ask whoever may.");
    case Kind::OtherAccount:
        return ErrorWords::tr("Check the account's id and credentials in its settings.");
    case Kind::RateLimited:
        return waitThenTryAgain(error.retryAfter.value_or(std::chrono::minutes(1)));
    case Kind::NotFound:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
        return ErrorWords::tr("Try again.");
    case Kind::ServerFailed:
        if (error.retryAfter)
            return waitThenTryAgain(*error.retryAfter);
        [[fallthrough]];
    case Kind::UnexpectedStatus:
    case Kind::UnreadableReply:
    case Kind::TooLarge:
    case Kind::BrokenList:
        return ErrorWords::tr("Try again; if it goes on, tell Dintero support when it happened.");
    case Kind::JournalFailed:
        return ErrorWords::tr("Make room on the disk, and see that its folder can be written; then try again.");
    case Kind::BusyElsewhere:
        return ErrorWords::tr("Wait until that is done, then look it up again.");
    case Kind::Unsettled:
        return ErrorWords::tr("Check again what came of that first.");
    case Kind::CannotBeDeleted:
    case Kind::Repeated:
        return ErrorWords::tr("Look it up again to see how it stands.");
    case Kind::Stopped:
    case Kind::Interrupted:
        return ErrorWords::tr("If it should go, delete it again.");
    }
    return {};
}

} // namespace tokendesk::words
