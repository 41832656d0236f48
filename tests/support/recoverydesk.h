#pragma once

#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "scriptedserver.h"
#include "virtualclock.h"

#include <QTest>
#include <QTimer>

namespace tokendesk {

/// An API that knows one status of every card token, or has only errors.
class StatusApi final
{
public:
    int httpStatus = 200;
    QByteArray status = "DELETED";

    QUrl url() const { return m_server.url(); }
    const ScriptedServer& server() const { return m_server; }

    AccountProfile account() const
    {
        AccountProfile account;
        account.accountId = QStringLiteral("T00000000");
        account.apiRoot = url();
        account.isSandbox = true;
        return account;
    }

    /// A deletion of that account as a journal tells of it.
    JournalDeletion interrupted(
        JournalDeletion::State state, const QString& tokenId = QStringLiteral("the-token")) const
    {
        JournalDeletion deletion;
        deletion.id = QUuid::createUuid();
        deletion.state = state;
        deletion.attempts = state == JournalDeletion::State::Requested ? 0 : 1;
        deletion.accountId = QStringLiteral("T00000000");
        deletion.apiRoot = url().toString();
        deletion.tokenId = tokenId;
        deletion.reason = QStringLiteral("Customer called");
        return deletion;
    }

private:
    ScriptedReply reply(const QByteArray& request) const
    {
        const QByteArray path = request.split(' ').value(1);
        const QByteArray id = path.mid(path.lastIndexOf('/') + 1);
        const QByteArray body
            = QByteArray(R"({"id": "%1", "type": "payment_token", "status": "%2", "card_brand": "visa",
            "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
            "updated_at": "2025-01-01T00:00:00Z"})")
                  .replace("%1", id)
                  .replace("%2", status);
        return {ScriptedServer::json(httpStatus, body), ScriptedReply::Close::KeepOpen};
    }

    ScriptedServer m_server {[this](const QByteArray& request) { return reply(request); }};
};

/// One account at work after an interruption, in virtual time.
struct RecoveryDesk {
    explicit RecoveryDesk(const AccountProfile& profile)
        : account(profile)
        , server(account.apiRoot, "sandbox-key", {.deadline = std::chrono::seconds(10)})
    {
        QObject::connect(&deletions, &Deletions::outcomeKnown, &deletions,
            [this](const DeletionOutcome& outcome) { told += outcome; });
    }

    bool waitFor(const std::function<bool()>& isSo)
    {
        QTimer waker;
        waker.start(std::chrono::milliseconds(2));
        const QDeadlineTimer patience(std::chrono::seconds(20));
        while (!isSo()) {
            if (patience.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (clock->untilNext())
                clock->passToNext();
        }
        return true;
    }
    bool recover(const QList<JournalDeletion>& open)
    {
        deletions.recover(account, open, deletions.claimInterrupted(account, open));
        return waitFor([this] { return !deletions.isRecovering(); });
    }

    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Deletions deletions {server.api, journal, clock, [] { return 1.0; }};
    QList<DeletionOutcome> told;
};

} // namespace tokendesk
