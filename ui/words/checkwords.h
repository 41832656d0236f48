#pragma once

#include "check/checkfinding.h"

namespace tokendesk::words {

/// What was looked at, and how it stands, in a word or two each.
QString checkPart(CheckFinding::Part part);
QString checkState(CheckFinding::State state);
/// What was found, and what to do about it, on one line; safe to show.
QString checkFinding(const CheckFinding& finding);

} // namespace tokendesk::words
