// The bytes are the body of a 200 to a request for an access token.

#include "api/httpexchange.h"
#include "api/replyclassifier.h"
#include "invariants.h"
#include "require.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tokendesk;
using namespace Qt::StringLiterals;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray body(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const HttpReply reply = replyWith(body);
    const Result<AccessToken> token = accessTokenFrom(reply);
    require(token == accessTokenFrom(reply), "the same token every time");
    const QJsonDocument document = QJsonDocument::fromJson(body);
    const QString sent = document["access_token"_L1].toString();
    if (!token) {
        requireUnreadable(token.error());
        require(sent.size() < 16 || !token.error().detail.contains(sent), "no error tells a secret");
        return 0;
    }
    require(document.isObject(), "a token comes in an object");
    require(QString::fromLatin1(token->value) == sent, "the token is the server's own");
    require(!token->value.isEmpty() && token->value.size() <= 16 * 1024, "a header has an end");
    for (const char c : token->value)
        require(c > ' ' && c < 0x7F, "nothing that begins another header, or a second value");
    require(document["token_type"_L1].toString().toLower() == "bearer"_L1, "a bearer token");
    const double life = document["expires_in"_L1].toDouble();
    require(token->life >= std::chrono::seconds(1) && token->life <= std::chrono::hours(366 * 24), "a life that ends");
    require(static_cast<double>(token->life.count()) <= life, "never thought to live longer than it does");
    return 0;
}
