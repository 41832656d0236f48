#pragma once

#include "apiwithkey.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "scriptedserver.h"
#include "virtualclock.h"

#include <QSet>
#include <QTest>
#include <QTimer>

#include <algorithm>

namespace tokendesk {

inline ScriptedReply answer(int status, const QByteArray& body, const QByteArray& header = {})
{
    QByteArray bytes = ScriptedServer::json(status, body);
    if (!header.isEmpty())
        bytes.insert(bytes.indexOf("\r\n") + 2, header + "\r\n");
    return {bytes, ScriptedReply::Close::KeepOpen};
}

inline ScriptedReply refusal(int status, const QByteArray& header = {})
{
    return answer(status, R"({"error": {"message": "no"}})", header);
}

/// An API that deletes what it is told to, unless the script for a token's next DELETE or GET says otherwise.
class ScriptedApi final
{
public:
    using Script = std::function<std::optional<ScriptedReply>(const QString& id, bool isDelete, int time)>;

    Script script = [](const QString&, bool, int) { return std::nullopt; };
    QHash<QString, int> deletes;
    QSet<QString> deleted;

    QUrl url() const { return m_server.url(); }
    /// What a script calls when the DELETE is applied though its answer isn't this API's own.
    void apply(const QString& id) { deleted.insert(id); }

private:
    static QByteArray token(const QByteArray& id, const QByteArray& status)
    {
        return QByteArray(R"({"id": "%1", "type": "payment_token", "status": "%2", "card_brand": "visa",
            "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
            "updated_at": "2025-01-01T00:00:00Z"})")
            .replace("%1", id)
            .replace("%2", status);
    }

    ScriptedReply reply(const QByteArray& request)
    {
        const QByteArray path = request.split(' ').value(1);
        if (path.contains('?'))
            return answer(200, '[' + token("of-a-list", "ACTIVE") + ']');
        const QString id = QString::fromLatin1(path.mid(path.lastIndexOf('/') + 1));
        const bool isDelete = request.startsWith("DELETE");
        const int time = ++(isDelete ? deletes : m_gets)[id];
        if (const auto given = script(id, isDelete, time))
            return *given;
        if (isDelete)
            deleted.insert(id);
        return answer(200, token(id.toLatin1(), deleted.contains(id) ? "DELETED" : "ACTIVE"));
    }

    QHash<QString, int> m_gets;
    ScriptedServer m_server {[this](const QByteArray& request) { return reply(request); }};
};

/// One account at work on a run, in virtual time.
struct RunDesk {
    explicit RunDesk(const QUrl& apiRoot)
        : server(apiRoot, "sandbox-key", {.deadline = std::chrono::seconds(10)})
    {
        account.accountId = QStringLiteral("T00000000");
        account.apiRoot = apiRoot;
        account.isSandbox = true;
        QObject::connect(&deletions, &Deletions::outcomeKnown, &deletions, [this](const DeletionOutcome& outcome) {
            if (!outcome.isOpen())
                told += outcome;
        });
    }

    RunRequest request(int count) const
    {
        RunRequest request;
        for (int i = 0; i < count; ++i) {
            CardToken card;
            card.id = QStringLiteral("token-%1").arg(i);
            request.tokens += card;
        }
        request.account = account;
        request.reason = QStringLiteral("Customer left");
        return request;
    }

    /// Lets things happen, and time pass when nothing else does, until it is so.
    bool waitFor(const std::function<bool()>& isSo)
    {
        QTimer waker;
        waker.start(std::chrono::milliseconds(2));
        const QDeadlineTimer patience(std::chrono::seconds(20));
        while (!isSo()) {
            if (patience.hasExpired())
                return false;
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
            if (deletions.run() && deletions.run()->progress().inFlight == 0 && clock->untilNext() && !isSo())
                clock->passToNext();
        }
        return true;
    }
    bool waitForState(DeletionRun::State state)
    {
        return waitFor([this, state] { return deletions.run()->state() == state; });
    }

    int count(DeletionOutcome::Kind kind) const
    {
        return static_cast<int>(std::count_if(
            told.cbegin(), told.cend(), [kind](const DeletionOutcome& outcome) { return outcome.kind == kind; }));
    }

    AccountProfile account;
    ApiWithKey server;
    JournalInMemory journal;
    std::shared_ptr<VirtualClock> clock = std::make_shared<VirtualClock>();
    Deletions deletions {server.api, journal, clock, [] { return 1.0; }};
    QList<DeletionOutcome> told;
};

} // namespace tokendesk
