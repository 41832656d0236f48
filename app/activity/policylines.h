#pragma once

#include <QStringList>

namespace tokendesk {

class Policy;
struct PolicyProblem;
struct PolicySource;

/// Which keys an organisation has set, each with the file and line it stands in, and then what is wrong with its files;
/// in English, for logs and diagnostics. No values.
QStringList policyLines(const Policy& policy);
QString policyLine(const PolicyProblem& problem);
/// File and line.
QString placeOf(const PolicySource& source);

} // namespace tokendesk
