#include "benchserver.h"
#include "measures.h"
#include "theme.h"
#include "window.h"

#include <QApplication>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace tokendesk;
using namespace tokendesk::bench;

namespace {

void tell(const char* what) { std::fprintf(stderr, "%s…\n", what); }

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments().mid(1);
    const bool asksForJson = arguments == QStringList {u"--json"_s};
    if (!asksForJson && !arguments.isEmpty()) {
        std::fprintf(stderr, "usage: token-desk-bench [--json]\n");
        return 2;
    }
    theme::apply(application, Appearance::Light);

    Figures figures;
    {
        const BenchServer shop;
        tell("start");
        figures += measureStart(shop);
        tell("look-up");
        figures += measureLookUp(shop);
        tell("parsing");
        figures += measureParsing(shop);
        tell("lists");
        figures += measureLists();
    }
    tell("the journal");
    figures += measureJournal();
    tell("100 000 tokens");
    // A third of them is in one relationship, deleted ones included.
    const BenchServer warehouse({u"--tokens"_s, u"301500"_s});
    WindowOnServer on(sandboxProfile(warehouse.address()));
    figures += measureWalk(warehouse, on);
    tell("the table");
    figures += measureTable(on);

    const QByteArray report = asksForJson ? asJson(figures) : asTable(figures);
    std::fwrite(report.constData(), 1, static_cast<std::size_t>(report.size()), stdout);
    return 0;
}
