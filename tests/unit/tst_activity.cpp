#include "activity/activity.h"
#include "activity/curlcommand.h"
#include "activity/idmarks.h"
#include "activity/logfile.h"
#include "activity/redaction.h"
#include "api/httpclient.h"
#include "scriptedserver.h"
#include "stubcurl.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace tokendesk;
using namespace Qt::StringLiterals;

using Verb = HttpRequest::Verb;

namespace {

const QByteArray key = "5f1c/+%Qk7w";

AccountProfile testAccount()
{
    AccountProfile account;
    account.accountId = u"T00000000"_s;
    account.apiRoot = QUrl(u"https://api.example/v1"_s);
    return account;
}

ExchangeRecord recordFor(const QString& url, Verb verb = Verb::Get, const QByteArray& header = "x-api-key")
{
    HttpRequest request;
    request.verb = verb;
    request.url = QUrl(url);
    request.headers = {{header, key}};
    return recordOf(request, testAccount(), IdMarks());
}

} // namespace

/// What is seen and kept of HTTP exchanges.
class ActivityTest final : public QObject
{
    Q_OBJECT

private slots:
    void secretsGiveWay_data();
    void secretsGiveWay();
    void otherTextsStay_data();
    void otherTextsStay();
    void anExchangeIsRecordedWithoutWhatItHeld();
    void abandonedAndFailedExchangesAreRecordedToo();
    void aRequestIdMayBeAnything_data();
    void aRequestIdMayBeAnything();
    void cardNumbersInAnAddressAreMasked_data();
    void cardNumbersInAnAddressAreMasked();
    void userAndPasswordOfAnAddressAreLeftOut();
    void idsHaveMarks();
    void theLockTakesIdsAway();
    void onlyTheLatestAreKept();
    void curlSurvivesEveryShell_data();
    void curlSurvivesEveryShell();
    void curlGetsItsCredentialUnseen();
    void noCurlForWhatDeletesOrIsNotWhole();
};

