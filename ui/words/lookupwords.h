#pragma once

#include "deletion/reasonrules.h"
#include "lookup/lookup.h"

namespace tokendesk::words {

QString lookUpKind(LookUpKind kind);
/// Why a text was not looked up, and what to do.
QString idProblem(IdProblem problem);
/// Why a text can't be a reason, and what to do; empty for none.
QString reasonProblem(ReasonProblem problem);

QString reading(int found);
/// What a look-up found, in words; for one that isn't whole also what is missing and what to do.
QString result(const LookUpResult& result, const QString& host);

} // namespace tokendesk::words
