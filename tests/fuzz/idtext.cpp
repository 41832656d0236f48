// The bytes are an id as pasted: as UTF-8, and as UTF-16, which alone can hold a lone surrogate.

#include "api/idtext.h"
#include "api/apiroot.h"
#include "cards/pandetection.h"
#include "require.h"

#include <QUrlQuery>

using namespace tokendesk;
using namespace Qt::StringLiterals;

namespace {

/// The id comes back from `url`, which is `base` and one more path segment under `collection`.
void requireOneSegment(const QUrl& url, const QByteArray& base, const QString& id)
{
    const QByteArray start = base + "/card-tokens/";
    const QByteArray encoded = url.toEncoded();
    require(url.isValid(), "a URL that can be sent");
    require(encoded.startsWith(start), "host, port and path prefix stay");
    const QByteArray segment = encoded.mid(start.size());
    require(QByteArray::fromPercentEncoding(segment) == id.toUtf8(), "the id comes back");
    for (const char c : segment)
        require(c != '/' && c != '?' && c != '#' && c > 0x20 && c < 0x7F, "one path segment");
    require(segment != "." && segment != "..", "no other resource");
    require(url.path(QUrl::FullyEncoded).toLatin1()
            == QUrl::fromEncoded(start).path(QUrl::FullyEncoded).toLatin1() + segment,
        "what goes over the wire is what was built");
    require(QUrl::fromEncoded(encoded, QUrl::StrictMode).toEncoded() == encoded, "read again, it is the same");
}

void requireQueryValue(const QUrl& url, const QByteArray& start, const QByteArray& name, const QString& id, int count)
{
    const QByteArray encoded = url.toEncoded();
    require(url.isValid(), "a URL that can be sent");
    require(encoded.startsWith(start + '?'), "host, port and path stay");
    const QByteArray query = encoded.mid(start.size() + 1);
    require(!query.contains('#') && !query.contains('+'), "one query, no sign that servers read differently");
    const QList<QByteArray> items = query.split('&');
    require(items.size() == count, "no value makes another item");
    for (const QByteArray& item : items)
        if (item.startsWith(name + '='))
            require(QByteArray::fromPercentEncoding(item.mid(name.size() + 1)) == id.toUtf8(), "the id comes back");
}

void tryId(const QString& id)
{
    const IdProblem problem = checkId(id);
    require(problem == checkId(id), "the same answer every time");
    if (problem != IdProblem::None)
        return;
    require(!containsPan(id), "no card number reaches a URL");
    for (const QByteArray& base : {QByteArray("http://127.0.0.1:8080"), QByteArray("https://[::1]/a%2Fb"),
             QByteArray("https://api.dintero.com/v1/accounts/T00000000/payments")}) {
        const ApiRoot root(QUrl::fromEncoded(base));
        requireOneSegment(root.cardToken(id), base, id);
        requireQueryValue(root.transactions(id, 20), base + "/transactions", "token_id", id, 2);
        CardTokenFilter filter;
        filter.customerId = id;
        requireQueryValue(root.cardTokens(filter, id), base + "/card-tokens", "customer_id", id, 3);
        requireQueryValue(root.cardTokens(filter, id), base + "/card-tokens", "starting_after", id, 3);
    }
}

void tryPasted(const QString& pasted)
{
    tryId(pasted);
    const QString tidy = tidyPastedId(pasted);
    require(pasted.contains(tidy), "nothing inside changes");
    require(tidyPastedId(tidy) == tidy, "tidy is tidy");
    require(tidy == tidy.trimmed(), "no white space around it");
    require(tidy.isValidUtf16() || !pasted.isValidUtf16(), "no character is cut in two");
    if (tidy != pasted)
        tryId(tidy);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    tryPasted(QString::fromUtf8(bytes));
    QString units(bytes.size() / 2, Qt::Uninitialized);
    std::copy_n(bytes.constData(), units.size() * 2, reinterpret_cast<char*>(units.data()));
    tryPasted(units);
    return 0;
}
