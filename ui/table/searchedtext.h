#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>

namespace tokendesk {

struct CardToken;

/// What the filter looks in: every text that a column can show, in folded case and UTF-8, which takes half the memory
/// of UTF-16 and is searched faster.
class SearchedTexts final
{
public:
    QByteArray of(const CardToken& token);

private:
    QString day(const QDateTime& utc);

    /// Days as words are dear, and many tokens share one.
    QHash<QDate, QString> m_days;
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
