#include "sandbox.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

struct Answer {
    int status = 0;
    QJsonDocument body;
};

using Headers = QList<std::pair<QByteArray, QByteArray>>;

const Headers key {{"x-api-key", "sandbox-key"}};

/// One request as it stands, by Qt's own means: what the sandbox answers must not be judged by our client.
Answer ask(const Sandbox& sandbox, const QByteArray& method, const QByteArray& path, const Headers& headers,
    const QByteArray& body = {})
{
    QNetworkAccessManager network;
    network.setProxy(QNetworkProxy::NoProxy);
    QNetworkRequest request(QUrl::fromEncoded(sandbox.server().toEncoded() + path, QUrl::StrictMode));
    for (const auto& [name, value] : headers)
        request.setRawHeader(name, value);
    QNetworkReply* reply = network.sendCustomRequest(request, method, body);
    if (!QTest::qWaitFor([reply] { return reply->isFinished(); }, 10'000))
        return {};
    return {
        reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), QJsonDocument::fromJson(reply->readAll())};
}

Headers with(const Headers& headers, const QByteArray& name, const QByteArray& value)
{
    return headers + Headers {{name, value}};
}

const Headers json = with(key, "Content-Type", "application/json");

Answer signIn(const Sandbox& sandbox, const QByteArray& account)
{
    return ask(sandbox, "POST", "/v1/accounts/" + account + "/auth/token",
        {{"Content-Type", "application/json"},
            {"Authorization", "Basic " + QByteArray("sandbox-client:sandbox-secret").toBase64()}},
        R"({"grant_type": "client_credentials", "audience": "https://api.dintero.com/v1/accounts/)" + account + "\"}");
}

Headers bearerFrom(const Answer& signedIn)
{
    return {{"Authorization", "Bearer " + signedIn.body.object().value("access_token"_L1).toString().toUtf8()}};
}

} // namespace

/// The sandbox speaks the API as its description says.
class SandboxTest final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void answersWithTheApisStatuses_data();
    void answersWithTheApisStatuses();
    void errorsHaveAMessage();
    void bothRootsServeTheSameCards();
    void accessTokensOpenBothRoots();
    void recordsHaveTheRequiredFieldsAndNoPan();
    void sameSeedSameShop();
    void historyIsLatestFirst();
    void ledgerTellsWhatWasDone();
    void accountIsTheOneAskedFor();
    void accessTokensWearOut();
    void accessTokensExpire();
    void wrongUseIsTold_data();
    void wrongUseIsTold();

private:
    std::unique_ptr<Sandbox> m_sandbox;
    QByteArray m_token;
};

void SandboxTest::initTestCase()
{
    m_sandbox = std::make_unique<Sandbox>();
    const Answer list = ask(*m_sandbox, "GET", "/v1/card-tokens?customer_id=10234", key);
    m_token = list.body.array().first().toObject().value("id"_L1).toString().toUtf8();
    QVERIFY(!m_token.isEmpty());
}

