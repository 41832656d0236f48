#pragma once

#include "accounts/accountprofile.h"
#include "api/deleteresult.h"

#include <QUuid>

namespace tokendesk {

/// Many deletions that a person confirmed at once: the tokens as they saw them, frozen.
struct RunRequest {
    static constexpr int mostAtOnce = 6;

    QUuid id;
    QList<CardToken> tokens;
    AccountProfile account;
    Requestor requestor = Requestor::Merchant;
    /// Has passed checkReason().
    QString reason;
    /// Deletions in flight at the same time, from 1 to mostAtOnce.
    int atOnce = 4;
};

} // namespace tokendesk
