#include "words/connectionwords.h"

#include "cards/safetext.h"
#include "words/cardwords.h"
#include "words/errorwords.h"

#include <QCoreApplication>

namespace tokendesk::words {

using namespace Qt::StringLiterals;

namespace {

struct ConnectionWords {
    Q_DECLARE_TR_FUNCTIONS(ConnectionWords)
};

} // namespace

QString connectionReport(const ConnectionReport& report, const AccountProfile& account)
{
    if (report.error) {
        const QString host = account.apiRoot.host();
        // A test asks for a list, which only a wrong address doesn't have.
        if (report.error->kind == ApiError::Kind::NotFound || report.error->httpStatus == 404)
            return ConnectionWords::tr("%1 answers, but has no card tokens at this address (404). Check the address.")
                .arg(host);
        return u"%1 %2"_s.arg(happened(*report.error, host), nextStep(*report.error));
    }
    if (!report.otherAccount.isEmpty())
        return ConnectionWords::tr(
            "It answers, but these credentials belong to account %1, not %2. Correct the account "
            "id, or take the credentials of %2.")
            .arg(isolated(safeText(report.otherAccount, 20)), isolated(account.accountId));
    if (!report.hasTokens)
        return ConnectionWords::tr("It works. The account has no card token yet, so it couldn't be checked that these "
                                   "credentials belong to %1.")
            .arg(isolated(account.accountId));
    return ConnectionWords::tr("It works: %1 answers for account %2.")
        .arg(account.apiRoot.host(), isolated(account.accountId));
}

Tone tone(const ConnectionReport& report)
{
    if (!report.isGood())
        return Tone::Danger;
    return report.hasTokens ? Tone::Positive : Tone::Caution;
}

} // namespace tokendesk::words
