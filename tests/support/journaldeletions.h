#pragma once

#include "deletion/deletionoutcome.h"
#include "journal/journaldeletion.h"

#include <QTimeZone>

namespace tokendesk {

/// A deletion as a journal might tell it; each number makes another one, the higher the later.
inline JournalDeletion journalDeletion(int number, DeletionOutcome::Kind outcome = DeletionOutcome::Kind::Deleted)
{
    using namespace Qt::StringLiterals;
    JournalDeletion deletion;
    deletion.id = QUuid::createUuidV5(QUuid(), QString::number(number));
    deletion.requestedAt = QDateTime(QDate(2026, 3, 3), QTime(13, 7, 22), Qt::UTC).addSecs(number * 60);
    deletion.lastAt = deletion.requestedAt.addMSecs(350);
    const bool isOpen = outcome == DeletionOutcome::Kind::Unknown || outcome == DeletionOutcome::Kind::Checking;
    deletion.state = isOpen ? JournalDeletion::State::Unknown : JournalDeletion::State::Ended;
    deletion.outcome = isOpen ? QString() : outcomeName(outcome);
    deletion.attempts = 1;
    deletion.lastAttempt = QUuid::createUuidV5(QUuid(), u"attempt %1"_s.arg(number));
    deletion.user = u"kari"_s;
    deletion.host = u"desk-7"_s;
    deletion.accountName = u"Fjordbutikken"_s;
    deletion.accountId = u"T00000001"_s;
    deletion.environment = Environment::Test;
    deletion.apiRoot = u"https://checkout.dintero.com/v1"_s;
    deletion.tokenId = u"token-%1"_s.arg(number, 6, 10, '0'_L1);
    deletion.maskedPan = u"476173••••••0416"_s;
    deletion.brand = u"Visa"_s;
    deletion.customerId = QString::number(10000 + number);
    deletion.reason = u"Customer called"_s;
    deletion.requestor = Requestor::Cardholder;
    return deletion;
}

/// Its entries, numbered from `first` on, of a deletion that went well or has no end yet.
inline QList<JournalEntry> entriesOf(const JournalDeletion& deletion, qint64 first = 1)
{
    QList<JournalEntry> entries;
    const auto add = [&](JournalEntry::Kind kind) -> JournalEntry& {
        JournalEntry entry;
        entry.writer = QUuid::createUuidV5(QUuid(), QStringLiteral("writer"));
        entry.sequence = first + entries.size();
        entry.at = deletion.requestedAt.addMSecs(100 * entries.size());
        entry.user = deletion.user;
        entry.host = deletion.host;
        entry.hash = QByteArray(32, static_cast<char>(entry.sequence));
        entry.previousHash = QByteArray(32, static_cast<char>(entry.sequence - 1));
        entry.kind = kind;
        entry.run = deletion.run;
        entry.deletion = deletion.id;
        entry.accountName = deletion.accountName;
        entry.accountId = deletion.accountId;
        entry.environment = deletion.environment;
        entry.apiRoot = deletion.apiRoot;
        entry.tokenId = deletion.tokenId;
        entry.maskedPan = deletion.maskedPan;
        entry.brand = deletion.brand;
        entry.customerId = deletion.customerId;
        entry.reason = deletion.reason;
        entry.requestor = deletion.requestor;
        return entries.emplaceBack(entry);
    };
    add(JournalEntry::Kind::Requested);
    if (deletion.attempts > 0) {
        add(JournalEntry::Kind::Sending).attempt = deletion.lastAttempt;
        JournalEntry& reply = add(JournalEntry::Kind::Replied);
        reply.attempt = deletion.lastAttempt;
        reply.httpStatus = 200;
        reply.outcome = deletion.isOpen() ? outcomeName(DeletionOutcome::Kind::Unknown) : deletion.outcome;
        reply.deletedAt = deletion.lastAt;
        reply.deletedBy = QStringLiteral("api-client");
    }
    if (!deletion.isOpen())
        add(JournalEntry::Kind::Outcome).outcome = deletion.outcome;
    return entries;
}

} // namespace tokendesk
