#include "words/outcomewords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/errorwords.h"
#include "words/journaltroublewords.h"
#include "words/receiptwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Kind = DeletionOutcome::Kind;

struct OutcomeWords {
    Q_DECLARE_TR_FUNCTIONS(OutcomeWords)
};

/// Why the reply to the DELETE proves nothing.
QString whyUnknown(const DeletionOutcome& outcome)
{
    const bool isLost = outcome.error.kind == ApiError::Kind::ConnectionLost
        || outcome.error.kind == ApiError::Kind::TimedOut || outcome.error.httpStatus == 0;
    return isLost ? OutcomeWords::tr("The answer was lost.")
                  : happened(outcome.error, outcome.request.account.apiRoot.host());
}

} // namespace

Tone tone(const DeletionOutcome& outcome)
{
    switch (outcome.kind) {
    case Kind::Deleted:
        return Tone::Positive;
    case Kind::SettledDeleted:
        return outcome.token ? Tone::Positive : Tone::Info;
    case Kind::AlreadyGone:
        return Tone::Info;
    case Kind::Refused:
    case Kind::NotSent:
        return Tone::Danger;
    case Kind::Checking:
    case Kind::Unknown:
    case Kind::SettledNotDeleted:
        return Tone::Caution;
    }
    return Tone::Plain;
}

QString sentence(const DeletionOutcome& outcome)
{
    const QString card = words::card(outcome.request.token);
    const QString host = outcome.request.account.apiRoot.host();
    switch (outcome.kind) {
    case Kind::Deleted:
        return OutcomeWords::tr("Deleted %1 at %2. Confirmed by the API.").arg(card, clock(outcome.at));
    case Kind::AlreadyGone:
        if (outcome.token)
            return OutcomeWords::tr("%1 was deleted before, on %2. This request changed nothing.")
                .arg(card, moment(outcome.token->deletedAt));
        return OutcomeWords::tr("%1 was already gone: the API knows no such token.").arg(card);
    case Kind::Refused:
        return OutcomeWords::tr("%1 was not deleted. %2 Nothing was changed. %3")
            .arg(card, happened(outcome.error, host), nextStep(outcome.error));
    case Kind::NotSent:
        if (outcome.journalError)
            return OutcomeWords::tr("%1 was not deleted. Nothing was sent, because it can't be recorded. %2")
                .arg(card, cannotWrite(*outcome.journalError));
        return OutcomeWords::tr("%1 was not deleted. %2 Nothing was sent. %3")
            .arg(card, happened(outcome.error, host), nextStep(outcome.error));
    case Kind::Checking:
        return OutcomeWords::tr("%2 %1 may or may not be deleted. Checking…").arg(card, whyUnknown(outcome));
    case Kind::Unknown:
        return OutcomeWords::tr("%3 %1 may or may not be deleted, and asking the API failed too. %2 "
                                "Check again before you tell anyone that it is gone.")
            .arg(card, happened(outcome.lookUpError.value_or(outcome.error), host), whyUnknown(outcome));
    case Kind::SettledDeleted:
        if (!outcome.token)
            return OutcomeWords::tr("%3 A look-up at %2 shows that the API knows no %1 any more.")
                .arg(card, clock(outcome.at), whyUnknown(outcome));
        return OutcomeWords::tr("%3 A look-up at %2 shows that %1 is deleted.")
            .arg(card, clock(outcome.at), whyUnknown(outcome));
    case Kind::SettledNotDeleted:
        return OutcomeWords::tr("%3 A look-up at %2 shows that %1 is not deleted. Nothing else was sent.")
            .arg(card, clock(outcome.at), whyUnknown(outcome));
    }
    return {};
}

QString forTicket(const DeletionOutcome& outcome, const std::optional<JournalEntry>& entry)
{
    const CardToken& token = outcome.request.token;
    const AccountProfile& account = outcome.request.account;
    const ApiError& error = outcome.error;
    NamedValues values;
    values.add(OutcomeWords::tr("Card"), u"%1 %2"_s.arg(brand(token), token.maskedPan.text()).trimmed())
        .add(OutcomeWords::tr("Expires"), cardExpiry(token))
        .add(OutcomeWords::tr("Token id"), safeText(token.id))
        .add(OutcomeWords::tr("Customer"), safeText(token.customerId))
        .add(OutcomeWords::tr("Account"), words::account(account.name, account.accountId, account.environment()))
        .add(OutcomeWords::tr("Asked by"), requestor(outcome.request.requestor))
        .add(OutcomeWords::tr("Reason"), safeText(outcome.request.reason))
        .add(OutcomeWords::tr("Answered with"), answer(error.httpStatus, error.code, error.message))
        .add(OutcomeWords::tr("Known at"), u"%1 (%2)"_s.arg(exactUtc(outcome.at), moment(outcome.at)));
    if (outcome.token)
        values.add(OutcomeWords::tr("Deleted at, by the API"), exactUtc(outcome.token->deletedAt));
    if (!outcome.request.id.isNull())
        values.add(OutcomeWords::tr("Deletion"), outcome.request.id.toString(QUuid::WithoutBraces));
    if (entry)
        values.add(OutcomeWords::tr("Journal entry"), journalPlace(*entry))
            .add(OutcomeWords::tr("SHA-256"), journalHash(*entry));
    return sentence(outcome) + u'\n' + values.lines();
}

} // namespace tokendesk::words
