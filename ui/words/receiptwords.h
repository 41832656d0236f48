#pragma once

#include "receipts/receipt.h"
#include "words/namedvalues.h"

#include <QTimeZone>

namespace tokendesk {

/// A receipt in words, all safe to show: what is shown, pasted and printed are the same.
struct ReceiptText {
    struct Section {
        QString title;
        NamedValues values;
    };
    struct Table {
        QStringList header;
        QList<QStringList> rows; ///< each as long as the header
    };

    QString title;
    /// The id of the deletion or the run.
    QString reference;
    /// What has become of the token, as one sentence.
    QString finding;
    /// What shows it, and what isn't claimed, each a paragraph.
    QStringList statements;
    QList<Section> sections;
    /// Of a run: its card tokens. Too long for a ticket, so plain() leaves it out.
    Table table;
};

namespace words {

/// Times are told in UTC and in `zone`.
ReceiptText receiptText(const Receipt& receipt, const QTimeZone& zone = QTimeZone::systemTimeZone());
/// As plain lines, to paste into a ticket.
QString plain(const ReceiptText& text);

/// `400 BAD_REQUEST reason too long`; empty if no status line came.
QString answer(int httpStatus, const QString& code, const QString& message);
/// `26 Nov 2026, 14:31:08 (Europe/Oslo, UTC+01:00)`: the offset tells which of an hour that the clock goes through
/// twice.
QString localMoment(const QDateTime& utc, const QTimeZone& zone);
/// A time in UTC, and in local time; nothing for one that isn't known.
void addTimes(
    NamedValues& values, const QString& name, const QString& localName, const QDateTime& utc, const QTimeZone& zone);
/// That no real card was concerned, where none was; empty for production.
QString environmentStatement(Environment environment);
/// `41 of journal 7c9e6679-…`, of an entry that is written.
QString journalPlace(const JournalEntry& entry);
/// 64 hexadecimal digits.
QString journalHash(const JournalEntry& entry);

} // namespace words

} // namespace tokendesk
