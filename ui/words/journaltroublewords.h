#pragma once

#include "journal/journal.h"

/// What is wrong with the journal or was left open in it, in words that are safe to show.
namespace tokendesk::words {

/// Why the journal can't be written, and what to do.
QString cannotWrite(const JournalError& error);
/// The same of what happened and isn't in it yet. `waiting`: entries that wait.
QString cannotRecord(const JournalError& error, int waiting);
/// `file`: where the old one is now.
QString journalSetAside(const QString& file, const JournalError& why);
/// Deletions were interrupted that are looked up once their accounts open.
QString interruptedElsewhere(int count, const QStringList& accounts);
/// And some that no account here can look up.
QString interruptedUnreachable(int count);
/// The same of one whose account isn't open.
QString openFirst(const QString& account);

} // namespace tokendesk::words
