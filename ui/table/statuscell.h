#pragma once

#include "deletion/deletions.h"

#include <QIcon>

namespace tokendesk {

/// What the status column says instead of the API's status; empty where nothing is being done.
QString stateWord(Deletions::State state);
/// Of the API's status, or of what is being done.
QIcon statusIcon(const CardToken& token, Deletions::State state);

} // namespace tokendesk
