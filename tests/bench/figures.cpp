#include "figures.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace tokendesk::bench {

using namespace Qt::StringLiterals;

namespace {

std::optional<double> ratio(const Figure& figure)
{
    if (!figure.rival || *figure.rival <= 0)
        return std::nullopt;
    return figure.ours / *figure.rival;
}

QString number(std::optional<double> value)
{
    return value ? QString::number(*value, 'f', *value < 10 ? 2 : *value < 100 ? 1 : 0) : u"–"_s;
}

/// Three digits after the point: the rest is noise.
QJsonValue jsonNumber(std::optional<double> value)
{
    return value ? QJsonValue(std::round(*value * 1000) / 1000) : QJsonValue();
}

} // namespace

QByteArray asTable(const Figures& figures)
{
    QList<QStringList> lines {{u"figure"_s, u"ours"_s, u"rival"_s, u"unit"_s, u"ratio"_s, u"the rival"_s}};
    for (const Figure& figure : figures)
        lines += QStringList {figure.name, number(figure.ours), number(figure.rival), figure.unit,
            number(ratio(figure)), figure.rivalName};
    constexpr int columns = 6;
    QList<qsizetype> widths(columns, 0);
    for (const QStringList& line : lines)
        for (int column = 0; column < columns; ++column)
            widths[column] = std::max(widths[column], line[column].size());
    QString table;
    for (const QStringList& line : lines) {
        QString text;
        for (int column = 0; column < columns; ++column) {
            const bool isNumber = column == 1 || column == 2 || column == 4;
            text += isNumber ? line[column].rightJustified(widths[column]) : line[column].leftJustified(widths[column]);
            text += u"  "_s;
        }
        table += text.trimmed() + u'\n';
    }
    return table.toUtf8();
}

QByteArray asJson(const Figures& figures)
{
    QJsonArray array;
    for (const Figure& figure : figures)
        array += QJsonObject {{u"figure"_s, figure.name}, {u"ours"_s, jsonNumber(figure.ours)},
            {u"rival"_s, jsonNumber(figure.rival)},
            {u"rival_name"_s, figure.rival ? QJsonValue(figure.rivalName) : QJsonValue()}, {u"unit"_s, figure.unit},
            {u"ratio"_s, jsonNumber(ratio(figure))}};
    return QJsonDocument(array).toJson();
}

double median(QList<double> values)
{
    if (values.isEmpty())
        return 0;
    const auto middle = values.begin() + (values.size() - 1) / 2;
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

} // namespace tokendesk::bench
