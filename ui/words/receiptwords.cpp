#include "words/receiptwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

using Finding = Receipt::Finding;

struct ReceiptWords {
    Q_DECLARE_TR_FUNCTIONS(ReceiptWords)
};

QString finding(const Receipt& receipt)
{
    switch (receipt.finding) {
    case Finding::Deleted:
        return ReceiptWords::tr("The stored card token was deleted.");
    case Finding::DeletedByLookUp:
        return ReceiptWords::tr("The stored card token is deleted.");
    case Finding::GoneByLookUp:
        return ReceiptWords::tr("The stored card token is gone.");
    case Finding::DeletedBefore:
        return ReceiptWords::tr("The stored card token had been deleted already.");
    case Finding::NotKnown:
        return ReceiptWords::tr("The API knows no such card token.");
    case Finding::Refused:
    case Finding::NotSent:
    case Finding::NotDeletedByLookUp:
        return ReceiptWords::tr("The stored card token was not deleted.");
    case Finding::Open:
        return ReceiptWords::tr("It isn't known whether the stored card token is deleted.");
    case Finding::NotBegun:
        return ReceiptWords::tr("The deletion was asked for, but no attempt at it is recorded.");
    case Finding::Contradictory:
        return ReceiptWords::tr("The journal's entries about this deletion contradict each other.");
    }
    return {};
}

QString evidence(const Receipt& receipt)
{
    switch (receipt.finding) {
    case Finding::Deleted:
        return ReceiptWords::tr("Confirmed by the API's answer to the request to delete it.");
    case Finding::DeletedByLookUp:
        return ReceiptWords::tr("Confirmed by a look-up, which shows that it is deleted. No answer to the request to "
                                "delete it came that shows this.");
    case Finding::GoneByLookUp:
        return ReceiptWords::tr("Confirmed by a look-up: the API knows no such card token any more. No answer to the "
                                "request to delete it came that shows this.");
    case Finding::DeletedBefore:
        return ReceiptWords::tr("Confirmed by the API's answer: its record says that the card token was deleted "
                                "before the request that it answered.");
    case Finding::NotKnown:
        return ReceiptWords::tr("Confirmed by the API's answer to the request to delete it. When and how it went "
                                "isn't confirmed.");
    case Finding::Refused:
        return ReceiptWords::tr("The API refused the request to delete it.");
    case Finding::NotSent:
        return ReceiptWords::tr("No request to delete it reached the API.");
    case Finding::NotDeletedByLookUp:
        return ReceiptWords::tr("The answer to the request to delete it was lost, and a look-up showed it undeleted.");
    case Finding::Open:
        return ReceiptWords::tr("A request to delete it may have reached the API. No answer and no look-up tells.");
    case Finding::NotBegun:
        return ReceiptWords::tr("Nothing was confirmed by the API.");
    case Finding::Contradictory:
        return ReceiptWords::tr("Check the journal, and look the card token up.");
    }
    return {};
}

QStringList statements(const Receipt& receipt)
{
    QStringList result {evidence(receipt)};
    if (receipt.isProof())
        result += ReceiptWords::tr("This is said of the one card token that is named here. It isn't said of other "
                                   "card tokens, even of the same card or customer, nor of records of payments.");
    else
        result += ReceiptWords::tr("This is no proof of a deletion.");
    if (const QString statement = environmentStatement(receipt.entry.environment); !statement.isEmpty())
        result += statement;
    return result;
}

QString serversWord(const QDateTime& at, const QString& by)
{
    if (by.isEmpty())
        return exactUtc(at);
    return ReceiptWords::tr("%1 by %2").arg(exactUtc(at), safeText(by, 120));
}

ReceiptText::Section cardSection(const JournalEntry& entry)
{
    // Masked once more: the file may have been changed by hand.
    const QString pan = MaskedPan::fromApi(entry.maskedPan).text();
    NamedValues values;
    values.add(ReceiptWords::tr("Card"), u"%1 %2"_s.arg(brand(entry.brand), pan).trimmed())
        .add(ReceiptWords::tr("Token id"), safeText(entry.tokenId))
        .add(ReceiptWords::tr("Customer"), safeText(entry.customerId))
        .add(ReceiptWords::tr("Account"), account(entry.accountName, entry.accountId, entry.environment))
        .add(ReceiptWords::tr("API root"), safeText(entry.apiRoot));
    return {ReceiptWords::tr("Card token"), values};
}

ReceiptText::Section requestSection(const Receipt& receipt, const QTimeZone& zone)
{
    const JournalEntry& said = receipt.request.value_or(receipt.entry);
    NamedValues values;
    if (said.requestor)
        values.add(ReceiptWords::tr("Asked by"), requestor(*said.requestor));
    values.add(ReceiptWords::tr("Reason"), safeText(said.reason));
    if (receipt.request)
        values.add(ReceiptWords::tr("Agent"), safeText(said.user, 120))
            .add(ReceiptWords::tr("Computer"), safeText(said.host, 120));
    if (receipt.request)
        addTimes(values, ReceiptWords::tr("Requested"), ReceiptWords::tr("Requested, local time"), said.at, zone);
    else
        values.add(ReceiptWords::tr("Requested"), ReceiptWords::tr("not in the journal"));
    return {ReceiptWords::tr("Request"), values};
}

