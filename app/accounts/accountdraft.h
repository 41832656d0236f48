#pragma once

#include "accounts/accountprofile.h"
#include "secrets/secret.h"

namespace tokendesk {

/// An account as a person has just entered or changed it. A secret that is empty wasn't typed: the kept one stays.
struct AccountDraft {
    AccountProfile profile;
    /// API key or client secret, as the profile signs in.
    Secret credential;
    /// Of the profile's own proxy.
    Secret proxyPassword;

    AccountDraft copy() const { return {profile, credential.copy(), proxyPassword.copy()}; }
};

} // namespace tokendesk
