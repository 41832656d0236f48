#include "lists/tokenlist.h"

#include "measures.h"
#include "watching.h"

#include <QUuid>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int lines = 100'000;

/// A spreadsheet's export: a title, and five cells a row.
QByteArray exportedList()
{
    QByteArray csv = "customer_id,token_id,name,status,created_at\r\n";
    for (int line = 0; line < lines; ++line)
        csv += QByteArray::number(10234 + line / 3) + ','
            + QUuid::createUuidV5(QUuid(), QByteArray::number(line)).toByteArray(QUuid::WithoutBraces)
            + ",\"Fjordbutikken, \"\"Nord\"\"\",ACTIVE,2026-03-03T14:07:00Z\r\n";
    return csv;
}

QByteArray pastedList()
{
    QByteArray text;
    for (int line = 0; line < lines; ++line)
        text += QUuid::createUuidV5(QUuid(), QByteArray::number(line)).toByteArray(QUuid::WithoutBraces) + '\n';
    return text;
}

double millisecondsToRead(const QByteArray& bytes)
{
    QElapsedTimer clock;
    clock.start();
    const auto list = listTextFrom(bytes).and_then([](const ListText& text) { return tokenListFrom(text); });
    if (!list || list->ids.size() != lines)
        qFatal("The list wasn't read");
    return millisecondsOn(clock);
}

} // namespace

Figures measureLists()
{
    const QByteArray pasted = pastedList();
    const QByteArray exported = exportedList();
    QList<double> ofPasted, ofExported;
    constexpr int runs = 9;
    for (int run = 0; run < runs; ++run) {
        ofPasted += millisecondsToRead(pasted);
        ofExported += millisecondsToRead(exported);
    }
    return {{u"100 000 token ids read, one a line"_s, median(ofPasted), {}, {}, u"ms"_s},
        {u"100 000 token ids read from CSV, five cells a row"_s, median(ofExported), {}, {}, u"ms"_s}};
}

} // namespace tokendesk::bench
