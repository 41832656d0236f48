#include "accounts/connectiontest.h"

namespace tokendesk {

ConnectionTest::ConnectionTest(
    const AccountProfile& account, HttpOptions options, Credentials credentials, QObject* owner)
    : QObject(owner)
    , m_session(account, std::move(options), std::move(credentials))
{
    CardTokenFilter filter;
    filter.includeDeleted = true;
    auto* call = m_session.api().listCardTokens(filter, {}, 1, this);
    connect(call, &CardTokenPageCall::finished, this, [this](const Result<CardTokenPage>& page) {
        ConnectionReport report;
        if (!page)
            report.error = page.error();
        else if (!page->tokens.isEmpty()) {
            const QString& id = page->tokens.first().accountId;
            report.hasTokens = !id.isEmpty();
            if (report.hasTokens && id != m_session.account().accountId)
                report.otherAccount = id;
        }
        emit finished(report);
    });
}

} // namespace tokendesk
