#pragma once

#include "accounts/accountprofile.h"
#include "api/apierror.h"
#include "api/httpexchange.h"

#include <QDateTime>

namespace tokendesk {

class IdMarks;

/// What is kept of one HTTP exchange: no body, no credential, no card number.
struct ExchangeRecord {
    /// In UTC.
    QDateTime startedAt;
    /// The account that it was done for, such as `T00000000`.
    QString accountId;
    HttpRequest::Verb verb = HttpRequest::Verb::Get;
    /// Scheme, host and port.
    QString origin;
    /// Path and query as they were sent, see shownTarget(); `isFaithful` says whether nothing in it was changed.
    QString target;
    bool isFaithful = true;
    /// The same with marks in place of ids, for what leaves the house.
    QString markedTarget;
    /// What it proved itself with.
    Credential credential = Credential::None;
    /// What an access token was asked for, where it was.
    QString audience;
    /// 0 if no status line came.
    int status = 0;
    std::chrono::milliseconds duration {};
    /// See HttpReply.
    QString requestId;
    /// What went wrong, without the server's words; none if nothing did.
    std::optional<ApiError> problem;
    /// Nobody waited for its end any more.
    bool wasAbandoned = false;

    friend bool operator==(const ExchangeRecord&, const ExchangeRecord&) = default;
};

/// What can be said as it starts.
ExchangeRecord recordOf(const HttpRequest& request, const AccountProfile& account, const IdMarks& marks);
/// `reply`: null if it was abandoned.
void addEnd(ExchangeRecord& record, const HttpReply* reply, std::chrono::milliseconds duration);

/// `GET`
QString verbName(HttpRequest::Verb verb);
/// A name that doesn't change with the language, such as `HostNotFound`; empty for what isn't of one exchange.
QString errorName(ApiError::Kind kind);
/// A name of what went wrong that doesn't change with the language, such as `HostNotFound`; empty if nothing did.
QString errorClass(const ExchangeRecord& record);
/// All of it in one line for a log, without its time and with marks in place of ids.
QString logLine(const ExchangeRecord& record);

} // namespace tokendesk
