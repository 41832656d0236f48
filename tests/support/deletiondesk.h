#pragma once

#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "scriptedserver.h"

#include <QTest>

namespace tokendesk {

inline const QByteArray tokenJson
    = R"({"id": "the-token", "type": "payment_token", "status": "%1", "card_brand": "visa",
    "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
    "updated_at": "2025-01-01T00:00:00Z"})";

/// The card token `the-token`, with that status.
inline QByteArray token(const char* status) { return QByteArray(tokenJson).replace("%1", status); }

inline ScriptedReply answer(int status, const QByteArray& body)
{
    return {ScriptedServer::json(status, body), ScriptedReply::Close::Drop};
}

/// The connection drops without a reply.
inline const ScriptedReply drop {};

/// One account's way to an API, and the deletions on it.
struct DeletionDesk {
    explicit DeletionDesk(const QUrl& apiRoot, const QByteArray& key = "sandbox-key")
        : server(apiRoot, key, {.deadline = std::chrono::seconds(10)})
        , deletions(server.api, journal)
    {
        account.accountId = QStringLiteral("T00000000");
        account.apiRoot = apiRoot;
        account.isSandbox = true;
    }

    DeletionRequest request(const QString& id) const
    {
        DeletionRequest request;
        request.token.id = id;
        request.account = account;
        request.requestor = Requestor::Cardholder;
        request.reason = QStringLiteral("Card removed at the cardholder's request");
        return request;
    }

    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    Deletions deletions;
};

/// Deletes one token and returns each outcome that became known until it was settled or stayed unknown.
inline QList<DeletionOutcome> deleteOne(DeletionDesk& desk, const QString& id)
{
    QList<DeletionOutcome> outcomes;
    QObject context;
    QObject::connect(&desk.deletions, &Deletions::outcomeKnown, &context,
        [&](const DeletionOutcome& outcome) { outcomes += outcome; });
    if (!desk.deletions.start(desk.request(id)))
        return {};
    const auto isSettled
        = [&] { return !outcomes.isEmpty() && outcomes.last().kind != DeletionOutcome::Kind::Checking; };
    return QTest::qWaitFor(isSettled, 10'000) ? outcomes : QList<DeletionOutcome>();
}

inline QList<DeletionOutcome::Kind> kinds(const QList<DeletionOutcome>& outcomes)
{
    QList<DeletionOutcome::Kind> result;
    for (const DeletionOutcome& outcome : outcomes)
        result += outcome.kind;
    return result;
}

} // namespace tokendesk
