#include "faulttable.h"

#include <QFile>

#include <algorithm>

namespace tokendesk {

using namespace Qt::StringLiterals;

namespace {

/// The cells of each row of the table below that heading.
QList<QStringList> rowsOf(const QString& file, const QString& heading, qsizetype columns)
{
    QFile text(file);
    if (!text.open(QIODevice::ReadOnly))
        qFatal("%s can't be read", qPrintable(file));
    QList<QStringList> rows;
    bool isBelow = false;
    while (!text.atEnd()) {
        const QString line = QString::fromUtf8(text.readLine()).trimmed();
        if (line.startsWith(u'#'))
            isBelow = line == "## "_L1 + heading;
        if (!isBelow || !line.startsWith(u'|'))
            continue;
        QStringList cells = line.sliced(1).chopped(1).split(u'|');
        for (QString& cell : cells)
            cell = cell.trimmed();
        if (cells.size() != columns)
            qFatal("A row of %s doesn't fit: %s", qPrintable(file), qPrintable(line));
        rows += cells;
    }
    // The first two name the columns and part them from the rows.
    if (rows.size() < 3)
        qFatal("No table below %s in %s", qPrintable(heading), qPrintable(file));
    return rows.sliced(2);
}

} // namespace

FaultTable FaultTable::read(const QString& file, const QString& heading)
{
    FaultTable table;
    for (const QStringList& cells : rowsOf(file, heading, 1 + qsizetype(allOperations.size()))) {
        table.m_faults += cells.first();
        for (std::size_t i = 0; i < allOperations.size(); ++i)
            table.m_outcomes[{cells.first(), allOperations[i]}] = cells[static_cast<qsizetype>(i) + 1];
    }
    return table;
}

ToldTable ToldTable::read(const QString& file)
{
    ToldTable table;
    for (const QStringList& cells : rowsOf(file, u"What a person is told"_s, 3))
        table.m_parts[cells.first()] = cells.sliced(1);
    return table;
}

bool ToldTable::fits(const QString& outcome, const QString& told) const
{
    const auto parts = m_parts.find(outcome);
    if (parts == m_parts.end())
        return told.isEmpty();
    return std::all_of(
        parts->second.cbegin(), parts->second.cend(), [&told](const QString& part) { return told.contains(part); });
}

} // namespace tokendesk
