#pragma once

#include "policy/policyproblem.h"
#include "policy/policyvalues.h"

#include <map>

namespace tokendesk {

struct PolicyAccount {
    /// Its key is made of its name, so that it finds its secrets again at every start.
    AccountProfile profile;
    /// Of its first key.
    PolicySource source;
    /// Of each.
    std::map<PolicyKey, PolicySource> sources;
    /// What it sets of the network, over what all accounts take. The profile's own is empty.
    PolicyNetwork network;

    friend bool operator==(const PolicyAccount&, const PolicyAccount&) = default;
};

/// What the defaults say, or the managed files together.
struct PolicyLayer {
    /// Those that could be read, in their order.
    QStringList files = {};
    PolicyValues values = {};
    /// Of what is set.
    std::map<PolicyKey, PolicySource> sources = {};
    QList<PolicyAccount> accounts = {};

    friend bool operator==(const PolicyLayer&, const PolicyLayer&) = default;
};

} // namespace tokendesk
