#include "words/runreceiptwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Fate = RunReceipt::Fate;

/// Most of those that aren't gone that a ticket names.
constexpr int mostInTicket = 10;

struct RunReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(RunReceiptWords)
};

/// Masked once more: a journal may have been changed by hand.
QString cardOf(const RunReceipt::Row& row)
{
    return u"%1 %2"_s.arg(brand(row.brand), MaskedPan::fromApi(row.maskedPan).text()).trimmed();
}

/// Fits a column of a table.
QString shortFate(Fate fate)
{
    switch (fate) {
    case Fate::Deleted:
        return RunReceiptWords::tr("Deleted");
    case Fate::DeletedByLookUp:
        return RunReceiptWords::tr("Deleted (look-up)");
    case Fate::AlreadyGone:
        return RunReceiptWords::tr("Gone already");
    case Fate::NotDeletedByLookUp:
        return RunReceiptWords::tr("Not deleted");
    case Fate::Refused:
        return RunReceiptWords::tr("Refused");
    case Fate::NotSent:
        return RunReceiptWords::tr("Not sent");
    case Fate::Unknown:
        return RunReceiptWords::tr("Not known");
    case Fate::NotBegun:
        return RunReceiptWords::tr("Not tried");
    }
    return {};
}

QString finding(const RunReceipt& receipt)
{
    const auto isGone = [](const RunReceipt::Row& row) { return RunReceipt::isGone(row.fate); };
    if (std::all_of(receipt.rows.cbegin(), receipt.rows.cend(), isGone))
        return RunReceiptWords::tr("All card tokens of this run are deleted or were gone already.");
    if (std::none_of(receipt.rows.cbegin(), receipt.rows.cend(), isGone))
        return RunReceiptWords::tr("No card token of this run is known to be deleted.");
    return RunReceiptWords::tr("Not all card tokens of this run are known to be deleted.");
}

NamedValues counts(const RunReceipt& receipt)
{
    NamedValues values;
    values.add(RunReceiptWords::tr("Card tokens in this run"), QLocale().toString(receipt.rows.size()));
    for (const auto& [fate, count] : receipt.counts())
        values.add(words::fate(fate), QLocale().toString(count));
    return values;
}

NamedValues request(const RunReceipt& receipt, const QTimeZone& zone)
{
    NamedValues values;
    values.add(RunReceiptWords::tr("Account"), account(receipt.accountName, receipt.accountId, receipt.environment))
        .add(RunReceiptWords::tr("API root"), safeText(receipt.apiRoot))
        .add(RunReceiptWords::tr("Asked by"), requestor(receipt.requestor))
        .add(RunReceiptWords::tr("Reason"), safeText(receipt.reason))
        .add(RunReceiptWords::tr("Agent"), safeText(receipt.user, 120))
        .add(RunReceiptWords::tr("Computer"), safeText(receipt.host, 120));
    addTimes(values, RunReceiptWords::tr("Requested"), RunReceiptWords::tr("Requested, local time"),
        receipt.requestedAt, zone);
    addTimes(values, RunReceiptWords::tr("Last known"), RunReceiptWords::tr("Last known, local time"), receipt.lastAt(),
        zone);
    return values;
}

NamedValues journal(const RunReceipt& receipt, const QTimeZone& zone)
{
    NamedValues values;
    values.add(RunReceiptWords::tr("Run"), receipt.run.toString(QUuid::WithoutBraces));
    if (receipt.entry)
        values.add(RunReceiptWords::tr("Journal entry of its end"), journalPlace(*receipt.entry))
            .add(RunReceiptWords::tr("SHA-256"), journalHash(*receipt.entry))
            .add(RunReceiptWords::tr("Program"), safeText(receipt.entry->program, 120));
    addTimes(values, RunReceiptWords::tr("Report made"), RunReceiptWords::tr("Report made, local time"), receipt.madeAt,
        zone);
    return values;
}

