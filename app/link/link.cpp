#include "link/link.h"

#include "accounts/accountrules.h"
#include "cards/pandetection.h"

#include <QStringDecoder>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "tokendesk:"_L1;

tl::unexpected<LinkRefusal> refused(LinkProblem problem) { return tl::unexpected(LinkRefusal {problem}); }

bool isHexDigit(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'); }

/// QByteArray::fromPercentEncoding() lets pass what isn't any.
std::optional<QString> decoded(const QByteArray& encoded)
{
    for (qsizetype i = 0; i < encoded.size(); ++i)
        if (encoded[i] == '%'
            && (i + 2 >= encoded.size() || !isHexDigit(encoded[i + 1]) || !isHexDigit(encoded[i + 2])))
            return std::nullopt;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(QByteArray::fromPercentEncoding(encoded));
    return decoder.hasError() ? std::nullopt : std::optional(text);
}

/// What stands before the first of that sign, and what behind it; without one there is nothing behind.
std::pair<QByteArray, QByteArray> split(const QByteArray& text, char sign)
{
    const qsizetype at = text.indexOf(sign);
    return at < 0 ? std::pair(text, QByteArray()) : std::pair(text.first(at), text.sliced(at + 1));
}

/// What stands behind the action's `?`; none if the action isn't ours.
std::optional<QByteArray> parametersOf(const QByteArray& link)
{
    const auto [before, parameters] = split(link.sliced(scheme.size()), '?');
    QByteArray action = before.toLower();
    if (action.startsWith("//"))
        action.remove(0, 2);
    if (action.endsWith('/'))
        action.chop(1);
    if (action != "find")
        return std::nullopt;
    return parameters;
}

std::optional<LookUpKind> kindNamed(const QString& parameter)
{
    if (parameter == "customer"_L1)
        return LookUpKind::Customer;
    if (parameter == "token"_L1)
        return LookUpKind::TokenId;
    if (parameter == "relationship"_L1)
        return LookUpKind::Relationship;
    return std::nullopt;
}

bool isAccount(const QString& text) { return accountIdFrom(text) || checkName(text, {}) == NameProblem::None; }

/// Letters, digits, and what stands between them in ticket numbers. It ends up in a record that is read by others.
bool isTicket(const QString& text)
{
    static constexpr QStringView between = u" -_./#:";
    const QList<uint> characters = text.toUcs4();
    return characters.size() <= longestTicket && std::all_of(characters.cbegin(), characters.cend(), [](uint c) {
        return QChar::isLetterOrNumber(c) || (c < 0x80 && between.contains(QChar(static_cast<char16_t>(c))));
    });
}

} // namespace

bool isLink(const QString& text) { return text.startsWith(scheme, Qt::CaseInsensitive); }

tl::expected<Link, LinkRefusal> linkFrom(const QString& text)
{
    if (!isLink(text))
        return refused(LinkProblem::NotALink);
    if (text.size() > longestLink)
        return refused(LinkProblem::TooLong);
    const QByteArray bytes = text.toUtf8();
    if (!text.isValidUtf16() || std::any_of(bytes.cbegin(), bytes.cend(), [](char c) {
            return (c >= 0 && c <= ' ') || c == 0x7F || c == '#';
        }))
        return refused(LinkProblem::Broken);
    const auto parameters = parametersOf(bytes);
    if (!parameters)
        return refused(LinkProblem::UnknownAction);

    Link link;
    QStringList seen;
    std::optional<LookUpKind> kind;
    for (const QByteArray& parameter : parameters->split('&')) {
        if (parameter.isEmpty())
            continue;
        const auto [encodedName, encodedValue] = split(parameter, '=');
        const auto name = decoded(encodedName);
        const auto value = decoded(encodedValue);
        if (!name || !value)
            return refused(LinkProblem::Broken);
        const auto wanted = kindNamed(*name);
        if (!wanted && *name != "account"_L1 && *name != "ticket"_L1)
            return refused(LinkProblem::UnknownParameter);
        if (seen.contains(*name))
            return refused(LinkProblem::Repeated);
        seen += *name;
        if (wanted && kind)
            return refused(LinkProblem::SeveralToFind);
        if (wanted) {
            kind = wanted;
            link.query.kind = *wanted;
            link.query.text = tidyPastedId(*value);
        } else if (*name == "account"_L1) {
            link.account = value->trimmed();
        } else {
            link.ticket = value->trimmed();
        }
    }
    if (!kind)
        return refused(LinkProblem::NothingToFind);
    if (const IdProblem problem = checkId(link.query.text); problem != IdProblem::None)
        return tl::unexpected(LinkRefusal {LinkProblem::Id, problem});
    if (!link.account.isEmpty() && !isAccount(link.account))
        return refused(LinkProblem::Account);
    if (mayContainPan(link.ticket))
        return refused(LinkProblem::TicketCardNumber);
    if (!isTicket(link.ticket))
        return refused(LinkProblem::Ticket);
    return link;
}

tl::expected<AccountProfile, LinkAccountProblem> accountOf(const QString& nameOrId,
    const QList<AccountProfile>& accounts, const std::optional<AccountProfile>& usual,
    const std::function<bool(const AccountProfile&)>& counts)
{
    if (accounts.isEmpty())
        return tl::unexpected(LinkAccountProblem::NoneSetUp);
    if (nameOrId.isEmpty())
        return usual ? tl::expected<AccountProfile, LinkAccountProblem>(*usual)
                     : tl::unexpected(LinkAccountProblem::NoneSetUp);
    const auto id = accountIdFrom(nameOrId);
    const auto found = findAccount(accounts, nameOrId);
    // A name may read like another account's id; an id means that account only.
    if (found && (!id || found->accountId == *id))
        return *found;
    QList<AccountProfile> ofThatId;
    if (id)
        std::copy_if(accounts.cbegin(), accounts.cend(), std::back_inserter(ofThatId),
            [&id](const AccountProfile& account) { return account.accountId == *id; });
    const bool areSeveral = ofThatId.size() > 1;
    if (areSeveral && counts)
        ofThatId.removeIf([&counts](const AccountProfile& account) { return !counts(account); });
    if (ofThatId.size() == 1)
        return ofThatId.first();
    if (areSeveral)
        return tl::unexpected(LinkAccountProblem::Several);
    const bool hasItsLike = id && std::any_of(accounts.cbegin(), accounts.cend(), [&](const AccountProfile& account) {
        return QStringView(account.accountId).mid(1) == QStringView(*id).mid(1)
            || (found && account == *found && !account.accountId.startsWith(id->front()));
    });
    return tl::unexpected(hasItsLike ? LinkAccountProblem::OtherEnvironment : LinkAccountProblem::Unknown);
}

} // namespace tokendesk