void SandboxTest::answersWithTheApisStatuses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Headers>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("status");
    const auto row = [](const char* name, const QByteArray& method, const QByteArray& path, const Headers& headers,
                         const QByteArray& body,
                         int status) { QTest::newRow(name) << method << path << headers << body << status; };
    const QByteArray list("/v1/card-tokens");
    const QByteArray one("/v1/card-tokens/TOKEN");
    const Headers reader {{"x-api-key", "sandbox-read-key"}};

    row("list", "GET", list, key, {}, 200);
    row("list without a key", "GET", list, {}, {}, 401);
    row("list with a wrong key", "GET", list, {{"x-api-key", "nonsense"}}, {}, 401);
    row("list without the scope", "GET", list, reader, {}, 403);
    row("limit 0", "GET", list + "?limit=0", key, {}, 400);
    row("limit 101", "GET", list + "?limit=101", key, {}, 400);
    row("limit no number", "GET", list + "?limit=ten", key, {}, 400);
    row("unknown status", "GET", list + "?status=FROZEN", key, {}, 400);
    row("get", "GET", one, key, {}, 200);
    row("get an unknown one", "GET", list + "/nobody", key, {}, 404);
    row("get without the scope", "GET", one, reader, {}, 403);
    row("delete without content type", "DELETE", one, key, "{}", 400);
    row("delete with another content type", "DELETE", one, with(key, "Content-Type", "text/plain"), "{}", 400);
    row("delete without JSON", "DELETE", one, json, "reason", 400);
    row("delete, reason of 129", "DELETE", one, json, "{\"reason\": \"" + QByteArray(129, 'x') + "\"}", 400);
    row("delete, reason no text", "DELETE", one, json, R"({"reason": 7})", 400);
    row("delete, reason of 128 outside the BMP, on an unknown one", "DELETE", list + "/nobody", json,
        "{\"reason\": \"" + QByteArray("\xF0\x9F\x98\x80").repeated(128) + "\"}", 404);
    row("delete, unknown requestor", "DELETE", one, json, R"({"requestor": "BANK"})", 400);
    row("delete an unknown one", "DELETE", list + "/nobody", json, R"({"reason": "x"})", 404);
    row("delete without the scope", "DELETE", one, with(reader, "Content-Type", "application/json"), "{}", 403);
    row("transactions", "GET", "/v1/transactions?token_id=TOKEN", key, {}, 200);
    row("transactions, read scope", "GET", "/v1/transactions?token_id=TOKEN", reader, {}, 200);
    row("transactions, limit 101", "GET", "/v1/transactions?token_id=TOKEN&limit=101", key, {}, 400);
    row("unknown cursor", "GET", list + "?starting_after=nobody", key, {}, 400);
    row("unknown path", "GET", "/v1/cards", key, {}, 404);
    row("accounts root with a key", "GET", "/v1/accounts/T00000000/payments/card-tokens", key, {}, 401);
    row("access token, wrong secret", "POST", "/v1/accounts/T00000000/auth/token",
        {{"Content-Type", "application/json"}, {"Authorization", "Basic " + QByteArray("a:b").toBase64()}},
        R"({"grant_type": "client_credentials", "audience": "x"})", 401);
}

void SandboxTest::answersWithTheApisStatuses()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, path);
    QFETCH(Headers, headers);
    QFETCH(QByteArray, body);
    QFETCH(int, status);
    const Answer answer = ask(*m_sandbox, method, path.replace("TOKEN", m_token), headers, body);
    QCOMPARE(answer.status, status);
    if (status != 200)
        QVERIFY(!answer.body.object().value("error"_L1).toObject().value("message"_L1).toString().isEmpty());
}

void SandboxTest::errorsHaveAMessage()
{
    const Answer answer = ask(*m_sandbox, "DELETE", "/v1/card-tokens/nobody", json, R"({"reason": "x"})");
    const QJsonObject error = answer.body.object().value("error"_L1).toObject();
    QVERIFY(!error.value("message"_L1).toString().isEmpty());
    QVERIFY(!error.value("code"_L1).toString().isEmpty());
}

void SandboxTest::accessTokensOpenBothRoots()
{
    const Answer answer = signIn(*m_sandbox, "T00000000");
    QCOMPARE(answer.status, 200);
    QCOMPARE(answer.body.object().value("token_type"_L1).toString(), u"Bearer"_s);
    QVERIFY(answer.body.object().value("expires_in"_L1).toInt() > 0);
    const Headers bearer = bearerFrom(answer);
    QCOMPARE(ask(*m_sandbox, "GET", "/v1/card-tokens", bearer).status, 200);
    QCOMPARE(ask(*m_sandbox, "GET", "/v1/accounts/T00000000/payments/card-tokens", bearer).status, 200);
    QCOMPARE(ask(*m_sandbox, "GET", "/v1/accounts/T99999999/payments/card-tokens", bearer).status, 403);
}

