#pragma once

#include "deletion/reasonrules.h"

#include <QStringList>

#include <optional>

namespace tokendesk::words {

/// Why a text can't be a reason, and what to do; empty for one that can, and for none yet.
QString reasonProblem(ReasonProblem problem);

/// The reasons that Token Desk comes with.
QStringList usualReasons();
/// What a person has chosen to be offered, else the usual ones.
QStringList offeredReasons(const std::optional<QStringList>& chosen);

/// The same with a ticket behind each, where that can still be a reason, before the same without; an empty ticket adds
/// none.
QStringList reasonsWithTicket(const QStringList& reasons, const QString& ticket);

} // namespace tokendesk::words
