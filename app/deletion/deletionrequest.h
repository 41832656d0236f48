#pragma once

#include "accounts/accountprofile.h"
#include "api/deleteresult.h"

namespace tokendesk {

/// What a person confirmed: the token as they saw it, frozen. What is confirmed is what is sent.
struct DeletionRequest {
    CardToken token;
    AccountProfile account;
    Requestor requestor = Requestor::Cardholder;
    /// Has passed checkReason().
    QString reason;
};

} // namespace tokendesk
