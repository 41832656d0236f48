#pragma once

#include <QStringList>
#include <QStringView>

namespace tokendesk {

/// A row of a list.
struct ListRow {
    /// The line it begins on, from 1. A quoted cell may go on over several.
    int line = 1;
    QStringList cells;

    /// As spreadsheets leave rows behind what was cleared, too: nothing but separators.
    bool isBlank() const;
};

/// Takes a text apart row by row, as spreadsheets write CSV: cells in double quotes hold separators, line breaks and
/// doubled quotes. CR, LF and CRLF end lines. A quote that nothing closes, or that closes in the middle of a cell, is a
/// character like others, so that it can't swallow the lines behind it.
class ListRows final
{
public:
    /// `text` must outlive this. A null separator: every line is one cell, quotes and all.
    ListRows(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    /// The next row; false at the end.
    bool next(ListRow& row);
    /// Where in the text the next row begins.
    qsizetype position() const { return m_at; }

private:
    QString cell();
    bool quotedCell(QString& cell);
    bool endsCell(qsizetype at) const;
    void passLineBreak(qsizetype& at);

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace tokendesk
