#pragma once

#include "accounts/accountprofile.h"
#include "cards/cardtoken.h"

#include <QMap>
#include <QSet>

#include <map>

namespace tokendesk {

class Deletions;

/// Why a card token that was chosen doesn't go with the others.
enum class LeftOut {
    AlreadyDeleted,
    NotSettled, ///< another deletion of it isn't
    Incomplete,
    UnsafeId,
    OtherAccount,
    Repeated, ///< chosen more than once; it goes once
    UsedLately, ///< the person left it out
};

/// What a person chose to delete at once, frozen: what can go, and how many can't, each counted under one reason.
struct RunChoice {
    QList<CardToken> tokens;
    std::map<LeftOut, int> leftOut;

    int leftOutCount() const;
    /// Takes those out, as UsedLately.
    void leaveOut(const QSet<QString>& tokenIds);
};

RunChoice runChoice(QList<CardToken> chosen, const AccountProfile& account, const Deletions& deletions);

/// How many of the tokens a customer has; the one with most first.
struct CustomerCount {
    QString customerId; ///< empty: those that have no customer
    int count = 0;

    friend bool operator==(const CustomerCount&, const CustomerCount&) = default;
};

QList<CustomerCount> countByCustomer(const QList<CardToken>& tokens);

} // namespace tokendesk
