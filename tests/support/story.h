#pragma once

#include "deletion/deletionoutcome.h"
#include "journal/journalentry.h"

#include <QTimeZone>

namespace tokendesk {

/// A deletion as the journal tells it, entry by entry.
struct Story {
    QUuid deletion = QUuid(QStringLiteral("5a0c1f6e-3b1d-4c55-9d0e-0f7b7f0a1c2d"));
    QList<JournalEntry> entries = {};
    JournalEntry confirmed = {};

    explicit Story(Environment environment = Environment::Production)
    {
        confirmed.writer = QUuid(QStringLiteral("7c9e6679-7425-40de-944b-e07fc1f90ae7"));
        // 14:31:08 in Oslo.
        confirmed.at = QDateTime(QDate(2026, 11, 26), QTime(13, 31, 7), QTimeZone::utc());
        confirmed.user = QStringLiteral("agent7");
        confirmed.host = QStringLiteral("desk-12");
        confirmed.program = QStringLiteral("Token Desk 0.1.0");
        confirmed.deletion = deletion;
        confirmed.accountName = QStringLiteral("Fjordbutikken");
        confirmed.accountId = QStringLiteral("P12345678");
        confirmed.environment = environment;
        confirmed.apiRoot = QStringLiteral("https://checkout.dintero.com/v1");
        confirmed.tokenId = QStringLiteral("6f1c2d3e");
        confirmed.maskedPan = MaskedPan::fromApi(QStringLiteral("476173******0416")).text();
        confirmed.brand = QStringLiteral("visa");
        confirmed.customerId = QStringLiteral("10234");
        confirmed.reason = QStringLiteral("Customer called");
        confirmed.requestor = Requestor::Cardholder;
    }

    /// Adds an entry a second after the one before; the reference is good until the next one is added.
    JournalEntry& add(JournalEntry::Kind kind)
    {
        JournalEntry entry = confirmed;
        entry.kind = kind;
        entry.sequence = 41 + entries.size();
        entry.at = confirmed.at.addSecs(entries.size());
        entry.hash = QByteArray(31, '\x0c') + static_cast<char>(entry.sequence);
        entries += entry;
        return entries.last();
    }
    Story& request()
    {
        add(JournalEntry::Kind::Requested);
        return *this;
    }
    Story& attempt()
    {
        add(JournalEntry::Kind::Sending);
        return *this;
    }
    JournalEntry& reply(DeletionOutcome::Kind kind, int httpStatus)
    {
        JournalEntry& entry = add(JournalEntry::Kind::Replied);
        entry.outcome = outcomeName(kind);
        entry.httpStatus = httpStatus;
        return entry;
    }
    JournalEntry& lookUp(DeletionOutcome::Kind kind, int httpStatus)
    {
        JournalEntry& entry = add(JournalEntry::Kind::LookedUp);
        entry.outcome = outcomeName(kind);
        entry.httpStatus = httpStatus;
        return entry;
    }
    JournalEntry& end(DeletionOutcome::Kind kind)
    {
        JournalEntry& entry = add(JournalEntry::Kind::Outcome);
        entry.outcome = outcomeName(kind);
        return entry;
    }
    /// The answer, and the outcome that it is.
    JournalEntry& end(DeletionOutcome::Kind kind, int httpStatus)
    {
        reply(kind, httpStatus);
        return end(kind);
    }
};

/// Deleted at the first attempt.
inline Story plainStory(Environment environment = Environment::Production)
{
    Story story(environment);
    story.request().attempt();
    JournalEntry& outcome = story.end(DeletionOutcome::Kind::Deleted, 200);
    outcome.deletedAt = outcome.at;
    outcome.deletedBy = QStringLiteral("checkout-admin");
    return story;
}

} // namespace tokendesk
