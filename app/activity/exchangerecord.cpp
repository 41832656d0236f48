#include "activity/exchangerecord.h"

#include "activity/idmarks.h"
#include "api/replyclassifier.h"

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

Credential credentialOf(const HttpRequest& request)
{
    for (const auto& [name, value] : request.headers) {
        if (name == "x-api-key")
            return Credential::ApiKey;
        if (name == "Authorization")
            return value.startsWith("Basic ") ? Credential::ClientSecret : Credential::AccessToken;
    }
    return Credential::None;
}

/// Without the server's words, which may hold anything.
ApiError bareProblem(const HttpReply& reply)
{
    const ApiError error = errorFrom(reply);
    ApiError bare;
    bare.kind = error.kind;
    bare.httpStatus = error.httpStatus;
    bare.retryAfter = error.retryAfter;
    bare.proxy = error.proxy;
    bare.tls = error.tls;
    return bare;
}

} // namespace

ExchangeRecord recordOf(const HttpRequest& request, const AccountProfile& account, const IdMarks& marks)
{
    ExchangeRecord record;
    record.startedAt = QDateTime::currentDateTimeUtc();
    record.accountId = account.accountId;
    record.verb = request.verb;
    // Never what may stand before the host: a name and a password.
    QUrl origin;
    origin.setScheme(request.url.scheme());
    origin.setHost(request.url.host());
    origin.setPort(request.url.port());
    record.origin = origin.toString(QUrl::FullyEncoded);
    record.target = shownTarget(request.url);
    const QString query = request.url.query(QUrl::FullyEncoded);
    record.isFaithful
        = record.target == request.url.path(QUrl::FullyEncoded) + (query.isEmpty() ? QString() : u'?' + query);
    record.markedTarget = marks.targetOf(request.url);
    record.credential = credentialOf(request);
    if (record.credential == Credential::ClientSecret)
        record.audience = account.audience().toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    return record;
}

void addEnd(ExchangeRecord& record, const HttpReply* reply, std::chrono::milliseconds duration)
{
    record.duration = duration;
    record.wasAbandoned = !reply;
    if (!reply)
        return;
    record.status = reply->status;
    record.requestId = reply->requestId;
    if (reply->ending != HttpReply::Ending::Complete || reply->status != 200)
        record.problem = bareProblem(*reply);
}

QString verbName(HttpRequest::Verb verb)
{
    switch (verb) {
    case HttpRequest::Verb::Get:
        return u"GET"_s;
    case HttpRequest::Verb::Post:
        return u"POST"_s;
    case HttpRequest::Verb::Delete:
        return u"DELETE"_s;
    }
    return {};
}

QString errorName(ApiError::Kind kind)
{
    using Kind = ApiError::Kind;
    switch (kind) {
    case Kind::NoCredentials:
        return u"NoCredentials"_s;
    case Kind::NotReached:
        return u"NotReached"_s;
    case Kind::NoNetwork:
        return u"NoNetwork"_s;
    case Kind::HostNotFound:
        return u"HostNotFound"_s;
    case Kind::ConnectionRefused:
        return u"ConnectionRefused"_s;
    case Kind::TlsFailed:
        return u"TlsFailed"_s;
    case Kind::ProxyNotFound:
        return u"ProxyNotFound"_s;
    case Kind::ProxyRefused:
        return u"ProxyRefused"_s;
    case Kind::ProxyWantsPassword:
        return u"ProxyWantsPassword"_s;
    case Kind::ProxyFailed:
        return u"ProxyFailed"_s;
    case Kind::TimedOut:
        return u"TimedOut"_s;
    case Kind::ConnectionLost:
        return u"ConnectionLost"_s;
    case Kind::Redirected:
        return u"Redirected"_s;
    case Kind::Invalid:
        return u"Invalid"_s;
    case Kind::Unauthorized:
        return u"Unauthorized"_s;
    case Kind::Forbidden:
        return u"Forbidden"_s;
    case Kind::NotFound:
        return u"NotFound"_s;
    case Kind::RateLimited:
        return u"RateLimited"_s;
    case Kind::ServerFailed:
        return u"ServerFailed"_s;
    case Kind::UnexpectedStatus:
        return u"UnexpectedStatus"_s;
    case Kind::UnreadableReply:
        return u"UnreadableReply"_s;
    case Kind::WebPage:
        return u"WebPage"_s;
    case Kind::TooLarge:
        return u"TooLarge"_s;
    case Kind::OtherAccount:
    case Kind::BrokenList:
    case Kind::JournalFailed:
    case Kind::BusyElsewhere:
    case Kind::Unsettled:
    case Kind::CannotBeDeleted:
    case Kind::Repeated:
    case Kind::Stopped:
    case Kind::Interrupted:
        break; // Not of one exchange.
    }
    return {};
}

QString errorClass(const ExchangeRecord& record)
{
    if (record.wasAbandoned)
        return u"Abandoned"_s;
    return record.problem ? errorName(record.problem->kind) : QString();
}

QString logLine(const ExchangeRecord& record)
{
    QStringList parts {record.accountId, verbName(record.verb), record.origin + record.markedTarget,
        record.status > 0 ? QString::number(record.status) : u"-"_s, u"%1 ms"_s.arg(record.duration.count())};
    if (const QString name = errorClass(record); !name.isEmpty())
        parts += name;
    if (record.problem && !record.problem->proxy.isEmpty())
        parts += u"through %1"_s.arg(record.problem->proxy);
    if (!record.requestId.isEmpty())
        parts += u"request %1"_s.arg(record.requestId);
    return parts.join(u' ');
}

} // namespace tokendesk
