#include "deletion/customerscheck.h"

#include "api/cardtokensapi.h"
#include "api/idtext.h"
#include "lookup/lookup.h"

#include <algorithm>
#include <utility>

namespace tokendesk {

namespace {

/// Why a list proves nothing, if so: records that couldn't be told may be this customer's.
std::optional<ApiError> doubtIn(const LookUpResult& result)
{
    if (!result.failures.isEmpty())
        return result.failures.first().error;
    ApiError error;
    error.httpStatus = 200;
    error.detail = result.otherAccount;
    error.kind = result.ofOtherAccounts > 0 ? ApiError::Kind::OtherAccount : ApiError::Kind::UnreadableReply;
    return result.ofOtherAccounts > 0 || result.unreadable > 0 ? std::optional(error) : std::nullopt;
}

} // namespace

CustomersCheck::CustomersCheck(
    const CardTokensApi& api, const QString& accountId, const QList<CardToken>& tokens, QObject* owner)
    : QObject(owner)
    , m_api(api)
    , m_accountId(accountId)
{
    QSet<QString> seen;
    for (const CardToken& token : tokens) {
        if (token.customerId.isEmpty()) {
            ++m_report.withoutCustomer;
        } else if (!seen.contains(token.customerId)) {
            seen.insert(token.customerId);
            m_customers += token.customerId;
        }
    }
}

void CustomersCheck::start()
{
    constexpr int atOnce = 2;

    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_customers.isEmpty())
                return end();
            auto* proof = m_api.proveAccount(m_accountId, this);
            connect(proof, &AccountProofCall::finished, this, [this](const std::optional<ApiError>& doubt) {
                for (int i = 0; i < atOnce && !doubt; ++i)
                    checkNext();
                if (doubt)
                    failAll(*doubt);
            });
        },
        Qt::QueuedConnection);
}

void CustomersCheck::failAll(const ApiError& error)
{
    for (const QString& customer : m_customers)
        m_report.failed += {customer, error};
    m_done = total();
    end();
}

void CustomersCheck::stop()
{
    if (m_ended)
        return;
    m_report.stopped = true;
    qDeleteAll(findChildren<LookUp*>());
    end();
}

void CustomersCheck::checkNext()
{
    while (!m_ended && m_next < m_customers.size()) {
        const QString customer = m_customers[m_next++];
        if (checkId(customer) == IdProblem::None)
            return check(customer);
        ApiError error;
        error.kind = ApiError::Kind::Invalid;
        m_report.failed += {customer, error};
        endOne();
    }
}

void CustomersCheck::check(const QString& customer)
{
    LookUpQuery query;
    query.text = customer;
    query.kind = LookUpKind::Customer;
    auto* lookUp = new LookUp(m_api, query, m_accountId, this);
    connect(lookUp, &LookUp::found, this, [this](const QList<CardToken>& tokens) {
        std::copy_if(tokens.cbegin(), tokens.cend(), std::back_inserter(m_report.remaining),
            [](const CardToken& token) { return !token.isDeleted(); });
    });
    connect(lookUp, &LookUp::finished, this, [this, lookUp, customer](const LookUpResult& result) {
        lookUp->deleteLater();
        if (const auto doubt = doubtIn(result))
            m_report.failed += {customer, *doubt};
        else
            ++m_report.checked;
        endOne();
        checkNext();
    });
    lookUp->start();
}

void CustomersCheck::endOne()
{
    emit progressed(++m_done, total());
    if (m_done == total())
        end();
}

void CustomersCheck::end()
{
    if (!std::exchange(m_ended, true))
        emit finished(m_report);
}

} // namespace tokendesk
