#include "sandboxtokens.h"

#include "api/apiroot.h"
#include "api/httpclient.h"
#include "api/replyclassifier.h"

#include <QSignalSpy>

namespace tokendesk {

QList<CardToken> activeTokens(const QUrl& apiRoot)
{
    const ApiRoot root(apiRoot);
    HttpClient http;
    CardTokenFilter filter;
    filter.statuses = {CardStatus::Active};
    QList<CardToken> tokens;
    CardTokenPage page;
    do {
        HttpRequest request;
        request.url = root.cardTokens(filter, page.lastId);
        request.headers = {{"x-api-key", "sandbox-key"}};
        QSignalSpy finished(http.send(request, &http), &HttpExchange::finished);
        if (!finished.wait())
            qFatal("The sandbox doesn't answer");
        page = cardTokenPageFrom(finished.first().first().value<HttpReply>()).value();
        tokens += page.tokens;
    } while (page.size == ApiRoot::pageLimit);
    return tokens;
}

} // namespace tokendesk
