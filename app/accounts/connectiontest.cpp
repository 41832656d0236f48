#include "accounts/connectiontest.h"

namespace tokendesk {

ConnectionTest::ConnectionTest(
    const AccountProfile& account, const HttpOptions& options, Credentials credentials, QObject* owner)
    : QObject(owner)
    , m_api(account, options, std::move(credentials))
{
    CardTokenFilter filter;
    filter.includeDeleted = true;
    auto* call = m_api.cardTokens.listCardTokens(filter, {}, 1, this);
    connect(
        call, &CardTokenPageCall::finished, this, [this, own = account.accountId](const Result<CardTokenPage>& page) {
            ConnectionReport report;
            if (!page)
                report.error = page.error();
            else if (!page->tokens.isEmpty()) {
                const QString& id = page->tokens.first().accountId;
                report.hasTokens = !id.isEmpty();
                if (report.hasTokens && id != own)
                    report.otherAccount = id;
            }
            emit finished(report);
        });
}

} // namespace tokendesk
