#pragma once

#include "link/link.h"

#include <QString>

namespace tokendesk::words {

/// Why a link isn't followed, and what to do. Quotes nothing of it: whoever made it may want to be quoted.
QString linkRefusal(const LinkRefusal& refusal);
QString linkAccountProblem(LinkAccountProblem problem, const QString& nameOrId);
/// What a link has looked up, by which one sees that it did.
QString linkOpened(const Link& link, const QString& account);
/// What a link that waits would look up, where.
QString linkWaits(const Link& link, const QString& account);
/// The same with nothing of it, for a locked window.
QString linkWaitsForUnlock();
/// That another start of the program wants this account.
QString accountWaits(const QString& account);
/// That only the latest waits.
QString waitingDropped();

} // namespace tokendesk::words
