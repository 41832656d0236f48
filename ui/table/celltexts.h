#pragma once

#include "table/cardtokencolumns.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>

#include <vector>

namespace tokendesk {

/// The words of a filter, all of which a text must hold.
class FilterWords final
{
public:
    FilterWords() = default;
    explicit FilterWords(const QString& filter);

    bool areIn(QByteArrayView searched) const;

private:
    QList<QByteArray> m_words;
};

/// What the cells of many tokens show.
class CellTexts final
{
public:
    /// The same as cellText().
    QString cell(const CardToken& token, Column column) const;
    /// What the filter looks in: every text that a column can show, in folded case and UTF-8, which takes half the
    /// memory of UTF-16 and is searched faster.
    QByteArray searched(const CardToken& token) const;

private:
    /// Days are dear to put into words, and many tokens share one.
    mutable QHash<QDate, QString> m_days;
};

/// What a filter looks in, row by row. The texts stand side by side in memory: a hundred thousand that lie about take
/// several times as long to walk through.
class SearchedTexts final
{
public:
    void clear() { *this = {}; }
    /// As the next row.
    void append(const QByteArray& text);
    void replace(int row, const QByteArray& text);

    bool holds(int row, const FilterWords& words) const;
    /// The same for each row.
    std::vector<bool> holding(const FilterWords& words) const;

private:
    struct Place {
        qsizetype begin = 0;
        qsizetype length = 0;
    };

    QByteArray m_all;
    std::vector<Place> m_places;
};

} // namespace tokendesk
