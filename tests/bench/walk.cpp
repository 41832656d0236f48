#include "benchserver.h"
#include "lookupcontroller.h"
#include "measures.h"
#include "table/cardtokentable.h"
#include "watching.h"
#include "window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QTimer>

#include <malloc.h>
#include <unistd.h>

#include <algorithm>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toDouble() * static_cast<double>(sysconf(_SC_PAGESIZE));
}

/// Longest time in which the event loop did nothing else: the gaps between a timer's beats.
class Heartbeat final : public QObject
{
public:
    Heartbeat()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.callOnTimeout(this, [this] { beat(); });
        m_clock.start();
        m_timer.start(1);
    }
    void beat()
    {
        m_longest = std::max(m_longest, millisecondsOn(m_clock));
        m_clock.restart();
    }
    double takeLongest()
    {
        beat();
        return std::exchange(m_longest, 0.0);
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_longest = 0;
};

struct Walk {
    double milliseconds = 0;
    double stallWhileReading = 0;
    double stallAtTheEnd = 0;
};

Walk walk(WindowOnServer& on)
{
    auto* search = find<QLineEdit>(*on.window, u"Find"_s);
    search->setText(u"fjordbutikken-nord"_s);
    auto* lookUps = on.window->findChild<LookUpController*>();
    Walk result;
    Heartbeat heart;
    QElapsedTimer clock;
    bool ended = false;
    QObject context;
    // The last pages and the arranging come before it, in the same turn of the event loop.
    QObject::connect(lookUps, &LookUpController::finished, &context, [&] { ended = true; });
    clock.start();
    QTest::keyClick(search, Qt::Key_Return);
    heart.takeLongest();
    while (!ended) {
        result.stallWhileReading = std::max(result.stallWhileReading, heart.takeLongest());
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
    result.milliseconds = millisecondsOn(clock);
    QTest::qWait(100);
    result.stallAtTheEnd = heart.takeLongest();
    return result;
}

} // namespace

Figures measureWalk(const BenchServer& server, WindowOnServer& on)
{
    auto* kind = find<QComboBox>(*on.window, u"Find by"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(LookUpKind::Relationship)));
    find<QCheckBox>(*on.window, u"Include deleted"_s)->setChecked(true);
    const auto* model = on.window->findChild<CardTokenTableModel*>();

    QTest::qWait(200);
    malloc_trim(0);
    const double bytesBefore = residentBytes();
    Walk first = walk(on);
    const double bytesAfter = residentBytes();

    const QString filter = u"relationship_id=fjordbutikken-nord&include_deleted=true"_s;
    QStringList urls;
    {
        // Cursors in the order of the API, which the table doesn't keep.
        QList<std::pair<QDateTime, QString>> tokens;
        for (int row = 0; row < model->rowCount(); ++row)
            tokens += {model->token(row).createdAt, model->token(row).id};
        std::sort(tokens.begin(), tokens.end(), std::greater());
        urls += server.page(filter);
        for (qsizetype at = 99; at < tokens.size(); at += 100)
            urls += server.page(filter, tokens[at].second);
    }

    QList<double> ours {first.milliseconds}, curl, reading {first.stallWhileReading}, end {first.stallAtTheEnd};
    auto fetched = server.fetch(urls);
    curl += fetched.milliseconds;
    for (int run = 0; run < 2; ++run) {
        const Walk again = walk(on);
        ours += again.milliseconds;
        reading += again.stallWhileReading;
        end += again.stallAtTheEnd;
        curl += server.fetch(urls).milliseconds;
    }
    const double rows = model->total();
    const auto longest = [](const QList<double>& stalls) { return *std::max_element(stalls.begin(), stalls.end()); };
    const QString limit = u"the limit"_s;
    return {{u"%1 tokens from the sandbox into the live table"_s.arg(model->total()), median(ours), median(curl),
                u"curl, one process, the same pages in turn on one connection"_s, u"ms"_s},
        {u"longest stall while pages stream in"_s, longest(reading), 50, limit, u"ms"_s},
        {u"longest stall when the load ends and rows are arranged"_s, longest(end), 50, limit, u"ms"_s},
        {u"memory per row"_s, (bytesAfter - bytesBefore) / rows, fetched.bytes / rows, u"the same tokens as JSON"_s,
            u"bytes"_s}};
}

} // namespace tokendesk::bench
