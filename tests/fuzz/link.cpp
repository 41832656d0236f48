// The bytes are a link, or what another program sends instead of a hand-over: as UTF-8, and as UTF-16, which alone can
// hold a lone surrogate.

#include "link/link.h"
#include "accounts/accountrules.h"
#include "cards/pandetection.h"
#include "deletion/reasonrules.h"
#include "link/handover.h"
#include "require.h"

#include <cstring>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// The link that says the same.
QString written(const Link& link)
{
    const auto encoded = [](const QString& text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    QString kind;
    switch (link.query.kind) {
    case LookUpKind::Customer:
        kind = u"customer"_s;
        break;
    case LookUpKind::TokenId:
        kind = u"token"_s;
        break;
    case LookUpKind::Relationship:
        kind = u"relationship"_s;
        break;
    case LookUpKind::Anything:
    case LookUpKind::List:
        require(false, "one kind of id");
    }
    return u"tokendesk:find?%1=%2&account=%3&ticket=%4"_s.arg(
        kind, encoded(link.query.text), encoded(link.account), encoded(link.ticket));
}

void tryLink(const QString& text)
{
    const auto link = linkFrom(text);
    require(link == linkFrom(text), "the same answer every time");
    require(isLink(text) || !link, "only what claims to be a link is one");
    if (!link)
        return;
    require(text.size() <= longestLink, "no longer than a link may be");
    require(checkId(link->query.text) == IdProblem::None, "an id as it could be typed");
    require(link->query.statuses.isEmpty() && !link->query.includeDeleted && link->query.ids.isEmpty(), "one look-up");
    require(
        link->account.isEmpty() || accountIdFrom(link->account) || checkName(link->account, {}) == NameProblem::None,
        "an account as it could be typed");
    if (!link->ticket.isEmpty()) {
        require(!mayContainPan(link->ticket), "no card number in a ticket");
        require(checkReason(link->ticket) == ReasonProblem::None, "a ticket that can stand in a reason");
        require(reasonLength(link->ticket) <= longestTicket, "no longer than a ticket may be");
    }
    const QString again = written(*link);
    require(again.size() > longestLink || linkFrom(again) == *link, "what was read can be written");
}

void tryMessage(const QByteArray& message)
{
    const auto handover = handoverFrom(message);
    if (!handover)
        return;
    require(message.size() <= longestHandover, "no longer than a message may be");
    require(handoverFrom(messageOf(*handover)) == *handover, "what was read can be written");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryLink(QString::fromUtf8(bytes));
    tryLink(u"tokendesk:find?"_s + QString::fromUtf8(bytes));
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::memcpy(units.data(), bytes.constData(), static_cast<size_t>(units.size()) * 2);
    tryLink(u"tokendesk:find?customer="_s + units);
    tryMessage(bytes);
    return 0;
}
