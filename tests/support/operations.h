#pragma once

#include "api/authorizedclient.h"
#include "api/cardtokensapi.h"
#include "api/httpclient.h"
#include "deletion/deletions.h"
#include "journalinmemory.h"
#include "virtualclock.h"

#include <QString>

#include <array>

namespace tokendesk {

/// The five things that Token Desk asks of the API.
enum class Operation { Get, List, Delete, Transactions, AccessToken };

inline constexpr std::array allOperations {
    Operation::Get, Operation::List, Operation::Delete, Operation::Transactions, Operation::AccessToken};

QString nameOf(Operation operation);

/// How an operation ended.
struct Ending {
    /// In the words of the fault table: `value`, `deleted`, `timed out`, …
    QString outcome;
    /// What a person is told of it; empty for a value.
    QString told;
    /// On the virtual clock.
    std::chrono::milliseconds took {};
    /// Of a deletion: what is held true when all is settled; nothing if it stayed unknown.
    std::optional<bool> isGone;
};

/// One account's way to an API on a virtual clock, for one operation after another.
class Desk final
{
public:
    /// `apiRoot` as ApiRoot takes it; `certificate` may be null.
    explicit Desk(const QUrl& apiRoot, const QSslCertificate& certificate = QSslCertificate());
    /// Whatever `options` say, time is virtual.
    Desk(const QUrl& apiRoot, HttpOptions options);

    /// Called when the answer to a DELETE was lost, before the API is asked what is true.
    std::function<void()> answerLost = [] {};
    /// Whether the server has done all that it is going to do and says nothing more: time to let time pass.
    std::function<bool()> isStuck = [] { return false; };

    /// Runs it to its end. `customer` is whom a list asks for; `token` whom the others do.
    Ending run(Operation operation, const CardToken& token, const QString& customer);

private:
    Ending getToken(const QString& id);
    Ending lookUp(const QString& customer);
    Ending deleteToken(const CardToken& token);
    Ending readHistory(const QString& id);
    Ending signIn();
    /// Waits for it, letting time pass where only time can help.
    void waitUntil(const std::function<bool()>& isDone);

    std::shared_ptr<VirtualClock> m_clock = std::make_shared<VirtualClock>();
    AccountProfile m_account;
    HttpClient m_http;
    ApiRoot m_root;
    AuthorizedClient m_client;
    CardTokensApi m_api;
    JournalInMemory m_journal;
};

} // namespace tokendesk
