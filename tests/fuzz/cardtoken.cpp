// The bytes are the body of a 200 to getCardToken and to deleteCardToken.

#include "api/httpexchange.h"
#include "api/replyclassifier.h"
#include "invariants.h"
#include "require.h"

#include <QJsonDocument>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

void requireProof(const HttpReply& reply, const QString& id)
{
    using Verdict = DeleteResult::Verdict;
    const DeleteResult result = deleteResultFrom(reply, id);
    require(result.verdict != Verdict::Refused, "a 200 refuses nothing");
    require(result.verdict != Verdict::NotSent, "what was answered was sent");
    const bool isProven = result.verdict == Verdict::Deleted || result.verdict == Verdict::AlreadyGone;
    require(isProven == result.token.has_value(), "a token is the proof");
    if (!isProven) {
        requireShowable(result.error);
        return;
    }
    const QJsonDocument document = QJsonDocument::fromJson(reply.body);
    require(document.isObject(), "proof is an object");
    require(document.object().value("id"_L1).toString() == id, "proof is about this token");
    require(document.object().value("status"_L1).toString() == "DELETED"_L1, "proof says DELETED");
    if (result.verdict == Verdict::AlreadyGone)
        require(result.token->deletedAt.isValid() && result.token->deletedAt < reply.serverTime,
            "gone before means a time before");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    HttpReply reply = replyWith(body);
    const Result<CardToken> token = cardTokenFrom(reply);
    require(token == cardTokenFrom(reply), "the same token every time");
    if (token) {
        requireSound(*token, QJsonDocument::fromJson(body).object());
        requireProof(reply, token->id);
    } else {
        requireUnreadable(token.error());
    }
    requireProof(reply, u"6f1c2d3e"_s);
    reply.serverTime = {};
    const DeleteResult untimed = deleteResultFrom(reply, u"6f1c2d3e"_s);
    require(untimed.verdict != DeleteResult::Verdict::AlreadyGone, "only the server's clock tells before from now");
    return 0;
}
