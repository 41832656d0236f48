#include "scriptedfaults.h"

#include <QProcess>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

using Close = ScriptedReply::Close;

const QByteArray apiError = R"({"error": {"code": "E1", "message": "No <b>no</b>"}})";
const QByteArray signInPage = "<!DOCTYPE html><html><body>Sign in to <b>Hotel WiFi</b></body></html>";

/// A reply with a length and a type, and whatever more headers.
ScriptedReply reply(const QByteArray& status, const QByteArray& body, const QByteArray& headers = {})
{
    return {"HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: "
            + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body,
        Close::Drop};
}

/// A reply of these headers and this body, as they stand.
ScriptedReply raw(const QByteArray& headers, const QByteArray& body, Close close = Close::Drop)
{
    return {"HTTP/1.1 200 OK\r\n" + headers + "\r\n" + body, close};
}

QByteArray chunk(const QByteArray& bytes) { return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n"; }

QByteArray gzipped(const QByteArray& bytes)
{
    QProcess gzip;
    gzip.start(u"gzip"_s, {u"-c"_s});
    gzip.write(bytes);
    gzip.closeWriteChannel();
    if (!gzip.waitForFinished(-1) || gzip.exitCode() != 0)
        qFatal("gzip failed");
    return gzip.readAllStandardOutput();
}

QByteArray utf16(const QByteArray& body)
{
    const QString text = QString::fromUtf8(body);
    return "\xff\xfe" + QByteArray(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
}

using Faults = std::vector<ScriptedFault>;

void add(Faults& to, const QString& name, const std::function<ScriptedReply(const QByteArray&)>& make)
{
    to.push_back({name, [make](const QByteArray& body, const QUrl&) { return make(body); }});
}

void addBody(Faults& to, const QString& name, const std::function<QByteArray(const QByteArray&)>& body)
{
    add(to, name, [body](const QByteArray& as) { return reply("200 OK", body(as)); });
}

/// The good body with one value replaced by another wherever it stands.
void addReplaced(Faults& to, const QString& name, const QByteArray& value, const QByteArray& by)
{
    addBody(to, name, [value, by](const QByteArray& as) { return QByteArray(as).replace(value, by); });
}

void addRedirects(Faults& to)
{
    for (const char* status : {"301", "302", "303", "307", "308"}) {
        const QByteArray line = QByteArray(status) + " Moved";
        add(to, QLatin1String(status) + u" to the same host"_s,
            [line](const QByteArray&) { return reply(line, {}, "Location: /v1/elsewhere\r\n"); });
        to.push_back(
            {QLatin1String(status) + u" to another port"_s, [line](const QByteArray& as, const QUrl& elsewhere) {
                 return reply(line, as, "Location: " + elsewhere.toEncoded() + "/stolen\r\n");
             }});
        to.push_back({QLatin1String(status) + u" to another host"_s, [line](const QByteArray& as, QUrl elsewhere) {
                          elsewhere.setHost(u"localhost"_s);
                          return reply(line, as, "Location: " + elsewhere.toEncoded() + "/stolen\r\n");
                      }});
    }
    to.push_back({u"302 from https to http"_s,
        [](const QByteArray&, const QUrl& elsewhere) {
            return reply("302 Found", {}, "Location: " + elsewhere.toEncoded() + "/stolen\r\n");
        },
        false, true});
}

void addStatuses(Faults& to)
{
    for (const char* status : {"400 Bad Request", "401 Unauthorized", "403 Forbidden", "404 Not Found", "407 Proxy",
             "409 Conflict", "418 Teapot", "500 Error", "502 Bad Gateway", "503 Unavailable", "504 Gateway Timeout"}) {
        const QByteArray line(status);
        const QString code = QString::fromLatin1(line.left(3));
        add(to, code + u" of the API"_s, [line](const QByteArray&) { return reply(line, apiError); });
        add(to, code + u" of somebody in between"_s, [line](const QByteArray&) { return reply(line, signInPage); });
    }
    for (const char* status : {"201 Created", "202 Accepted", "206 Partial Content", "299 Odd", "600 Odd", "999 Odd"})
        add(to, QString::fromLatin1(status).left(3) + u" with the right body"_s,
            [line = QByteArray(status)](const QByteArray& as) { return reply(line, as); });
    add(to, u"204"_s, [](const QByteArray&) { return ScriptedReply {"HTTP/1.1 204 No Content\r\n\r\n"}; });
    add(to, u"401 that asks for Basic"_s, [](const QByteArray&) {
        return reply("401 Unauthorized", apiError, "WWW-Authenticate: Basic realm=\"x\"\r\n");
    });
    add(to, u"100 Continue, then the reply"_s, [](const QByteArray& as) {
        ScriptedReply whole = reply("200 OK", as);
        whole.bytes.prepend("HTTP/1.1 100 Continue\r\n\r\n");
        return whole;
    });
}

void addRetryAfters(Faults& to)
{
    const std::pair<const char*, QByteArray> waits[] {{"none", {}}, {"30", "Retry-After: 30\r\n"},
        {"0", "Retry-After: 0\r\n"}, {"a date", "Retry-After: Wed, 25 Nov 2026 12:00:30 GMT\r\n"},
        {"a date that has passed", "Retry-After: Wed, 25 Nov 2020 12:00:00 GMT\r\n"},
        {"a year", "Retry-After: 31536000\r\n"}, {"nonsense", "Retry-After: soon\r\n"},
        {"a negative number", "Retry-After: -1\r\n"}, {"two values", "Retry-After: 30\r\nRetry-After: 60\r\n"}};
    for (const auto& [name, header] : waits)
        add(to, u"429, Retry-After: "_s + QLatin1String(name), [header = header](const QByteArray&) {
            return reply("429 Too Many", apiError, "Date: Wed, 25 Nov 2026 12:00:00 GMT\r\n" + header);
        });
    add(to, u"429 of somebody in between"_s, [](const QByteArray&) { return reply("429 Too Many", signInPage); });
    add(to, u"503, Retry-After: 120"_s,
        [](const QByteArray&) { return reply("503 Unavailable", apiError, "Retry-After: 120\r\n"); });
}

void addFramings(Faults& to)
{
    const auto html = [](const QByteArray& body) { return raw("Content-Type: text/html\r\n", body); };
    add(to, u"sign-in page with 200"_s, [html](const QByteArray&) { return html(signInPage); });
    add(to, u"wrong content type"_s, html);
    add(to, u"no content type, no length"_s, [](const QByteArray& as) { return raw({}, as); });
    add(to, u"no length, cut short"_s, [](const QByteArray& as) { return raw({}, as.chopped(5)); });
    add(to, u"length too large"_s,
        [](const QByteArray& as) { return raw("Content-Length: " + QByteArray::number(as.size() + 10) + "\r\n", as); });
    add(to, u"length too small"_s,
        [](const QByteArray& as) { return raw("Content-Length: " + QByteArray::number(as.size() - 5) + "\r\n", as); });
    add(to, u"negative length"_s, [](const QByteArray& as) { return raw("Content-Length: -7\r\n", as); });
    add(to, u"length is no number"_s, [](const QByteArray& as) { return raw("Content-Length: many\r\n", as); });
    const QByteArray chunked = "Transfer-Encoding: chunked\r\n";
    add(to, u"chunked"_s, [chunked](const QByteArray& as) {
        return raw(chunked, chunk(as.left(20)) + chunk(as.mid(20)) + chunk({}), Close::KeepOpen);
    });
    add(to, u"chunked, no last chunk"_s, [chunked](const QByteArray& as) { return raw(chunked, chunk(as)); });
    add(to, u"chunked, cut in a chunk"_s,
        [chunked](const QByteArray& as) { return raw(chunked, chunk(as).chopped(9)); });
    add(to, u"chunked, size is no number"_s,
        [chunked](const QByteArray& as) { return raw(chunked, "zz\r\n" + as + "\r\n0\r\n\r\n"); });
    add(to, u"chunked, size overflows"_s,
        [chunked](const QByteArray& as) { return raw(chunked, "fffffffffffffffff\r\n" + as + "\r\n0\r\n\r\n"); });
    add(to, u"two replies to one request"_s, [](const QByteArray& as) {
        ScriptedReply twice = reply("200 OK", as);
        twice.bytes += reply("200 OK", R"({"id": "stale", "status": "DELETED"})").bytes;
        twice.close = Close::KeepOpen;
        return twice;
    });
    add(to, u"header line without a colon"_s, [](const QByteArray& as) { return reply("200 OK", as, "nonsense\r\n"); });
    add(to, u"NUL in a header"_s,
        [](const QByteArray& as) { return reply("200 OK", as, QByteArray("X-Nul: a\0b\r\n", 12)); });
    add(to, u"no HTTP"_s, [](const QByteArray&) { return ScriptedReply {"SSH-2.0-OpenSSH_9.2\r\n"}; });
    add(to, u"a body and nothing before it"_s, [](const QByteArray& as) { return ScriptedReply {as}; });
    add(to, u"cookies"_s, [](const QByteArray& as) { return reply("200 OK", as, "Set-Cookie: spy=1; Path=/\r\n"); });
}

void addPacked(Faults& to)
{
    const QByteArray packed = "Content-Encoding: gzip\r\n";
    add(to, u"gzip"_s, [packed](const QByteArray& as) { return reply("200 OK", gzipped(as), packed); });
    add(to, u"gzip cut short"_s,
        [packed](const QByteArray& as) { return reply("200 OK", gzipped(as).chopped(12), packed); });
    add(to, u"gzip that isn't"_s, [packed](const QByteArray& as) { return reply("200 OK", as, packed); });
    // Qt refuses bombs over 10 MB only.
    for (const int megabytes : {9, 30})
        add(to, u"gzip bomb of %1 MB"_s.arg(megabytes),
            [packed, bomb = gzipped(QByteArray(megabytes * 1024 * 1024, ' '))](
                const QByteArray&) { return reply("200 OK", bomb, packed); });
    add(to, u"unknown encoding"_s,
        [](const QByteArray& as) { return reply("200 OK", as, "Content-Encoding: rot13\r\n"); });
}

void addFloods(Faults& to)
{
    const QByteArray megabyte(1024 * 1024, ' ');
    add(to, u"50 MB"_s, [megabyte](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 200 OK\r\nContent-Length: 52428800\r\n\r\n", Close::Drop, megabyte, 50};
    });
    add(to, u"50 MB in an error"_s, [megabyte](const QByteArray&) {
        return ScriptedReply {"HTTP/1.1 500 Error\r\nContent-Length: 52428800\r\n\r\n", Close::Drop, megabyte, 50};
    });
    // Through a small read buffer they trickle: some 20 MB in the 30 s that they have.
    const auto endless = [&to](const QString& name, const QByteArray& begin, const QByteArray& more) {
        to.push_back({name,
            [begin, more](const QByteArray&, const QUrl&) {
                return ScriptedReply {begin, Close::Drop, more, 1000};
            },
            true});
    };
    endless(u"endless headers"_s, "HTTP/1.1 200 OK\r\n", ("X-Filler: " + QByteArray(1012, 'x') + "\r\n").repeated(256));
    endless(u"an endless header"_s, "HTTP/1.1 200 OK\r\nX-Filler: ", QByteArray(256 * 1024, 'x'));
    endless(u"an endless status line"_s, "HTTP/1.1 200 ", QByteArray(256 * 1024, 'x'));
    to.push_back({u"no answer"_s,
        [](const QByteArray&, const QUrl&) {
            return ScriptedReply {{}, Close::KeepOpen};
        },
        true});
    to.push_back({u"half an answer, then silence"_s,
        [](const QByteArray& as, const QUrl&) {
            return raw("Content-Length: " + QByteArray::number(as.size()) + "\r\n", as.chopped(9), Close::KeepOpen);
        },
        true});
}

void addBodies(Faults& to)
{
    addBody(to, u"as documented"_s, [](const QByteArray& as) { return as; });
    addBody(to, u"no body"_s, [](const QByteArray&) { return QByteArray(); });
    addBody(to, u"null"_s, [](const QByteArray&) { return QByteArray("null"); });
    addBody(to, u"an empty object"_s, [](const QByteArray&) { return QByteArray("{}"); });
    addBody(to, u"a list of what isn't a record"_s,
        [](const QByteArray&) { return QByteArray(R"([null, 7, "text", [], {}, true])"); });
    addBody(to, u"an error with 200"_s, [](const QByteArray&) { return apiError; });
    addBody(
        to, u"1 025 levels deep"_s, [](const QByteArray&) { return QByteArray(1025, '[') + QByteArray(1025, ']'); });
    addBody(to, u"a million empty lists"_s,
        [](const QByteArray&) { return "[" + QByteArray("[],").repeated(1'000'000) + "[]]"; });
    addBody(to, u"UTF-16"_s, utf16);
    addBody(to, u"byte order mark"_s, [](const QByteArray& as) { return "\xef\xbb\xbf" + as; });
    addBody(to, u"bytes that aren't UTF-8"_s,
        [](const QByteArray& as) { return QByteArray(as).replace(good::text, "\xff\xfe\x80"); });
    addBody(to, u"NaN"_s, [](const QByteArray&) { return QByteArray(R"([NaN, Infinity, {"id": NaN}])"); });
    addBody(to, u"cut short with its length"_s, [](const QByteArray& as) { return as.chopped(5); });
    addBody(to, u"something after the end"_s, [](const QByteArray& as) { return as + "[]"; });
    addReplaced(to, u"duplicate keys, the last one right"_s, R"("id":)", R"("id": "another", "id":)");
    addBody(to, u"duplicate records"_s,
        [](const QByteArray& as) { return as.startsWith('[') ? as.chopped(1) + "," + as.mid(1) : as; });
    addReplaced(to, u"id is a number"_s, R"("id": "the-token")", R"("id": 7)");
    addReplaced(to, u"another id"_s, R"("id": "the-token")", R"("id": "another-token")");
    addReplaced(to, u"another account"_s, R"("account_id": "T00000000")", R"("account_id": "P99999999")");
    addReplaced(to, u"another customer"_s, R"("customer_id": "10234")", R"("customer_id": "10235")");
}

void addFields(Faults& to)
{
    addReplaced(to, u"unknown status"_s, R"("status": ")", R"("status": "FROZEN_)");
    addReplaced(to, u"unknown brand"_s, good::brand, "dankort");
    addBody(to, u"required fields missing"_s,
        [](const QByteArray& as) { return QByteArray(as).replace(R"("created_at")", R"("was_created_at")"); });
    addReplaced(to, u"mistyped fields"_s, '"' + good::text + '"', R"({"a": [1, null]})");
    addReplaced(to, u"full card number in masked_pan"_s, good::maskedPan, "4761730000000416");
    addReplaced(to, u"markup in every text"_s, good::text, R"(<img src=file:///etc/passwd><b onclick=x>)");
    addReplaced(to, u"ANSI in every text"_s, good::text, R"(\u001b[31mred\u001b]0;x\u0007)");
    addReplaced(to, u"bidi in every text"_s, good::text, R"(\u202Eeno\u2066two\u200F)");
    addReplaced(to, u"NUL in every text"_s, good::text, R"(a\u0000b)");
    addReplaced(to, u"lone surrogates in every text"_s, good::text, R"(a\ud800b\udc00)");
    addReplaced(to, u"a megabyte of text"_s, good::text, QByteArray(300'000, 'x'));
    for (const char* expiry : {"00/2030", "13/9999", "9/30", "2030-09", "∞"})
        addReplaced(to, u"expiry "_s + QString::fromUtf8(expiry), good::expiry, expiry);
    for (const char* link : {"file:///etc/passwd", "javascript:alert(1)", "http://169.254.169.254/latest/meta-data"})
        addReplaced(to, u"link to "_s + QLatin1String(link), good::link, link);
    to.push_back({u"link to an image that is a bomb"_s, [](const QByteArray& as, const QUrl& elsewhere) {
                      return reply("200 OK", QByteArray(as).replace(good::link, elsewhere.toEncoded() + "/bomb.png"));
                  }});
}

} // namespace

QByteArray good::token(const QByteArray& status)
{
    const auto texts = [](std::initializer_list<const char*> names) {
        QByteArray fields;
        for (const char* name : names)
            fields += '"' + QByteArray(name) + R"(": ")" + text + R"(", )";
        return fields;
    };
    return R"({"id": "the-token", "customer_id": "10234", "status": ")" + status + R"(", "card_brand": ")" + brand
        + R"(", "masked_pan": ")" + maskedPan + R"(", "pan_expiry_date": ")" + expiry + R"(", "token_expiry_date": ")"
        + expiry + R"(", )"
        + texts(
            {"token", "type", "relationship_id", "transaction_id", "payment_product_type", "created_by", "deleted_by"})
        + R"("external_token_references": [")" + text + R"("], "account_id": "T00000000", "links": [{"href": ")" + link
        + R"(", "rel": ")" + text + R"(", "mime_type": "image/png"}],
        "created_at": "2025-01-01T00:00:00Z", "updated_at": "2025-01-01T00:00:00Z"})";
}

const std::vector<ScriptedFault>& scriptedFaults()
{
    static const Faults faults = [] {
        Faults all;
        addBodies(all);
        addFields(all);
        addRedirects(all);
        addStatuses(all);
        addRetryAfters(all);
        addFramings(all);
        addPacked(all);
        addFloods(all);
        return all;
    }();
    return faults;
}

} // namespace tokendesk
