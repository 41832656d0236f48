#include "benchserver.h"
#include "measures.h"
#include "theme.h"
#include "window.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using namespace tokendesk::bench;

namespace {

struct Part {
    QString name;
    std::function<Figures()> measure;
};

Figures measureTableAndWalk()
{
    // A third of them is in one relationship, deleted ones included.
    const BenchServer warehouse({u"--tokens"_s, u"301500"_s});
    WindowOnServer on(sandboxProfile(warehouse.address()));
    // The walk fills the table: one after the other, and operands have no order.
    Figures figures = measureWalk(warehouse, on);
    figures += measureTable(on);
    return figures;
}

QList<Part> allParts(int deletions)
{
    return {{u"start"_s, [] { return measureStart(BenchServer()); }},
        {u"look-up"_s, [] { return measureLookUp(BenchServer()); }},
        {u"parsing"_s, [] { return measureParsing(BenchServer()); }}, {u"lists"_s, measureLists},
        {u"table"_s, measureTableAndWalk}, {u"journal"_s, measureJournal}, {u"journal-page"_s, measureJournalPage},
        {u"deletions"_s, [deletions] { return measureDeletions(deletions); }}};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption json(u"json"_s, u"Print the figures as JSON."_s);
    const QCommandLineOption deletions(
        u"deletions"_s, u"How many deletions a run has; fewer for a quick look."_s, u"number"_s, u"5000"_s);
    parser.addOptions({json, deletions});
    parser.addPositionalArgument(u"part"_s, u"What to measure; without one, everything."_s, u"[part…]"_s);
    parser.addHelpOption();
    parser.process(application);

    const QList<Part> parts = allParts(parser.value(deletions).toInt());
    const QStringList asked = parser.positionalArguments();
    QStringList names;
    for (const Part& part : parts)
        names += part.name;
    for (const QString& name : asked)
        if (!names.contains(name)) {
            std::fprintf(
                stderr, "There is no part '%s'; there are: %s\n", qPrintable(name), qPrintable(names.join(u' ')));
            return 2;
        }
    if (parser.value(deletions).toInt() < 1) {
        std::fprintf(stderr, "--deletions takes a number from 1 on\n");
        return 2;
    }
    theme::apply(application, Appearance::Light);

    Figures figures;
    for (const Part& part : parts) {
        if (!asked.isEmpty() && !asked.contains(part.name))
            continue;
        std::fprintf(stderr, "%s…\n", qPrintable(part.name));
        figures += part.measure();
    }
    const QByteArray report = parser.isSet(json) ? asJson(figures) : asTable(figures);
    std::fwrite(report.constData(), 1, static_cast<std::size_t>(report.size()), stdout);
    return 0;
}
