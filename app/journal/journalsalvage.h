#pragma once

#include "journal/journalentry.h"

#include <QList>

namespace tokendesk {

/// What can be read, in a journal that isn't sound, of the deletions that hadn't ended: those entries that are as they
/// were written, in order. Doesn't change the file.
QList<JournalEntry> salvageOpenDeletions(const QString& file);

} // namespace tokendesk
