#pragma once

#include "accounts/accountprofile.h"
#include "api/deleteresult.h"

#include <QUuid>

namespace tokendesk {

/// What a person confirmed: the token as they saw it, frozen. What is confirmed is what is sent.
struct DeletionRequest {
    CardToken token;
    AccountProfile account;
    Requestor requestor = Requestor::Cardholder;
    /// Has passed checkReason().
    QString reason;
    /// Names this deletion in the journal; null until it is begun.
    QUuid id = {};
    /// The run that it is part of; null for one on its own.
    QUuid run = {};
};

} // namespace tokendesk
