#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tokendesk::bench {

/// One line of the table. A figure without a counterpart has no rival.
struct Figure {
    QString name;
    double ours = 0;
    std::optional<double> rival;
    QString rivalName;
    QString unit;
};

using Figures = QList<Figure>;

QByteArray asTable(const Figures& figures);
/// An array of {"figure", "ours", "rival", "rival_name", "unit", "ratio"}; null where there is no rival.
QByteArray asJson(const Figures& figures);

/// Of an odd number of values the middle one; the lower of the two of an even number.
double median(QList<double> values);

} // namespace tokendesk::bench
