#include "api/httpexchange.h"
#include "api/replyclassifier.h"
#include "benchserver.h"
#include "measures.h"
#include "watching.h"

#include <QJsonDocument>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

Figures measureParsing(const BenchServer& server)
{
    HttpReply reply;
    reply.ending = HttpReply::Ending::Complete;
    reply.status = 200;
    reply.body = server.body(server.page(u"include_deleted=true"_s));
    const auto megabytesPerSecond = [&](const std::function<void()>& parse) {
        constexpr int pages = 50;
        QElapsedTimer clock;
        clock.start();
        for (int page = 0; page < pages; ++page)
            parse();
        return static_cast<double>(reply.body.size()) * pages / 1000 / millisecondsOn(clock);
    };
    QList<double> ours, plain;
    constexpr int runs = 9;
    for (int run = 0; run < runs; ++run) {
        ours += megabytesPerSecond([&] {
            if (cardTokenPageFrom(reply)->tokens.size() != 100)
                qFatal("The page wasn't read");
        });
        plain += megabytesPerSecond([&] {
            if (QJsonDocument::fromJson(reply.body).isNull())
                qFatal("The page wasn't read");
        });
    }
    return {{u"page of 100 tokens parsed"_s, median(ours), median(plain), u"QJsonDocument alone"_s, u"MB/s"_s}};
}

} // namespace tokendesk::bench
