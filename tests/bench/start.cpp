#include "benchserver.h"
#include "firstpaint.h"
#include "measures.h"

#include <QCoreApplication>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

Figures measureStart(const BenchServer& server)
{
    const QString folder = QCoreApplication::applicationDirPath();
    FirstPaint display;
    QList<double> ours, ourMemory, empty, emptyMemory;
    constexpr int runs = 9;
    for (int run = 0; run <= runs; ++run) {
        const auto mine = display.measure(folder + u"/token-desk"_s, {u"--sandbox="_s + server.address().toString()});
        const auto theirs = display.measure(folder + u"/empty-window"_s, {});
        if (!mine || !theirs)
            qFatal("A window didn't show");
        // The first one warms up the disk's cache.
        if (run == 0)
            continue;
        ours += mine->milliseconds;
        ourMemory += mine->megabytes;
        empty += theirs->milliseconds;
        emptyMemory += theirs->megabytes;
    }
    const QString rival = u"an empty Qt window"_s;
    return {{u"start to first paint"_s, median(ours), median(empty), rival, u"ms"_s},
        {u"memory after start"_s, median(ourMemory), median(emptyMemory), rival, u"MB"_s}};
}

} // namespace tokendesk::bench