void SandboxTest::bothRootsServeTheSameCards()
{
    const Headers bearer = bearerFrom(signIn(*m_sandbox, "T00000000"));
    const QByteArray query("?customer_id=10234&include_deleted=true");
    const QJsonDocument checkout = ask(*m_sandbox, "GET", "/v1/card-tokens" + query, key).body;
    QCOMPARE(checkout.array().size(), 6);
    QCOMPARE(ask(*m_sandbox, "GET", "/v1/accounts/T00000000/payments/card-tokens" + query, bearer).body, checkout);
}

void SandboxTest::recordsHaveTheRequiredFieldsAndNoPan()
{
    QByteArray after;
    int read = 0;
    for (;;) {
        const QJsonArray page
            = ask(*m_sandbox, "GET", "/v1/card-tokens?include_deleted=true&limit=100" + after, key).body.array();
        for (const QJsonValue& value : page) {
            const QJsonObject token = value.toObject();
            for (const char* field : {"id", "type", "status", "card_brand", "payment_product_type", "account_id",
                     "created_at", "updated_at"})
                QVERIFY2(!token.value(QLatin1String(field)).toString().isEmpty(), field);
            QCOMPARE(token.value("masked_pan"_L1).toString().count(u'*'), 6);
            QCOMPARE(token.contains("deleted_at"_L1), token.value("status"_L1).toString() == "DELETED"_L1);
        }
        read += static_cast<int>(page.size());
        if (page.size() < 100)
            break;
        after = "&starting_after=" + page.last().toObject().value("id"_L1).toString().toUtf8();
    }
    QVERIFY(read > 800);
}

void SandboxTest::sameSeedSameShop()
{
    const Sandbox one({u"--seed"_s, u"7"_s, u"--tokens"_s, u"50"_s});
    const Sandbox same({u"--seed"_s, u"7"_s, u"--tokens"_s, u"50"_s});
    const Sandbox other({u"--seed"_s, u"8"_s, u"--tokens"_s, u"50"_s});
    const QByteArray path("/v1/card-tokens?limit=100&include_deleted=true");
    const QJsonDocument shop = ask(one, "GET", path, key).body;
    QCOMPARE(shop.array().size(), 50);
    QCOMPARE(ask(same, "GET", path, key).body, shop);
    QVERIFY(ask(other, "GET", path, key).body != shop);
}

void SandboxTest::historyIsLatestFirst()
{
    const Answer list = ask(*m_sandbox, "GET", "/v1/card-tokens?customer_id=10234&status=ACTIVE", key);
    QByteArray visa;
    for (const QJsonValue& token : list.body.array())
        if (token.toObject().value("masked_pan"_L1).toString().endsWith("0416"_L1))
            visa = token.toObject().value("id"_L1).toString().toUtf8();
    const QJsonArray history = ask(*m_sandbox, "GET", "/v1/transactions?limit=100&token_id=" + visa, key).body.array();
    QVERIFY(history.size() > 2);
    QString before;
    for (const QJsonValue& transaction : history) {
        const QString at = transaction.toObject().value("created_at"_L1).toString();
        QVERIFY(before.isEmpty() || at <= before);
        before = at;
    }
    QCOMPARE(history.last().toObject().value("payment_operation"_L1).toString(), u"generate_payment_token"_s);
}

void SandboxTest::ledgerTellsWhatWasDone()
{
    const Sandbox sandbox({u"--tokens"_s, u"20"_s});
    const QByteArray id = ask(sandbox, "GET", "/v1/card-tokens?limit=1", key)
                              .body.array()
                              .first()
                              .toObject()
                              .value("id"_L1)
                              .toString()
                              .toUtf8();
    const QByteArray body = R"({"reason": "Profile deleted", "requestor": "CARDHOLDER"})";
    QCOMPARE(ask(sandbox, "DELETE", "/v1/card-tokens/" + id, {{"x-api-key", "nonsense"}}, body).status, 401);
    QCOMPARE(ask(sandbox, "DELETE", "/v1/card-tokens/" + id, json, body).status, 200);
    QCOMPARE(ask(sandbox, "DELETE", "/v1/card-tokens/" + id, json, body).status, 404);
    const QList<QJsonObject> entries = sandbox.ledger().entries();
    QCOMPARE(entries.size(), 4);
    QCOMPARE(entries[1].value("credential"_L1).toString(), u"invalid"_s);
    QCOMPARE(entries[1].value("effect"_L1).toString(), u"none"_s);
    QCOMPARE(entries[2].value("credential"_L1).toString(), u"sandbox-key"_s);
    QCOMPARE(entries[2].value("effect"_L1).toString(), u"deleted"_s);
    QCOMPARE(entries[2].value("reason"_L1).toString(), u"Profile deleted"_s);
    QCOMPARE(entries[3].value("effect"_L1).toString(), u"none"_s);
    for (const QJsonObject& entry : entries)
        QVERIFY(!QJsonDocument(entry).toJson().contains("nonsense"));
}

