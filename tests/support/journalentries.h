#pragma once

#include "journal/journalentry.h"

namespace tokendesk {

/// What a person confirmed.
inline JournalEntry requestedEntry(const QString& tokenId, const QUuid& deletion = QUuid::createUuid())
{
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Requested;
    entry.at = QDateTime::fromString(QStringLiteral("2026-11-25T10:00:00.123Z"), Qt::ISODateWithMs);
    entry.deletion = deletion;
    entry.accountName = QStringLiteral("Fjordbutikken");
    entry.accountId = QStringLiteral("T00000001");
    entry.environment = Environment::Test;
    entry.apiRoot = QStringLiteral("https://checkout.dintero.com/v1");
    entry.tokenId = tokenId;
    entry.maskedPan = QStringLiteral("476173••••••0416");
    entry.brand = QStringLiteral("Visa");
    entry.customerId = QStringLiteral("10234");
    entry.reason = QStringLiteral("Card removed at the cardholder's request");
    entry.requestor = Requestor::Merchant;
    return entry;
}

/// What became of it next.
inline JournalEntry nextEntry(JournalEntry entry, JournalEntry::Kind kind, const QString& outcome = {})
{
    entry.kind = kind;
    entry.outcome = outcome;
    if (kind == JournalEntry::Kind::Sending)
        entry.attempt = QUuid::createUuid();
    return entry;
}

} // namespace tokendesk
