#include "lists/listrows.h"

#include <algorithm>

namespace tokendesk {

namespace {

bool isLineBreak(QChar c) { return c == u'\n' || c == u'\r'; }

} // namespace

bool ListRow::isBlank() const
{
    return std::all_of(cells.begin(), cells.end(), [](const QString& cell) { return cell.trimmed().isEmpty(); });
}

bool ListRows::next(ListRow& row)
{
    if (m_at >= m_text.size())
        return false;
    row.line = m_line;
    row.cells.clear();
    row.cells += cell();
    while (m_at < m_text.size() && !isLineBreak(m_text[m_at])) {
        ++m_at;
        row.cells += cell();
    }
    if (m_at < m_text.size())
        passLineBreak(m_at);
    return true;
}

QString ListRows::cell()
{
    QString quoted;
    if (!m_separator.isNull() && quotedCell(quoted))
        return quoted;
    const qsizetype begin = m_at;
    while (!endsCell(m_at))
        ++m_at;
    return m_text.mid(begin, m_at - begin).toString();
}

bool ListRows::quotedCell(QString& cell)
{
    const auto passSpaces = [this](qsizetype at) {
        while (at < m_text.size() && m_text[at] == u' ')
            ++at;
        return at;
    };
    qsizetype at = passSpaces(m_at);
    if (at >= m_text.size() || m_text[at] != u'"')
        return false;
    const int line = m_line;
    for (++at; at < m_text.size();) {
        if (isLineBreak(m_text[at])) {
            passLineBreak(at);
            cell += u'\n';
        } else if (m_text[at] != u'"') {
            cell += m_text[at++];
        } else if (at + 1 < m_text.size() && m_text[at + 1] == u'"') {
            cell += u'"';
            at += 2;
        } else if (const qsizetype end = passSpaces(at + 1); endsCell(end)) {
            m_at = end;
            return true;
        } else {
            break;
        }
    }
    m_line = line;
    return false;
}

bool ListRows::endsCell(qsizetype at) const
{
    return at >= m_text.size() || isLineBreak(m_text[at]) || (!m_separator.isNull() && m_text[at] == m_separator);
}

void ListRows::passLineBreak(qsizetype& at)
{
    const bool isPair = m_text[at] == u'\r' && at + 1 < m_text.size() && m_text[at + 1] == u'\n';
    at += isPair ? 2 : 1;
    ++m_line;
}

} // namespace tokendesk