void SandboxTest::accountIsTheOneAskedFor()
{
    const Sandbox sandbox({u"--account"_s, u"P12345678"_s, u"--tokens"_s, u"20"_s});
    QCOMPARE(signIn(sandbox, "T00000000").status, 403);
    const Headers bearer = bearerFrom(signIn(sandbox, "P12345678"));
    QCOMPARE(ask(sandbox, "GET", "/v1/accounts/T00000000/payments/card-tokens", bearer).status, 403);
    const Answer list = ask(sandbox, "GET", "/v1/accounts/P12345678/payments/card-tokens?limit=100", bearer);
    QVERIFY(list.body.array().size() > 10);
    for (const QJsonValue& token : list.body.array()) {
        QCOMPARE(token.toObject().value("account_id"_L1).toString(), u"P12345678"_s);
        const QString transaction = token.toObject().value("transaction_id"_L1).toString();
        QVERIFY(transaction.isEmpty() || transaction.startsWith("P12345678."_L1));
    }
}

void SandboxTest::accessTokensWearOut()
{
    const Sandbox sandbox({u"--token-uses"_s, u"2"_s});
    const Headers first = bearerFrom(signIn(sandbox, "T00000000"));
    const Headers second = bearerFrom(signIn(sandbox, "T00000000"));
    for (const int status : {200, 200, 401, 401})
        QCOMPARE(ask(sandbox, "GET", "/v1/card-tokens", first).status, status);
    QCOMPARE(ask(sandbox, "GET", "/v1/card-tokens", second).status, 200);
    QCOMPARE(sandbox.ledger().last("GET"_L1).value("credential"_L1).toString(), u"sandbox-client"_s);
}

void SandboxTest::accessTokensExpire()
{
    const Sandbox sandbox({u"--token-life=1"_s});
    const Answer answer = signIn(sandbox, "T00000000");
    QCOMPARE(answer.body.object().value("expires_in"_L1).toInt(), 1);
    QTRY_COMPARE(ask(sandbox, "GET", "/v1/card-tokens", bearerFrom(answer)).status, 401);
}

void SandboxTest::wrongUseIsTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("told");
    const auto row = [](const char* argument, int status, const char* told) {
        QTest::newRow(argument) << QStringList {QString::fromLatin1(argument)} << status << QByteArray(told);
    };
    for (const char* option : {"--account ID", "--token-life SECONDS", "--token-uses N"})
        QTest::addRow("help names %s", option) << QStringList {u"--help"_s} << 0 << QByteArray(option);
    for (const char* account : {"--account=T1234567", "--account=T123456789", "--account=X12345678",
             "--account=t12345678", "--account=T1234567a", "--account="})
        row(account, 2, "--account is P or T and eight digits.");
    row("--account", 2, "--account needs a value.");
    for (const char* life : {"--token-life=0", "--token-life=-1", "--token-life=31622401", "--token-life=1.5"})
        row(life, 2, "--token-life needs a number from 1 to 31622400.");
    row("--token-uses=0", 2, "--token-uses needs a number from 1 to");
    row("--port=65536", 2, "--port needs a number from 0 to 65535.");
    row("--force", 2, "There is no option --force.");
}

void SandboxTest::wrongUseIsTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, status);
    QFETCH(QByteArray, told);
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(TOKENDESK_BIN_DIR "/token-desk-sandbox"), arguments);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), status);
    QVERIFY(process.readAll().contains(told));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
