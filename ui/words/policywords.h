#pragma once

#include "accounts/accountprofile.h"
#include "policy/policy.h"

namespace tokendesk::words {

/// What is wrong with a policy file, and where; never a value of it.
QString policyProblem(const PolicyProblem& problem);
/// Where a value stands: the file and the line.
QString policySource(const PolicySource& source);
/// What stands above the problems that lock deletion.
QString deletionLocked();
/// What the window says of a policy that has problems; empty if it has none.
QString policyTrouble(const Policy& policy);
/// What the window says when the policy has become another one while it is open.
QString policyChanged(const Policy& now);
/// Why an account isn't opened.
QString accountRefused(const AccountProfile& account);
QString sandboxRefused();
/// Why nothing can be deleted, short enough for the line above the buttons; empty if the rules allow it.
QString deletionForbidden(const DeletionRules& rules, qsizetype count);

} // namespace tokendesk::words
