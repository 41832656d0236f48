#include "api/replyclassifier.h"

#include "api/apiroot.h"
#include "api/connectionfailure.h"
#include "api/httpexchange.h"
#include "api/jsonbody.h"
#include "api/retryafter.h"
#include "cards/cardtokenparser.h"
#include "cards/jsonfields.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestAccessToken = 16 * 1024;

using Kind = ApiError::Kind;

/// Told by the server's clock alone: ours may be wrong.
bool wasDeletedBefore(const CardToken& token, const HttpReply& reply)
{
    constexpr std::chrono::seconds tolerance(5);
    if (!token.deletedAt.isValid() || !reply.serverTime.isValid())
        return false;
    const std::chrono::milliseconds age(token.deletedAt.msecsTo(reply.serverTime));
    return age > reply.duration + tolerance;
}

Kind kindOfStatus(int status)
{
    if (status >= 300 && status < 400)
        return Kind::Redirected;
    if (status >= 500 && status < 600)
        return Kind::ServerFailed;
    switch (status) {
    case 400:
        return Kind::Invalid;
    case 401:
        return Kind::Unauthorized;
    case 403:
        return Kind::Forbidden;
    case 407:
        return Kind::ProxyWantsPassword;
    case 429:
        return Kind::RateLimited;
    default:
        return Kind::UnexpectedStatus;
    }
}

/// Fills in the API's own words. A 404 is the API's only in them: any server in between can say 404.
void readErrorBody(ApiError& error, const QByteArray& body)
{
    const QJsonObject object = jsonFrom(body).value_or(QJsonDocument()).object().value("error"_L1).toObject();
    if (!object.value("message"_L1).isString())
        return;
    error.code = textField(object, "code"_L1);
    error.message = textField(object, "message"_L1);
    error.isFromApi = true;
    if (error.httpStatus == 404)
        error.kind = Kind::NotFound;
}

} // namespace

ApiError errorFrom(const HttpReply& reply)
{
    ApiError error;
    error.httpStatus = reply.status;
    error.detail = reply.errorText;
    error.credential = reply.credential;
    error.proxy = reply.proxy;
    error.tls = reply.tls;
    switch (reply.ending) {
    case HttpReply::Ending::TimedOut:
        error.kind = Kind::TimedOut;
        break;
    case HttpReply::Ending::TooLarge:
        error.kind = Kind::TooLarge;
        break;
    case HttpReply::Ending::Failed:
    case HttpReply::Ending::Complete:
        // A status that isn't the expected one says enough, however its body ended.
        if (reply.status == 0 || reply.status == 200) {
            error.kind = kindOfFailure(reply);
            break;
        }
        error.kind = kindOfStatus(reply.status);
        error.retryAfter = retryAfterFrom(
            reply.retryAfter, reply.serverTime.isValid() ? reply.serverTime : QDateTime::currentDateTimeUtc());
        readErrorBody(error, reply.body);
        break;
    }
    return error;
}

namespace {

ApiError unreadable(const HttpReply& reply, const QString& detail)
{
    ApiError error;
    error.kind = Kind::UnreadableReply;
    error.httpStatus = reply.status;
    error.detail = detail;
    error.credential = reply.credential;
    return error;
}

Result<QJsonDocument> documentFrom(const HttpReply& reply)
{
    const bool isComplete = reply.ending == HttpReply::Ending::Complete;
    if (reply.status != 200 || (!isComplete && reply.ending != HttpReply::Ending::Failed))
        return tl::unexpected(errorFrom(reply));
    // A list or object that parses is whole, however the connection ended: no part of another one parses.
    return jsonFrom(reply.body).map_error([&](const JsonProblem& problem) {
        ApiError error = isComplete ? unreadable(reply, problem.text) : errorFrom(reply);
        if (reply.body.trimmed().startsWith('<')) {
            error.kind = Kind::WebPage;
            return error;
        }
        // Qt notices or not that a body without a length was cut short; its text tells.
        if (problem.breaksOff)
            error.kind = Kind::ConnectionLost;
        return error;
    });
}

Result<QJsonArray> arrayFrom(const HttpReply& reply)
{
    const auto document = documentFrom(reply);
    if (!document)
        return tl::unexpected(document.error());
    if (!document->isArray())
        return tl::unexpected(unreadable(reply, u"a list was expected"_s));
    return document->array();
}

} // namespace

Result<CardToken> cardTokenFrom(const HttpReply& reply)
{
    const auto document = documentFrom(reply);
    if (!document)
        return tl::unexpected(document.error());
    auto token = parseCardToken(document->object());
    if (!token)
        return tl::unexpected(unreadable(reply, u"a card token with an id was expected"_s));
    return *std::move(token);
}

