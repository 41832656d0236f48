#pragma once

#include "api/apierror.h"
#include "api/deleteresult.h"
#include "cards/transaction.h"

namespace tokendesk {

struct HttpReply;

/// One page of a list.
struct CardTokenPage {
    QList<CardToken> tokens;
    /// Records that are no card token at all: not an object, or without an id.
    int unreadable = 0;
    /// How many records the page holds, unreadable ones included.
    qsizetype size = 0;
    /// The cursor for the next page; empty if the last record has no id.
    QString lastId;

    friend bool operator==(const CardTokenPage&, const CardTokenPage&) = default;
};

/// What client credentials are traded for.
struct AccessToken {
    /// Fit for an Authorization header.
    QByteArray value;
    /// How long it is accepted, from when the reply came.
    std::chrono::seconds life {};

    friend bool operator==(const AccessToken&, const AccessToken&) = default;
};

struct TransactionPage {
    QList<Transaction> transactions;
    int unreadable = 0;

    friend bool operator==(const TransactionPage&, const TransactionPage&) = default;
};

/// From bytes to a value. Success is the expected status *and* a body that parses; everything else is an ApiError.
Result<CardToken> cardTokenFrom(const HttpReply& reply);
Result<CardTokenPage> cardTokenPageFrom(const HttpReply& reply);
Result<TransactionPage> transactionPageFrom(const HttpReply& reply);
Result<AccessToken> accessTokenFrom(const HttpReply& reply);

/// What went wrong, of a reply that isn't a 200 with a body that parses.
ApiError errorFrom(const HttpReply& reply);

/// Whether the API itself said no with that status. Any server in between can send a status.
bool isRefusedByApi(const HttpReply& reply, int status);

/// What a reply to a DELETE of `tokenId` proves, and no more.
DeleteResult deleteResultFrom(const HttpReply& reply, const QString& tokenId);

} // namespace tokendesk
