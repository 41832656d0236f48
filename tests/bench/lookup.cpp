#include "benchserver.h"
#include "measures.h"
#include "table/cardtokentable.h"
#include "watching.h"
#include "window.h"

#include <QComboBox>
#include <QLineEdit>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

/// From Enter in the search field until the customer's rows are painted.
double millisecondsToPaintedRow(WindowOnServer& on)
{
    auto* table = on.window->findChild<CardTokenTable*>();
    auto* search = find<QLineEdit>(*on.window, u"Find"_s);
    search->setText(u"10234"_s);
    const PaintCount paints(*table->viewport());
    int paintsBefore = -1;
    QObject context;
    QObject::connect(table->model(), &QAbstractItemModel::rowsInserted, &context,
        [&] { paintsBefore = paintsBefore < 0 ? paints.count() : paintsBefore; });
    QElapsedTimer clock;
    clock.start();
    QTest::keyClick(search, Qt::Key_Return);
    while (paintsBefore < 0 || paints.count() == paintsBefore)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const double elapsed = millisecondsOn(clock);
    QTest::qWait(20);
    return elapsed;
}

} // namespace

Figures measureLookUp(const BenchServer& server)
{
    WindowOnServer on(sandboxProfile(server.address()));
    auto* kind = find<QComboBox>(*on.window, u"Find by"_s);
    kind->setCurrentIndex(kind->findData(static_cast<int>(LookUpKind::Customer)));
    const QString url = server.page(u"customer_id=10234"_s);
    QList<double> ours, curl;
    millisecondsToPaintedRow(on);
    constexpr int runs = 25;
    for (int run = 0; run < runs; ++run) {
        ours += millisecondsToPaintedRow(on);
        curl += server.fetch({url}).milliseconds;
    }
    QList<double> keptAlive = server.fetch(QStringList(runs + 1, url)).millisecondsEach;
    keptAlive.removeFirst();
    const QString name = u"look-up of one customer, Enter to painted row"_s;
    return {{name, median(ours), median(curl), u"curl, a process each time"_s, u"ms"_s},
        {name, median(ours), median(keptAlive), u"curl, on a connection kept alive"_s, u"ms"_s}};
}

} // namespace tokendesk::bench
