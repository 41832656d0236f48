#pragma once

#include "accounts/accountprofile.h"
#include "lookup/lookupquery.h"

#include <tl/expected.hpp>

namespace tokendesk {

/// What a `tokendesk:` link asks for: a look-up, and never anything that changes something. Anyone can make one, any
/// web page can offer one.
struct Link {
    /// Checked with checkId().
    LookUpQuery query;
    /// Name or id of an account; empty if the link names none.
    QString account;
    /// What the helpdesk calls the matter; empty if the link names none.
    QString ticket;

    friend bool operator==(const Link&, const Link&) = default;
};

/// Why a link isn't followed.
enum class LinkProblem {
    NotALink, ///< of another scheme
    TooLong,
    Broken, ///< characters that no link has, or an encoding that isn't one
    UnknownAction, ///< something else than to find
    UnknownParameter,
    Repeated, ///< a parameter that is there twice may mean this or that
    NothingToFind,
    SeveralToFind,
    Id, ///< what is to be found can't be an id: see LinkRefusal::id
    Account, ///< neither a name nor an id of an account
    Ticket, ///< no ticket number
    TicketCardNumber, ///< it passes for a PAN
};

struct LinkRefusal {
    LinkProblem problem = LinkProblem::NotALink;
    IdProblem id = IdProblem::None;

    friend bool operator==(const LinkRefusal&, const LinkRefusal&) = default;
};

/// Longest link, in characters as it comes; longest ticket, in Unicode code points.
constexpr qsizetype longestLink = 2048;
constexpr qsizetype longestTicket = 40;

/// Whether a text claims to be one of our links, right or wrong.
bool isLink(const QString& text);

/// Reads `tokendesk:find?customer=…&account=…&ticket=…`, with `token=` or `relationship=` in the place of `customer=`.
/// Values are percent-encoded UTF-8; `+` is a plus. `tokendesk://find?…` is the same. An account or ticket that is
/// there and empty counts as none: a helpdesk fills in what it has.
tl::expected<Link, LinkRefusal> linkFrom(const QString& text);

/// Why a link has no account here.
enum class LinkAccountProblem {
    None,
    NoneSetUp,
    Unknown,
    Several,
    OtherEnvironment, ///< it names a test account where there is a production account like it, or the other way round
};

/// The account that a link means: the one it names, by id or else by name; else `usual`. Of several with one id, it is
/// the only one that `counts`.
tl::expected<AccountProfile, LinkAccountProblem> accountOf(const QString& nameOrId,
    const QList<AccountProfile>& accounts, const std::optional<AccountProfile>& usual,
    const std::function<bool(const AccountProfile&)>& counts = {});

} // namespace tokendesk
