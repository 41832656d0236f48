#pragma once

#include "lookup/lookup.h"

namespace tokendesk::words {

QString lookUpKind(LookUpKind kind);
/// Why a text was not looked up, and what to do.
QString idProblem(IdProblem problem);
/// `Customer: 10234, with deleted ones`
QString query(const LookUpQuery& query);

QString reading(const LookUpProgress& progress);
/// What a look-up found, in words; for one that isn't whole also what is missing and what to do.
QString result(const LookUpResult& result, const QString& host);

} // namespace tokendesk::words