Result<CardTokenPage> cardTokenPageFrom(const HttpReply& reply)
{
    const auto array = arrayFrom(reply);
    if (!array)
        return tl::unexpected(array.error());
    CardTokenPage page;
    page.size = array->size();
    page.tokens.reserve(array->size());
    for (const QJsonValue& value : *array) {
        auto token = parseCardToken(value.toObject());
        page.lastId = token ? token->id : QString();
        if (token)
            page.tokens += *std::move(token);
        else
            ++page.unreadable;
    }
    return page;
}

Result<TransactionPage> transactionPageFrom(const HttpReply& reply)
{
    const auto array = arrayFrom(reply);
    if (!array)
        return tl::unexpected(array.error());
    if (array->size() > ApiRoot::pageLimit)
        return tl::unexpected(unreadable(reply, u"more transactions came than a page may hold"_s));
    TransactionPage page;
    for (const QJsonValue& value : *array) {
        auto transaction = parseTransaction(value.toObject());
        if (transaction)
            page.transactions += *std::move(transaction);
        else
            ++page.unreadable;
    }
    return page;
}

Result<AccessToken> accessTokenFrom(const HttpReply& reply)
{
    const auto document = documentFrom(reply);
    if (!document)
        return tl::unexpected(document.error());
    const QString value = document->object().value("access_token"_L1).toString();
    const QString type = document->object().value("token_type"_L1).toString();
    const double life = document->object().value("expires_in"_L1).toDouble();
    // It goes into a header: RFC 6750's characters, and nothing that could begin another line.
    const bool fits = !value.isEmpty() && value.size() <= longestAccessToken
        && std::all_of(value.cbegin(), value.cend(), [](QChar c) { return c > u' ' && c < u'\x7F'; });
    constexpr double longestLife = 366.0 * 24 * 3600;
    if (!fits || type.compare("Bearer"_L1, Qt::CaseInsensitive) != 0 || !(life >= 1 && life <= longestLife))
        return tl::unexpected(unreadable(reply, u"an access token of type Bearer with its life was expected"_s));
    return AccessToken {value.toLatin1(), std::chrono::seconds(static_cast<qint64>(life))};
}

bool isRefusedByApi(const HttpReply& reply, int status) { return reply.status == status && errorFrom(reply).isFromApi; }

DeleteResult deleteResultFrom(const HttpReply& reply, const QString& tokenId)
{
    using Verdict = DeleteResult::Verdict;

    auto token = cardTokenFrom(reply);
    if (token) {
        if (token->id != tokenId || token->status != CardStatus::Deleted)
            return {Verdict::Unknown, {}, unreadable(reply, u"the reply doesn't say that this token is deleted"_s)};
        const Verdict verdict = wasDeletedBefore(*token, reply) ? Verdict::AlreadyGone : Verdict::Deleted;
        return {verdict, *std::move(token), {}};
    }

    const ApiError& error = token.error();
    if (wasNotSent(error.kind, reply))
        return {Verdict::NotSent, {}, error};
    switch (error.kind) {
    case Kind::NotFound:
        return {Verdict::AlreadyGone, {}, error};
    case Kind::Invalid:
    case Kind::Unauthorized:
    case Kind::Forbidden:
    case Kind::RateLimited:
        // A server in between may have swallowed the answer to a DELETE that was applied.
        return {error.isFromApi ? Verdict::Refused : Verdict::Unknown, {}, error};
    case Kind::NoCredentials:
    case Kind::NotReached:
    case Kind::NoNetwork:
    case Kind::HostNotFound:
    case Kind::ConnectionRefused:
    case Kind::TlsFailed:
    case Kind::ProxyNotFound:
    case Kind::ProxyRefused:
    case Kind::ProxyWantsPassword:
    case Kind::ProxyFailed:
    case Kind::TimedOut:
    case Kind::ConnectionLost:
    case Kind::Redirected:
    case Kind::ServerFailed:
    case Kind::UnexpectedStatus:
    case Kind::UnreadableReply:
    case Kind::WebPage:
    case Kind::TooLarge:
    case Kind::OtherAccount:
    case Kind::BrokenList:
    case Kind::JournalFailed:
    case Kind::BusyElsewhere:
    case Kind::Unsettled:
    case Kind::CannotBeDeleted:
    case Kind::Repeated:
    case Kind::Stopped:
    case Kind::Interrupted:
        break;
    }
    return {Verdict::Unknown, {}, error};
}

} // namespace tokendesk
