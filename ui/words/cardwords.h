#pragma once

#include "accounts/accountprofile.h"
#include "api/deleteresult.h"
#include "cards/cardtoken.h"
#include "cards/transaction.h"

/// How cards and what belongs to them are called in the window. All of it is safe to show.
namespace tokendesk::words {

/// A text from outside as it reads by itself, whatever the window's direction: an id or a masked card number must not
/// be turned round in a window that runs from right to left. For showing, not for copying.
QString isolated(const QString& text);

QString status(CardStatus status);
/// The status as a word; one that we don't know as it came.
QString status(const CardToken& token);
QString brand(const CardToken& token);
/// Of a brand as the API calls it.
QString brand(const QString& apiName);
/// `Visa •••• 0416`
QString card(const CardToken& token);
/// `MM/YYYY`; one that can't be read as it came.
QString cardExpiry(const CardToken& token);
QString tokenExpiry(const CardToken& token);
/// Empty, "expires soon" or "expired".
QString validity(ExpiryMonth month, QDate today);
/// "expires 09/2030", "expired 03/2026" or the like, of the card; empty without an expiry.
QString expiryPhrase(const CardToken& token, QDate today);
/// SANDBOX, TEST or PRODUCTION.
QString environment(Environment environment);
/// `Fjordbutikken T00000001 (SANDBOX)`
QString account(const QString& name, const QString& accountId, Environment environment);
QString requestor(Requestor requestor);

/// `3 Mar 2025`, in the zone and language of the desktop.
QString day(const QDateTime& utc);
/// `3 Mar 2025, 14:07:22`
QString moment(const QDateTime& utc);
/// `14:07:22`
QString clock(const QDateTime& utc);
/// `2025-03-03T13:07:22Z`
QString exactUtc(const QDateTime& utc);

/// `249.00 NOK`; empty without an amount.
QString amount(const Transaction& transaction);
QString transactionStatus(const QString& apiName);
QString paymentOperation(const QString& apiName);

} // namespace tokendesk::words
