#include "check/checkfinding.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

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

QString checkPartName(Part part)
{
    switch (part) {
    case Part::Policy:
        return u"policy"_s;
    case Part::Settings:
        return u"settings"_s;
    case Part::Keyring:
        return u"keyring"_s;
    case Part::Journal:
        return u"journal"_s;
    case Part::Accounts:
        return u"accounts"_s;
    case Part::Proxy:
        return u"proxy"_s;
    case Part::Dns:
        return u"dns"_s;
    case Part::Tls:
        return u"tls"_s;
    case Part::SigningIn:
        return u"credentials"_s;
    case Part::Scope:
        return u"scope"_s;
    }
    return {};
}

QString checkStateName(State state)
{
    switch (state) {
    case State::Good:
        return u"good"_s;
    case State::Doubtful:
        return u"doubtful"_s;
    case State::Bad:
        return u"bad"_s;
    case State::NotChecked:
        return u"not-checked"_s;
    }
    return {};
}

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