void ActivityTest::secretsGiveWay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("secret");
    const auto row
        = [](const char* name, const QString& text, const QString& secret) { QTest::newRow(name) << text << secret; };
    row("header", u"sent x-api-key: hunter2, then more"_s, u"hunter2"_s);
    row("header in JSON", uR"({"Authorization": "Basic aHVudGVyMg=="})"_s, u"aHVudGVyMg"_s);
    row("header as Qt writes it", uR"((("x-api-key", "hunter2"), ("Accept", "*/*")))"_s, u"hunter2"_s);
    row("proxy's header", u"Proxy-Authorization: Basic YWdlbnQ6aHVudGVyMg=="_s, u"YWdl"_s);
    row("cookie", u"Set-Cookie: session=hunter2; Path=/"_s, u"hunter2"_s);
    row("bearer", u"got Bearer ab/+%cd back"_s, u"cd"_s);
    row("bearer over lines", u"got Bearer\n  hunter2"_s, u"hunter2"_s);
    row("value", u"client_secret=hunter2&grant_type=x"_s, u"hunter2"_s);
    row("value in JSON", uR"({"access_token":"hunter2","expires_in":3600})"_s, u"hunter2"_s);
    row("value in JSON in JSON", uR"("{\"access_token\":\"hunter2\"}")"_s, u"hunter2"_s);
    row("value with an escaped quote", uR"({"password": "one\"hunter2"})"_s, u"hunter2"_s);
    row("value cut off", uR"({"client_secret": "hunter2)"_s, u"hunter2"_s);
    row("password of two words", uR"(password: "correct hunter2")"_s, u"hunter2"_s);
    row("password in a URL", u"proxy http://agent:hunter2@proxy.example:8080 is silent"_s, u"hunter2"_s);
    row("JSON web token", u"it said eyJhbGciOi.eyJzdWIi.c2lnbmF0dXJl-xyz"_s, u"c2lnbmF0dXJl"_s);
    row("nameless", u"why does 9aZ4kQ7rT2mX8bC1vN5pL0sD not work"_s, u"9aZ4kQ7r"_s);
    row("nameless, base64", u"got d2h5/ZG9lcyB0aGlz+c2VjcmV0/IGxlYWs9 back"_s, u"c2VjcmV0"_s);
    row("card number", u"no card 4111111111111111 here"_s, u"4111111111111111"_s);
    row("card number in groups", u"no card 4111 1111-1111.1111 here"_s, u"1111-1111"_s);
    row("card number over lines", u"card 41111111\n11111111"_s, u"41111111\n11111111"_s);
    row("card number in other digits", u"card ٤١١١١١١١١١١١١١١١"_s, u"٤١١١١١١١١١١١١١١١"_s);
    row("percent-encoded", u"GET /v1/%34%31%31%31%31%31%31%31%31%31%31%31%31%31%31%31"_s,
        u"%31%31%31%31%31%31%31%31"_s);
    row("percent-encoded twice", u"/%2534111111111111111"_s, u"111111111111111"_s);
    row("percent-encoded spaces", u"?q=4111%201111%201111%201111&x=1"_s, u"1111%201111"_s);
    row("percent-encoded secret", u"/cb?access%5Ftoken=hunter2"_s, u"hunter2"_s);
    row("behind \\u", uR"("card \u0034111111111111111")"_s, u"111111111111"_s);
}

void ActivityTest::secretsGiveWay()
{
    QFETCH(const QString, text);
    QFETCH(const QString, secret);
    QVERIFY(text.contains(secret));
    const QString clean = redacted(text);
    QVERIFY2(!clean.contains(secret), qPrintable(clean));
    QVERIFY2(clean.contains("[redacted]"_L1) || clean.contains(u'•'), qPrintable(clean));
    QCOMPARE(redacted(clean), clean);
}

void ActivityTest::otherTextsStay_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {
             "T00000000 GET https://checkout.dintero.com/v1/card-tokens/{id:3fa9c1}?limit=100 200 31 ms",
             "request 6d0c1f0e-5b0a-4f7e-9b1a-0242ac120002",
             "request 1-67891233-abcdef012345678912345678",
             "settings: not usable: accounts[1].name; set aside as /home/x/.config/token-desk/settings.json.1",
             "qt.network.ssl: No TLS backend is available",
             "The token is deleted; token_id=abc",
             "100 % of 2026-11-26 03:04:05.678",
         })
        QTest::newRow(text) << QString::fromLatin1(text);
}

void ActivityTest::otherTextsStay()
{
    QFETCH(const QString, text);
    QCOMPARE(redacted(text), text);
}

void ActivityTest::anExchangeIsRecordedWithoutWhatItHeld()
{
    ScriptedServer server([](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 403 Forbidden\r\nX-Request-Id: req-17\r\nContent-Length: 44\r\n\r\n"
                              "{\"error\":{\"message\":\"no, 4111111111111111\"}} "};
    });
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    HttpOptions options;
    options.observer = activity.observerOf(testAccount());
    HttpClient http(options);
    const QSignalSpy recorded(&activity, &Activity::recorded);
    HttpRequest request {Verb::Post, server.url().resolved(QUrl(u"/v1/card-tokens?customer_id=10234&x=y"_s)),
        {{"x-api-key", key}}, "a body"};
    http.send(request, this);
    QTRY_COMPARE(recorded.count(), 1);
    const ExchangeRecord& record = activity.records().first();
    QCOMPARE(record.accountId, u"T00000000"_s);
    QCOMPARE(record.origin, server.url().toString());
    QCOMPARE(record.target, u"/v1/card-tokens?customer_id=10234&x=…"_s);
    QCOMPARE(record.status, 403);
    QCOMPARE(record.requestId, u"req-17"_s);
    QCOMPARE(record.credential, Credential::ApiKey);
    QCOMPARE(errorClass(record), u"Forbidden"_s);
    QVERIFY(record.problem->message.isEmpty());
    const QString line = log.tail(1).constFirst();
    QVERIFY2(line.contains("POST http://127.0.0.1"_L1) && line.contains("request req-17"_L1), qPrintable(line));
    for (const QString& text : {QString::fromLatin1(key), u"a body"_s, u"10234"_s, u"4111"_s})
        QVERIFY2(!line.contains(text), qPrintable(line));
}

void ActivityTest::abandonedAndFailedExchangesAreRecordedToo()
{
    ScriptedServer server([](const QByteArray&) { return ScriptedReply {{}, ScriptedReply::Close::KeepOpen}; });
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    HttpOptions options;
    options.observer = activity.observerOf(testAccount());
    HttpClient http(options);
    HttpRequest request;
    request.url = server.url();
    delete http.send(request, this);
    QCOMPARE(activity.records().size(), 1);
    QCOMPARE(errorClass(activity.records().first()), u"Abandoned"_s);

    request.url = QUrl(u"http://127.0.0.1:1/v1"_s);
    http.send(request, this);
    QTRY_COMPARE(activity.records().size(), 2);
    QCOMPARE(errorClass(activity.records().first()), u"ConnectionRefused"_s);
    QCOMPARE(activity.records().first().status, 0);
}

void ActivityTest::aRequestIdMayBeAnything_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("id");
    QTest::newRow("another name") << QByteArray("X-Amzn-Trace-Id: Root=1-67891233-abcdef")
                                  << u"Root=1-67891233-abcdef"_s;
    QTest::newRow("none") << QByteArray("X-Other: a") << QString();
    QTest::newRow("the key") << "X-Request-Id: for-" + QByteArray(key).replace('%', "") << u"for-5f1c/+Qk7w"_s;
    QTest::newRow("the key itself") << "X-Request-Id: " + key << QString();
    QTest::newRow("a card number") << QByteArray("X-Request-Id: 4111-1111-1111-1111") << QString();
    QTest::newRow("words") << QByteArray("X-Request-Id: two words") << QString();
    QTest::newRow("much") << "X-Request-Id: " + QByteArray(129, 'a') << QString();
}

void ActivityTest::aRequestIdMayBeAnything()
{
    QFETCH(const QByteArray, header);
    QFETCH(const QString, id);
    ScriptedServer server([header](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 200 OK\r\n" + header + "\r\nContent-Length: 2\r\n\r\n{}"};
    });
    HttpClient http;
    std::optional<HttpReply> reply;
    connect(http.send({Verb::Get, server.url(), {{"x-api-key", key}}, {}}, this), &HttpExchange::finished, this,
        [&](const HttpReply& got) { reply = got; });
    QTRY_VERIFY(reply);
    QCOMPARE(reply->requestId, id);
}

void ActivityTest::cardNumbersInAnAddressAreMasked_data()
{
    QTest::addColumn<QString>("path");
    for (const char* path : {"/v1/card-tokens/4111111111111111", "/v1/card-tokens/4111-1111-1111-1111",
             "/v1/card-tokens/4111%201111%201111%201111", "/4111111111111111/card-tokens",
             "/v1/card-tokens/4111%2F1111%2F1111%2F1111", "/v1/card-tokens?customer_id=%34111111111111111",
             "/v1/card-tokens?4111111111111111=1", "/v1/card-tokens?customer_id=a&starting_after=4111111111111111"})
        QTest::newRow(path) << QString::fromLatin1(path);
}

void ActivityTest::cardNumbersInAnAddressAreMasked()
{
    QFETCH(const QString, path);
    const ExchangeRecord record = recordFor(u"https://api.example"_s + path);
    for (const QString& shown : {record.target, record.markedTarget, logLine(record)}) {
        QString digits = QUrl::fromPercentEncoding(shown.toUtf8());
        digits.removeIf([](QChar c) { return !c.isDigit(); });
        QVERIFY2(!digits.contains("41111111111"_L1), qPrintable(shown));
    }
    QVERIFY(!record.isFaithful);
    QCOMPARE(curlCommand(record).error(), CurlProblem::NotWhole);
}

void ActivityTest::userAndPasswordOfAnAddressAreLeftOut()
{
    const ExchangeRecord record = recordFor(u"https://agent:hunter2@[::1]:8443/v1?token=hunter2"_s);
    QCOMPARE(record.origin, u"https://[::1]:8443"_s);
    QCOMPARE(record.target, u"/v1?token=…"_s);
    QVERIFY(!logLine(record).contains("hunter2"_L1));
}

void ActivityTest::idsHaveMarks()
{
    const IdMarks marks;
    const QUrl list(u"https://x/v1/card-tokens?customer_id=10234&limit=100&starting_after=a%2Fb"_s);
    const QUrl one(u"https://x/v1/card-tokens/10234"_s);
    QCOMPARE(marks.targetOf(one), u"/v1/card-tokens/"_s + marks.mark(u"10234"_s));
    QCOMPARE(marks.targetOf(list),
        u"/v1/card-tokens?customer_id=%1&limit=100&starting_after=%2"_s.arg(
            marks.mark(u"10234"_s), marks.mark(u"a/b"_s)));
    QVERIFY(marks.mark(u"10234"_s) != marks.mark(u"10235"_s));
    // Without a salt of its own one could find out which id has that mark.
    QVERIFY(IdMarks().mark(u"10234"_s) != marks.mark(u"10234"_s));
}

void ActivityTest::theLockTakesIdsAway()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    const auto exchange = [&] {
        HttpRequest request;
        request.url = QUrl(u"https://api.example/v1/card-tokens?customer_id=10234"_s);
        activity.observerOf(testAccount())(request)(nullptr, {});
    };
    exchange();
    QVERIFY(activity.records().first().target.contains("10234"_L1));
    const QSignalSpy concealed(&activity, &Activity::concealed);
    activity.conceal();
    QCOMPARE(concealed.count(), 1);
    exchange();
    for (const ExchangeRecord& record : activity.records()) {
        QVERIFY2(!record.target.contains("10234"_L1), qPrintable(record.target));
        QCOMPARE(curlCommand(record).error(), CurlProblem::NotWhole);
    }
    activity.reveal();
    exchange();
    QVERIFY(activity.records().first().target.contains("10234"_L1));
}

void ActivityTest::onlyTheLatestAreKept()
{
    QTemporaryDir folder;
    LogFile log(folder.path());
    Activity activity(log);
    const ExchangeObserver observer = activity.observerOf(testAccount());
    for (int number = 0; number < Activity::mostRecords + 5; ++number) {
        HttpRequest request;
        request.url = QUrl(u"https://api.example/v1/%1"_s.arg(number));
        observer(request)(nullptr, {});
    }
    QCOMPARE(activity.records().size(), Activity::mostRecords);
    QCOMPARE(activity.records().first().target, u"/v1/1004"_s);
    QCOMPARE(activity.records().last().target, u"/v1/5"_s);
}

void ActivityTest::curlSurvivesEveryShell_data()
{
    QTest::addColumn<QString>("shell");
    for (const char* shell : {"sh", "bash"})
        QTest::newRow(shell) << QString::fromLatin1(shell);
}

void ActivityTest::curlSurvivesEveryShell()
{
    QFETCH(const QString, shell);
    const StubCurl curl;
    // As lenient as a URL may be: what isn't encoded stands as it is.
    const QString id = uR"(a'b$(touch oops)`touch oops`"c\d;e&f|g!x*å#?)"_s;
    const QUrl url(
        u"https://api.example/v1/card-tokens/"_s + QString::fromLatin1(QUrl::toPercentEncoding(id, "'$()`;&|!*")));
    const auto command = curlCommand(recordFor(url.toString(QUrl::FullyEncoded)));
    QVERIFY(command);
    QVERIFY(curl.run(shell, *command));
    const QList<QByteArray> arguments = curl.read(u"arguments"_s).split('\0');
    QCOMPARE(arguments.value(arguments.size() - 2), url.toEncoded());

    // Whatever is quoted comes out as it went in.
    const QStringList words {id, u"-o"_s, u"two words"_s, u"*"_s, u"'"_s, u""_s, u"a\nb"_s};
    QString line = u"curl"_s;
    for (const QString& word : words)
        line += u' ' + shellQuoted(word);
    QVERIFY(curl.run(shell, line));
    QCOMPARE(curl.read(u"arguments"_s), words.join(u'\0').toUtf8() + '\0');
    QVERIFY(!QFileInfo::exists(u"oops"_s));
}

void ActivityTest::curlGetsItsCredentialUnseen()
{
    const StubCurl curl;
    const auto get = curlCommand(recordFor(u"https://api.example/v1/card-tokens"_s));
    QVERIFY(get);
    QVERIFY(!get->contains(QString::fromLatin1(key)));
    QVERIFY(curl.run(u"sh"_s, *get));
    QCOMPARE(curl.read(u"input"_s), QByteArray("x-api-key: a 'key' %s \"$HOME\"\n"));
    QVERIFY(!curl.read(u"arguments"_s).contains("key"));
    QVERIFY(curl.read(u"arguments"_s).contains("--header\0@-"_ba));

    HttpRequest signIn {Verb::Post, QUrl(u"https://api.example/v1/accounts/T00000000/auth/token"_s),
        {{"Authorization", "Basic abc"}}, {}};
    const auto post = curlCommand(recordOf(signIn, testAccount(), IdMarks()));
    QVERIFY(post);
    QVERIFY(curl.run(u"sh"_s, *post));
    const QByteArray client("shop:a \"secret\" \\");
    QCOMPARE(curl.read(u"input"_s).trimmed(), "Authorization: Basic " + client.toBase64());
    QVERIFY(curl.read(u"arguments"_s).contains("--header\0@-"_ba));
    const QByteArray seen = curl.read(u"seen"_s);
    QVERIFY(seen.contains("Basic"));
    QVERIFY(!seen.contains(client) && !seen.contains(client.toBase64()));
    QVERIFY(curl.read(u"arguments"_s).contains("\"grant_type\":\"client_credentials\""));
    QVERIFY(!curl.read(u"arguments"_s).contains("secret\""));
}

void ActivityTest::noCurlForWhatDeletesOrIsNotWhole()
{
    const QString url = u"https://api.example/v1/card-tokens/one"_s;
    QCOMPARE(curlCommand(recordFor(url, Verb::Delete)).error(), CurlProblem::Deletes);
    QVERIFY(curlCommand(recordFor(url)));
    QCOMPARE(curlCommand(recordFor(url + u"?key=x"_s)).error(), CurlProblem::NotWhole);
}

QTEST_GUILESS_MAIN(ActivityTest)
#include "tst_activity.moc"