ReceiptText::Section outcomeSection(const Receipt& receipt, const QTimeZone& zone)
{
    const JournalEntry& entry = receipt.entry;
    const JournalEntry& shown = receipt.lookUp.value_or(entry);
    const bool hasEnded = entry.kind == JournalEntry::Kind::Outcome;
    NamedValues values;
    values.add(ReceiptWords::tr("Attempts"), QLocale().toString(receipt.attempts));
    if (receipt.isProof())
        addTimes(values, ReceiptWords::tr("Confirmed"), ReceiptWords::tr("Confirmed, local time"), shown.at, zone);
    else if (hasEnded)
        addTimes(values, ReceiptWords::tr("Known"), ReceiptWords::tr("Known, local time"), shown.at, zone);
    else
        addTimes(
            values, ReceiptWords::tr("Last recorded"), ReceiptWords::tr("Last recorded, local time"), entry.at, zone);
    const JournalEntry& answered = receipt.reply.value_or(entry);
    values.add(
        ReceiptWords::tr("Answered with"), answer(answered.httpStatus, answered.errorCode, answered.errorMessage));
    if (receipt.lookUp)
        values.add(
            ReceiptWords::tr("Look-up answered with"), answer(shown.httpStatus, shown.errorCode, shown.errorMessage));
    values.add(ReceiptWords::tr("Remark"), safeText(entry.detail));
    const JournalEntry& served = entry.deletedAt.isValid() ? entry : shown;
    values.add(ReceiptWords::tr("Deleted, by the API's record"), serversWord(served.deletedAt, served.deletedBy));
    if (receipt.request && (entry.user != receipt.request->user || entry.host != receipt.request->host))
        values.add(ReceiptWords::tr("Recorded by"),
            ReceiptWords::tr("%1 on %2").arg(safeText(entry.user, 120), safeText(entry.host, 120)));
    return {ReceiptWords::tr("Outcome"), values};
}

ReceiptText::Section journalSection(const Receipt& receipt, const QTimeZone& zone)
{
    const JournalEntry& entry = receipt.entry;
    NamedValues values;
    values.add(ReceiptWords::tr("Deletion"), entry.deletion.toString(QUuid::WithoutBraces));
    if (!entry.run.isNull())
        values.add(ReceiptWords::tr("Run"), entry.run.toString(QUuid::WithoutBraces));
    values.add(ReceiptWords::tr("Journal entry"), journalPlace(entry))
        .add(ReceiptWords::tr("SHA-256"), journalHash(entry))
        .add(ReceiptWords::tr("Program"), safeText(entry.program, 120));
    addTimes(
        values, ReceiptWords::tr("Receipt made"), ReceiptWords::tr("Receipt made, local time"), receipt.madeAt, zone);
    return {ReceiptWords::tr("Journal"), values};
}

QString offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return u"UTC%1%2:%3"_s.arg(QChar(seconds < 0 ? u'-' : u'+'))
        .arg(minutes / 60, 2, 10, '0'_L1)
        .arg(minutes % 60, 2, 10, '0'_L1);
}

} // namespace

ReceiptText receiptText(const Receipt& receipt, const QTimeZone& zone)
{
    ReceiptText text;
    text.title = receipt.isProof() ? ReceiptWords::tr("Deletion receipt") : ReceiptWords::tr("Deletion report");
    text.reference = receipt.entry.deletion.toString(QUuid::WithoutBraces);
    text.finding = finding(receipt);
    text.statements = statements(receipt);
    text.sections = {cardSection(receipt.entry), requestSection(receipt, zone), outcomeSection(receipt, zone),
        journalSection(receipt, zone)};
    return text;
}

QString plain(const ReceiptText& text)
{
    QString result = u"%1\n\n%2\n"_s.arg(text.title, text.finding);
    for (const QString& statement : text.statements)
        result += statement + u'\n';
    for (const ReceiptText::Section& section : text.sections)
        result += u"\n%1\n"_s.arg(section.title) + section.values.lines();
    return result;
}

QString answer(int httpStatus, const QString& code, const QString& message)
{
    if (httpStatus <= 0)
        return {};
    return u"%1 %2 %3"_s.arg(QString::number(httpStatus), safeText(code, 60), safeText(message, 200)).simplified();
}

QString localMoment(const QDateTime& utc, const QTimeZone& zone)
{
    if (!utc.isValid())
        return {};
    const QString format = QCoreApplication::translate("CardWords", "d MMM yyyy, HH:mm:ss");
    return u"%1 (%2, %3)"_s.arg(QLocale().toString(utc.toTimeZone(zone), format), QString::fromLatin1(zone.id()),
        offsetText(zone.offsetFromUtc(utc)));
}

void addTimes(
    NamedValues& values, const QString& name, const QString& localName, const QDateTime& utc, const QTimeZone& zone)
{
    values.add(name, exactUtc(utc)).add(localName, localMoment(utc, zone));
}

QString environmentStatement(Environment environment)
{
    switch (environment) {
    case Environment::Sandbox:
        return ReceiptWords::tr("SANDBOX: made-up data on the agent's own computer. No real card was concerned.");
    case Environment::Test:
        return ReceiptWords::tr("TEST: an account for tests. No real card was concerned.");
    case Environment::Production:
        break;
    }
    return {};
}

QString journalPlace(const JournalEntry& entry)
{
    return ReceiptWords::tr("%1 of journal %2").arg(entry.sequence).arg(entry.writer.toString(QUuid::WithoutBraces));
}

QString journalHash(const JournalEntry& entry) { return QString::fromLatin1(entry.hash.toHex()); }

} // namespace tokendesk::words
