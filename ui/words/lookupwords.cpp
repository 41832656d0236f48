#include "words/lookupwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/errorwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct LookUpWords {
    Q_DECLARE_TR_FUNCTIONS(LookUpWords)
};

QString quoted(const LookUpResult& result)
{
    constexpr qsizetype mostShown = 80;
    return LookUpWords::tr("“%1”").arg(isolated(safeText(result.query.text, mostShown)));
}

/// The one kind of id that everything was found by, as far as that is so.
LookUpKind foundBy(const LookUpResult& result)
{
    return result.foundBy.size() == 1 ? result.foundBy.first() : result.query.kind;
}

QString countOfList(const LookUpResult& result)
{
    const int asked = static_cast<int>(result.query.ids.size());
    if (result.found == asked)
        return LookUpWords::tr("All %Ln card token(s) of a list", nullptr, asked);
    return LookUpWords::tr("%L1 of a list of %Ln card token id(s)", nullptr, asked).arg(result.found);
}

QString count(const LookUpResult& result)
{
    const int n = result.found;
    switch (foundBy(result)) {
    case LookUpKind::List:
        return countOfList(result);
    case LookUpKind::Anything:
        return LookUpWords::tr("%Ln card token(s) for %1", nullptr, n).arg(quoted(result));
    case LookUpKind::TokenId:
        return LookUpWords::tr("%Ln card token(s) with the id %1", nullptr, n).arg(quoted(result));
    case LookUpKind::Customer:
        return LookUpWords::tr("%Ln card token(s) of customer %1", nullptr, n).arg(quoted(result));
    case LookUpKind::Relationship:
        return LookUpWords::tr("%Ln card token(s) of relationship %1", nullptr, n).arg(quoted(result));
    }
    return {};
}

QString nothing(const LookUpResult& result)
{
    switch (result.query.kind) {
    case LookUpKind::Anything:
        return LookUpWords::tr("No card token has the id, customer or relationship %1.").arg(quoted(result));
    case LookUpKind::TokenId:
        return LookUpWords::tr("No card token has the id %1.").arg(quoted(result));
    case LookUpKind::Customer:
        return LookUpWords::tr("No card token of customer %1.").arg(quoted(result));
    case LookUpKind::Relationship:
        return LookUpWords::tr("No card token of relationship %1.").arg(quoted(result));
    case LookUpKind::List:
        return LookUpWords::tr(
            "The API knows none of %Ln listed card token id(s).", nullptr, static_cast<int>(result.query.ids.size()));
    }
    return {};
}

QString statuses(const LookUpQuery& query)
{
    QStringList names;
    for (const CardStatus status : query.statuses)
        names += words::status(status);
    return QLocale().createSeparatedList(names);
}

QString partNotRead(const LookUpFailure& failure)
{
    switch (failure.part) {
    case LookUpKind::TokenId:
    case LookUpKind::Anything:
        return LookUpWords::tr("The look-up by token id failed.");
    case LookUpKind::Customer:
        return LookUpWords::tr("The look-up by customer failed.");
    case LookUpKind::Relationship:
        return LookUpWords::tr("The look-up by relationship failed.");
    case LookUpKind::List:
        break;
    }
    return {};
}

QString notRead(const LookUpResult& result)
{
    return LookUpWords::tr("%Ln id(s) not looked up.", nullptr, static_cast<int>(result.unread.size()));
}

QString failed(const LookUpResult& result, const QString& host)
{
    const LookUpFailure& first = result.failures.first();
    const QString why = happened(first.error, host) + u' ' + nextStep(first.error);
    if (result.query.kind == LookUpKind::List)
        return LookUpWords::tr("%1. %2 %3").arg(countOfList(result), notRead(result), why);
    const bool everythingFailed = result.query.kind != LookUpKind::Anything || result.failures.size() == 3;
    if (result.found == 0 && everythingFailed)
        return LookUpWords::tr("The look-up failed. %1").arg(why);
    const QString found = result.found == 0 ? LookUpWords::tr("Nothing found so far") : count(result);
    return LookUpWords::tr("%1, but that may not be all. %2 %3").arg(found, partNotRead(first), why);
}

/// Instead of what was found and what failed: with the wrong credentials, neither says anything.
QString otherAccount(const LookUpResult& result)
{
    constexpr qsizetype mostShown = 20;
    return LookUpWords::tr(
        "These credentials belong to account %1, not to %2. Nothing is shown, so that nothing of the "
        "wrong account can be deleted. Check the account's id and credentials in its settings.")
        .arg(isolated(safeText(result.otherAccount, mostShown)), isolated(safeText(result.accountId, mostShown)));
}

} // namespace

