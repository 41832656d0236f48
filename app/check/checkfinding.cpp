#include "check/checkfinding.h"

namespace tokendesk {

namespace {

using Part = CheckFinding::Part;
using State = CheckFinding::State;
using Kind = ApiError::Kind;

/// Where an attempt that ended so has got stuck.
Part partOf(const ApiError& error)
{
    switch (error.kind) {
    case Kind::ProxyNotFound:
    case Kind::ProxyRefused:
    case Kind::ProxyWantsPassword:
    case Kind::ProxyFailed:
        return Part::Proxy;
    case Kind::NoNetwork:
    case Kind::HostNotFound:
        return Part::Dns;
    case Kind::NotReached:
    case Kind::ConnectionRefused:
    case Kind::TlsFailed:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::Redirected:
    case Kind::WebPage:
        return Part::Tls;
    case Kind::NoCredentials:
    case Kind::Unauthorized:
    case Kind::OtherAccount:
        return Part::SigningIn;
    case Kind::Forbidden:
        return error.credential == Credential::ClientSecret ? Part::SigningIn : Part::Scope;
    case Kind::Invalid:
    case Kind::NotFound:
    case Kind::RateLimited:
    case Kind::ServerFailed:
    case Kind::UnexpectedStatus:
    case Kind::UnreadableReply:
    case Kind::TooLarge:
    case Kind::BrokenList:
    case Kind::JournalFailed:
    case Kind::BusyElsewhere:
    case Kind::Unsettled:
    case Kind::CannotBeDeleted:
    case Kind::Repeated:
    case Kind::Stopped:
    case Kind::Interrupted:
        break;
    }
    return Part::Scope;
}

/// None: nowhere.
std::optional<Part> stuckAt(const ConnectionReport& report)
{
    if (report.error)
        return partOf(*report.error);
    return report.otherAccount.isEmpty() ? std::nullopt : std::optional(Part::SigningIn);
}

} // namespace

QList<CheckFinding> findingsOf(
    const AccountProfile& account, const ConnectionReport& report, bool hadCredentials, const QString& proxy)
{
    QList<CheckFinding> findings;
    const auto stuck = stuckAt(report);
    for (const Part part : {Part::Proxy, Part::Dns, Part::Tls, Part::SigningIn, Part::Scope}) {
        CheckFinding finding {part, State::Good, account, proxy};
        const bool isUnproven = part == Part::SigningIn
            && stuck == Part::Scope
            // Whom it knows it may forbid something.
            && report.error->kind != Kind::Forbidden;
        if (!hadCredentials && part >= Part::SigningIn)
            finding.state = State::NotChecked;
        else if ((stuck && part > *stuck) || isUnproven)
            finding.state = State::NotChecked;
        else if (stuck && part == *stuck)
            finding.state = State::Bad;
        else if (part == Part::SigningIn && !stuck && !report.hasTokens)
            // Whose they are shows in a card token only.
            finding.state = State::Doubtful;
        if (finding.state == State::Bad || (part == Part::SigningIn && !stuck))
            finding.detail = report;
        findings += finding;
    }
    return findings;
}

} // namespace tokendesk
