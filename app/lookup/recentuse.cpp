#include "lookup/recentuse.h"

#include "api/cardtokensapi.h"

#include <algorithm>

namespace tokendesk {

RecentUse::RecentUse(const CardTokensApi& api, QStringList tokenIds, QDateTime since, QObject* owner)
    : QObject(owner)
    , m_api(api)
    , m_tokenIds(std::move(tokenIds))
    , m_since(std::move(since))
    , m_calls(new QObject(this))
{
}

void RecentUse::start()
{
    for (int i = 0; i < mostAtOnce; ++i)
        readNext();
    if (m_inFlight == 0)
        QMetaObject::invokeMethod(this, &RecentUse::end, Qt::QueuedConnection);
}

void RecentUse::stop() { end(); }

void RecentUse::readNext()
{
    if (m_next == m_tokenIds.size())
        return;
    const QString id = m_tokenIds[m_next++];
    ++m_inFlight;
    TransactionPageCall* call = m_api.listTransactions(id, mostRead, m_calls);
    connect(call, &TransactionPageCall::finished, this, [this, call, id](const Result<TransactionPage>& page) {
        call->deleteLater();
        take(id, page);
    });
}

void RecentUse::take(const QString& tokenId, const Result<TransactionPage>& page)
{
    if (m_ended)
        return;
    --m_inFlight;
    const auto isEarlier = [](const Transaction& a, const Transaction& b) { return a.createdAt < b.createdAt; };
    const Transaction* last = nullptr;
    if (page && !page->transactions.isEmpty())
        last = &*std::max_element(page->transactions.cbegin(), page->transactions.cend(), isEarlier);
    const bool isRecent = last && last->createdAt >= m_since;
    // Without a recent one, one that couldn't be read may be it.
    const bool isKnown = page && (isRecent || page->unreadable == 0);
    if (isRecent)
        m_used += {tokenId, *last};
    if (isKnown) {
        ++m_read;
        m_failedInARow = 0;
    } else {
        ++m_failed;
        ++m_failedInARow;
        m_error = page ? std::nullopt : std::optional(page.error());
    }
    // A server that asks to wait is left alone.
    const bool isHopeless = m_failedInARow == mostFailures
        || (!page
            && (page.error().kind == ApiError::Kind::RateLimited
                || page.error().kind == ApiError::Kind::NoCredentials));
    emit progressed();
    if (!isHopeless)
        readNext();
    if (isHopeless || m_inFlight == 0)
        end();
}

void RecentUse::end()
{
    if (m_ended)
        return;
    m_ended = true;
    // One of them may be what tells us to end.
    m_calls->deleteLater();
    emit finished();
}

} // namespace tokendesk
