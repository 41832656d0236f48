#pragma once

#include "api/apierror.h"
#include "cards/cardtoken.h"

#include <QObject>

namespace tokendesk {

class CardTokensApi;

/// What card tokens customers still have.
struct CustomersReport {
    /// Whose lists were read to their end.
    int checked = 0;
    /// Not deleted, of the customers that were asked for.
    QList<CardToken> remaining;
    /// Customers whose list couldn't be read to its end, and why.
    QList<std::pair<QString, ApiError>> failed;
    /// Tokens that name no customer: of whether others like them remain nothing is known.
    int withoutCustomer = 0;
    bool stopped = false;

    /// Whether every token had a customer, and every customer was checked and has none left.
    bool provesNoneRemain() const
    {
        return checked > 0 && withoutCustomer == 0 && !stopped && failed.isEmpty() && remaining.isEmpty();
    }
};

/// Lists what card tokens the customers of a run still have, a few at a time. Exactly one `finished`, never from inside
/// start(). Deleting it ends it without a signal.
class CustomersCheck final : public QObject
{
    Q_OBJECT

public:
    /// `api` must outlive this and reach the account. Tokens without a customer concern nobody.
    CustomersCheck(const CardTokensApi& api, const QString& accountId, const QList<CardToken>& tokens, QObject* owner);

    void start();
    /// Ends it with what is known so far.
    void stop();
    int total() const { return static_cast<int>(m_customers.size()); }

signals:
    void progressed(int done, int total);
    void finished(const tokendesk::CustomersReport& report);

private:
    /// To another account's credentials every customer would seem to have none.
    void failAll(const ApiError& error);
    void checkNext();
    void check(const QString& customer);
    void endOne();
    void end();

    const CardTokensApi& m_api;
    const QString m_accountId;
    QStringList m_customers;
    CustomersReport m_report;
    qsizetype m_next = 0;
    int m_done = 0;
    bool m_ended = false;
};

} // namespace tokendesk
