#include "api/requestid.h"

#include "cards/pandetection.h"

#include <QNetworkReply>

#include <algorithm>
#include <array>

namespace tokendesk {

namespace {

bool isPlainId(const QByteArray& text)
{
    constexpr qsizetype longest = 128;
    static constexpr QByteArrayView marks = "-_.:;=+/@";
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || marks.contains(c);
    });
}

bool repeatsHeaderOf(const QNetworkRequest& request, const QByteArray& text)
{
    constexpr qsizetype shortestSecret = 6;
    for (const char* name : {"x-api-key", "Authorization"}) {
        const QByteArray value = request.rawHeader(name);
        const QByteArray secret = value.mid(value.lastIndexOf(' ') + 1);
        if (secret.size() >= shortestSecret
            && (text.contains(secret) || QByteArray::fromPercentEncoding(text).contains(secret)))
            return true;
    }
    return false;
}

} // namespace

QString requestIdIn(const QNetworkReply& reply)
{
    static constexpr std::array names {"X-Request-Id", "Request-Id", "X-Correlation-Id", "Correlation-Id",
        "X-Amzn-RequestId", "Apigw-Requestid", "X-Amzn-Trace-Id", "X-Cloud-Trace-Context", "X-Trace-Id", "CF-Ray"};
    for (const char* name : names) {
        const QByteArray value = reply.rawHeader(name).trimmed();
        const QString text = QString::fromLatin1(value);
        if (isPlainId(value) && !repeatsHeaderOf(reply.request(), value) && !mayContainPan(text))
            return text;
    }
    return {};
}

} // namespace tokendesk