/// Indented, so that no spreadsheet takes one for a formula.
QString ticketLine(const RunReceipt::Row& row)
{
    const QString what = row.httpStatus > 0
        ? RunReceiptWords::tr("%1 (answered with %2)").arg(fate(row.fate), QString::number(row.httpStatus))
        : fate(row.fate);
    return RunReceiptWords::tr("%1, token id %2, customer %3: %4")
        .arg(cardOf(row), safeText(row.tokenId), safeText(row.customerId), what);
}

QString firstNotGone(const RunReceipt& receipt)
{
    QString lines;
    int count = 0;
    for (const RunReceipt::Row& row : receipt.rows)
        if (!RunReceipt::isGone(row.fate) && ++count <= mostInTicket)
            lines += u"  %1\n"_s.arg(ticketLine(row));
    if (count == 0)
        return {};
    return u"\n%1\n%2"_s.arg(count > mostInTicket
            ? RunReceiptWords::tr("The first of those that aren't known to be deleted:")
            : RunReceiptWords::tr("Those that aren't known to be deleted:"),
        lines);
}

} // namespace

QString fate(RunReceipt::Fate fate)
{
    switch (fate) {
    case Fate::Deleted:
        return RunReceiptWords::tr("Deleted, confirmed by the API's answer");
    case Fate::DeletedByLookUp:
        return RunReceiptWords::tr("Deleted, confirmed by a look-up");
    case Fate::AlreadyGone:
        return RunReceiptWords::tr("Gone already");
    case Fate::NotDeletedByLookUp:
        return RunReceiptWords::tr("Not deleted, as a look-up shows");
    case Fate::Refused:
        return RunReceiptWords::tr("Not deleted: refused by the API");
    case Fate::NotSent:
        return RunReceiptWords::tr("Not deleted: nothing was sent");
    case Fate::Unknown:
        return RunReceiptWords::tr("Not known");
    case Fate::NotBegun:
        return RunReceiptWords::tr("Not tried");
    }
    return {};
}

ReceiptText runReceiptText(const RunReceipt& receipt, const QTimeZone& zone)
{
    ReceiptText text;
    text.title = RunReceiptWords::tr("Report of a deletion run");
    text.reference = receipt.run.toString(QUuid::WithoutBraces);
    text.finding = finding(receipt);
    text.statements = {RunReceiptWords::tr("This is said of the card tokens that are listed here. It isn't said of "
                                           "other card tokens, even of the same cards or customers, nor of records "
                                           "of payments.")};
    if (const QString statement = environmentStatement(receipt.environment); !statement.isEmpty())
        text.statements += statement;
    text.sections
        = {{RunReceiptWords::tr("Counts"), counts(receipt)}, {RunReceiptWords::tr("Request"), request(receipt, zone)},
            {RunReceiptWords::tr("Journal"), journal(receipt, zone)}};
    text.table.header = {RunReceiptWords::tr("No."), RunReceiptWords::tr("Card"), RunReceiptWords::tr("Token id"),
        RunReceiptWords::tr("Customer"), RunReceiptWords::tr("Outcome"), RunReceiptWords::tr("Known (UTC)")};
    text.table.rows.reserve(receipt.rows.size());
    for (const RunReceipt::Row& row : receipt.rows)
        text.table.rows += QStringList {QString::number(text.table.rows.size() + 1), cardOf(row), safeText(row.tokenId),
            safeText(row.customerId), shortFate(row.fate), exactUtc(row.at)};
    return text;
}

QString runForTicket(const RunReceipt& receipt, const QTimeZone& zone)
{
    QString text = finding(receipt) + u'\n';
    if (const QString statement = environmentStatement(receipt.environment); !statement.isEmpty())
        text += statement + u'\n';
    if (const int unrecorded = receipt.unrecordedCount(); unrecorded > 0)
        text += RunReceiptWords::tr(
                    "%Ln of these outcomes weren't in the journal when this was copied, so it can't confirm them.",
                    nullptr, unrecorded)
            + u'\n';
    text += counts(receipt).lines() + request(receipt, zone).lines() + journal(receipt, zone).lines();
    text += firstNotGone(receipt);
    return text + u'\n' + RunReceiptWords::tr("For all of them: export this run from Token Desk's journal.") + u'\n';
}

} // namespace tokendesk::words
