// The first line is `STATUS ENDING ERROR TAKEN`, four numbers as in HttpReply; the rest is the body.

#include "api/httpexchange.h"
#include "api/replyclassifier.h"
#include "cards/jsonfields.h"
#include "invariants.h"
#include "require.h"

#include <QJsonDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

HttpReply replyFrom(const QByteArray& input)
{
    const qsizetype lineEnd = input.indexOf('\n');
    HttpReply reply = replyWith(lineEnd < 0 ? QByteArray() : input.mid(lineEnd + 1));
    const QList<QByteArray> numbers = input.left(lineEnd).split(' ');
    reply.status = numbers.value(0).toInt();
    reply.ending = static_cast<HttpReply::Ending>(numbers.value(1).toUInt() % 4);
    reply.error = static_cast<QNetworkReply::NetworkError>(numbers.value(2).toUInt() % 500);
    reply.requestBodyTaken = numbers.value(3).toInt() != 0;
    return reply;
}

void requireNoProof(const HttpReply& reply, const ApiError& error)
{
    using Verdict = DeleteResult::Verdict;
    const DeleteResult result = deleteResultFrom(reply, u"6f1c2d3e"_s);
    require(!result.token, "an error has no token");
    require(result.error == error, "the same error for look-up and deletion");
    switch (result.verdict) {
    case Verdict::Deleted:
        require(false, "only a 200 deletes");
        break;
    case Verdict::AlreadyGone:
        require(reply.status == 404 && error.isFromApi, "gone needs a 404 in the API's own words");
        break;
    case Verdict::Refused:
        require(error.isFromApi && reply.status >= 400 && reply.status < 500, "a refusal is the API's own");
        break;
    case Verdict::NotSent:
        require(!reply.requestBodyTaken, "what left our hands was sent");
        break;
    case Verdict::Unknown:
        break;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const HttpReply reply = replyFrom(QByteArray(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size)));
    if (reply.status == 200 && reply.ending == HttpReply::Ending::Complete)
        return 0;
    const Result<CardToken> token = cardTokenFrom(reply);
    const bool isWhole = !QJsonDocument::fromJson(reply.body).isNull();
    if (reply.status == 200 && reply.ending == HttpReply::Ending::Failed && isWhole) {
        require(token == cardTokenFrom(replyWith(reply.body)), "a whole body says the same, however the reply ended");
        return 0;
    }
    require(!token, "only a whole 200 has a token");
    require(token == cardTokenFrom(reply), "the same error every time");
    const ApiError& error = token.error();
    require(error.httpStatus == reply.status, "the status is told");
    require(!cardTokenPageFrom(reply) && cardTokenPageFrom(reply).error() == error, "the same error for a list");

    const QJsonValue message = QJsonDocument::fromJson(reply.body)["error"_L1]["message"_L1];
    require(!error.isFromApi || (message.isString() && error.message == textOf(message)),
        "the API's words are the API's, but for card numbers");
    require(error.isFromApi || error.kind != ApiError::Kind::NotFound, "a 404 is the API's only in its own words");
    requireShowable(error);
    requireNoProof(reply, error);
    return 0;
}
