#pragma once

#include "policy/policy.h"
#include "policy/policyreader.h"

namespace tokendesk {

/// Reads what lies at those places; on Windows, what stands in the policies branch of the registry.
void readDefaults(const PolicyPlaces& places, PolicyReader& reader);
void readManaged(const PolicyPlaces& places, PolicyReader& reader);

} // namespace tokendesk
