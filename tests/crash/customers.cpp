#include "customers.h"

#include "api/apiroot.h"
#include "api/httpclient.h"
#include "api/replyclassifier.h"
#include "sandbox.h"

#include <QMap>
#include <QSignalSpy>

namespace tokendesk::crash {

QList<Customer> customersOf(const Sandbox& sandbox)
{
    const ApiRoot root(sandbox.account().apiRoot);
    HttpClient http;
    QMap<QString, int> counts;
    CardTokenPage page;
    do {
        HttpRequest request;
        request.url = root.cardTokens({}, page.lastId);
        request.headers = {{"x-api-key", "sandbox-key"}};
        QSignalSpy finished(http.send(request, &http), &HttpExchange::finished);
        if (!finished.wait())
            qFatal("The sandbox doesn't answer");
        page = cardTokenPageFrom(finished.first().first().value<HttpReply>()).value();
        for (const CardToken& token : page.tokens)
            ++counts[token.customerId];
    } while (page.size == ApiRoot::pageLimit);
    QList<Customer> customers;
    for (const auto& [id, count] : counts.asKeyValueRange())
        if (count >= Customer::fewest && count <= Customer::most)
            customers += {id, count};
    return customers;
}

} // namespace tokendesk::crash
