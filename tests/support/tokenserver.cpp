#include "tokenserver.h"

#include <QTest>

namespace tokendesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Close = ScriptedReply::Close;

QByteArray token(const QByteArray& status)
{
    return R"({"id": "the-token", "type": "payment_token", "status": ")" + status + R"(", "card_brand": "visa",
        "payment_product_type": "p", "account_id": "T00000000", "created_at": "2025-01-01T00:00:00Z",
        "updated_at": "2025-01-01T00:00:00Z"})";
}

template <typename Value>
CallEnding endingFrom(const Result<Value>& result)
{
    return {result.has_value(), result ? ApiError() : result.error(), {}};
}

} // namespace

QByteArray headerOf(const QByteArray& request, const QByteArray& name)
{
    const QByteArray start = "\r\n" + name + ": ";
    const qsizetype at = request.toLower().indexOf(start);
    if (at < 0)
        return {};
    const qsizetype from = at + start.size();
    return request.mid(from, request.indexOf("\r\n", from) - from);
}

TokenServer::TokenServer()
    : m_server([this](const QByteArray& request) { return answer(request); })
{
}

QList<QByteArray> TokenServer::authorizations(const QByteArray& method) const
{
    QList<QByteArray> result;
    for (const QByteArray& request : requests())
        if (request.startsWith(method + ' '))
            result += headerOf(request, "authorization");
    return result;
}

ScriptedReply TokenServer::answer(const QByteArray& request)
{
    if (const auto given = instead(request))
        return *given;
    const auto with = [](int status, const QByteArray& body) {
        return ScriptedReply {ScriptedServer::json(status, body), Close::KeepOpen};
    };
    if (isSignIn(request)) {
        m_isRevoked = false;
        return with(200,
            R"({"access_token": "token-)" + QByteArray::number(++m_issued)
                + R"(", "token_type": "Bearer", "expires_in": )" + life + "}");
    }
    if (m_isRevoked || headerOf(request, "authorization") != "Bearer token-" + QByteArray::number(m_issued))
        return with(401, R"({"error": {"message": "the access token isn't good"}})");
    if (request.startsWith("DELETE "))
        return with(200, token("DELETED"));
    if (request.startsWith("GET /v1/transactions"))
        return with(200, "[]");
    return with(200, request.startsWith("GET /v1/card-tokens?") ? "[" + token("ACTIVE") + "]" : token("ACTIVE"));
}

ClientCredentials sandboxClient() { return {"sandbox-client", Secret("sandbox-secret")}; }

SignedInDesk::SignedInDesk(const QUrl& server, const std::shared_ptr<const Clock>& clock)
    : root(server.resolved(QUrl(u"/v1"_s)))
    , http({.clock = clock})
    , client(std::make_unique<AuthorizedClient>(http,
          AccessTokenSource {ApiRoot(root), u"T00000000"_s, QUrl(u"https://api.dintero.com/v1/accounts/T00000000"_s)},
          sandboxClient(), clock))
    , api(*client, ApiRoot(root))
{
}

QObject* startCall(const CardTokensApi& api, ApiCall kind, QObject* owner, QList<CallEnding>& endings)
{
    const auto take = [&endings](const auto& result) { endings += endingFrom(result); };
    const QString id = u"the-token"_s;
    switch (kind) {
    case ApiCall::Get: {
        auto* call = api.getCardToken(id, owner);
        QObject::connect(call, &CardTokenCall::finished, owner, take);
        return call;
    }
    case ApiCall::List: {
        auto* call = api.listCardTokens({}, {}, ApiRoot::pageLimit, owner);
        QObject::connect(call, &CardTokenPageCall::finished, owner, take);
        return call;
    }
    case ApiCall::Transactions: {
        auto* call = api.listTransactions(id, 20, owner);
        QObject::connect(call, &TransactionPageCall::finished, owner, take);
        return call;
    }
    case ApiCall::Delete: {
        auto* call = api.deleteCardToken(id, u"Customer called"_s, Requestor::Cardholder, owner);
        QObject::connect(call, &DeleteCardTokenCall::finished, owner, [&endings](const DeleteResult& result) {
            endings += {result.verdict == DeleteResult::Verdict::Deleted, result.error, result.verdict};
        });
        return call;
    }
    }
    return nullptr;
}

CallEnding runCall(const CardTokensApi& api, ApiCall kind)
{
    QObject owner;
    QList<CallEnding> endings;
    startCall(api, kind, &owner, endings);
    if (!QTest::qWaitFor([&] { return !endings.isEmpty(); }, 20'000))
        qFatal("A call hangs");
    return endings.first();
}

} // namespace tokendesk
