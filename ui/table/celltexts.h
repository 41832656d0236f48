#pragma once

#include "table/cardtokencolumns.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>

namespace tokendesk {

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

/// The words of a filter, all of which a text must hold.
class FilterWords final
{
public:
    FilterWords() = default;
    explicit FilterWords(const QString& filter);

    bool areIn(const QByteArray& searched) const;

private:
    QList<QByteArray> m_words;
};

} // namespace tokendesk
