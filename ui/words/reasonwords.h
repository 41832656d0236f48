#pragma once

#include "deletion/reasonrules.h"

#include <QString>

namespace tokendesk::words {

/// Why a text can't be a reason, and what to do; empty for one that can, and for none yet.
QString reasonProblem(ReasonProblem problem);

} // namespace tokendesk::words
