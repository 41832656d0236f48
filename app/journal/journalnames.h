#pragma once

#include "journal/journaldeletion.h"

#include <optional>

namespace tokendesk {

/// How the journal's file and exports name things, such as `looked-up`. Never translated; a name is never given another
/// meaning, or what was written before couldn't be read.
QString entryKindName(JournalEntry::Kind kind);
std::optional<JournalEntry::Kind> entryKindFrom(const QString& name);

QString environmentName(Environment environment);
std::optional<Environment> environmentFrom(const QString& name);

/// Empty for none.
QString requestorName(std::optional<Requestor> requestor);
/// False: it is no such name.
bool readRequestor(const QString& name, std::optional<Requestor>& requestor);

QString deletionStateName(JournalDeletion::State state);
std::optional<JournalDeletion::State> deletionStateFrom(const QString& name);

} // namespace tokendesk
