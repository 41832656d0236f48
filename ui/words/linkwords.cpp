#include "words/linkwords.h"

#include "accounts/accountrules.h"
#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/lookupwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct LinkWords {
    Q_DECLARE_TR_FUNCTIONS(LinkWords)
};

QString shownAccount(const QString& name) { return isolated(safeText(name, longestAccountName)); }

QString shownTicket(const Link& link) { return isolated(safeText(link.ticket, longestTicket)); }

} // namespace

QString linkRefusal(const LinkRefusal& refusal)
{
    switch (refusal.problem) {
    case LinkProblem::NotALink:
    case LinkProblem::Broken:
        return LinkWords::tr("A link wasn't opened: it is damaged, or no link to Token Desk. Copy the id from your "
                             "helpdesk instead, and tell whoever made the link.");
    case LinkProblem::TooLong:
        return LinkWords::tr("A link wasn't opened: it is too long to be right. Copy the id from your helpdesk "
                             "instead, and tell whoever made the link.");
    case LinkProblem::UnknownAction:
        return LinkWords::tr("A link wasn't opened: it asks for something else than a look-up, and links can only look "
                             "up. Tell whoever made it.");
    case LinkProblem::UnknownParameter:
        return LinkWords::tr("A link wasn't opened: it says something that Token Desk doesn't know. A link names a "
                             "customer, token or relationship, an account and a ticket, and never a key or secret. "
                             "Tell whoever made it.");
    case LinkProblem::Repeated:
        return LinkWords::tr("A link wasn't opened: it says the same thing twice. Tell whoever made it.");
    case LinkProblem::NothingToFind:
        return LinkWords::tr("A link wasn't opened: it doesn't say which customer, token or relationship to look up. "
                             "Tell whoever made it.");
    case LinkProblem::SeveralToFind:
        return LinkWords::tr("A link wasn't opened: it names more than one of customer, token and relationship. Tell "
                             "whoever made it.");
    case LinkProblem::Id:
        if (refusal.id == IdProblem::CardNumber)
            return LinkWords::tr("A link wasn't opened: it holds what looks like a full card number, which must not "
                                 "stand in a link. Tell whoever made it.");
        return LinkWords::tr("A link wasn't opened: what it wants looked up can't be an id. Copy the id from your "
                             "helpdesk instead, and tell whoever made the link.");
    case LinkProblem::Account:
        return LinkWords::tr(
            "A link wasn't opened: what it gives for the account is neither a name nor an id. Tell whoever made it.");
    case LinkProblem::Ticket:
        return LinkWords::tr("A link wasn't opened: what it gives for the ticket is no ticket number, which has up to "
                             "40 letters and digits. Tell whoever made it.");
    case LinkProblem::TicketCardNumber:
        return LinkWords::tr("A link wasn't opened: its ticket number looks like a full card number. Look up the "
                             "customer by hand.");
    }
    return {};
}

QString linkAccountProblem(LinkAccountProblem problem, const QString& nameOrId)
{
    const QString shown = shownAccount(nameOrId);
    switch (problem) {
    case LinkAccountProblem::None:
        break;
    case LinkAccountProblem::NoneSetUp:
        return LinkWords::tr("A link wasn't opened: no account is set up here. Add the account, then open it again.");
    case LinkAccountProblem::Unknown:
        return LinkWords::tr(
            "A link wasn't opened: there is no account “%1” here. Add the account, then open it again.")
            .arg(shown);
    case LinkAccountProblem::Several:
        return LinkWords::tr("A link wasn't opened: several accounts have the id “%1”. Choose the right one, and look "
                             "it up by hand.")
            .arg(shown);
    case LinkAccountProblem::OtherEnvironment:
        return LinkWords::tr("A link wasn't opened: it is for %1, and the account here that is like it is of another "
                             "environment. What belongs to test isn't looked up in production, nor the other way "
                             "round.")
            .arg(shown);
    }
    return {};
}

QString linkOpened(const Link& link, const QString& account)
{
    const QString found = query(link.query);
    if (link.ticket.isEmpty())
        return LinkWords::tr("Opened from a link, in %2: %1.").arg(isolated(found), shownAccount(account));
    return LinkWords::tr("Opened from a link, in %2: %1. Ticket %3 is among the reasons when you delete.")
        .arg(isolated(found), shownAccount(account), shownTicket(link));
}

QString linkWaits(const Link& link, const QString& account)
{
    const QString found = query(link.query);
    if (link.ticket.isEmpty())
        return LinkWords::tr("A link waits until you are done here. It looks up, in %2: %1.")
            .arg(isolated(found), shownAccount(account));
    return LinkWords::tr("A link waits until you are done here. It looks up, in %2: %1. Ticket %3.")
        .arg(isolated(found), shownAccount(account), shownTicket(link));
}

QString linkWaitsForUnlock() { return LinkWords::tr("A link waits. It is looked up when you unlock."); }

QString accountWaits(const QString& account)
{
    return LinkWords::tr("The account %1 was asked for, and waits until you are done here.").arg(shownAccount(account));
}

QString waitingDropped()
{
    //: After “A link waits …”, when a second one has come.
    return LinkWords::tr("What waited before it was dropped: open it again if you still want it.");
}

} // namespace tokendesk::words