QString lookUpKind(LookUpKind kind)
{
    switch (kind) {
    case LookUpKind::Anything:
        return LookUpWords::tr("Anything");
    case LookUpKind::TokenId:
        return LookUpWords::tr("Token id");
    case LookUpKind::Customer:
        return LookUpWords::tr("Customer");
    case LookUpKind::Relationship:
        return LookUpWords::tr("Relationship");
    case LookUpKind::List:
        return LookUpWords::tr("List");
    }
    return {};
}

QString query(const LookUpQuery& query)
{
    if (query.kind == LookUpKind::List)
        return LookUpWords::tr("List of %Ln token id(s)", nullptr, static_cast<int>(query.ids.size()));
    QString text = u"%1: %2"_s.arg(lookUpKind(query.kind), safeText(query.text, 60));
    if (!query.statuses.isEmpty())
        text += u", "_s + statuses(query);
    if (query.includeDeleted)
        text += u", "_s + LookUpWords::tr("with deleted ones");
    return text;
}

QString idProblem(IdProblem problem)
{
    switch (problem) {
    case IdProblem::None:
        break;
    case IdProblem::Empty:
        return LookUpWords::tr("Nothing to look up: type or paste a customer, token or relationship id.");
    case IdProblem::DotSegment:
        return LookUpWords::tr("Not looked up: “.” and “..” can't be ids in a web address. Check the id.");
    case IdProblem::TooLong:
        return LookUpWords::tr("Not looked up: an id has at most 256 bytes. Check that only the id was pasted.");
    case IdProblem::ControlCharacter:
        return LookUpWords::tr(
            "Not looked up: the text holds control characters, such as a line break. Paste one id only.");
    case IdProblem::NotUnicode:
        return LookUpWords::tr("Not looked up: the text holds half a character. Copy the id again.");
    case IdProblem::CardNumber:
        return LookUpWords::tr("Not looked up: this looks like a full card number, which must not be sent or stored. "
                               "Look up the customer instead, then filter by the last four digits.");
    }
    return {};
}

QString reading(const LookUpProgress& progress)
{
    if (progress.isWaiting)
        return LookUpWords::tr("The API asked to wait: %L1 of %Ln id(s) so far", nullptr, progress.asked)
            .arg(progress.answered);
    if (progress.asked > 0)
        return LookUpWords::tr("Reading… %L1 of %Ln id(s)", nullptr, progress.asked).arg(progress.answered);
    return progress.found == 0 ? LookUpWords::tr("Reading…")
                               : LookUpWords::tr("Reading… %Ln so far", nullptr, progress.found);
}

QString result(const LookUpResult& result, const QString& host)
{
    if (result.found == 0 && result.ofOtherAccounts > 0)
        return otherAccount(result);
    QString text;
    if (!result.failures.isEmpty())
        text = failed(result, host);
    else if (result.stopped && result.query.kind == LookUpKind::List)
        text = LookUpWords::tr("Stopped: %1. %2").arg(countOfList(result), notRead(result));
    else if (result.stopped)
        text = LookUpWords::tr("Stopped: %1 so far, but there may be more.").arg(count(result));
    else if (result.found == 0)
        text = nothing(result);
    else
        text = count(result);
    const auto add = [&text](const QString& sentence) {
        text += text.endsWith(u'.') ? u" "_s : u". "_s;
        text += sentence;
    };
    if (!result.unknown.isEmpty() && result.unknown.size() < result.query.ids.size())
        add(LookUpWords::tr("%Ln of them the API doesn't know.", nullptr, static_cast<int>(result.unknown.size())));
    if (!result.query.statuses.isEmpty())
        add(LookUpWords::tr("Looked among: %1.").arg(statuses(result.query)));
    if (result.incomplete > 0)
        add(LookUpWords::tr("%Ln record(s) lack a required field and can't be deleted.", nullptr, result.incomplete));
    if (result.unreadable > 0)
        add(LookUpWords::tr("%Ln record(s) couldn't be read and can't be shown.", nullptr, result.unreadable));
    if (result.foreign > 0)
        add(LookUpWords::tr("%Ln record(s) came that weren't asked for and aren't shown.", nullptr, result.foreign));
    if (result.ofOtherAccounts > 0)
        add(LookUpWords::tr(
            "%Ln record(s) of another account came and aren't shown.", nullptr, result.ofOtherAccounts));
    if (result.repeated > 0)
        add(LookUpWords::tr("%Ln record(s) came more than once and are shown once.", nullptr, result.repeated));
    return text;
}

} // namespace tokendesk::words
