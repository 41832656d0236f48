#pragma once

#include "journal/journalsummary.h"

#include <QVariant>

#include <optional>

class QSqlQuery;

namespace tokendesk {

/// The columns of `entries` without its position, in the order of entryValues().
QStringList entryColumns();
QVariantList entryValues(const JournalEntry& entry);
/// Reads such columns from `first` on. Nullopt: they hold what no entry has.
std::optional<JournalEntry> entryFrom(const QSqlQuery& row, int first);

/// The columns of `deletions` without its position, in the order of summaryValues().
QStringList summaryColumns();
QVariantList summaryValues(const JournalSummary& summary);
std::optional<JournalSummary> summaryFrom(const QSqlQuery& row, int first);

/// The deletion that a summary and its first entry tell of.
JournalDeletion deletionOf(const JournalSummary& summary, const JournalEntry& first);

QVariant uuidValue(const QUuid& id);

} // namespace tokendesk
